/** Whether a count is of all so far or of those added to it. */
import { wordAt } from "../../../figures/facts.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { beforeQualifiers } from "./near.ts";

/** Of things: "12 new cases", "30 more missiles". */
export const scopeOfThings = (doc: Document, number: FoundNumber, { phrase }: Counted): "total" | "increment" =>
  number.unit === null && isAdded(doc, number, (phrase?.last ?? number.last) + 1) ? "increment" : "total";

/** Newly, in this period: "1,200 more were arrested", "rose by 12", "in the last 24 hours". */
export function scopeOf(doc: Document, number: FoundNumber, counted: Counted): "total" | "increment" {
  const before = wordAt(doc, number.first - 1);
  if (/^(?:further|another|additional|extra)$/.test(before) || isRiseBy(doc, number)) return "increment";
  const end = (counted.phrase?.last ?? number.last) + 1;
  if (/^(?:newly|more)$/.test(wordAt(doc, end)) && wordAt(doc, end + 1) !== "than") return "increment";
  if (isAdded(doc, number, end)) return "increment";
  for (let at = end; at < end + 10; at++) if (isPerDay(doc, at, end) || isLastDay(doc, at)) return "increment";
  for (let at = number.first - BACK; at < number.first - 1; at++)
    if (isLastDay(doc, at) && doc.tokens[at]?.sentence === doc.tokens[number.first]?.sentence) return "increment";
  return "total";
}

/** "in the last 24 hours, 12 died" */
const BACK = 6;

/** "12 more", "12 new cases", but "12 more people than last year" compares. */
function isAdded(doc: Document, number: FoundNumber, end: number): boolean {
  if (!/^(?:more|new|additional|further|extra|fresh)$/.test(wordAt(doc, number.last + 1))) return false;
  return wordAt(doc, end) !== "than";
}

/** "the toll rose by 12" */
function isRiseBy(doc: Document, number: FoundNumber): boolean {
  const by = beforeQualifiers(doc, number);
  return wordAt(doc, by) === "by" && RISING.test(wordAt(doc, by - 1));
}
const RISING = /^(?:rose|risen|rise|rises|rising|increased|increases|grew|grown|climbed|jumped|up|went)$/;

function isPerDay(doc: Document, at: number, end: number): boolean {
  return at < end + 5 && /^(?:a|per|each|every)$/.test(wordAt(doc, at)) && wordAt(doc, at + 1) === "day";
}

const isLastDay = (doc: Document, at: number): boolean =>
  /^(?:last|past|previous|in|within)$/.test(wordAt(doc, at)) &&
  (/^(?:24|48)$/.test(wordAt(doc, at + 1)) ||
    (/^(?:hours|day)$/.test(wordAt(doc, at + 1)) && wordAt(doc, at) !== "in"));
