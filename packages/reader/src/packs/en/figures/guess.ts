/** Other guesses at what was counted before: "said it could be 12", "it's more like 200". */
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { isNumber } from "./between.ts";

/** Whether "it is" or the like ends at token `be`, and nothing was counted since token `last`. */
export const isGuess = (doc: Document, be: number, last: number): boolean =>
  isItsBeing(doc, be) && !countsBetween(doc, last + 1, be);

/** "has 120 residents": counted since. */
function countsBetween(doc: Document, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isNumber(doc, at)) return true;
  return false;
}

/** "it could be", "it is", "that may have been" before a bare number. */
function isItsBeing(doc: Document, be: number): boolean {
  if (!holdsAt(doc, be, isBeing)) return false;
  for (let at = be - 1; at > be - 4; at--) {
    if (/^(?:it|that|there)$/.test(wordAt(doc, at))) return true;
    if (!holdsAt(doc, at, isPossibly)) return false;
  }
  return false;
}
const isBeing = factOfWord(({ word }) => /^(?:be|is|was|s|been|'s|’s)$/.test(word));
const isPossibly = factOfWord(({ word }) =>
  /^(?:could|may|might|would|will|must|have|well|actually|more|['’])$/.test(word),
);
