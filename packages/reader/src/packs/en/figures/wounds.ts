/** People said to be hurt by what they have. */
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Event } from "./event.ts";

/** "six with bullet wounds", "two with severe burns", "two had bullet wounds": what they have says that they are hurt. */
export function withWounds(doc: Document, from: number): Event | null {
  if (!holdsAt(doc, from, isHaving)) return null;
  for (let at = from + 1; at < from + 6; at++) {
    const token = doc.tokens[at];
    if (token?.kind !== "word" || token.sentence !== doc.tokens[from]?.sentence) return null;
    if (isWound(token.info)) return { measure: "injured", entry: null, first: from, last: at };
  }
  return null;
}
const isHaving = factOfWord(({ word }) => /^(?:with|ha[ds]|have|having)$/.test(word));
const isWound = factOfWord(({ word }) =>
  /^(?:wounds?|injur(?:y|ies)|burns|fractures?|bruises|cuts|lacerations|concussions?|trauma)$/.test(word),
);
