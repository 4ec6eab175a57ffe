/** Tables in a terminal: columns as wide as they need, in cells and not in code units. */

/** How many cells of a terminal a text takes: marks and invisible characters none, wide East Asian ones two. */
export function width(text: string): number {
  let cells = 0;
  for (const character of text) {
    if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) continue;
    cells += /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u{1f300}-\u{1faff}]/u.test(
      character,
    )
      ? 2
      : 1;
  }
  return cells;
}

/** Cuts a text to one line of at most `cells`, with "…" where something was cut. */
export function fit(text: string, cells: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (width(line) <= cells) return line;
  let kept = "";
  let used = 0;
  for (const character of line) {
    used += width(character);
    if (used > cells - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  /** At most so many cells; the last column is never cut. */
  readonly most?: number;
}

/**
 * Lines of a table with its heads. Where a cell begins right to left, marks that isolate it keep the columns in their places;
 * they are only written to a terminal.
 */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  options: { isolate?: boolean } = {},
): string {
  const cells = rows.map((row) =>
    columns.map(({ cell, most }) =>
      most === undefined ? cell(row).replace(/\s+/gu, " ").trim() : fit(cell(row), most),
    ),
  );
  const lines = [columns.map(({ head }) => head), ...cells];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => width(line[at] as string))));
  return lines
    .map((line) => {
      const padded = line.map((cell, at) => {
        const padding = at === columns.length - 1 ? "" : " ".repeat((widths[at] as number) - width(cell));
        return `${isolated(cell, options.isolate === true)}${padding}`;
      });
      return `  ${padded.join("  ").trimEnd()}\n`;
    })
    .join("");
}

/** A cell that holds letters written right to left, kept from moving its neighbours. */
export function isolated(cell: string, isolate: boolean): string {
  return isolate && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(cell) ? `\u2068${cell}\u2069` : cell;
}
