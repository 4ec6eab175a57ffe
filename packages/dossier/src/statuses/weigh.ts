/**
 * What each claim of a thread is worth as of a moment. Every pass runs once over the claims in order of time, so that a
 * thread of n claims costs its sorting and no more.
 */
import { compare } from "../collect.ts";
import type { Placed } from "../threads/placed.ts";
import { disputes } from "./disputes.ts";
import { supersede } from "./supersede.ts";
import type { Verdict } from "./verdict.ts";
import { withdrawals } from "./withdrawals.ts";

export interface Weighed {
  readonly claim: Placed;
  readonly verdict: Verdict;
}

/** `asOf`: the last instant that counts; a withdrawal said later has not happened. */
export function weigh(claims: readonly Placed[], asOf: number): readonly Weighed[] {
  const ordered = [...claims].sort(inTime);
  const verdicts = new Map<string, Verdict>();
  withdrawals(ordered, asOf, verdicts);
  const live = () => ordered.filter(({ id }) => !verdicts.has(id));
  supersede(live(), verdicts);
  disputes(live(), verdicts);
  return ordered.map((claim) => ({ claim, verdict: verdicts.get(claim.id) ?? { status: "standing", because: null } }));
}

export function inTime(a: Placed, b: Placed): number {
  return (
    a.when.start - b.when.start ||
    a.when.end - b.when.end ||
    compare(a.report, b.report) ||
    a.span.start - b.span.start ||
    compare(a.id, b.id)
  );
}
