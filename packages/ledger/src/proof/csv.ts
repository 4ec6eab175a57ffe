/** Claims as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read Arabic). */
import { inCodePoints, type ProvenClaim, textFile } from "./claim.ts";

type Cell = string | number | null | undefined;

export const CLAIM_CSV: Readonly<Record<string, (claim: ProvenClaim) => Cell>> = {
  dossier: ({ row }) => row.dossier,
  claim: ({ row }) => row.id,
  kind: ({ row }) => row.kind,
  measure: ({ row }) => row.measure,
  value: ({ row }) => row.value,
  low: ({ row }) => row.low,
  high: ({ row }) => row.high,
  qualifier: ({ row }) => row.qualifier,
  unit: ({ row }) => row.unit,
  group: ({ row }) => row.group_name,
  label: ({ row }) => row.label,
  scope: ({ row }) => row.scope,
  place: ({ row }) => row.place,
  time: ({ row }) => row.time,
  asserted: ({ row }) => row.asserted,
  said_on: ({ row }) => row.said_on,
  origin: ({ row }) => row.origin,
  chain: ({ row }) => row.chain,
  words: ({ row }) => row.words,
  outlet: ({ report }) => report.outlet,
  published: ({ report }) => report.published,
  title: ({ report }) => report.title,
  url: ({ report }) => report.url,
  text_file: ({ row }) => textFile(row.report),
  start: ({ row }) => row.span_start,
  end: ({ row }) => row.span_end,
  start_code_point: ({ row, text }) => inCodePoints(text, row.span_start),
  end_code_point: ({ row, text }) => inCodePoints(text, row.span_end),
  recorded_at: ({ recordedAt }) => recordedAt,
  entry: ({ row }) => row.entry,
  item: ({ row }) => row.item,
};

export function claimsCsv(claims: readonly ProvenClaim[]): string {
  const lines = [Object.keys(CLAIM_CSV).join(",")];
  for (const claim of claims)
    lines.push(
      Object.values(CLAIM_CSV)
        .map((cell) => written(cell(claim)))
        .join(","),
    );
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe: a report must not run in a reader's sheet. */
function written(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r']/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
