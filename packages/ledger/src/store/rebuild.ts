/** Makes every projection again from the record. */
import type { Entry, StoredEntry } from "../entry/format.ts";
import type { Home, Tx } from "../home/home.ts";
import { PROJECTION_VERSION, project } from "../project/project.ts";
import { PROJECTIONS, type Row, type Table } from "../schema/tables.ts";
import { collect } from "./append.ts";
import { textOfRow } from "./texts.ts";

/** Entries read at a time. */
export const PAGE = 500;

/** Empties the projections and makes them again, in one transaction. @returns how many entries it went through. */
export async function rebuild(home: Home): Promise<number> {
  return home.write((tx) => rebuildWithin(tx));
}

export async function rebuildWithin(tx: Tx): Promise<number> {
  for (const { name } of PROJECTIONS) await tx.run(`DELETE FROM ${name}`);
  let last = 0;
  for (;;) {
    const page = await entriesAfter(tx, last);
    if (page.length === 0) break;
    for (const [table, rows] of await projectPage(tx, page)) await tx.insert(table, rows);
    last = page.at(-1)?.sequence as number;
  }
  await tx.run("DELETE FROM projection_version");
  await tx.run("INSERT INTO projection_version (version) VALUES (?)", [PROJECTION_VERSION]);
  return last;
}

export async function entriesAfter(tx: Tx, sequence: number, limit = PAGE): Promise<readonly StoredEntry[]> {
  return (await tx.all(
    "SELECT sequence, at, actor, kind, body, body_hash, previous, hash FROM entries WHERE sequence > ? " +
      "ORDER BY sequence LIMIT ?",
    [sequence, limit],
  )) as unknown as StoredEntry[];
}

/** The rows that a page of entries shows as, by table. */
export async function projectPage(tx: Tx, page: readonly StoredEntry[]): Promise<Map<Table, Row[]>> {
  const parsed = page.map(parseEntry);
  const wanted = new Set(parsed.flatMap(({ kind, body }) => (kind === "reading_made" ? [body.reading.report.id] : [])));
  const known = await textsOf(tx, [...wanted]);
  const rows = new Map<Table, Row[]>();
  for (const entry of parsed)
    collect(
      rows,
      project(entry, (id) => known.get(id) ?? ""),
    );
  return rows;
}

export async function textsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.all<{ id: string; encoding: string; text: string }>(
    `SELECT id, encoding, text FROM texts WHERE id IN (${ids.map(() => "?").join(", ")})`,
    ids,
  );
  return new Map(rows.map((row) => [row.id, textOfRow(row)]));
}

export function parseEntry({ body_hash: _, body, ...rest }: StoredEntry): Entry {
  return { ...rest, body: JSON.parse(body) } as Entry;
}
