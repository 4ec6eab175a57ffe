import { afterEach, expect, test } from "vitest";
import type { ClaimOfThread, Decision, NewDecision } from "../shapes.ts";
import { corrected, pendingStore, withPending } from "./pending.ts";
import { numberIn, take } from "./take.ts";

const claim: ClaimOfThread = {
  id: "c1",
  value: 12,
  low: 12,
  high: 12,
  qualifier: "exact",
  unit: null,
  label: null,
  saidOn: "2030-03-01",
  recordedAt: "2030-03-01T10:00:00Z",
  origin: "the mayor",
  chain: [
    { name: "the mayor", role: "speaker" },
    { name: "The Lamp", role: "outlet" },
  ],
  status: "standing",
  because: null,
  report: "r1",
  span: { start: 0, end: 2 },
  words: "12",
  thread: "t1",
  measure: "killed",
  group: "total",
  place: null,
  scope: "total",
};
const correct: NewDecision = { kind: "correct", claim: "c1", set: { value: 13, origin: "the governor" } };

afterEach(() => pendingStore.get().forEach(({ key }) => pendingStore.end(key)));

test("what is under way shows at once, and is as if it had never been once it is refused", () => {
  const key = pendingStore.begin("floods", correct, "2030-03-02T00:00:00Z");
  expect(corrected(claim, pendingStore.get())).toMatchObject({
    value: 13,
    chain: [{ name: "the governor", role: "speaker" }, { name: "The Lamp" }],
  });
  expect(withPending([], pendingStore.get(), "Rima").map(({ kind, by }) => [kind, by])).toEqual([["correct", "Rima"]]);
  pendingStore.fail(key, new Error("no"));
  expect(corrected(claim, pendingStore.get())).toBe(claim);
  const known: readonly Decision[] = [];
  expect(withPending(known, pendingStore.get(), "Rima")).toBe(known);
  expect(pendingStore.get()).toHaveLength(1);
  pendingStore.end(key);
  expect(pendingStore.get()).toHaveLength(0);
});

test("another claim's correction changes nothing", () => {
  pendingStore.begin("floods", { ...correct, claim: "c2" } as NewDecision, "2030-03-02T00:00:00Z");
  expect(corrected(claim, pendingStore.get())).toBe(claim);
});

test("who waits hears of every change once it stopped listening no more", () => {
  let heard = 0;
  const stop = pendingStore.subscribe(() => heard++);
  const key = pendingStore.begin("floods", correct, "2030-03-02T00:00:00Z");
  stop();
  pendingStore.end(key);
  expect(heard).toBe(1);
});

const text = "On 3 March the mayor counted some two dozen boats near the old port, then 1,250.";
const reading = {
  numbers: [
    {
      span: { start: text.indexOf("two dozen"), end: text.indexOf("two dozen") + 9 },
      value: 24,
      low: null,
      high: null,
      qualifier: "about" as const,
      unit: null,
      ordinal: false,
    },
  ],
  names: [
    {
      id: "n1",
      name: "Old Port",
      kind: "place" as const,
      variants: [],
      spans: [{ start: text.indexOf("the old port"), end: text.indexOf("the old port") + 12 }],
    },
  ],
  times: [
    {
      span: { start: 3, end: 10 },
      kind: "date" as const,
      start: "2030-03-03",
      end: "2030-03-04",
      grain: "day" as const,
      value: "2030-03-03",
      relative: false,
    },
  ],
};
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test("selected words give the number, name or date that was read in them", () => {
  const given = { text, reading };
  expect(take("value", at("some two dozen boats"), given)).toEqual({
    value: 24,
    low: null,
    high: null,
    qualifier: "about",
  });
  expect(take("value", at("1,250"), given)).toEqual({ value: 1250, low: 1250, high: 1250, qualifier: "exact" });
  expect(take("value", at("the mayor"), given)).toBeNull();
  expect(take("place", at("the old port"), given)).toEqual({ place: "Old Port" });
  expect(take("origin", at("the mayor"), given)).toEqual({ origin: "the mayor" });
  expect(take("group", at("boats near"), given)).toEqual({ group: "boats near" });
  expect(take("saidOn", at("3 March"), given)).toEqual({ saidOn: "2030-03-03" });
  expect(take("saidOn", at("boats"), given)).toBeNull();
});

test.each([
  ["١٬٢٥٠ قتيلاً", 1250],
  ["۳٫۵", 3.5],
  ["−4", -4],
  ["from 3 to 5", null],
  ["none", null],
])("the number in %s", (words, value) => {
  expect(numberIn(words)).toBe(value);
});
