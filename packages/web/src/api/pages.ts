/** A list of the server, page by page. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useDossier } from "../shell/dossier.ts";
import { useAsOf } from "../time/as-of.ts";
import { ask, dossierPath, pathWith, type Query } from "./fetch.ts";
import type { Page } from "./types.ts";

/** The most the server gives at once. */
const MOST = 500;

export interface Listed<T> {
  readonly items: readonly T[];
  /** How many there are, with those not fetched yet. */
  readonly total: number;
}

/** Fits `<Answer to={…}>`. */
export interface Pages<T> {
  readonly data: Listed<T> | undefined;
  readonly error: Error | null;
  readonly isPlaceholderData: boolean;
  refetch(): unknown;
  /** Fetches the next page; null where there is none, or it is on its way. */
  readonly more: (() => void) | null;
}

/** The pages of a list of the dossier, as of the moment of the page; what was shown stays while the moment moves. */
export function usePages<T>(rest: readonly string[], query: Query = {}): Pages<T> {
  const dossier = useDossier();
  const { asOf } = useAsOf();
  const path = dossierPath(dossier, ...rest);
  const asked = useInfiniteQuery({
    queryKey: ["api", path, "pages", { ...query, asOf }],
    queryFn: ({ signal, pageParam }) =>
      ask<Page<T>>(pathWith(path, { limit: MOST, ...query, asOf, cursor: pageParam }), { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (before, earlier) => (earlier?.queryKey[1] === path ? before : undefined),
  });
  const { data, error, isPlaceholderData, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = asked;
  const listed = useMemo(
    () =>
      data === undefined
        ? undefined
        : { items: data.pages.flatMap(({ items }) => items), total: data.pages[0]?.total ?? 0 },
    [data],
  );
  const more = hasNextPage && !isFetchingNextPage && !isPlaceholderData ? () => void fetchNextPage() : null;
  return { data: listed, error, isPlaceholderData, refetch, more };
}
