/** The claims of a brief by what lists ask for: made once for a brief, when first asked. */
import type { Brief, Claim, Thread } from "@isnad/dossier";

/** A claim with its thread. */
export interface Placed {
  readonly claim: Claim;
  readonly thread: Thread;
}

export interface Index {
  /** All claims, in the order of the threads. */
  readonly claims: readonly Placed[];
  readonly threads: ReadonlyMap<string, Thread>;
  readonly byId: ReadonlyMap<string, Placed>;
  readonly byThread: ReadonlyMap<string, readonly Placed[]>;
  readonly byReport: ReadonlyMap<string, readonly Placed[]>;
}

const made = new WeakMap<Brief, Index>();

export function indexOf(brief: Brief): Index {
  const known = made.get(brief);
  if (known !== undefined) return known;
  const claims: Placed[] = [];
  const byId = new Map<string, Placed>();
  const byReport = new Map<string, Placed[]>();
  const byThread = new Map<string, readonly Placed[]>();
  for (const thread of brief.threads) {
    const own = thread.claims.map((claim) => ({ claim, thread }));
    byThread.set(thread.id, own);
    for (const placed of own) {
      const { claim } = placed;
      claims.push(placed);
      byId.set(claim.id, placed);
      const there = byReport.get(claim.report);
      if (there === undefined) byReport.set(claim.report, [placed]);
      else there.push(placed);
    }
  }
  const threads = new Map(brief.threads.map((thread) => [thread.id, thread]));
  const index = { claims, threads, byId, byThread, byReport };
  made.set(brief, index);
  return index;
}
