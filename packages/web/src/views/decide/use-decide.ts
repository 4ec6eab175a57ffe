/** Deciding: shown at once, written down by the server, taken away again if it refuses. */
import { useQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { ask, dossierPath, pathWith } from "../../api/fetch.ts";
import { queries, refresh } from "../../api/queries.ts";
import { useSession } from "../../api/session.ts";
import type { Page } from "../../api/types.ts";
import { useDossier } from "../../shell/dossier.ts";
import type { Decision, NewDecision } from "../shapes.ts";
import { decisionsOn, holding } from "./holding.ts";
import { keepMine, mine } from "./mine.ts";
import { type Pending, pendingStore, withPending } from "./pending.ts";

/** Decisions are asked for in pages of the most the server gives; a dossier with more pages is told of its newest only. */
const PAGE = 500;
const MOST_PAGES = 40;

/** Decisions on their way: what is taken back next is known only once they have arrived. */
const underWay = new Set<Promise<unknown>>();

const asked = (dossier: string) => ({
  queryKey: ["api", dossierPath(dossier, "decisions"), "all"],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => allDecisions(dossier, signal),
});

async function allDecisions(dossier: string, signal: AbortSignal): Promise<readonly Decision[]> {
  const all: Decision[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const path: string = pathWith(dossierPath(dossier, "decisions"), { limit: PAGE, cursor });
    const { items, next }: Page<Decision> = await ask<Page<Decision>>(path, { signal });
    all.push(...items);
    if (next === null) break;
    cursor = next;
  }
  return all;
}

export interface Deciding {
  /** All decisions of the dossier, those under way last. */
  readonly decisions: readonly Decision[];
  /** Those that hold, by what they are about. */
  readonly on: ReadonlyMap<string, readonly Decision[]>;
  readonly pending: readonly Pending[];
  /** Whether one may decide; null while it is asked. */
  readonly may: boolean | null;
  /** Gives whether it was written down. Never throws: a refusal is among the pending, with its problem. */
  decide(decision: NewDecision): Promise<boolean>;
  /** Takes back the newest decision of this tab that holds, or else the newest on this claim; null where there is none. */
  undo(claim: string | null): Promise<Decision | null>;
  retry(pending: Pending): void;
  dismiss(pending: Pending): void;
}

export function useDeciding(): Deciding {
  const dossier = useDossier();
  const { session, may } = useSession();
  const all = useSyncExternalStore(pendingStore.subscribe, pendingStore.get);
  const pending = useMemo(() => all.filter((one) => one.dossier === dossier), [all, dossier]);
  const { data = NONE } = useQuery(asked(dossier));
  const by = session?.person?.name ?? "";
  const decisions = useMemo(() => withPending(data, pending, by), [data, pending, by]);
  const on = useMemo(() => decisionsOn(decisions), [decisions]);

  const decide = async (decision: NewDecision): Promise<boolean> => {
    const key = pendingStore.begin(dossier, decision, new Date().toISOString());
    const sent = ask<Decision>(dossierPath(dossier, "decisions"), { method: "POST", body: decision });
    underWay.add(sent);
    try {
      const made = await sent;
      if (made.kind !== "undo") keepMine(dossier, made.id);
    } catch (error) {
      pendingStore.fail(key, error);
      return false;
    } finally {
      underWay.delete(sent);
    }
    // What the server now says takes its place before it goes, so that nothing flickers.
    await refresh(dossier).catch(() => {});
    pendingStore.end(key);
    return true;
  };
  return {
    decisions,
    on,
    pending,
    may: session === null ? null : may("analyst"),
    decide,
    async undo(claim) {
      await Promise.allSettled(underWay);
      const known = await queries.fetchQuery({ ...asked(dossier), staleTime: 0 }).catch(() => data);
      const held = holding(known);
      const own = mine(dossier);
      const ours = held.filter(({ id }) => own.includes(id)).toSorted((a, b) => own.indexOf(a.id) - own.indexOf(b.id));
      const last = ours.at(-1) ?? (claim === null ? undefined : decisionsOn(known).get(claim)?.at(-1));
      if (last === undefined) return null;
      return (await decide({ kind: "undo", decision: last.id })) ? last : null;
    },
    retry(failed) {
      pendingStore.end(failed.key);
      void decide(failed.decision);
    },
    dismiss: ({ key }) => pendingStore.end(key),
  };
}

const NONE: readonly Decision[] = [];
