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

/** @throws Fault `server.bad-cursor` */
export function page<T>(all: readonly T[], { limit, cursor }: Paging): Page<T> {
  const from = cursor === undefined ? 0 : startOf(cursor);
  const to = from + limit;
  return { items: all.slice(from, to), next: to < all.length ? cursorAt(to) : null, total: all.length };
}

/** The same, with each item of the page made from one of the list: the others are never made. */
export function pageWith<T, U>(all: readonly T[], paging: Paging, make: (item: T) => U): Page<U> {
  const { items, ...rest } = page(all, paging);
  return { items: items.map(make), ...rest };
}

export const cursorAt = (from: number): string => Buffer.from(`at:${from}`).toString("base64url");

export function startOf(cursor: string): number {
  const written = /^at:(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString("latin1"));
  if (written !== null) return Number(written[1]);
  throw new Fault("server.bad-cursor", `"${cursor.slice(0, 40)}" is no cursor.`, {
    remedy: 'Give the `next` of the page before, as it is, or leave "cursor" out for the first page.',
    kind: "usage",
  });
}
