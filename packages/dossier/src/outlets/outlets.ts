/** Who carried what: every outlet and agency, with how many reports and how many independent origins came through it. */
import type { Reading } from "@isnad/reader";
import { chainOf, originOf } from "../claims/chain.ts";
import { creditOf } from "../claims/credit.ts";
import { compare, groupBy } from "../collect.ts";
import type { Outlet } from "../contract/types.ts";
import { bodyKey } from "../names/bodies.ts";
import { bare } from "../names/countries.ts";
import type { Known } from "../names/known.ts";

/** A name as outlets are told apart by: folded, articles off. */
const nameKey = (name: string): string => bare(name);

/** Authorities that publish for themselves. */
const AUTHORITY =
  /(?:^|\s)(?:ministry|government|presidency|police|army|court|parliament|council|authority|security|forces|committee)(?:\s|$)/;
const isBody = (name: string): boolean => AUTHORITY.test(bodyKey(name, null, new Set()).key);

/** Origins of statements count as those of figures do. */
export function outletsOf(readings: readonly Reading[], known: Known): readonly Outlet[] {
  const carried: { name: string; key: string; role: string; report: string; origin: string | null }[] = [];
  for (const reading of readings) {
    const report = reading.report.id;
    const credit = creditOf(reading.report);
    for (const attribution of [null, ...reading.attributions]) {
      const origin = originOf(reading, attribution);
      const originKey = origin === null ? null : known.originKey(report, origin);
      for (const { name, role } of chainOf(reading, attribution, credit)) {
        if (role !== "agency" && role !== "outlet") continue;
        const own = originKey !== null && originKey === known.originKey(report, name);
        carried.push({ name, key: nameKey(name), role, report, origin: own ? null : originKey });
      }
    }
  }
  const persons = new Set(
    known.names.filter(({ kind }) => kind === "person").flatMap(({ variants }) => variants.map(nameKey)),
  );
  const outlets = new Set(
    readings.flatMap(({ report }) => (report.outlet === undefined ? [] : [nameKey(report.outlet)])),
  );
  return [...groupBy(carried, ({ key }) => key)]
    .map(([key, all]): Outlet => {
      const names = [...groupBy(all, ({ name }) => name)].sort(
        (a, b) => b[1].length - a[1].length || compare(a[0], b[0]),
      );
      const agency = all.some(({ role }) => role === "agency");
      const person = persons.has(key) && !outlets.has(key);
      const kind = agency ? "agency" : person ? "person" : isBody(names[0]?.[0] as string) ? "body" : "outlet";
      return {
        name: names[0]?.[0] as string,
        kind,
        reports: new Set(all.map(({ report }) => report)).size,
        origins: new Set(all.map(({ origin }) => origin).filter((origin) => origin !== null)).size,
      };
    })
    .sort((a, b) => b.reports - a.reports || b.origins - a.origins || compare(a.name, b.name));
}
