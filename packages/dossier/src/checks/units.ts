/** What units amount to in one another, for amounts that are said to be the same thing. Typed data. */

export interface Conversion {
  /** The unit that amounts are compared in. */
  readonly base: string;
  /** How much of the base one unit is, least and most: a tonne of crude oil is 6.5 to 8.5 barrels. */
  readonly least: number;
  readonly most: number;
}

const exactly = (base: string, factor: number): Conversion => ({ base, least: factor, most: factor });

export const UNITS: Readonly<Record<string, Conversion>> = {
  bbl: exactly("bbl", 1),
  tonne: { base: "bbl", least: 6.5, most: 8.5 },
  "bbl/year": exactly("bbl/year", 1),
  "bbl/day": exactly("bbl/year", 365),
  "bbl/month": exactly("bbl/year", 12),
  "tonne/year": { base: "bbl/year", least: 6.5, most: 8.5 },
  "tonne/day": { base: "bbl/year", least: 6.5 * 365, most: 8.5 * 365 },
  km: exactly("km", 1),
  m: exactly("km", 0.001),
  mile: exactly("km", 1.609344),
  kg: exactly("kg", 1),
  g: exactly("kg", 0.001),
  hectare: exactly("km2", 0.01),
  acre: exactly("km2", 0.00404686),
  km2: exactly("km2", 1),
};
