/** The claims to look at: from several lists of the server, as one queue. */
import { useMemo, useRef } from "react";
import { useOfDossier } from "../../api/queries.ts";
import type { Page } from "../../api/types.ts";
import { settledBy } from "../decide/holding.ts";
import { corrected } from "../decide/pending.ts";
import type { Deciding } from "../decide/use-decide.ts";
import type { ClaimOfThread } from "../shapes.ts";
import { queueOf, reasonsOf } from "./queue.ts";

export const FILTERS = ["doubtful", "all", "settled"] as const;
export type Filter = (typeof FILTERS)[number];

/** The most the server gives at once; a longer queue is worked off from its head. */
const MOST = 500;

export interface Queue {
  readonly claims: readonly ClaimOfThread[];
  /** Ids of those whose own report doubts them. */
  readonly cautioned: ReadonlySet<string>;
  readonly settled: ReadonlySet<string>;
  /** How many there are beyond those shown. */
  readonly beyond: number;
  readonly ready: boolean;
  readonly error: Error | null;
  refetch(): void;
}

const NONE: readonly ClaimOfThread[] = [];

export function useQueue(filter: Filter, deciding: Deciding): Queue {
  const doubting = filter !== "all";
  const doubtful = useClaims(true, { doubtful: "true" });
  const disputed = useClaims(doubting, { status: "disputed" });
  const unconfirmed = useClaims(doubting, { status: "unconfirmed" });
  const retracted = useClaims(doubting, { status: "retracted" });
  const every = useClaims(filter !== "doubtful", {});
  const lists = [doubtful, disputed, unconfirmed, retracted, every];
  const { decisions, pending } = deciding;
  const settled = useMemo(() => settledBy(decisions), [decisions]);

  // A rejected claim is gone from what the server says. It is kept here as it was, so that one sees what one did.
  const seen = useRef(new Map<string, ClaimOfThread>());
  const pages = [doubtful.data, disputed.data, unconfirmed.data, retracted.data, every.data] as const;
  const all = useMemo(() => {
    const now = new Map<string, ClaimOfThread>();
    for (const page of pages) for (const claim of page?.items ?? NONE) now.set(claim.id, claim);
    for (const [id, claim] of now) seen.current.set(id, claim);
    return now;
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [...pages]);
  const cautioned = useMemo(() => {
    const ids = new Set<string>();
    for (const claim of doubtful.data?.items ?? NONE)
      if (claim.status !== "disputed" && claim.status !== "unconfirmed") ids.add(claim.id);
    return ids;
  }, [doubtful.data]);

  const wanted = useMemo(() => {
    const shown = [...all.values()].map((claim) => corrected(claim, pending));
    const gone = [...settled].map((id) => (all.has(id) ? undefined : seen.current.get(id)));
    switch (filter) {
      case "doubtful":
        return shown.filter((claim) => !settled.has(claim.id) && reasonsOf(claim, cautioned.has(claim.id)).length > 0);
      case "all":
        return shown;
      case "settled":
        return [...shown, ...gone.filter((claim) => claim !== undefined)].filter(({ id }) => settled.has(id));
    }
  }, [all, pending, settled, filter, cautioned]);
  const claims = useMemo(() => queueOf(wanted, { settled, cautioned }), [wanted, settled, cautioned]);
  return {
    claims,
    cautioned,
    settled,
    beyond: lists.reduce((sum, { data: page }) => sum + Math.max(0, (page?.total ?? 0) - (page?.items.length ?? 0)), 0),
    ready: lists.every(
      ({ data: page, isPending, fetchStatus }) => page !== undefined || (isPending && fetchStatus === "idle"),
    ),
    error: lists.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => lists.forEach((list) => void list.refetch()),
  };
}

const useClaims = (wanted: boolean, query: Readonly<Record<string, string>>) =>
  useOfDossier<Page<ClaimOfThread>>(wanted ? ["claims"] : null, { limit: MOST, ...query });
