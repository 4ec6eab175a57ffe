/** What a dossier holds: its readings, as of a moment of the ledger's own clock. */
import type { Decision, Held, HeldCopy } from "@isnad/dossier";
import type { Report } from "@isnad/reader";
import { Fault } from "@isnad/reader/fault";
import type { EntryBodies } from "../entry/format.ts";
import type { Home, Tx } from "../home/home.ts";
import type { Row } from "../schema/tables.ts";
import { headOf } from "./append.ts";
import { decisionsIn } from "./decide.ts";
import { textOfRow } from "./texts.ts";

interface HeldRow extends Row {
  readonly made: string;
  readonly recorded_at: string;
  readonly encoding: string;
  readonly text: string;
  readonly entry: number;
}

/** Reports read at a time: bounds the memory that waits between database and values. */
const PAGE = 200;

/**
 * Readings that were parsed before stay parsed: a brief that is asked for again costs no reading of JSON. They are
 * values that never change (the record is append-only), known by the entry that made them.
 */
export type Parsed = Map<number, Held>;

/** How many stay parsed: some hundred megabytes of reports of common length. */
const KEPT = 20_000;

function letGo(parsed: Parsed): void {
  for (const entry of parsed.keys()) {
    if (parsed.size <= KEPT) return;
    parsed.delete(entry);
  }
}

/** @throws Fault `ledger.no-dossier` where the ledger knows no dossier of that name. */
export async function held(
  home: Home,
  dossier: string,
  { until, parsed }: { readonly until: string | null; readonly parsed: Parsed },
): Promise<readonly Held[]> {
  return home.read(async (tx) => {
    await checkKnown(tx, dossier);
    return valuesOf(tx, dossier, await newestReadings(tx, dossier, until), parsed);
  });
}

/** What a ledger learned of a dossier after a point of its record, and where the record ends now. */
export interface HeldSince {
  /** Readings made since, of each report the newest alone: new reports, and reports read again. */
  readonly held: readonly Held[];
  /** Where texts that were there were met again since. */
  readonly copies: readonly HeldCopy[];
  /** Decisions made since, in the order they were made. */
  readonly decisions: readonly Decision[];
  /** The sequence of the newest entry, of whatever dossier: the `since` to ask with next time. */
  readonly sequence: number;
  /** The hash of that entry: two answers with one hash are answers about one record. */
  readonly hash: string;
}

/** @throws Fault `ledger.no-dossier` where the ledger knows no dossier of that name. */
export async function heldSince(
  home: Home,
  dossier: string,
  { since, parsed }: { readonly since: number; readonly parsed: Parsed },
): Promise<HeldSince> {
  return home.read(async (tx) => {
    const { sequence, hash } = await headOf(tx);
    if (sequence === since) return { held: [], copies: [], decisions: [], sequence, hash };
    await checkKnown(tx, dossier);
    return {
      held: await valuesOf(tx, dossier, await readingsAfter(tx, dossier, since), parsed),
      copies: await copiesIn(tx, dossier, { after: since }),
      decisions: await decisionsIn(tx, dossier, { after: since }),
      sequence,
      hash,
    };
  });
}

/** Where the texts of a dossier's reports were met again, by a moment, in the order they came in. */
export async function copiesOf(home: Home, dossier: string, until: string | null): Promise<readonly HeldCopy[]> {
  return home.read((tx) => copiesIn(tx, dossier, { until }));
}

async function copiesIn(
  tx: Tx,
  dossier: string,
  {
    until = null,
    after = 0,
  }:
    | { readonly until: string | null; readonly after?: undefined }
    | { readonly until?: undefined; readonly after: number },
): Promise<readonly HeldCopy[]> {
  // of what is new, told apart here: the database would walk all of the dossier's
  const [which, args] =
    after > 0 ? ["entry > ?", [after]] : ["dossier = ? AND recorded_at <= ?", [dossier, until ?? "9999"]];
  const rows = await tx.all<
    Record<"dossier" | "report" | "recorded_at", string> & Record<"outlet" | "published", string | null>
  >(`SELECT dossier, report, outlet, published, recorded_at FROM copies WHERE ${which} ORDER BY entry`, args);
  return rows
    .filter((row) => row.dossier === dossier)
    .map(({ recorded_at: recordedAt, ...copy }) => ({ ...copy, recordedAt }));
}

async function valuesOf(tx: Tx, dossier: string, entries: readonly number[], parsed: Parsed): Promise<readonly Held[]> {
  const found: Held[] = [];
  for (let from = 0; from < entries.length; from += PAGE) {
    const page = entries.slice(from, from + PAGE);
    const missing = page.filter((entry) => !parsed.has(entry));
    for (const [entry, made] of await parse(tx, dossier, missing)) parsed.set(entry, made);
    for (const entry of page) found.push(parsed.get(entry) as Held);
    letGo(parsed);
  }
  return found;
}

/** Told apart here, not by the database: it would walk the dossier's whole index to find the few that are new. */
async function readingsAfter(tx: Tx, dossier: string, since: number): Promise<readonly number[]> {
  const rows = await tx.all<{ entry: number; dossier: string; report: string }>(
    "SELECT entry, dossier, report FROM readings WHERE entry > ? ORDER BY entry",
    [since],
  );
  const newest = new Map<string, number>();
  for (const row of rows) if (row.dossier === dossier) newest.set(row.report, Number(row.entry));
  return [...newest.values()];
}

/** The entries of the readings that hold: of each report the newest one by then, in the order the reports came in. */
async function newestReadings(tx: Tx, dossier: string, until: string | null): Promise<readonly number[]> {
  const rows = await tx.all<{ entry: number }>(
    "SELECT max(entry) AS entry FROM readings WHERE dossier = ? AND recorded_at <= ? GROUP BY report ORDER BY min(entry)",
    [dossier, until ?? "9999"],
  );
  return rows.map(({ entry }) => entry);
}

async function parse(tx: Tx, dossier: string, entries: readonly number[]): Promise<readonly [number, Held][]> {
  if (entries.length === 0) return [];
  const rows = await tx.all<HeldRow>(
    "SELECT g.entry AS entry, e.body AS made, r.recorded_at AS recorded_at, t.encoding AS encoding, t.text AS text " +
      "FROM readings g JOIN entries e ON e.sequence = g.entry JOIN reports r ON r.dossier = g.dossier AND r.id = g.report " +
      "JOIN texts t ON t.id = g.report " +
      `WHERE g.entry IN (${entries.map(() => "?").join(", ")})`,
    entries,
  );
  return rows.map((row) => {
    const { reading } = JSON.parse(row.made) as EntryBodies["reading_made"];
    const report: Report = { ...reading.report, text: textOfRow(row) };
    const entry = Number(row.entry);
    return [entry, { dossier, recordedAt: row.recorded_at, reading: { ...reading, report }, entry }];
  });
}

async function checkKnown(tx: Tx, dossier: string): Promise<void> {
  const [there] = await tx.all("SELECT 1 AS there FROM reports WHERE dossier = ? LIMIT 1", [dossier]);
  if (there !== undefined) return;
  const known = await tx.all<{ dossier: string }>("SELECT DISTINCT dossier FROM reports ORDER BY dossier LIMIT 10");
  throw new Fault("ledger.no-dossier", `The ledger holds no dossier "${dossier}".`, {
    remedy:
      known.length === 0
        ? "It is empty: add reports first (isnad add FILE… --dossier NAME)."
        : `It holds: ${known.map((row) => row.dossier).join(", ")}.`,
    kind: "usage",
  });
}
