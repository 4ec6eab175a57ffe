/** The country a dossier is about: the one its reports name most. */
import type { Reading } from "@isnad/reader";
import { countryOf } from "./countries.ts";
import { remembered } from "./nodes.ts";

export interface Lands {
  /** ISO 3166 code; null where no country is named. */
  readonly home: string | null;
  /** Every country named. */
  readonly named: ReadonlySet<string>;
}

/** How often each country is named, by its code. */
export type LandCounts = ReadonlyMap<string, number>;

/** The code of a country's name as written; null for what is no country. */
export const codeOf = remembered(countryOf);

export function landCountsOf({ names, figures }: Pick<Reading, "names" | "figures">): LandCounts {
  const counts = new Map<string, number>();
  const count = (place: string | null, times = 1) => {
    const code = place === null ? null : codeOf(place);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + times);
  };
  for (const { name, kind, spans } of names) if (kind === "place") count(name, Math.max(1, spans.length));
  for (const { place } of figures) count(place);
  return counts;
}

export function summed(all: Iterable<LandCounts>): LandCounts {
  const sum = new Map<string, number>();
  for (const counts of all) for (const [code, count] of counts) sum.set(code, (sum.get(code) ?? 0) + count);
  return sum;
}

export function landsOf(counts: LandCounts): Lands {
  let home: string | null = null;
  for (const [code, count] of counts) {
    const most = home === null ? -1 : (counts.get(home) as number);
    if (count > most || (count === most && code < (home as string))) home = code;
  }
  return { home, named: new Set(counts.keys()) };
}
