import { expect, test } from "vitest";
import { copy, DOSSIER, held } from "../../test/build.ts";
import { briefOf, reconcile } from "../brief/reconcile.ts";
import { renderBrief } from "../render/render.ts";

const report = held({
  id: "a",
  text: "12 killed, said the mayor. The quay is closed.",
  outlet: "Coast Daily",
  published: "2030-03-02T08:00Z",
  figures: [{ quote: "12 killed", by: "the mayor" }],
});
const copies = [
  copy("a", "The Lamp", "2030-03-03T08:00Z"),
  copy("a", "the lamp", "2030-03-04T08:00Z"),
  copy("a", "صحيفة المرفأ", "2030-03-02T20:00Z"),
  copy("a", "Coast Daily", "2030-03-05"),
];
const given = { dossier: DOSSIER, held: [report], decisions: [], recordedBy: null };

test("one origin, and every outlet that carried the text, each from when on it had", () => {
  const known = reconcile({ ...given, copies });
  const { threads, outlets } = briefOf(known, "2030-04-01");
  expect(threads.flatMap(({ claims }) => claims.map(({ origin, alsoIn }) => [origin, alsoIn]))).toEqual([
    ["the mayor", ["صحيفة المرفأ", "The Lamp"]],
  ]);
  expect(outlets.map(({ name, reports, origins }) => [name, reports, origins])).toEqual([
    ["Coast Daily", 1, 1],
    ["The Lamp", 1, 1],
    ["صحيفة المرفأ", 1, 1],
  ]);
  const early = briefOf(known, "2030-03-02T23:00Z");
  expect(early.threads[0]?.claims[0]?.alsoIn).toEqual(["صحيفة المرفأ"]);
  expect(early.outlets.map(({ name }) => name)).toEqual(["Coast Daily", "صحيفة المرفأ"]);
  expect(briefOf(known, "2030-03-02T12:00Z").threads[0]?.claims[0]).not.toHaveProperty("alsoIn");
  const page = renderBrief(briefOf(known, "2030-04-01"), { lang: "en", format: "text", reports: [] });
  expect(page).toContain("Coast Daily also in");
  expect(page).toContain("1 origin");
});

test("a copy that comes later, or again, changes what it touches and no more", () => {
  const before = reconcile(given);
  briefOf(before, "2030-04-01");
  const grown = reconcile({ ...given, held: [], copies: copies.toReversed() }, before);
  expect(briefOf(grown, "2030-04-01")).toEqual(briefOf(reconcile({ ...given, copies }), "2030-04-01"));
  expect(briefOf(before, "2030-04-01").outlets).toHaveLength(1);
  expect(reconcile({ ...given, copies }, grown).made.state).toBe(grown.made.state);
});

test("what this ledger learned of later does not count by then", () => {
  const late = copies.map((one) => ({ ...one, recordedAt: "2030-06-01T00:00:00Z" }));
  const known = reconcile({ ...given, copies: late, recordedBy: "2030-05-01" });
  expect(briefOf(known, "2030-04-01").outlets).toHaveLength(1);
});
