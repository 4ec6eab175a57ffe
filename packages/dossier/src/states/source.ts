import type { Report } from "@isnad/reader";
import type { Known } from "../names/known.ts";

/** What the states of a dossier are joined with. */
export interface Context {
  readonly known: Known;
  /** The last instant that counts. */
  readonly asOf: number;
  readonly reports: ReadonlyMap<string, Report>;
}

export const reportOf = ({ reports }: Context, { report }: { readonly report: string }): Report =>
  reports.get(report) as Report;
