/** Entries to rows: what each kind of entry shows in the tables. Pure; each entry by itself. */
import { canonicalJson } from "../entry/canonical.ts";
import type { Entry, EntryKind, ReportHead } from "../entry/format.ts";
import {
  checkpoints,
  claims,
  copies,
  decisions,
  outlets,
  readings,
  reports,
  type Row,
  type RowOf,
  type Table,
} from "../schema/tables.ts";
import { claimRows } from "./claims.ts";
import { shown } from "./shown.ts";

/**
 * Raised whenever the same entry shows as other rows than before (here, or because `claimsOf` changed): the projections of
 * a ledger of an older version are made again when it is opened.
 */
export const PROJECTION_VERSION = 2;

/** Rows for one table. */
export interface Projected {
  readonly table: Table;
  readonly rows: readonly Row[];
}

type EntryOf<K extends EntryKind> = Extract<Entry, { readonly kind: K }>;
/** The text of a report that an earlier entry, or this one, added. */
export type TextOf = (report: string) => string;

const projectors: { readonly [K in EntryKind]: (entry: EntryOf<K>, textOf: TextOf) => readonly Projected[] } = {
  ledger_created: () => [],
  report_added: ({ body, at, sequence }) => {
    const { dossier, report } = body;
    const row: RowOf<typeof reports> = {
      dossier,
      id: report.id,
      lang: report.lang,
      ...shownOf(report),
      recorded_at: at,
      entry: sequence,
    };
    return [{ table: reports, rows: [row] }];
  },
  copy_added: ({ body, at, sequence }) => {
    const { dossier, report } = body;
    const row: RowOf<typeof copies> = {
      dossier,
      report: report.id,
      ...shownOf(report),
      recorded_at: at,
      entry: sequence,
    };
    return [{ table: copies, rows: [row] }];
  },
  reading_made: ({ body, at, sequence }, textOf) => {
    const { dossier, reading } = body;
    const report = reading.report.id;
    const found = claimRows(reading, { dossier, recordedAt: at, entry: sequence, text: textOf(report) });
    const row: RowOf<typeof readings> = {
      dossier,
      report,
      reader: reading.reader.name,
      version: reading.reader.version,
      claims: found.length,
      recorded_at: at,
      entry: sequence,
    };
    return [
      { table: readings, rows: [row] },
      { table: claims, rows: found },
    ];
  },
  outlet_described: ({ body: { outlet }, sequence }) => {
    const row: RowOf<typeof outlets> = {
      name: shown(outlet.name),
      kind: outlet.kind,
      about: shown(outlet.about ?? null),
      url: shown(outlet.url ?? null),
      entry: sequence,
    };
    return [{ table: outlets, rows: [row] }];
  },
  decision_made: ({ body, sequence }) => {
    const { dossier, decision } = body;
    const row: RowOf<typeof decisions> = {
      id: decision.id,
      dossier,
      kind: decision.kind,
      decided_by: shown(decision.by),
      at: decision.at,
      why: shown(decision.why ?? null),
      // canonical, as it is read back: the order of a caller's keys is not in the record
      decision: canonicalJson(decision),
      entry: sequence,
    };
    return [{ table: decisions, rows: [row] }];
  },
  checkpoint_signed: ({ body: { checkpoint }, sequence }) => {
    const row: RowOf<typeof checkpoints> = {
      sequence: checkpoint.sequence,
      hash: checkpoint.hash,
      at: checkpoint.at,
      key: checkpoint.key,
      signature: checkpoint.signature,
      entry: sequence,
    };
    return [{ table: checkpoints, rows: [row] }];
  },
};

/** The rows that an entry shows as. `textOf` is asked only for the reports that the entry reads. */
export function project(entry: Entry, textOf: TextOf): readonly Projected[] {
  return (projectors[entry.kind] as (entry: Entry, textOf: TextOf) => readonly Projected[])(entry, textOf);
}

function shownOf(report: ReportHead) {
  return {
    ref: shown(report.ref ?? null),
    title: shown(report.title ?? null),
    url: shown(report.url ?? null),
    outlet: shown(report.outlet ?? null),
    published: shown(report.published ?? null),
  };
}
