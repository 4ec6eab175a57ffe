/** What was taken back, denied or never confirmed; a withdrawal reaches the same claim in every report that carried it. */
import { groupBy } from "../collect.ts";
import { type Moment, momentOf, zoneOf } from "../time/moment.ts";
import type { Placed } from "../threads/placed.ts";
import type { Verdict, Verdicts } from "./verdict.ts";

interface Withdrawal {
  readonly claim: Placed;
  readonly verdict: Verdict;
  readonly end: number;
}

const UNCONFIRMED: Verdict = { status: "unconfirmed", rival: null, withdrawn: false };

export function withdrawals(ordered: readonly Placed[], asOf: number, verdicts: Verdicts): void {
  if (ordered.every(({ of }) => of.asserted === "asserted" && of.withdrawal === null)) return;
  const made = ordered.flatMap((claim) => withdrawalOf(claim, asOf) ?? []);
  const byNumber = groupBy(made, ({ claim }) => claim.of.nominal);
  for (const [at, claim] of ordered.entries()) {
    const hit = byNumber.get(claim.of.nominal)?.find((withdrawal) => reaches(withdrawal, claim));
    if (hit !== undefined) verdicts[at] = hit.verdict;
    else if (claim.of.asserted === "unconfirmed" || claim.of.asserted === "hypothetical") verdicts[at] = UNCONFIRMED;
  }
}

function withdrawalOf(claim: Placed, asOf: number): Withdrawal | null {
  const { withdrawal, asserted } = claim.of;
  if (withdrawal === null) return null;
  const { start, end } = withdrawnAt(claim);
  if (start > asOf) return null;
  const status = asserted === "retracted" ? "retracted" : "disputed";
  return { claim, verdict: { status, rival: claim, withdrawn: true }, end };
}

/** When a claim was taken back or denied, of one that was. */
export const withdrawnAt = ({ of: { withdrawal, published, said } }: Placed): Moment =>
  momentOf(withdrawal?.on ?? null, zoneOf(published)) ?? said;

/**
 * The withdrawn claim itself; what its own origin said before or at an unknown time; and what others had passed on by then.
 * Who says it afresh after the withdrawal stands by it.
 */
function reaches({ claim, end }: Withdrawal, other: Placed): boolean {
  if (claim.of.id === other.of.id) return true;
  if (claim.of.nominal === null || other.of.asserted === "denied") return false;
  if (other.of.when.start < end) return true;
  return other.originKey === claim.originKey && other.of.dated === "report";
}
