/** Rows as CSV (RFC 4180), with a byte order mark, without which spreadsheets do not read Arabic. */

type Cell = string | number | null;

export const csv = <Row extends Readonly<Record<string, Cell>>>(rows: readonly Row[]): string =>
  [...csvLines(rows)].join("");

/** The same, line by line, each with its end. */
export function* csvLines<Row extends Readonly<Record<string, Cell>>>(
  rows: Iterable<Row>,
): Generator<string, undefined> {
  let heads: readonly string[] | null = null;
  for (const row of rows) {
    if (heads === null) {
      heads = Object.keys(row);
      yield `\ufeff${heads.join(",")}\r\n`;
    }
    yield `${heads.map((head) => written(row[head] ?? null)).join(",")}\r\n`;
  }
  if (heads === null) yield "\ufeff\r\n";
}

/** What a spreadsheet would take for a formula is led by an apostrophe: a report must not run in somebody's sheet. */
function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r']/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
