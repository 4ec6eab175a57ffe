/** The audit: what was done, or refused, through a server. Lines are only ever added. */
import type { Tx } from "../home/home.ts";
import { audit, type RowOf } from "../schema/tables.ts";

/** What is to be noted; it gets its place when it is written. */
export interface AuditNote {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The person's id, and their name then; null where nobody was signed in. */
  readonly person: string | null;
  readonly actor: string | null;
  readonly action: string;
  /** What it was done to. */
  readonly on: string | null;
  /** The network address it came from. */
  readonly from: string | null;
}
export interface AuditLine extends AuditNote {
  /** 1, 2, 3 … in the order they were written down. */
  readonly sequence: number;
}
export interface AuditPage {
  /** The newest first. */
  readonly lines: readonly AuditLine[];
  readonly total: number;
}

/** Longer ones come only from those who try what happens: a path of a megabyte is cut. */
const LONGEST = 300;

/** Writes notes down, within a `write` of the home: writers take turns, so no number is given twice. */
export async function note(tx: Tx, notes: readonly AuditNote[]): Promise<void> {
  if (notes.length === 0) return;
  let sequence = await count(tx);
  await tx.insert(
    audit,
    notes.map(({ at, person, actor, action, on, from }) => ({
      sequence: ++sequence,
      at,
      person,
      actor,
      action,
      object: on === null ? null : plain(on),
      address: from === null ? null : plain(from),
    })),
  );
}

/** Lines before a sequence (null: from the newest). */
export async function linesBefore(tx: Tx, before: number | null, limit: number): Promise<AuditPage> {
  const rows = await tx.all<RowOf<typeof audit>>(
    "SELECT sequence, at, person, actor, action, object, address FROM audit WHERE sequence < ? " +
      "ORDER BY sequence DESC LIMIT ?",
    [before ?? Number.MAX_SAFE_INTEGER, limit],
  );
  const lines = rows.map(({ object, address, ...line }) => ({ ...line, on: object, from: address }));
  return { lines, total: await count(tx) };
}

async function count(tx: Tx): Promise<number> {
  const [row] = await tx.all<{ last: number | null }>("SELECT max(sequence) AS last FROM audit");
  return row?.last ?? 0;
}

/** No control characters (no database text holds them all), none that turn the text around, and not without end. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "�").slice(0, LONGEST);
}
