/** A dossier in two steps: what its claims amount to whatever the moment, and what of it was known as of one. */
import type { Held } from "../contract/held.ts";
import type { Brief, Decision } from "../contract/types.ts";
import { lastInstant } from "../time/moment.ts";
import { brief } from "./brief.ts";

export interface ReconcileInput {
  readonly dossier: string;
  /**
   * Everything held, of this dossier or of others; order and repeats do not matter. What `before` was made of need not be
   * given again: nothing is ever taken out of a ledger.
   */
  readonly held: readonly Held[];
  /** All decisions, those taken back too; those of `before` need not be given again. */
  readonly decisions: readonly Decision[];
  /** Keeps what the ledger held by then, inclusive; null = all that it holds. */
  readonly recordedBy: string | null;
}

/** What the claims of a dossier amount to, whatever the moment. Never changes; opaque: ask `briefOf`. */
export interface Reconciled {
  readonly dossier: string;
  /** @internal */
  readonly input: ReconcileInput;
}

/**
 * Works out what the claims of a dossier amount to. Pure: the same input gives the same result, with `before` or without it.
 *
 * @param before an earlier result of the same dossier, which stays as it is: only what is new since is worked out
 * @throws Fault `dossier.bad-time` where `recordedBy` is no ISO 8601 date or date-time
 */
export function reconcile(input: ReconcileInput, before?: Reconciled): Reconciled {
  if (input.recordedBy !== null) lastInstant(input.recordedBy, "recorded-by");
  const held = [...(before?.input.held ?? []), ...input.held];
  const decisions = [...(before?.input.decisions ?? []), ...input.decisions];
  return { dossier: input.dossier, input: { ...input, held, decisions } };
}

/**
 * What was known as of a moment. Threads that two moments have alike are the same objects.
 *
 * @param asOf keeps what had been said by then, inclusive: ISO 8601; a bare date, month or year counts to its end (UTC)
 * @throws Fault `dossier.bad-time` where `asOf` is no ISO 8601 date or date-time
 */
export function briefOf({ input }: Reconciled, asOf: string): Brief {
  return brief({ ...input, asOf });
}
