/** Puts a report together from what its file says and, where it does not say, what the caller says. */
import { basename } from "node:path";
import type { ReportInput } from "@isnad/reader";
import { Fault } from "@isnad/reader/fault";
import { LIMITS } from "../limits.ts";
import type { ParseContext } from "./parse.ts";

/** What a file says of its report. */
export interface Said {
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly lang?: string | null | undefined;
}

/** @throws Fault `ingest.too-long` */
export function makeReport(
  { text, ...said }: Said,
  { from, given, url }: Pick<ParseContext, "from" | "given" | "url">,
): ReportInput {
  const known = Object.entries(said).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return checkLength({ ...given, id: url ?? basename(from), ...Object.fromEntries(known), text }, from);
}

/** A text longer than a book is no report. */
export function checkLength(report: ReportInput, from: string): ReportInput {
  if (report.text.length <= LIMITS.textLength) return report;
  const most = LIMITS.textLength.toLocaleString("en");
  throw new Fault(
    "ingest.too-long",
    `${from} holds ${report.text.length.toLocaleString("en")} characters; a report may have ${most}.`,
    {
      remedy: "Cut it into its articles, one report each (JSONL: one object a line).",
      kind: "usage",
    },
  );
}
