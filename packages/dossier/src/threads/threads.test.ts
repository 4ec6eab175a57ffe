import { expect, test } from "vitest";
import { DOSSIER, held, type ReportGiven, told } from "../../test/build.ts";
import { brief } from "../brief/brief.ts";
import type { Decision } from "../contract/types.ts";

const briefOf = (reports: readonly ReportGiven[], decisions: readonly Decision[] = []) =>
  brief({ dossier: DOSSIER, held: reports.map(held), decisions, asOf: "2031-01-01", recordedBy: null });
const country = [
  {
    name: "Jordan",
    kind: "place" as const,
    spans: [
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ],
  },
];
const flood = (id: string, figures: ReportGiven["figures"], text: string): ReportGiven => ({
  id,
  text,
  published: "2030-03-02",
  figures: figures ?? [],
  names: country,
});

test("the country by name, by «the country» and by no name is one place; a city is another", () => {
  const { threads } = briefOf([
    flood("a", [{ quote: "12 killed", by: "the mayor", place: "Jordan" }], "12 killed in Jordan"),
    flood("b", [{ quote: "12 dead", by: "the army", place: "the country" }], "12 dead in the country"),
    flood("c", [{ quote: "12 lost", by: "a doctor" }], "12 lost"),
    flood("d", [{ quote: "3 killed", by: "the mayor", place: "Aqaba" }], "3 killed in Aqaba"),
  ]);
  expect(threads.map(({ place, claims }) => [place, claims.length])).toEqual([
    ["Aqaba", 1],
    ["Jordan", 3],
  ]);
});

test("a part of a count is no rival of the count", () => {
  const text = "At least 18 officers were killed, 2 of whom were found later.";
  const { threads } = briefOf([
    flood(
      "a",
      [
        { quote: "18 officers were killed", by: "the ministry", group: "police" },
        { quote: "2 of whom", by: "the ministry", group: "police" },
      ],
      text,
    ),
  ]);
  expect(threads).toHaveLength(2);
  expect(threads.flatMap(({ claims }) => claims.map(({ status }) => status))).toEqual(["standing", "standing"]);
});

test("police are security forces, unless a report counts both", () => {
  const police = flood("a", [{ quote: "8 policemen killed", by: "the mayor", group: "police" }], "8 policemen killed");
  const forces = flood(
    "b",
    [{ quote: "9 guards killed", by: "the army", group: "security_forces" }],
    "9 guards killed",
  );
  const both = flood(
    "c",
    [
      { quote: "8 policemen", by: "the mayor", group: "police" },
      { quote: "30 men of all forces", by: "the mayor", group: "security_forces" },
    ],
    "8 policemen and 30 men of all forces",
  );
  expect(briefOf([police, forces]).threads.map(({ group }) => group)).toEqual(["security_forces"]);
  expect(briefOf([police, forces, both]).threads).toHaveLength(2);
});

test("one count under two labels is one thread that shows both", () => {
  const { threads } = briefOf([
    flood(
      "a",
      [{ quote: "26 armed thugs", by: "the ministry", group: "armed thugs", label: "armed thugs" }],
      "26 armed thugs",
    ),
    flood("b", [{ quote: "26 marchers", by: "a lawyer", group: "protesters", label: "marchers" }], "26 marchers"),
  ]);
  expect(threads.map(({ group, labels }) => [group, labels])).toEqual([["protesters", ["armed thugs", "marchers"]]]);
});

test("…but not two counts of one report, nor a small number, nor the forces", () => {
  const beside = flood(
    "a",
    [
      { quote: "26 thugs", by: "the ministry", group: "thugs" },
      { quote: "26 marchers", by: "the ministry", group: "protesters" },
    ],
    "26 thugs and 26 marchers",
  );
  expect(briefOf([beside]).threads).toHaveLength(2);
  const forces = flood("b", [{ quote: "26 officers", by: "a lawyer", group: "police" }], "26 officers");
  const thugs = flood("c", [{ quote: "26 thugs", by: "the ministry", group: "thugs" }], "26 thugs");
  expect(briefOf([forces, thugs]).threads).toHaveLength(2);
});

test("a report that gives both sides' words for one count shows both", () => {
  const { threads } = briefOf([
    flood(
      "a",
      [
        { quote: "26 thugs", by: "the ministry", group: "thugs" },
        { quote: "26 of them marchers", by: "a lawyer", group: "protesters" },
      ],
      "26 thugs, says one; 26 of them marchers, says the other",
    ),
  ]);
  expect(threads).toHaveLength(1);
});

test("a count of another year is another event", () => {
  const { threads } = briefOf([
    flood("a", [{ quote: "12 killed", by: "the mayor" }], "12 killed"),
    flood("b", [{ quote: "300 killed", by: "a historian", time: "2019" }], "300 killed in 2019"),
  ]);
  expect(threads).toHaveLength(2);
});

test("a person can part what was joined and join what was parted; an undo lasts", () => {
  const reports = [
    flood("a", [{ quote: "12 killed", by: "the mayor" }], "12 killed"),
    flood("b", [{ quote: "20 killed", by: "the army" }], "20 killed"),
  ];
  const [thread] = briefOf(reports).threads;
  const made = { by: "an editor", at: "2030-04-01T10:00Z" };
  const claim = thread?.claims.find(({ value }) => value === 20)?.id as string;
  const split: Decision = { ...made, id: "d1", kind: "split", of: { what: "threads", claims: [claim] } };
  const apart = briefOf(reports, [split]).threads;
  expect(apart.flatMap(({ claims }) => claims.map(told)).sort()).toEqual([
    "12 the mayor standing",
    "20 the army standing",
  ]);
  expect(apart.map(({ id }) => id)).toContain(thread?.id);
  const merge: Decision = {
    ...made,
    id: "d2",
    kind: "merge",
    of: { what: "threads", threads: apart.map(({ id }) => id) },
  };
  expect(briefOf(reports, [split, merge]).threads).toHaveLength(1);
  const undo: Decision = { ...made, id: "d3", kind: "undo", decision: "d1" };
  expect(briefOf(reports, [split, undo]).threads.map(({ id }) => id)).toEqual([thread?.id]);
  const redo: Decision = { ...made, id: "d4", kind: "undo", decision: "d3" };
  expect(briefOf(reports, [split, undo, redo]).threads).toHaveLength(2);
});

test("the same count of one origin, with and without a dateline's city, is one; another count of the city is not", () => {
  const wire = (id: string, place: string | null, number: string): ReportGiven =>
    flood(id, [{ quote: `${number} guards`, by: "the ministry", group: "guards", place }], `${number} guards`);
  expect(briefOf([wire("a", "Aqaba", "26"), wire("b", null, "26")]).threads).toHaveLength(1);
  expect(briefOf([wire("a", "Aqaba", "14"), wire("b", null, "26")]).threads).toHaveLength(2);
});

test("«five of the dead» and «their two children» are parts, wherever they stand", () => {
  const { threads } = briefOf([
    flood("a", [{ quote: "12 people killed", by: "the mayor" }], "12 people killed"),
    flood("b", [{ quote: "5 of the dead", by: "a priest" }], "5 of the dead were one family"),
    flood("c", [{ quote: "their 3 killed", by: "a priest" }], "They buried their 3 killed"),
  ]);
  expect(threads).toHaveLength(3);
  expect(threads.some(({ disputed }) => disputed)).toBe(false);
});

test("a part of the country by its direction is the country; «Town, Country» is the town", () => {
  const { threads } = briefOf([
    flood(
      "a",
      [{ quote: "12 killed", by: "the mayor", place: "northwestern Jordan" }],
      "12 killed in northwestern Jordan",
    ),
    flood("b", [{ quote: "12 lost", by: "the army", place: "Jordan" }], "12 lost in Jordan"),
    flood("c", [{ quote: "3 killed", by: "the mayor", place: "Aqaba, Jordan" }], "3 killed in Aqaba, Jordan"),
    flood("d", [{ quote: "3 lost", by: "the army", place: "Aqaba" }], "3 lost in Aqaba"),
  ]);
  expect(threads.map(({ claims }) => claims.length)).toEqual([2, 2]);
});
