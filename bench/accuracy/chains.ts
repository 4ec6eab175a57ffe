/** Chains: through whom words travelled, link by link, of the attributions whose cue the reader found. */
import type { Reading } from "@isnad/reader";
import { alike, unitsTo } from "./alike.ts";
import type { Row } from "./table.ts";

export interface Annotated {
  readonly text: string;
  readonly attributions: readonly {
    readonly cue: string;
    /** Code points to the cue. */
    readonly at: number;
    readonly via?: readonly string[];
  }[];
}
/** Links that are there, links that were found, and those of both. */
export interface Links {
  wanted: number;
  found: number;
  right: number;
}
export const noLinks = (): Links => ({ wanted: 0, found: 0, right: 0 });

/** Adds the links of one report. A link is right where its name is like the annotated one, each once. */
export function countLinks(
  links: Links,
  { text, attributions }: Annotated,
  reading: Reading,
  note: (line: string) => void,
): void {
  for (const { cue, at, via = [] } of attributions) {
    const start = unitsTo(text, at);
    const got = reading.attributions.find((one) => one.cue.start < start + cue.length && one.cue.end > start);
    if (got === undefined) continue;
    const left = got.via.map(({ name }) => name);
    links.wanted += via.length;
    links.found += left.length;
    for (const wanted of via) {
      const index = left.findIndex((name) => alike(wanted, name));
      if (index >= 0) left.splice(index, 1);
      else note(`no link: ${wanted} | ${got.via.map(({ name }) => name).join(", ")} | ${cue}`);
      links.right += Number(index >= 0);
    }
    for (const name of left) note(`no such link: ${name} | ${via.join(", ")} | ${cue}`);
  }
}

export const linksRow = (set: string, { wanted, found, right }: Links): Row => ({
  set,
  measure: "links of chains",
  score: (2 * right) / Math.max(1, wanted + found),
  target: null,
  note: `F1; ${right} right of ${wanted}, ${found} found`,
});
