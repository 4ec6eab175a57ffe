/** Who carried what: every outlet and agency, with how many reports and how many independent origins came through it. */
import type { Reading } from "@isnad/reader";
import { chainOf, originOf } from "../claims/chain.ts";
import { creditOf } from "../claims/credit.ts";
import { compare } from "../collect.ts";
import type { Outlet } from "../contract/types.ts";
import { bodyKey } from "../names/bodies.ts";
import { bare } from "../names/countries.ts";
import type { Meanings } from "../names/meanings.ts";
import { remembered } from "../names/nodes.ts";
import type { Grouping } from "../timed/grouped.ts";
import { Timed } from "../timed/timed.ts";

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

const nameKey = remembered(bare);

/** Authorities that publish for themselves. */
const AUTHORITY =
  /(?:^|\s)(?:ministry|government|presidency|police|army|court|parliament|council|authority|security|forces|committee)(?:\s|$)/;
const isBody = remembered((name) => AUTHORITY.test(bodyKey(name, null, new Set()).key));

/** Origins of statements count as those of figures do. */
export function carriedBy(
  { reading, heard }: { readonly reading: Reading; readonly heard: number },
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
      const key = nameKey(name);
      let all = carried.get(key);
      if (all === undefined) carried.set(key, (all = { names: new Map(), agency: false, origins: new Set() }));
      all.names.set(name, (all.names.get(name) ?? 0) + 1);
      all.agency ||= role === "agency";
      if (speaker === null) continue;
      if (speaker.key !== means.speaker(name).key) all.origins.add(speaker.key);
    }
  }
  const publisher = reading.report.outlet === undefined ? null : nameKey(reading.report.outlet);
  return [...carried].map(([key, all]) => ({
    ...all,
    report,
    from: heard,
    key,
    publishes: key === publisher,
    person: means.isPerson(key),
  }));
}

export const OUTLETS: Grouping<Carried, Outlet> = {
  keyOf: ({ key }) => key,
  order: (a, b) => b.reports - a.reports || b.origins - a.origins || compare(a.name, b.name),
  lineOf: (carried) =>
    new Timed<readonly Outlet[]>(
      () => carried.map(({ from }) => from),
      (asOf) => {
        const names = new Map<string, number>();
        const origins = new Set<string>();
        let [reports, agency, publishes, person] = [0, false, false, false];
        for (const one of carried) {
          if (one.from > asOf) continue;
          reports++;
          agency ||= one.agency;
          publishes ||= one.publishes;
          person ||= one.person;
          for (const [name, times] of one.names) names.set(name, (names.get(name) ?? 0) + times);
          for (const origin of one.origins) origins.add(origin);
        }
        const [first] = [...names].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
        const name = (first as [string, number])[0];
        const kind = agency ? "agency" : person && !publishes ? "person" : isBody(name) ? "body" : "outlet";
        return [{ name, kind, reports, origins: origins.size }];
      },
    ),
};
