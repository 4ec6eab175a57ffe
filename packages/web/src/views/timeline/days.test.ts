import { expect, test } from "vitest";
import { daysOf, type Happening, kindsOf } from "./days.ts";

const at = (on: string | null, kind = "protest"): Happening => ({
  on,
  kind,
  words: "",
  place: null,
  report: "sha256:0",
  span: { start: 0, end: 0 },
});

test("what is dated to the minute stands under its day, a period under all of its time", () => {
  const days = daysOf([
    at("2031-05"),
    at("2031-05-02"),
    at("2031-05-02T18:00:00+03:00"),
    at("2031-05-02/2031-05-04"),
    at("2031-05-02T08:00/2031-05-02T20:00"),
    at(null),
  ]);
  expect(days.map(({ on, happenings }) => [on, happenings.length])).toEqual([
    ["2031-05", 1],
    ["2031-05-02", 3],
    ["2031-05-02/2031-05-04", 1],
    [null, 1],
  ]);
});

test("kinds by how often they are met", () => {
  expect(kindsOf([at(null, "talks"), at(null, "attack"), at(null, "talks"), at(null, "arrest")])).toEqual([
    ["talks", 2],
    ["arrest", 1],
    ["attack", 1],
  ]);
});
