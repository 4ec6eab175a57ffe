/** What was taken back, denied or never confirmed; a withdrawal reaches the same claim in every report that carried it. */
import type { Because } from "../contract/types.ts";
import { groupBy } from "../collect.ts";
import { momentOf, zoneOf } from "../time/moment.ts";
import type { Placed } from "../threads/placed.ts";
import type { Verdict } from "./verdict.ts";

interface Withdrawal {
  readonly claim: Placed;
  readonly because: Because;
  readonly status: "retracted" | "disputed";
  readonly end: number;
}

export function withdrawals(ordered: readonly Placed[], asOf: number, verdicts: Map<string, Verdict>): void {
  const made = ordered.map((claim) => withdrawalOf(claim, asOf)).filter((withdrawal) => withdrawal !== null);
  const byNumber = groupBy(made, ({ claim }) => claim.nominal);
  for (const claim of ordered) {
    const hit = byNumber.get(claim.nominal)?.find((withdrawal) => reaches(withdrawal, claim));
    if (hit !== undefined) verdicts.set(claim.id, { status: hit.status, because: hit.because });
    else if (claim.asserted === "unconfirmed" || claim.asserted === "hypothetical")
      verdicts.set(claim.id, { status: "unconfirmed", because: null });
  }
}

function withdrawalOf(claim: Placed, asOf: number): Withdrawal | null {
  const { withdrawal } = claim;
  if (withdrawal === null) return null;
  const moment = momentOf(withdrawal.on, zoneOf(claim.published)) ?? claim.said;
  if (moment.start > asOf) return null;
  return {
    claim,
    because: withdrawal,
    status: claim.asserted === "retracted" ? "retracted" : "disputed",
    end: moment.end,
  };
}

/**
 * The withdrawn claim itself; what its own origin said before or at an unknown time; and what others had passed on by then.
 * Who says it afresh after the withdrawal stands by it.
 */
function reaches({ claim, end }: Withdrawal, other: Placed): boolean {
  if (claim.id === other.id) return true;
  if (claim.nominal === null || other.asserted === "denied") return false;
  if (other.when.start < end) return true;
  return other.originKey === claim.originKey && other.dated === "report";
}
