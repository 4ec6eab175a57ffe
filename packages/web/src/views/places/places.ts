/** The places that a dossier tells something of, under their countries. */
import type { Brief, ThreadHead } from "../../api/types.ts";

type Named = Brief["names"][number];

export interface Place {
  /** As it is shown; also what `?place=` says. */
  readonly name: string;
  /** All its spellings. */
  readonly names: readonly string[];
  /** ISO 3166; null = not known. */
  readonly country: string | null;
  readonly threads: readonly ThreadHead[];
  readonly happenings: number;
  readonly conditions: number;
}

interface Told {
  readonly threads: readonly ThreadHead[];
  readonly happenings: readonly { readonly place: string | null }[];
  readonly conditions: readonly { readonly place: string | null }[];
  readonly names: readonly Named[];
  /** The spelling of the page's script. */
  spell(name: string): string;
}

/** Those with the most figures first. A place that only a name tells of is left out. */
export function placesOf({ threads, happenings, conditions, names, spell }: Told): readonly Place[] {
  const known = new Map<string, Named>();
  for (const one of names)
    if (one.kind === "place") for (const variant of [one.name, ...one.variants]) known.set(variant, one);
  const places = new Map<string, { place: Place; threads: ThreadHead[]; happenings: number; conditions: number }>();
  const at = (name: string) => {
    const named = known.get(name);
    const id = named?.id ?? name;
    let place = places.get(id);
    if (place === undefined) {
      const made: Place = {
        name: spell(named?.name ?? name),
        names: [...new Set([name, ...(named === undefined ? [] : [named.name, ...named.variants])])],
        country: named?.place?.country ?? null,
        threads: [],
        happenings: 0,
        conditions: 0,
      };
      place = { place: made, threads: [], happenings: 0, conditions: 0 };
      places.set(id, place);
    }
    return place;
  };
  for (const thread of threads) if (thread.place !== null) at(thread.place).threads.push(thread);
  for (const { place } of happenings) if (place !== null) at(place).happenings++;
  for (const { place } of conditions) if (place !== null) at(place).conditions++;
  return [...places.values()]
    .map(({ place, ...told }) => ({ ...place, ...told }))
    .sort((a, b) => b.threads.length - a.threads.length || b.happenings + b.conditions - (a.happenings + a.conditions));
}

/** Places by country, in the order given; those of no known country last. */
export function byCountry(places: readonly Place[]): readonly (readonly [country: string | null, readonly Place[]])[] {
  const groups = new Map<string | null, Place[]>();
  for (const place of places) {
    const group = groups.get(place.country);
    if (group === undefined) groups.set(place.country, [place]);
    else group.push(place);
  }
  return [...groups].sort(([a], [b]) => (a === null ? 1 : 0) - (b === null ? 1 : 0));
}
