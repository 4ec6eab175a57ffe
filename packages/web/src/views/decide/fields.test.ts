import { expect, test } from "vitest";
import type { ClaimOfThread } from "../shapes.ts";
import { check, edited, formOf, groupMeant, groupWritten, numberOf, withTaken } from "./fields.ts";

const claim = {
  id: "c1",
  value: 12,
  low: 12,
  high: 12,
  qualifier: "exact",
  unit: null,
  measure: "killed",
  group: "total",
  label: null,
  place: "Vell",
  scope: "total",
  saidOn: "2030-03-01",
  origin: "the mayor",
} as ClaimOfThread;
const form = formOf(claim);

test("only what differs is set, and an exact number takes its bounds with it", () => {
  expect(check(form, claim)).toEqual({ set: {}, wrong: [] });
  expect(check(edited(form, "value", "١٬١١٧"), claim).set).toEqual({ value: 1117, low: 1117, high: 1117 });
  expect(check({ ...form, value: "13" }, claim).set).toEqual({ value: 13, low: 13, high: 13 });
  expect(check({ ...form, value: "", low: "20", high: "99" }, claim).set).toEqual({ value: null, low: 20, high: 99 });
});

test("what is taken from words and then written over stays exact", () => {
  const taken = withTaken(form, { value: 26, low: 26, high: 26, qualifier: "exact" });
  expect(check(edited(taken, "value", "27"), claim).set).toEqual({ value: 27, low: 27, high: 27 });
  const range = withTaken(form, { value: 5, low: 3, high: 7, qualifier: "range" });
  expect(check(edited(range, "value", "6"), claim).set).toEqual({ value: 6, low: 3, high: 7, qualifier: "range" });
});

test("emptied, a field that may be unknown is; the others stay as they were", () => {
  expect(check({ ...form, place: "", saidOn: " ", group: "" }, claim).set).toEqual({ place: null, saidOn: null });
});

test("what is no number or no date is told, and nothing else is lost", () => {
  const { wrong, set } = check({ ...form, value: "a dozen", saidOn: "yesterday", place: "Oster" }, claim);
  expect(wrong).toEqual(["value", "saidOn"]);
  expect(set).toEqual({ place: "Oster" });
  expect(check({ ...form, saidOn: "2030-03-01T14:30" }, claim).wrong).toEqual([]);
  expect(check({ ...form, saidOn: "2030-13-45" }, claim).wrong).toEqual(["saidOn"]);
});

test("a group is written in the reader's words, and everybody is nothing", () => {
  const names = { police: "الشرطة" };
  expect([groupWritten("total", names), groupWritten("police", names), groupWritten("guards", names)]).toEqual([
    "",
    "الشرطة",
    "guards",
  ]);
  expect([groupMeant(" ", names), groupMeant("الشرطة", names), groupMeant("guards", names)]).toEqual([
    "total",
    "police",
    "guards",
  ]);
});

test.each([
  ["1,250", 1250],
  ["١٬٢٥٠٫٥", 1250.5],
  ["−3", -3],
  ["", null],
  ["1e5", undefined],
  ["12 dead", undefined],
])("the number written %s", (written, number) => {
  expect(numberOf(written)).toBe(number);
});
