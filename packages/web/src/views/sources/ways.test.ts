import { expect, test } from "vitest";
import { waysOf } from "./ways.ts";

const claim = (origin: string | null, ...names: readonly string[]) => ({
  origin,
  chain: names.map((name) => ({ name, role: "outlet" })),
});
const same = (name: string) => name;

test("chains with one origin and one outlet are one way; go-betweens stand between", () => {
  const { ways, origins, outlets } = waysOf(
    [
      claim("The port authority", "The port authority", "Wire", "Evening Sun"),
      claim("the port authority", "the port authority", "Wire", "Evening Sun"),
      claim("The port authority", "The port authority", "Morning Star"),
      claim(null, "Morning Star"),
    ],
    same,
  );
  expect(ways).toEqual([
    { origin: "The port authority", between: ["Wire"], outlet: "Evening Sun", claims: 2 },
    { origin: "The port authority", between: [], outlet: "Morning Star", claims: 1 },
    { origin: null, between: [], outlet: "Morning Star", claims: 1 },
  ]);
  expect(origins).toEqual([
    { name: "The port authority", claims: 3, outlets: ["Evening Sun", "Morning Star"] },
    { name: null, claims: 1, outlets: ["Morning Star"] },
  ]);
  expect(outlets).toEqual(["Evening Sun", "Morning Star"]);
});

test("an outlet that is its own origin is the report itself", () => {
  expect(waysOf([claim("Wire", "Wire")], same).ways).toEqual([
    { origin: null, between: [], outlet: "Wire", claims: 1 },
  ]);
});
