/** Small words that times in Arabic stand between. */
import { factOfWord } from "../../../lexicon/word.ts";

export const DASHES = new Set(["-", "–", "—"]);

export const isHijriMark = factOfWord(({ word }) => /^(?:ه|هجري|هجريه|الهجري)$/u.test(word));

export const isYearNoun = factOfWord(({ stem }) => /^(?:عام|سنه|العام|السنه)$/u.test(stem));
