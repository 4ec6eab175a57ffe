import { read } from "@isnad/reader";
import { expect, test } from "vitest";
import { findingAt, findingsOf, MARKED_AT_FIRST, marksOf, spanOfAddress, supportOf } from "./findings.ts";
import type { ClaimOfThread } from "../shapes.ts";

const text = "The mayor of Vell said that 14 people were killed. The power was cut across the district on Monday.";
const reading = read({ text, published: "2030-03-04", lang: "en" });
const figure = reading.figures[0];
const claims = [{ id: "c1", span: figure?.span, status: "standing" } as ClaimOfThread];

test("the margin holds claims and what else was found, in the order of the text", () => {
  const findings = findingsOf({ reading, claims });
  expect(findings[0]).toMatchObject({ kind: "figure", id: "c1" });
  expect(findings.map(({ span }) => span.start)).toEqual(
    findings.map(({ span }) => span.start).toSorted((a, b) => a - b),
  );
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
});

test("marks are of the kinds asked for, and a claim leans on the words of its source", () => {
  const marks = marksOf({ reading, claims }, new Set(MARKED_AT_FIRST));
  expect(marks.find(({ kind }) => kind === "figure")).toMatchObject({ finding: "c1", status: "standing" });
  expect(marksOf({ reading, claims }, new Set(["source"])).every(({ kind }) => kind === "source")).toBe(true);
  expect(supportOf(claims[0] as ClaimOfThread, reading).map(({ start, end }) => text.slice(start, end))).toEqual([
    "The mayor of Vell",
    "said",
  ]);
  expect(supportOf({ span: { start: 0, end: 1 } }, reading)).toEqual([]);
});

test.each([
  ["12-40", { start: 12, end: 40 }],
  ["40-12", null],
  ["0-99999", { start: 0, end: text.length }],
  ["99999-100000", null],
  ["<b>", null],
  [null, null],
])("a span of an address: %s", (given, expected) => {
  expect(spanOfAddress(given, text)).toEqual(expected);
});

test("a place in the text belongs to the shortest finding over it", () => {
  const findings = findingsOf({ reading, claims });
  const span = (figure as { span: { start: number; end: number } }).span;
  expect(findingAt(findings, { start: span.start + 1, end: span.start + 2 })?.id).toBe("c1");
  expect(findingAt(findings, { start: 0, end: 1 })).toBeNull();
});
