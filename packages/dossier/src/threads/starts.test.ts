import { expect, test } from "vitest";
import { DOSSIER, held, type ReportGiven, told } from "../../test/build.ts";
import { brief } from "../brief/brief.ts";
import type { Brief, Decision } from "../contract/types.ts";
import { renderBrief } from "../render/render.ts";

const briefOf = (reports: readonly ReportGiven[], decisions: readonly Decision[] = []) =>
  brief({ dossier: DOSSIER, held: reports.map(held), decisions, asOf: "2031-12-31", recordedBy: null });

/** `12 killed`, or `12 killed since 2030-03-18`, by somebody, on a day. */
const count = (id: string, number: number, on: string, from: string | null = null, more: object = {}): ReportGiven => ({
  id,
  text: from === null ? `${number} killed` : `${number} killed since ${from}`,
  published: on,
  figures: [
    { quote: `${number} killed`, by: `speaker ${id}`, since: from === null ? null : { words: from, from }, ...more },
  ],
});
const YEAR = "2030-01-01";
const MONDAY = "2030-03-18";

const threadsOf = ({ threads }: Brief) =>
  threads
    .map(({ countedFrom, claims }) => [countedFrom ?? null, claims.map(({ value }) => value)] as const)
    .sort((a, b) => String(a[0]).localeCompare(String(b[0])));

test("two counts with different starts are two threads, each with its start", () => {
  const known = briefOf([count("a", 412, "2030-03-20", YEAR), count("b", 31, "2030-03-20", MONDAY)]);
  expect(threadsOf(known)).toEqual([
    ["2030-01-01", [412]],
    ["2030-03-18", [31]],
  ]);
  expect(known.threads.some(({ disputed }) => disputed)).toBe(false);
  expect(renderBrief(known, { lang: "en", format: "text", reports: [] })).toContain("counted since March 18, 2030");
  expect(renderBrief(known, { lang: "ar", format: "text", reports: [] })).toContain("العدّ منذ ١٨ مارس ٢٠٣٠");
});

test("one day in other words is one start", () => {
  const known = briefOf([
    count("a", 412, "2030-03-20", "2030-01-02"),
    count("b", 414, "2030-03-21", YEAR),
    count("c", 31, "2030-03-20", MONDAY),
    count("d", 36, "2030-03-21", "2030-03-17"),
  ]);
  expect(threadsOf(known).map(([, values]) => values)).toEqual([
    [412, 414],
    [31, 36],
  ]);
});

test("a count that gives no start goes with the one at which it begins, or whose numbers it gives", () => {
  const event = [count("a", 12, "2030-03-18"), count("b", 20, "2030-03-19"), count("c", 31, "2030-03-20", MONDAY)];
  expect(threadsOf(briefOf(event))).toEqual([["2030-03-18", [12, 20, 31]]]);
  expect(threadsOf(briefOf([...event, count("d", 412, "2030-03-20", YEAR)]))).toEqual([
    ["2030-01-01", [412]],
    ["2030-03-18", [12, 20, 31]],
  ]);
  const war = [count("a", 50000, "2030-03-10"), count("b", 50400, "2030-03-19", "2029-10-07")];
  expect(threadsOf(briefOf(war))).toEqual([["2029-10-07", [50000, 50400]]]);
  expect(threadsOf(briefOf([...war, count("c", 400, "2030-03-20", MONDAY), count("d", 50500, "2030-03-21")]))).toEqual([
    ["2029-10-07", [50000, 50400, 50500]],
    ["2030-03-18", [400]],
  ]);
});

test("a count that began anew takes with it what is said of it since", () => {
  const known = briefOf([
    count("a", 164, "2030-01-06"),
    count("b", 225, "2030-01-15"),
    count("c", 31, "2030-03-20", MONDAY),
    count("d", 35, "2030-03-21"),
    count("e", 225, "2030-03-21"),
  ]);
  expect(threadsOf(known)).toEqual([
    ["2030-03-18", [31, 35]],
    [null, [164, 225, 225]],
  ]);
  expect(known.threads.flatMap(({ claims }) => claims.map(told)).filter((one) => one.includes("disputed"))).toEqual([]);
});

test("a merge undoes it, a split makes it", () => {
  const reports = [count("a", 412, "2030-03-20", YEAR), count("b", 31, "2030-03-20", MONDAY)];
  const { threads } = briefOf(reports);
  const made = { by: "an editor", at: "2030-04-01T10:00Z" };
  const ids = threads.map(({ id }) => id);
  const merge: Decision = { ...made, id: "d1", kind: "merge", of: { what: "threads", threads: ids } };
  expect(briefOf(reports, [merge]).threads.map(({ claims }) => claims.length)).toEqual([2]);
  const joined = [count("a", 12, "2030-03-18"), count("c", 31, "2030-03-20", MONDAY)];
  const claim = briefOf(joined).threads[0]?.claims[1]?.id as string;
  const split: Decision = { ...made, id: "d2", kind: "split", of: { what: "threads", claims: [claim] } };
  expect(briefOf(joined, [split]).threads.map(({ splitBy, claims }) => [splitBy, claims.length])).toEqual([
    [undefined, 1],
    ["d2", 1],
  ]);
});

test("what a person took out stays out, whatever group it counts", () => {
  for (const group of ["police", "marchers"]) {
    const reports = ["a", "b"].map((id) => count(id, 26, "2030-03-20", null, { group }));
    const claim = briefOf(reports).threads[0]?.claims[1]?.id as string;
    const split: Decision = {
      id: "d1",
      by: "an editor",
      at: "2030-04-01T10:00Z",
      kind: "split",
      of: { what: "threads", claims: [claim] },
    };
    expect(briefOf(reports, [split]).threads).toHaveLength(2);
  }
});

test("a much smaller number after a long silence stays, with a caution", () => {
  const { threads, cautions } = briefOf([
    count("a", 225, "2030-01-15"),
    count("b", 31, "2030-03-20"),
    count("c", 40, "2030-03-21"),
  ]);
  expect(threads).toHaveLength(1);
  expect(cautions.map(({ kind, words }) => [kind, words])).toEqual([["contradiction", "31 killed < 225 killed"]]);
});
