/** Who carried what: every outlet and agency, with how many reports and how many independent origins came through it. */
import { chainOf, originOf } from "../claims/chain.ts";
import { creditOf } from "../claims/credit.ts";
import { compare } from "../collect.ts";
import type { Outlet } from "../contract/types.ts";
import { bodyKey } from "../names/bodies.ts";
import { outletKey } from "../copies/also-in.ts";
import type { Meanings } from "../names/meanings.ts";
import { remembered } from "../names/nodes.ts";
import type { Prepared } from "../reports/prepare.ts";
import type { Grouping } from "../timed/grouped.ts";
import { countUpTo, Timed } from "../timed/timed.ts";

/** What one report carried through one outlet or agency. */
export interface Carried {
  readonly report: string;
  /** From when on the report had been heard. */
  readonly from: number;
  /** The outlet's name: folded, articles off. */
  readonly key: string;
  /** What it is called, and how often. */
  readonly names: ReadonlyMap<string, number>;
  readonly agency: boolean;
  /** Whether the report is its own. */
  readonly publishes: boolean;
  readonly person: boolean;
  /** The keys of who spoke through it, itself aside. */
  readonly origins: ReadonlySet<string>;
}

/** Authorities that publish for themselves. */
const AUTHORITY =
  /(?:^|\s)(?:ministry|government|presidency|police|army|court|parliament|council|authority|security|forces|committee)(?:\s|$)/;
const isBody = remembered((name) => AUTHORITY.test(bodyKey(name, null, new Set()).key));

/** Origins of statements count as those of figures do. */
export function carriedBy(
  { reading, heard, alsoIn }: Pick<Prepared, "reading" | "heard" | "alsoIn">,
  means: Meanings,
): readonly Carried[] {
  const carried = new Map<string, { names: Map<string, number>; agency: boolean; origins: Set<string> }>();
  const report = reading.report.id;
  const credit = creditOf(reading.report);
  for (const attribution of [null, ...reading.attributions]) {
    const origin = originOf(reading, attribution);
    const speaker = origin === null ? null : means.speaker(origin);
    for (const { name, role } of chainOf(reading, attribution, credit)) {
      if (role !== "agency" && role !== "outlet") continue;
      const key = outletKey(name);
      let all = carried.get(key);
      if (all === undefined) carried.set(key, (all = { names: new Map(), agency: false, origins: new Set() }));
      all.names.set(name, (all.names.get(name) ?? 0) + 1);
      all.agency ||= role === "agency";
      if (speaker === null) continue;
      if (speaker.key !== means.speaker(name).key) all.origins.add(speaker.key);
    }
  }
  const publisher = reading.report.outlet === undefined ? null : outletKey(reading.report.outlet);
  const own = [...carried].map(([key, all]) => ({
    ...all,
    report,
    from: heard,
    key,
    publishes: key === publisher,
    person: means.isPerson(key),
  }));
  if (alsoIn.length === 0) return own;
  const spoken = new Set(own.flatMap(({ origins }) => [...origins]));
  // an outlet that the report already came through carried it once
  const again = alsoIn.filter(({ outlet }) => !carried.has(outletKey(outlet)));
  return [
    ...own,
    ...again.map(({ outlet, from }): Carried => {
      const key = outletKey(outlet);
      const self = means.speaker(outlet).key;
      return {
        report,
        from,
        key,
        names: new Map([[outlet, 1]]),
        agency: false,
        publishes: true,
        person: means.isPerson(key),
        origins: new Set([...spoken].filter((origin) => origin !== self)),
      };
    }),
  ];
}

export const OUTLETS: Grouping<Carried, Outlet> = {
  keyOf: ({ key }) => key,
  order: (a, b) => b.reports - a.reports || b.origins - a.origins || compare(a.name, b.name),
  lineOf(carried) {
    const ordered = [...carried].sort((a, b) => a.from - b.from);
    let counts: Counts | null = null;
    return new Timed<readonly Outlet[]>(
      () => ordered.map(({ from }) => from),
      (asOf) => [outletAt((counts ??= countsOf(ordered)), ordered, asOf)],
    );
  },
};

/** Since when what is known of an outlet is known. */
interface Counts {
  readonly reports: Float64Array;
  /** When each origin was first heard through it. */
  readonly origins: Float64Array;
  readonly agency: number;
  readonly publishes: number;
  readonly person: number;
  /** Its only name; null where it goes by several. */
  readonly name: string | null;
}

/** `ordered`: by when they were heard. */
function countsOf(ordered: readonly Carried[]): Counts {
  const origins = new Map<string, number>();
  const names = new Set<string>();
  for (const one of ordered) {
    for (const origin of one.origins) if (!origins.has(origin)) origins.set(origin, one.from);
    for (const name of one.names.keys()) names.add(name);
  }
  const since = (is: (one: Carried) => boolean) => ordered.find(is)?.from ?? Number.POSITIVE_INFINITY;
  return {
    reports: Float64Array.from(ordered, ({ from }) => from),
    origins: Float64Array.from(origins.values()),
    agency: since(({ agency }) => agency),
    publishes: since(({ publishes }) => publishes),
    person: since(({ person }) => person),
    name: names.size === 1 ? ([...names][0] as string) : null,
  };
}

function outletAt(counts: Counts, ordered: readonly Carried[], asOf: number): Outlet {
  const name = counts.name ?? commonest(ordered.filter(({ from }) => from <= asOf));
  const person = counts.person <= asOf && counts.publishes > asOf;
  const kind = counts.agency <= asOf ? "agency" : person ? "person" : isBody(name) ? "body" : "outlet";
  return { name, kind, reports: countUpTo(counts.reports, asOf), origins: countUpTo(counts.origins, asOf) };
}

function commonest(carried: readonly Carried[]): string {
  const names = new Map<string, number>();
  for (const one of carried) for (const [name, times] of one.names) names.set(name, (names.get(name) ?? 0) + times);
  const [first] = [...names].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return (first as [string, number])[0];
}
