/** A thread without its claims: what stands of it, and who stands behind that. */
import type { Claim, Thread } from "@isnad/dossier";
import type * as z from "zod";
import type * as schema from "../schema/dossiers.ts";

export type ThreadHead = z.infer<typeof schema.ThreadHead>;

const made = new WeakMap<Thread, ThreadHead>();

/** The head of a thread; the same thread has the same head. */
export function headOf(thread: Thread): ThreadHead {
  const known = made.get(thread);
  if (known !== undefined) return known;
  const head = makeHead(thread);
  made.set(thread, head);
  return head;
}

function makeHead({ claims, ...thread }: Thread): ThreadHead {
  const current = new Set(thread.current);
  const standing = claims.filter(({ id }) => current.has(id));
  const latest = claims.at(-1) as Claim;
  const newest = standing.at(-1);
  const lows = standing.map(({ low, value }) => low ?? value).filter((value) => value !== null);
  const highs = standing.map(({ high, value }) => high ?? value).filter((value) => value !== null);
  return {
    ...thread,
    count: claims.length,
    value: newest?.value ?? null,
    low: lows.length === 0 ? null : lows.reduce((a, b) => Math.min(a, b)),
    high: highs.length === 0 ? null : highs.reduce((a, b) => Math.max(a, b)),
    qualifier: (newest ?? latest).qualifier,
    unit: (newest ?? latest).unit,
    origins: new Set(standing.map(originOf)).size,
    since: standing.find(({ value }) => value === newest?.value)?.saidOn ?? null,
    latest,
  };
}

const told = new WeakMap<Thread, ReadonlySet<string>>();

/** Who is behind any claim of a thread. */
export function originsOf(thread: Thread): ReadonlySet<string> {
  const known = told.get(thread) ?? new Set(thread.claims.map(originOf));
  told.set(thread, known);
  return known;
}

/** Whose word a claim is: its origin's, or where it names none, its report's. */
export const originOf = ({ origin, report }: Claim): string => origin ?? report;
