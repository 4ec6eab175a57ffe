import { expect, test } from "vitest";
import type { ThreadHead } from "../../api/types.ts";
import { capitalOf, cityOf, numberOf } from "./gazetteer.ts";
import { byCountry, placesOf } from "./places.ts";

const thread = (place: string | null) => ({ place }) as ThreadHead;
const lisbon = {
  id: "place:lisbon",
  name: "Lisbon",
  kind: "place" as const,
  variants: ["Lisbon", "لشبونة"],
  spans: [],
  place: { country: "PT" },
};

test("spellings are one place, under its country", () => {
  const places = placesOf({
    threads: [thread("لشبونة"), thread(null), thread("the old harbour")],
    happenings: [{ place: "Lisbon" }],
    conditions: [{ place: "Lisbon" }],
    names: [lisbon],
    spell: (name) => name,
  });
  expect(places.map(({ name, country, threads, happenings }) => [name, country, threads.length, happenings])).toEqual([
    ["Lisbon", "PT", 1, 1],
    ["the old harbour", null, 1, 0],
  ]);
  expect(byCountry(places).map(([country]) => country)).toEqual(["PT", null]);
});

test("a city is found by its name in either script, in its country", () => {
  const [longitude, latitude] = cityOf(["Nairobi"], "KE")?.point ?? [0, 0];
  expect([Math.round(longitude), Math.round(latitude)]).toEqual([37, -1]);
  expect(cityOf(["نيروبي"], null)?.country).toBe("KE");
  expect(cityOf(["Nairobi"], "PT")).toBeNull();
  expect(capitalOf("KE")).toEqual(cityOf(["Nairobi"], "KE")?.point);
  expect(numberOf("KE")).toBe("404");
});
