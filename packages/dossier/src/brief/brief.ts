import type { Held } from "../contract/held.ts";
import type { Brief, Decision } from "../contract/types.ts";

export interface BriefInput {
  readonly dossier: string;
  /** Everything held, of this dossier or of others; order and repeats do not matter. */
  readonly held: readonly Held[];
  readonly decisions: readonly Decision[];
  /** Keeps what had been said by then, inclusive: ISO 8601 date-time; a bare date, month or year counts to its end (UTC). */
  readonly asOf: string;
  /** Keeps what the ledger held by then, inclusive; null = all that it holds. */
  readonly recordedBy: string | null;
}

/** What is known in a dossier as of a moment. Pure. */
export function brief(input: BriefInput): Brief {
  return {
    dossier: input.dossier,
    asOf: input.asOf,
    threads: [],
    changes: [],
    conditions: [],
    timeline: [],
    cautions: [],
    explanations: [],
    names: [],
    outlets: [],
  };
}
