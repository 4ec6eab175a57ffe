/** Pages of a list. A cursor is opaque to clients: it says where the page starts, and that it is one of ours. */
import { Fault } from "@isnad/reader/fault";

export interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface Page<T> {
  items: T[];
  next: string | null;
  total: number;
}

/**
 * A page of a list. A cursor names the last item of the page before, where items have ids: what came in between two pages
 * neither repeats nor hides one.
 *
 * @throws Fault `server.bad-cursor`
 */
export function page<T>(all: readonly T[], paging: Paging): Page<T> {
  return pageWith(all, paging, (item) => item);
}

/** The same, with each item of the page made from one of the list: the others are never made. */
export function pageWith<T, U>(
  all: readonly T[],
  { limit, cursor }: Paging,
  make: (item: T) => U,
  idOf: (item: T) => string | null = ownId,
): Page<U> {
  const from = cursor === undefined ? 0 : startIn(all, placeOf(cursor), idOf);
  const to = from + limit;
  const last = all[to - 1];
  const next = to < all.length && last !== undefined ? cursorAt(to, idOf(last)) : null;
  return { items: all.slice(from, to).map(make), next, total: all.length };
}

const ownId = (item: unknown): string | null =>
  typeof item === "object" && item !== null && "id" in item && typeof item.id === "string" ? item.id : null;

function startIn<T>(all: readonly T[], { at, after }: Place, idOf: (item: T) => string | null): number {
  if (after === null) return at;
  const before = all[at - 1];
  if (before !== undefined && idOf(before) === after) return at;
  const found = all.findIndex((item) => idOf(item) === after);
  return found < 0 ? at : found + 1;
}

interface Place {
  /** How many items were before the page. */
  readonly at: number;
  /** The id of the last of them. */
  readonly after: string | null;
}

export const cursorAt = (at: number, after: string | null = null): string =>
  Buffer.from(after === null || after.length > 100 ? `at:${at}` : `at:${at}:${after}`).toString("base64url");

/** How many items are before the page. @throws Fault `server.bad-cursor` */
export const startOf = (cursor: string): number => placeOf(cursor).at;

function placeOf(cursor: string): Place {
  const written = /^at:(\d{1,9})(?::(.*))?$/s.exec(Buffer.from(cursor, "base64url").toString("utf8"));
  if (written !== null) return { at: Number(written[1]), after: written[2] ?? null };
  throw new Fault("server.bad-cursor", `"${cursor.slice(0, 40)}" is no cursor.`, {
    remedy: 'Give the `next` of the page before, as it is, or leave "cursor" out for the first page.',
    kind: "usage",
  });
}
