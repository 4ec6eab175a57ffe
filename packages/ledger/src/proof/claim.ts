/** A claim on its way out: its row, its report, and where it stands in the text. */
import type { ReportHead } from "../entry/format.ts";
import type { ClaimRow } from "../project/claims.ts";

export interface ProvenClaim {
  readonly row: ClaimRow;
  readonly report: ReportHead;
  readonly text: string;
  /** The reader that found it. */
  readonly reader: { readonly name: string; readonly version: string };
  readonly recordedAt: string;
}

/** The file that holds a report's text in a proof. */
export function textFile(report: string): string {
  return `texts/${report.replace("sha256:", "")}.txt`;
}

/** An offset in UTF-16 code units, in code points. */
export function inCodePoints(text: string, offset: number): number {
  return offset - (text.slice(0, offset).match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
