/** Where a place is, by its name and country: cities and capitals. Loaded with the map alone. */
import { fold } from "@isnad/reader/fold";
import { CITY_LINES, NUMBERS } from "./generated/points.ts";

/** Degrees. */
export type Point = readonly [longitude: number, latitude: number];

interface Found {
  readonly country: string;
  readonly point: Point;
}

const byName = new Map<string, Found[]>();
const capitals = new Map<string, Point>();

const key = (name: string): string =>
  name
    .split(/[\s\-–]+/u)
    .map(fold)
    .join(" ");

for (const line of CITY_LINES.split("\n")) {
  const [country, longitude, latitude, capital, ...names] = line.split("|");
  const found: Found = { country: country as string, point: [Number(longitude), Number(latitude)] };
  if (capital === "*") capitals.set(found.country, found.point);
  for (const name of names) {
    const at = key(name);
    const there = byName.get(at);
    if (there === undefined) byName.set(at, [found]);
    else there.push(found);
  }
}

/** The largest city of one of the names, in the country where one is given. */
export function cityOf(names: readonly string[], country: string | null): Found | null {
  for (const name of names) {
    const found = (byName.get(key(name)) ?? []).find((one) => country === null || one.country === country);
    if (found !== undefined) return found;
  }
  return null;
}

export const capitalOf = (country: string): Point | null => capitals.get(country) ?? null;

const numbers = new Map(NUMBERS.split(" ").map((pair) => [pair.slice(3), pair.slice(0, 3)]));

/** The number by which outlines of countries are known ("398"), by ISO 3166 code ("KZ"). */
export const numberOf = (country: string): string | null => numbers.get(country) ?? null;
