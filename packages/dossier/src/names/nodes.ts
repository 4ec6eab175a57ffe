/** The names of one report as what is joined. */
import { fold } from "@isnad/reader/fold";
import type { Name, Reading } from "@isnad/reader";
import { compare } from "../collect.ts";
import { partsOf } from "./same.ts";

/** One report's name. */
export interface Node {
  readonly report: string;
  readonly name: Name;
  /** Folded words of its fullest spelling. */
  readonly parts: readonly string[];
  /** Everything it is spelled as, the name first. */
  readonly spellings: readonly string[];
  /** The same, folded. */
  readonly folded: readonly string[];
  /** How often the report says it; at least once. */
  readonly times: number;
  /** From when on it had been heard: the first instant of its report. */
  readonly heard: number;
  /** All names of its report, in order. */
  readonly beside: readonly Node[];
}

/** In an order of their own, whatever order the reader found them in. */
export function nodesOf({ report, names }: Pick<Reading, "report" | "names">, heard: number): readonly Node[] {
  const beside: Node[] = [];
  for (const name of [...names].sort(byName)) {
    const spellings = name.variants.length === 0 ? [name.name] : [...new Set([name.name, ...name.variants])];
    const parts = spellings.map(wordsOf).reduce((a, b) => (b.length > a.length && b.length <= 5 ? b : a));
    const folded = spellings.map(folds);
    beside.push({
      report: report.id,
      name,
      parts,
      spellings,
      folded,
      times: Math.max(1, name.spans.length),
      heard,
      beside,
    });
  }
  return beside;
}

const byName = (a: Name, b: Name) => compare(a.kind, b.kind) || compare(a.name, b.name) || compare(a.id, b.id);

/** Remembers what it made, up to a number of answers: reports repeat each other's words. */
export function remembered<T>(make: (words: string) => T, most = 20_000): (words: string) => T {
  const met = new Map<string, T>();
  return (words) => {
    const known = met.get(words);
    if (known !== undefined) return known;
    const made = make(words);
    if (met.size >= most) met.clear();
    met.set(words, made);
    return made;
  };
}

const wordsOf = remembered(partsOf);
export const folds = remembered(fold);

/** The last word of a person's name: the surname. */
export const lastOf = ({ parts }: Pick<Node, "parts">): string => parts.at(-1) as string;
