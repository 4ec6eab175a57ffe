/** Whether a count is of all so far or of those added to it. */
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { beforeQualifiers } from "./near.ts";

/** Of things: "12 new cases", "30 more missiles". */
export const scopeOfThings = (doc: Document, number: FoundNumber, { phrase }: Counted): "total" | "increment" =>
  number.unit === null && isAdded(doc, number, (phrase?.last ?? number.last) + 1) ? "increment" : "total";

/** Newly, in this period: "1,200 more were arrested", "rose by 12", "in the last 24 hours". */
export function scopeOf(doc: Document, number: FoundNumber, counted: Counted): "total" | "increment" {
  if (holdsAt(doc, number.first - 1, isAnother) || isRiseBy(doc, number)) return "increment";
  const end = (counted.phrase?.last ?? number.last) + 1;
  if (holdsAt(doc, end, isNewly) && wordAt(doc, end + 1) !== "than") return "increment";
  if (isAdded(doc, number, end)) return "increment";
  for (let at = end; at < end + 10; at++)
    if (holdsAt(doc, at, opensDay) && ((at < end + 5 && isPerDay(doc, at)) || isLastDay(doc, at))) return "increment";
  for (let at = number.first - BACK; at < number.first - 1; at++)
    if (holdsAt(doc, at, opensDay) && isLastDay(doc, at) && sentenceAt(doc, at) === sentenceAt(doc, number.first))
      return "increment";
  return "total";
}

const isAnother = factOfWord(({ word }) => /^(?:further|another|additional|extra)$/.test(word));
const isNewly = factOfWord(({ word }) => word === "newly" || word === "more");

/** "in the last 24 hours, 12 died" */
const BACK = 6;

/** "12 more", "12 new cases", but "12 more people than last year" compares. */
function isAdded(doc: Document, number: FoundNumber, end: number): boolean {
  if (!holdsAt(doc, number.last + 1, isMore)) return false;
  return wordAt(doc, end) !== "than";
}

const isMore = factOfWord(({ word }) => /^(?:more|new|additional|further|extra|fresh)$/.test(word));

/** "the toll rose by 12" */
function isRiseBy(doc: Document, number: FoundNumber): boolean {
  const by = beforeQualifiers(doc, number);
  return wordAt(doc, by) === "by" && RISING.test(wordAt(doc, by - 1));
}
const RISING = /^(?:rose|risen|rise|rises|rising|increased|increases|grew|grown|climbed|jumped|up|went)$/;

const isEach = factOfWord(({ word }) => /^(?:a|per|each|every)$/.test(word));
const isLast = factOfWord(({ word }) => /^(?:last|past|previous|in|within)$/.test(word));
const opensDay = factOfWord((info) => isEach(info) || isLast(info));

const isPerDay = (doc: Document, at: number): boolean => holdsAt(doc, at, isEach) && wordAt(doc, at + 1) === "day";

const isLastDay = (doc: Document, at: number): boolean =>
  holdsAt(doc, at, isLast) &&
  (/^(?:24|48)$/.test(wordAt(doc, at + 1)) ||
    (/^(?:hours|day)$/.test(wordAt(doc, at + 1)) && wordAt(doc, at) !== "in"));
