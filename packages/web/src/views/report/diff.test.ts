import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { changesIn, compareTexts } from "./diff.ts";

const told = (before: string, after: string) =>
  compareTexts(before, after).map(({ runs }) =>
    runs
      .map(({ kind, words }) => (kind === "same" ? words : kind === "cut" ? `[-${words}-]` : `{+${words}+}`))
      .join(""),
  );

test("words cut and added stand within their paragraph, whole in either script", () => {
  expect(
    told("قالت البلدية إن 12 شخصاً أصيبوا.\nوالطرق مغلقة.", "قالت البلدية إن 19 شخصاً أصيبوا.\nوالطرق مغلقة."),
  ).toEqual(["قالت البلدية إن [-12-]{+19+} شخصاً أصيبوا.", "والطرق مغلقة."]);
  expect(told("The bridge is shut.", "The bridge is open.")).toEqual(["The bridge is [-shut-]{+open+}."]);
});

test("a paragraph taken out or put in is whole", () => {
  expect(told("One.\n\nTwo.\n\nThree.", "One.\n\nThree.\n\nFour.")).toEqual([
    "One.",
    "[-Two.-]",
    "Three.",
    "{+Four.+}",
  ]);
});

test("paragraphs that share little are not woven together", () => {
  expect(told("Rain fell on the coast all night.", "Schools will reopen, a spokeswoman said.")).toEqual([
    "[-Rain fell on the coast all night.-]",
    "{+Schools will reopen, a spokeswoman said.+}",
  ]);
});

test("the same text has no changes", () => {
  expect(changesIn(compareTexts("One.\nTwo.", "One.\n\nTwo.\n"))).toBe(0);
});

test("two long texts with nothing in common end soon", () => {
  const text = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word} ${index}`).join("\n");
  expect(changesIn(compareTexts(text("a"), text("b")))).toBe(10_000);
});

const lines = fc.array(fc.constantFrom("One two three.", "One two four.", "قيل اليوم", "قيل أمس", "x"), {
  maxLength: 8,
});
property.prop([lines, lines])("without what was cut it is the one, without what was added the other", (old, now) => {
  const compared = compareTexts(old.join("\n"), now.join("\n"));
  const side = (drop: string) =>
    compared
      .filter(({ kind }) => kind !== drop)
      .map(({ runs }) =>
        runs
          .filter(({ kind }) => kind !== drop)
          .map(({ words }) => words)
          .join(""),
      );
  expect(side("cut")).toEqual(now);
  expect(side("added")).toEqual(old);
});
