/** Rows as CSV (RFC 4180), with a byte order mark, without which spreadsheets do not read Arabic. */

type Cell = string | number | null;

export function csv<Row extends Readonly<Record<string, Cell>>>(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const lines = [heads.join(","), ...rows.map((row) => heads.map((head) => written(row[head] ?? null)).join(","))];
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** What a spreadsheet would take for a formula is led by an apostrophe: a report must not run in somebody's sheet. */
function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r']/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
