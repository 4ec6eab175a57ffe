/** Verifies a ledger: its record, by the verifier's own code, and its projections against what the record makes. */
import type { Home, Tx } from "../home/home.ts";
import { columnsOf } from "../schema/ddl.ts";
import { PROJECTIONS, type Row, type Table } from "../schema/tables.ts";
import { Findings, type Verification } from "../verify/finding.ts";
import { storedEvidence } from "../verify/stored.ts";
import { type VerifyOptions, verifyRecord } from "../verify/verify.ts";
import { entriesAfter, PAGE, projectPage } from "./rebuild.ts";

export async function verifyHome(home: Home, options: VerifyOptions): Promise<Verification> {
  return home.read(async (tx) => {
    const record = await verifyRecord(storedEvidence(tx), options);
    const findings = new Findings();
    await compareProjections(tx, findings);
    const all = [...record.findings, ...findings.kept].slice(0, 200);
    const found = record.found + findings.count;
    return { ...record, ok: found === 0, findings: all, found };
  });
}

/** Page by page, so that memory stays flat: the rows that the entries make against the rows that are there. */
async function compareProjections(tx: Tx, findings: Findings): Promise<void> {
  let last = 0;
  for (;;) {
    const page = await entriesAfter(tx, last, PAGE);
    const end = page.at(-1)?.sequence;
    if (end === undefined) break;
    let made: Map<Table, Row[]>;
    try {
      made = await projectPage(tx, page);
    } catch {
      last = end; // an entry whose body makes no sense: the record's own check has said so
      continue;
    }
    for (const table of PROJECTIONS) {
      const there = await rowsOf(tx, table, "entry > ? AND entry <= ?", [last, end]);
      compare(table, made.get(table) ?? [], there, findings);
    }
    last = end;
  }
  for (const table of PROJECTIONS)
    compare(table, [], await rowsOf(tx, table, "entry < 1 OR entry > ?", [last]), findings);
}

function rowsOf(tx: Tx, table: Table, where: string, params: readonly number[]): Promise<Row[]> {
  return tx.all(`SELECT ${columnsOf(table).join(", ")} FROM ${table.name} WHERE ${where}`, params);
}

function compare(table: Table, made: readonly Row[], there: readonly Row[], findings: Findings): void {
  const columns = columnsOf(table);
  const keyOf = (row: Row) => JSON.stringify(columns.map((column) => row[column]));
  const counts = new Map<string, number>();
  for (const row of made) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  const wrong = new Set<number>();
  for (const row of there) {
    const left = counts.get(keyOf(row)) ?? 0;
    if (left === 0) wrong.add(row.entry as number);
    else if (left === 1) counts.delete(keyOf(row));
    else counts.set(keyOf(row), left - 1);
  }
  for (const key of counts.keys()) wrong.add((JSON.parse(key) as number[])[columns.indexOf("entry")] as number);
  for (const entry of wrong)
    findings.add("verify.projection-differs", `Table ${table.name}, the rows of entry ${entry}.`, { entry });
}
