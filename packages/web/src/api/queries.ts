/** What a view asks for: kept, refreshed when the dossier changes, stopped when nobody waits for it any longer. */
import { QueryClient, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useDossier } from "../shell/dossier.ts";
import { useAsOf } from "../time/as-of.ts";
import { ask, dossierPath, pathWith, type Query } from "./fetch.ts";
import { ProblemError } from "./problem.ts";

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) =>
        failures < 2 && error instanceof ProblemError && (error.problem.status === 0 || error.problem.status >= 500),
    },
  },
});

/**
 * Something of the server by its path. While the same path is asked with another query (another moment), what was shown
 * before stays (`isPlaceholderData`); another path starts anew. `path`: null asks nothing.
 */
export function useApi<T>(path: string | null, query: Query = {}): UseQueryResult<T, Error> {
  return useQuery<T, Error>({
    ...asked<T>(path, query),
    enabled: path !== null,
    placeholderData: (before, asked) => (asked?.queryKey[1] === path ? before : undefined),
  });
}

const asked = <T>(path: string | null, query: Query) => ({
  queryKey: ["api", path, query] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask<T>(pathWith(path as string, query), { signal }),
  meta: { plain: true },
});

/** Asks ahead for what the page shows, as of other moments: a step to one of them is there at once. */
export function askAhead(moments: readonly (string | null)[]): void {
  for (const { queryKey, meta } of queries.getQueryCache().findAll({ queryKey: ["api"], type: "active" })) {
    if (meta?.["plain"] !== true) continue; // asked in some other way: page by page
    const [, path, query] = queryKey as readonly ["api", string | null, Query];
    if (path === null || !("asOf" in query)) continue;
    for (const asOf of moments) void queries.prefetchQuery(asked(path, { ...query, asOf }));
  }
}

/** Something of the dossier the reader is in, as of the moment of the page: `useOfDossier(["threads", id])`. */
export function useOfDossier<T>(rest: readonly string[] | null, query: Query = {}): UseQueryResult<T, Error> {
  const dossier = useDossier();
  const { asOf } = useAsOf();
  return useApi<T>(rest === null ? null : dossierPath(dossier, ...rest), { ...query, asOf });
}

/** Everything said of a dossier is asked for again, once somebody looks at it. */
export function refresh(dossier: string): Promise<void> {
  const under = dossierPath(dossier);
  return queries.invalidateQueries({
    predicate: ({ queryKey }) => typeof queryKey[1] === "string" && queryKey[1].startsWith(under),
  });
}
