import { compare } from "../collect.ts";
import type { Placed } from "../threads/placed.ts";

/** Oldest first; what is of one time in an order of its own. */
export function inTime({ of: a }: Placed, { of: b }: Placed): number {
  return (
    a.when.start - b.when.start ||
    a.when.end - b.when.end ||
    compare(a.report, b.report) ||
    a.span.start - b.span.start ||
    compare(a.id, b.id)
  );
}
