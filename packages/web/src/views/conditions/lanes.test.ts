import { expect, test } from "vitest";
import { type Condition, isRivalled, lanesOf, timeOf } from "./lanes.ts";

const of = (what: string, more: Partial<Condition>): Condition => ({
  what,
  state: "held",
  holder: null,
  place: null,
  start: null,
  end: null,
  report: "sha256:0",
  span: { start: 0, end: 0 },
  words: "",
  ...more,
});
const same = (name: string) => name;

test("one holder after another lie in one row; the first goes on until the second", () => {
  const [lane] = lanesOf(
    [
      of("control", { holder: "rebels", place: "port", start: "2031-05-02" }),
      of("control", { holder: "army", place: "port", start: "2031-05-06" }),
    ],
    same,
  );
  expect(lane?.rows).toBe(1);
  expect(lane?.stretches.map(({ until }) => until)).toEqual([Date.UTC(2031, 4, 6), null]);
});

test("two holders of one day are rivals, and each has a row", () => {
  const [lane] = lanesOf(
    [
      of("control", { holder: "rebels", place: "port", start: "2031-05-02" }),
      of("control", { holder: "army", place: "port", start: "2031-05-02" }),
    ],
    same,
  );
  expect(lane !== undefined && isRivalled(lane)).toBe(true);
  expect(lane?.stretches.map(({ row }) => row)).toEqual([0, 1]);
});

test("spellings of a place are one lane; what nobody dates stands beside it", () => {
  const [lane, ...others] = lanesOf(
    [
      of("internet", { state: "cut", place: "Tavira", start: "2031-05-02" }),
      of("internet", { state: "restored", place: "طافيرا" }),
    ],
    (name) => (name === "Tavira" ? "طافيرا" : name),
  );
  expect(others).toEqual([]);
  expect(lane?.undated).toHaveLength(1);
});

test("the time of all lanes holds every date, and the moment where that is near", () => {
  const lanes = lanesOf([of("curfew", { start: "2031-05-02", end: "2031-05-12" })], same);
  const [first, end] = timeOf(lanes, "2031-05-13T00:00:00Z") ?? [0, 0];
  expect(first).toBeLessThan(Date.UTC(2031, 4, 2));
  expect(end).toBeGreaterThanOrEqual(Date.UTC(2031, 4, 13));
  expect(timeOf(lanes, "2041-01-01T00:00:00Z")?.[1]).toBe(end);
  expect(timeOf(lanesOf([of("curfew", {})], same), "2031-05-13")).toBeNull();
});
