import type { Fault, ReportInput } from "@isnad/reader";

/** What came of one report: the report as taken in, or why it was refused. The others of its file are not touched by it. */
export type Taken =
  | { readonly from: string; readonly report: ReportInput }
  | { readonly from: string; readonly fault: Fault };
