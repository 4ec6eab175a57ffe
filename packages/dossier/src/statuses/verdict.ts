import type { Because, ClaimStatus } from "../contract/types.ts";
import type { Placed } from "../threads/placed.ts";

/** What a claim is worth, and the words that made it so. */
export interface Verdict {
  readonly status: ClaimStatus;
  readonly because: Because | null;
}

/** A claim as the reason for another's status. */
export const because = ({ origin, saidOn, words, report, span }: Placed): Because => ({
  by: origin,
  on: saidOn,
  words,
  report,
  span,
});
