/** Adds reports with their readings. The same report in the same dossier is there once, however often it is added. */
import { createHash } from "node:crypto";
import type { Reading } from "@isnad/reader";
import { Fault } from "@isnad/reader/fault";
import type { Source } from "../entry/format.ts";
import type { Draft } from "../entry/seal.ts";
import type { Home, Tx } from "../home/home.ts";
import { shown } from "../project/shown.ts";
import { append, type Stamp } from "./append.ts";
import { type Origin, type Original, originsOf } from "./sources.ts";

/** A report to add: its reading holds it, text and all. */
export interface NewReport {
  readonly dossier: string;
  readonly reading: Reading;
  readonly source?: Source;
  /** The bytes that the text was made from, to be kept with it. */
  readonly original?: Original;
}

/** What became of one item: `copy` is a text that was there, met again under another outlet, address, date or title. */
export interface Added {
  readonly dossier: string;
  readonly report: string;
  readonly outcome: "added" | "already_there" | "copy";
}

/** Where a report is known to have been published: what a copy is told apart by. */
type Known = Readonly<Record<(typeof TELLING)[number], Set<string>>>;
const TELLING = ["outlet", "url", "published"] as const;

export async function add(home: Home, items: readonly NewReport[], stamp: Stamp): Promise<readonly Added[]> {
  for (const { reading, dossier } of items) {
    checkDossier(dossier);
    checkReport(reading);
  }
  const hashed = originsOf(items);
  return home.write(async (tx) => {
    const known = await knownReports(tx, items);
    const drafts: Draft[] = [];
    const added = new Map<string, string>();
    const origins: Origin[] = [];
    const outcomes: Added[] = [];
    for (const [index, { dossier, reading, source }] of items.entries()) {
      const { text, ...report } = reading.report;
      const key = keyOf(dossier, report.id);
      const there = known.get(key);
      const origin = hashed[index];
      const from = sourceOf(source, origin);
      const outcome = there === undefined ? "added" : addsTo(there, report) ? "copy" : "already_there";
      outcomes.push({ dossier, report: report.id, outcome });
      if (outcome === "already_there") continue;
      if (origin !== undefined) origins.push(origin);
      if (outcome === "copy") {
        note(there as Known, report);
        drafts.push({ kind: "copy_added", body: { dossier, report, ...from } });
        continue;
      }
      known.set(key, note(nowhere(), report));
      added.set(report.id, text);
      drafts.push({ kind: "report_added", body: { dossier, report, ...from } });
      drafts.push({ kind: "reading_made", body: { dossier, reading: { ...reading, report } } });
    }
    if (drafts.length > 0) await append(tx, drafts, { stamp, added, origins, textOf: (id) => added.get(id) as string });
    return outcomes;
  });
}

/** What an entry says of where a report came from: with kept bytes, their hash and length too. */
function sourceOf(source: Source | undefined, origin: Origin | undefined): { readonly source?: Source } {
  if (origin === undefined) return source === undefined ? {} : { source };
  const { sha256, bytes } = origin;
  return { source: { ...source, sha256, bytes: bytes.length, kept: true } };
}

/** Which of the items are there already, asked a few hundred at a time. */
async function knownReports(tx: Tx, items: readonly NewReport[]): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  const ids = [...new Set(items.map(({ reading }) => reading.report.id))];
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500);
    const marks = some.map(() => "?").join(", ");
    const rows = await tx.all<Record<"dossier" | "id", string> & Record<keyof Known, string | null>>(
      `SELECT dossier, id, outlet, url, published FROM reports WHERE id IN (${marks}) ` +
        `UNION ALL SELECT dossier, report AS id, outlet, url, published FROM copies WHERE report IN (${marks})`,
      [...some, ...some],
    );
    for (const row of rows) {
      const key = keyOf(row.dossier, row.id);
      known.set(key, note(known.get(key) ?? nowhere(), row));
    }
  }
  return known;
}

const keyOf = (dossier: string, report: string) => `${report} ${dossier}`;

type Where = { readonly [K in keyof Known]?: string | null | undefined };

const nowhere = (): Known => ({ outlet: new Set(), url: new Set(), published: new Set() });

/** Whether it says of the report what was not known: one that says less than is known is no copy. */
function addsTo(known: Known, where: Where): boolean {
  return TELLING.some((field) => where[field] != null && !known[field].has(shown(where[field])));
}

function note(known: Known, where: Where): Known {
  for (const field of TELLING) if (where[field] != null) known[field].add(shown(where[field]));
  return known;
}

/** @throws Fault `ledger.bad-dossier-name` */
export function checkDossier(name: string): void {
  if (name.trim() === name && name !== "" && name.length <= 200 && !/[\p{Cc}\p{Cs}]/u.test(name)) return;
  throw new Fault("ledger.bad-dossier-name", `"${name.slice(0, 40)}" cannot name a dossier.`, {
    remedy: "Use 1 to 200 characters, none of them a line break or another control, and no space at either end.",
    kind: "usage",
  });
}

/** A report's id is the hash of its text, or it could be swapped under its claims. */
function checkReport({ report }: Reading): void {
  const id = `sha256:${createHash("sha256").update(report.text, "utf8").digest("hex")}`;
  if (report.id !== id)
    throw new Fault("ledger.report-id-differs", `The report ${report.id} is not the one that its text makes.`, {
      remedy: "Give readings as the reader made them.",
    });
}
