import type { TokenRange } from "../pack.ts";

/** Whether one of the ranges holds a token. They are in order of the text and none overlaps another: binary search. */
export function isHeld(ranges: readonly TokenRange[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as TokenRange).last < at) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && (ranges[low] as TokenRange).first <= at;
}
