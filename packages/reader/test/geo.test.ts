import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GENERATED, geo } from "../../../scripts/geo.ts";
import { nisba } from "../../../scripts/geo/nisba.ts";

describe("the table of places", () => {
  it("is fresh", () => {
    expect(readFileSync(GENERATED, "utf8") === geo(), "run: node --import tsx scripts/geo.ts").toBe(true);
  });
  it("stays small enough for a browser", () => {
    expect(geo().length).toBeLessThan(300_000);
  });
});

describe("nisba", () => {
  it.each([
    ["فرنسا", "فرنسي"],
    ["سوريا", "سوري"],
    ["السودان", "سوداني"],
    ["لبنان", "لبناني"],
    ["كوبا", "كوبي"],
    ["كوت ديفوار", null],
  ])("of %s is %s", (country, adjective) => expect(nisba(country)).toBe(adjective));
});
