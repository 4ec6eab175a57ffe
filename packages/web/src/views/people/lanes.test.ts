import type { Office } from "@isnad/dossier/offices";
import { expect, test } from "vitest";
import { type Change, lanesOf, timeOf } from "./lanes.ts";

const change = (person: string, kind: Change["kind"], on: string | null): Change => ({
  person,
  kind,
  on,
  office: "harbour master",
  body: null,
  by: null,
  report: "sha256:0",
  span: { start: 0, end: 0 },
  words: "",
});
const left = change("Dalia Moreno", "resigned", "2031-05-02");
const came = change("Anton Reis", "appointed", "2031-05-03");
const arrested = change("Dalia Moreno", "arrested", "2031-05-09");
const office: Office = {
  name: "harbour master",
  holders: [
    { person: "Dalia Moreno", took: null, left },
    { person: "Anton Reis", took: came, left: null },
  ],
  changes: [left, came, arrested],
};

test("one holder after another in a row; what befell one of them beside it", () => {
  const [lane] = lanesOf([office]);
  expect(lane?.terms.map(({ person, row, from, until }) => [person, row, from === null, until === null])).toEqual([
    ["Dalia Moreno", 0, true, false],
    ["Anton Reis", 0, false, true],
    ["Dalia Moreno", 1, false, false],
  ]);
  expect(lane?.rows).toBe(2);
});

test("an office of which nothing is dated has no lane", () => {
  const undated = change("Anton Reis", "appointed", null);
  const lanes = lanesOf([
    { name: "mayor", holders: [{ person: "Anton Reis", took: undated, left: null }], changes: [undated] },
  ]);
  expect(lanes).toEqual([]);
  expect(timeOf(lanes)).toBeNull();
});
