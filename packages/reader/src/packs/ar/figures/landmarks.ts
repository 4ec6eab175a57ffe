/** Where the words stand that rules look for around a number: a rule that looks for one need not look where there is none. */
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { numbersByToken, type NumbersByToken } from "./numbers.ts";

/** Token indices, in order. */
export interface Landmarks {
  /** The numbers of the report by their tokens. */
  readonly numbers: NumbersByToken;
  /** Words of prices, damage, aid, rates and goods. */
  readonly matters: readonly number[];
  /** What happened to somebody, and who is named by it. */
  readonly harms: readonly number[];
}

export const landmarksOf = (doc: Document, numbers: readonly FoundNumber[]): Landmarks => ({
  numbers: numbersByToken(doc, numbers),
  matters: doc.tagged("matter"),
  harms: merged(doc.tagged("outcome"), doc.tagged("victims")),
});

/** Both lists in order, without what stands in both. */
function merged(one: readonly number[], other: readonly number[]): readonly number[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const both: number[] = [];
  let o = 0;
  for (let i = 0; i < one.length; i++) {
    const at = one[i] as number;
    while (o < other.length && (other[o] as number) < at) both.push(other[o++] as number);
    if (other[o] === at) o++;
    both.push(at);
  }
  while (o < other.length) both.push(other[o++] as number);
  return both;
}
