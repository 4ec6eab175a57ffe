/** Reads a dossier's reports again, with the reader of today, and tells what changed. Decisions stay as they are. */
import type { Decision } from "@isnad/dossier";
import type { Reading, ReportInput } from "@isnad/reader";
import { canonicalJson } from "../entry/canonical.ts";
import type { Draft } from "../entry/seal.ts";
import type { By, Ledger } from "../ledger.ts";
import { type ClaimRow, claimRows } from "../project/claims.ts";
import { append } from "./append.ts";

/** One claim that is not as it was: `before` null where it is new, `after` null where it is gone. */
export interface ClaimChange {
  readonly report: string;
  readonly kind: string;
  readonly words: string;
  readonly before: ClaimRow | null;
  readonly after: ClaimRow | null;
}

export interface Reread {
  readonly dossier: string;
  readonly reports: number;
  /** Reports whose reading is another than before: for each a new reading was written down, unless on trial. */
  readonly changed: number;
  readonly changes: readonly ClaimChange[];
  /** Decisions on claims that no reading finds any more: kept, to be looked at. */
  readonly adrift: readonly Decision[];
}

export interface RereadOptions {
  /** Only tells what would change. */
  readonly trial?: boolean;
  readonly by?: By;
  readonly onReport?: (done: number, of: number) => void;
}

/** Readings written down at a time. */
const BATCH = 50;

/**
 * @param read the reader: `read` of `@isnad/reader`
 * @throws Fault `ledger.no-dossier`, and what the reader throws
 */
export async function reread(
  ledger: Ledger,
  dossier: string,
  read: (report: ReportInput) => Reading,
  options: RereadOptions = {},
): Promise<Reread> {
  const held = await ledger.held(dossier);
  const changes: ClaimChange[] = [];
  const ids = new Set<string>();
  let waiting: Reading[] = [];
  let changed = 0;
  const flush = async () => {
    if (!options.trial) await writeDown(ledger, dossier, waiting, options.by ?? {});
    waiting = [];
  };
  for (const [index, { reading: old, recordedAt }] of held.entries()) {
    const { ref, id: _, ...rest } = old.report;
    const now = read({ ...rest, ...(ref === undefined ? {} : { id: ref }) });
    const [before, after] = [old, now].map((reading) => rowsOf(reading, dossier, recordedAt)) as [
      ClaimRow[],
      ClaimRow[],
    ];
    for (const { id } of after) if (id !== null) ids.add(id);
    changes.push(...compare(before, after));
    if (found(old) !== found(now)) {
      changed++;
      waiting.push(now);
    }
    if (waiting.length === BATCH) await flush();
    options.onReport?.(index + 1, held.length);
  }
  await flush();
  const adrift = (await ledger.decisions(dossier)).filter(
    (decision) => "claim" in decision && decision.claim.startsWith("f-") && !ids.has(decision.claim),
  );
  return { dossier, reports: held.length, changed, changes, adrift };
}

/** What a reading found, whoever read it. */
function found({ reader: _, report: __, ...rest }: Reading): string {
  return canonicalJson(rest);
}

function rowsOf(reading: Reading, dossier: string, recordedAt: string): readonly ClaimRow[] {
  const { text, ...report } = reading.report;
  return claimRows({ ...reading, report }, { dossier, recordedAt, entry: 0, text });
}

/** Claims are the same claim where they have the same id, or the same kind at the same place. */
function compare(before: readonly ClaimRow[], after: readonly ClaimRow[]): readonly ClaimChange[] {
  const keyOf = (row: ClaimRow) => row.id ?? `${row.kind} ${row.span_start} ${row.span_end} ${row.measure}`;
  const said = ({ item: _, ...rest }: ClaimRow) => canonicalJson(rest);
  const left = new Map(before.map((row) => [keyOf(row), row]));
  const changes: ClaimChange[] = [];
  for (const row of after) {
    const old = left.get(keyOf(row)) ?? null;
    left.delete(keyOf(row));
    if (old === null || said(old) !== said(row)) changes.push(changeOf(old, row));
  }
  return [...changes, ...[...left.values()].map((row) => changeOf(row, null))];
}

function changeOf(before: ClaimRow | null, after: ClaimRow | null): ClaimChange {
  const { report, kind, words } = (after ?? before) as ClaimRow;
  return { report, kind, words, before, after };
}

async function writeDown(ledger: Ledger, dossier: string, readings: readonly Reading[], by: By): Promise<void> {
  if (readings.length === 0) return;
  const texts = new Map(readings.map(({ report }) => [report.id, report.text]));
  const drafts = readings.map((reading): Draft => {
    const { text: _, ...report } = reading.report;
    return { kind: "reading_made", body: { dossier, reading: { ...reading, report } } };
  });
  const stamp = ledger.stamp(by);
  await ledger.home.write((tx) =>
    append(tx, drafts, { stamp, added: new Map(), textOf: (id) => texts.get(id) as string }),
  );
}
