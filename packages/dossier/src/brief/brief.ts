/** Readings and decisions to a brief. */
import type { Brief } from "../contract/types.ts";
import { briefOf, reconcile, type ReconcileInput } from "./reconcile.ts";

export interface BriefInput extends ReconcileInput {
  /** Keeps what had been said by then, inclusive: ISO 8601 date-time; a bare date, month or year counts to its end (UTC). */
  readonly asOf: string;
}

/**
 * What is known in a dossier as of a moment. Pure: the same input gives the same brief, whatever its order. For more than one
 * moment, or where reports keep coming, `reconcile` once and ask `briefOf`.
 *
 * @throws Fault `dossier.bad-time` where a clock is no ISO 8601 date or date-time.
 */
export function brief({ asOf, ...input }: BriefInput): Brief {
  return briefOf(reconcile(input), asOf);
}
