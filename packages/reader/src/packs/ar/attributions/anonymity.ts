/** «طلب عدم نشر اسمه», «تحدثت شريطة عدم الكشف عن هويتها»: why a speaker has no name, which is no speech of theirs. */
import { factOfWord, type WordInfo } from "../../../lexicon/word.ts";
import type { Token } from "../../../text/tokens.ts";
import { endAt, type Scene } from "./scene.ts";
import { signOfWord } from "./signs.ts";

/** Whether such a clause may begin with a word. */
export const asksForSilence = ({ word }: WordInfo): boolean => ASKS.test(word.replace(/^و/u, ""));
const asks = signOfWord(asksForSilence);
const ASKS =
  /^(?:طلب(?:ت|وا)?|رفض(?:ت|وا)?|فضل(?:ت|وا)?|اشترط(?:ت|وا)?|تحدث(?:ت|وا)?|شريطه|شرط|طالب(?:ا|ه|ين)|مفضل(?:ا|ه|ين)|مشترط(?:ا|ه|ين)|رافض(?:ا|ه|ين))$/u;
const NAME = /^(?:اسم|هوي|اسما|هويات|الاسم|الهويه)/u;
const HIDING = new Set(["عدم", "دون", "حجب", "اخفا", "كشف", "ذكر", "نشر", "افصاح"]);
/** Longer clauses are about something else. */
const LONGEST = 12;

/** The last token of such a clause that begins at a token, or -1. */
export function anonymityFrom(scene: Scene, at: number): number {
  if (scene.kinds[at] === "negation") return unnamed(scene, at);
  const token = scene.tokens[at];
  if (token === undefined || !asks(token.info)) return -1;
  let hides = false;
  const limit = Math.min(endAt(scene, at), at + LONGEST);
  for (let k = at + 1; k <= limit; k++) {
    const kind = scene.kinds[k];
    if (kind === "comma" || kind === "colon" || kind === "quote" || kind === "stop") return -1;
    const { stem } = (scene.tokens[k] as Token).info;
    if (HIDING.has(stem)) hides = true;
    else if (hides && NAME.test(stem)) return end(scene, k, limit);
  }
  return -1;
}

/** «لم يذكر اسمه», «لم تكشف هويتها», «لم تسمه». */
function unnamed(scene: Scene, at: number): number {
  const limit = Math.min(endAt(scene, at), at + 6);
  const next = scene.tokens[at + 1];
  if (next !== undefined && names(next.info)) return at + 1;
  for (let k = at + 2; k <= limit; k++) {
    const kind = scene.kinds[k];
    if (kind !== "noun" && kind !== "preposition" && kind !== "verb") return -1;
    if (isTheirName((scene.tokens[k] as Token).info)) return k;
  }
  return -1;
}
const names = factOfWord(({ word }) => /^[يت]سم(?:ه|ها|هم)$/u.test(word));
const isTheirName = factOfWord(({ word }) => /^(?:اسم|اسما|هوي[هت]|هويات)(?:ه|ها|هم|هما)$/u.test(word));

/** To where the clause of the speech goes on: «… هويته لأسباب أمنية، إن». */
function end(scene: Scene, name: number, limit: number): number {
  for (let k = name + 1; k <= limit; k++) {
    const kind = scene.kinds[k];
    if (kind !== "noun" && kind !== "preposition" && kind !== "subordinator" && kind !== "demonstrative") return k - 1;
  }
  return limit;
}
