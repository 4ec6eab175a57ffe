/** What interval a number stands for. */
import type { ReadClaim } from "../contract/held.ts";

/** The interval a claim can be true in, both ends included; open ends are infinite. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** "About 8,000" and "nearly 300" leave room: a tenth of the value. */
const ROOM = 0.1;

export function rangeOf({
  value,
  low,
  high,
  qualifier,
}: Pick<ReadClaim, "value" | "low" | "high" | "qualifier">): Range {
  const known = { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY };
  switch (qualifier) {
    case "about":
      return value === null ? known : { low: value * (1 - ROOM), high: value * (1 + ROOM) };
    case "nearly":
      return value === null ? known : { low: value * (1 - ROOM), high: value };
    case "vague":
      // "dozens" says that there are many, not that there are no more
      return { low: known.low, high: Number.POSITIVE_INFINITY };
    default:
      return known;
  }
}

export const nominalOf = ({ value, low, high }: Pick<ReadClaim, "value" | "low" | "high">): number | null =>
  value ?? low ?? high;

/** Whether no number lies in both. */
export const disjoint = (a: Range, b: Range): boolean => a.high < b.low || b.high < a.low;
