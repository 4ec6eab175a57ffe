/** The reports of a view: those published by then, newest first. */
import type { Brief, Held } from "@isnad/dossier";
import type * as z from "zod";
import type * as schema from "../schema/claims.ts";
import type { Copy } from "../store/copies.ts";
import type { View } from "../warm/warm.ts";
import { timeOf } from "./changed.ts";
import { indexOf } from "./index-of.ts";

export type ReportHead = z.infer<typeof schema.ReportHead>;

const made = new WeakMap<Brief, readonly Held[]>();

/** One published later than the view's moment is in it only where a claim of it is: its words are dated earlier. */
export function reportsOf({ brief, held }: View): readonly Held[] {
  const known = made.get(brief);
  if (known !== undefined) return known;
  const until = timeOf(brief.asOf);
  const { byReport } = indexOf(brief);
  const reports = held
    .filter(
      ({ reading: { report }, recordedAt }) =>
        byReport.has(report.id) || startOf(report.published ?? recordedAt) <= until,
    )
    .sort(
      (a, b) =>
        startOf(b.reading.report.published ?? b.recordedAt) - startOf(a.reading.report.published ?? a.recordedAt),
    );
  made.set(brief, reports);
  return reports;
}

const startOf = (written: string): number => timeOf(written);

export function headOfReport(
  { reading: { report }, recordedAt }: Held,
  { brief }: View,
  copies: ReadonlyMap<string, readonly Copy[]>,
): ReportHead {
  return {
    id: report.id,
    ref: report.ref ?? null,
    title: report.title ?? null,
    outlet: report.outlet ?? null,
    published: report.published ?? null,
    recordedAt,
    lang: report.lang,
    url: report.url ?? null,
    claims: indexOf(brief).byReport.get(report.id)?.length ?? 0,
    copies: copies.get(report.id)?.length ?? 0,
  };
}

/** The reports of the same address, oldest first, itself among them; none where there is only one. */
export function versionsOf({ reading: { report } }: Held, { held }: View) {
  const { url } = report;
  if (url === undefined) return [];
  const all = held
    .filter(({ reading }) => reading.report.url === url)
    .sort((a, b) => timeOf(a.recordedAt) - timeOf(b.recordedAt))
    .map(({ reading, recordedAt }) => ({
      id: reading.report.id,
      published: reading.report.published ?? null,
      recordedAt,
    }));
  return all.length > 1 ? all : [];
}
