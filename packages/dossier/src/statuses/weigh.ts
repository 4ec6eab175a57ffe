/**
 * What each claim of a thread is worth as of a moment. Every pass runs once over the claims in order of time, so that a
 * thread of n claims costs n and no more.
 */
import type { Placed } from "../threads/placed.ts";
import { disputes } from "./disputes.ts";
import { supersede } from "./supersede.ts";
import type { Verdicts } from "./verdict.ts";
import { withdrawals } from "./withdrawals.ts";

/**
 * @param ordered what had been said, oldest first
 * @param asOf the last instant that counts; a withdrawal said later has not happened
 */
export function weigh(ordered: readonly Placed[], asOf: number): Verdicts {
  const verdicts: Verdicts = ordered.map(() => undefined);
  withdrawals(ordered, asOf, verdicts);
  supersede(ordered, verdicts);
  disputes(ordered, verdicts);
  return verdicts;
}
