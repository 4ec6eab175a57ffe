import type { Because, ClaimStatus } from "../contract/types.ts";
import type { Placed } from "../threads/placed.ts";

/** What a claim is worth, and why. */
export interface Verdict {
  readonly status: ClaimStatus;
  /** The claim that made it so; null where its own words say so. */
  readonly rival: Placed | null;
  /** Whether that one's words take it back, or deny it. */
  readonly withdrawn: boolean;
}

/** By the place of a claim among those weighed; what has none stands. */
export type Verdicts = (Verdict | undefined)[];

export const ruledBy = (status: ClaimStatus, rival: Placed): Verdict => ({ status, rival, withdrawn: false });

/** The words that made it so. */
export function becauseOf({ rival, withdrawn }: Verdict): Because | null {
  if (rival === null) return null;
  const { origin, saidOn, words, report, span, withdrawal } = rival.of;
  return withdrawn ? withdrawal : { by: origin, on: saidOn, words, report, span };
}

export const sameVerdict = (a: Verdict | undefined, b: Verdict | undefined): boolean =>
  a?.status === b?.status && a?.rival === b?.rival && a?.withdrawn === b?.withdrawn;
