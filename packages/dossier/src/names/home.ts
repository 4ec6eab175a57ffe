/** The country a dossier is about: the one its reports name most. */
import type { Reading } from "@isnad/reader";
import { countryOf } from "./countries.ts";

export interface Lands {
  /** ISO 3166 code; null where no country is named. */
  readonly home: string | null;
  /** Every country named. */
  readonly named: ReadonlySet<string>;
}

export function landsOf(readings: readonly Reading[]): Lands {
  const counts = new Map<string, number>();
  const count = (place: string | null, times = 1) => {
    const code = place === null ? null : countryOf(place);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + times);
  };
  for (const reading of readings) {
    for (const { name, kind, spans } of reading.names) if (kind === "place") count(name, Math.max(1, spans.length));
    for (const { place } of reading.figures) count(place);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { home: first?.[0] ?? null, named: new Set(counts.keys()) };
}
