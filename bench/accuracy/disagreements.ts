/**
 * The cases in which the outside sets are not followed, read from `disagreements.md`: one source, for people and for the
 * table. A listed case still counts as wrong in the rows with a target; the rows without the listed ones stand beside them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./table.ts";

/** The ids in the first cells of the tables of a text in Markdown: whole ones, in backquotes. */
export function idsIn(markdown: string): ReadonlySet<string> {
  const cells = markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|")[1] ?? "");
  return new Set(
    cells.flatMap((cell) => [...cell.matchAll(/`([a-z][\w.-]*-[\w.]+)`/giu)].map(([, id]) => id as string)),
  );
}

/** What became of the listed cases: which are right by now, and which no set has. */
export class Disagreements {
  readonly #listed: ReadonlySet<string>;
  readonly #asked = new Set<string>();
  readonly #right: string[] = [];

  constructor(markdown = readFileSync(join(import.meta.dirname, "disagreements.md"), "utf8")) {
    this.#listed = idsIn(markdown);
  }

  /** Whether a case is listed; takes down whether the reader has it right. */
  holds(id: string, right: boolean): boolean {
    if (!this.#listed.has(id)) return false;
    if (right && !this.#asked.has(id)) this.#right.push(id);
    this.#asked.add(id);
    return true;
  }

  /** What is to be taken off the list. Dates of news (`aquaint`) are listed by document, for people only. */
  stale(): readonly string[] {
    const unknown = [...this.#listed].filter((id) => !this.#asked.has(id) && !id.startsWith("aquaint-"));
    return [
      ...this.#right.map((id) => `${id} is listed in disagreements.md, and right: take it off`),
      ...unknown.map((id) => `${id} is listed in disagreements.md, and no case that is scored`),
    ];
  }
}

/** The row beside "all cases": those that are not listed. */
export const rowWithout = (set: string, right: number, total: number, listed: number): Row => ({
  set,
  measure: "without listed",
  score: right / total,
  target: null,
  note: `${right} of ${total}; ${listed} listed in disagreements.md`,
});
