import type { Because, ClaimStatus } from "../contract/types.ts";
import type { Placed } from "../threads/placed.ts";

/** What a claim is worth, and the words that made it so. */
export interface Verdict {
  readonly status: ClaimStatus;
  readonly because: Because | null;
  /** The claim whose words those are; null where there are none. */
  readonly rival: Placed | null;
}

/** By claim; what has none stands. */
export type Verdicts = Map<Placed, Verdict>;

/** A claim as the reason for another's status. */
export function becauseOf(status: ClaimStatus, rival: Placed): Verdict {
  let known = kept.get(rival);
  if (known === undefined) kept.set(rival, (known = {}));
  return (known[status] ??= { status, because: becauseIn(rival), rival });
}

/** One rival decides over many claims: the same reason is the same object. */
const kept = new WeakMap<Placed, Partial<Record<ClaimStatus, Verdict>>>();

const becauseIn = ({ of: { origin, saidOn, words, report, span } }: Placed): Because => ({
  by: origin,
  on: saidOn,
  words,
  report,
  span,
});
