/** Appends to the record: seals drafts, keeps them and their texts, and shows them in the projections. */
import type { Entry, StoredEntry } from "../entry/format.ts";
import { type Draft, EMPTY_HEAD, type Head, seal } from "../entry/seal.ts";
import type { Tx } from "../home/home.ts";
import { project, type TextOf } from "../project/project.ts";
import { entries, type Row, type Table, texts } from "../schema/tables.ts";
import { keepOrigins, type Origin } from "./sources.ts";
import { textRow } from "./texts.ts";

export interface Stamp {
  /** Who writes. */
  readonly actor: string;
  /** When: as `moment` makes it. */
  readonly at: string;
}

/** Where the chain ends. */
export async function headOf(tx: Tx): Promise<Head> {
  const [row] = await tx.all<{ sequence: number; hash: string; at: string }>(
    "SELECT sequence, hash, at FROM entries ORDER BY sequence DESC LIMIT 1",
  );
  return row ?? EMPTY_HEAD;
}

/**
 * Writes drafts down in order, within a `write` of the home.
 *
 * @param added the texts of reports that come with the drafts, by id; one that is there already is kept as it is
 * @param origins the bytes that those texts came as
 * @param textOf the text of a report that a draft reads
 */
export async function append(
  tx: Tx,
  drafts: readonly Draft[],
  {
    stamp,
    added,
    origins = [],
    textOf,
  }: {
    readonly stamp: Stamp;
    readonly added: ReadonlyMap<string, string>;
    readonly origins?: readonly Origin[];
    readonly textOf: TextOf;
  },
): Promise<readonly StoredEntry[]> {
  let head = await headOf(tx);
  const sealed: StoredEntry[] = [];
  for (const draft of drafts) {
    head = seal(draft, head, stamp);
    sealed.push(head as StoredEntry);
  }
  // Begun, not awaited: a server writes the record while the rows are worked out here.
  const recorded = record(tx, sealed, added, origins);
  const rows = new Map<Table, Row[]>();
  try {
    for (const [index, { body_hash: _, ...rest }] of sealed.entries())
      collect(rows, project({ ...rest, body: drafts[index]?.body } as Entry, textOf));
  } finally {
    await recorded;
  }
  for (const [table, made] of rows) await tx.insert(table, made);
  return sealed;
}

async function record(
  tx: Tx,
  sealed: readonly StoredEntry[],
  added: ReadonlyMap<string, string>,
  origins: readonly Origin[],
): Promise<void> {
  await tx.insert(
    texts,
    [...added].map(([id, text]) => textRow(id, text)),
    { ignoreDoubles: true },
  );
  if (origins.length > 0) await keepOrigins(tx, origins);
  await tx.insert(entries, sealed as unknown as Row[]);
}

/** Gathers rows by table, so that each table is written once. */
export function collect(into: Map<Table, Row[]>, projected: ReturnType<typeof project>): void {
  for (const { table, rows } of projected) {
    const there = into.get(table);
    if (there === undefined) into.set(table, [...rows]);
    else for (const row of rows) there.push(row);
  }
}
