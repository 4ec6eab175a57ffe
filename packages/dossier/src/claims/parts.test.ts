import { describe, expect, test } from "vitest";
import { DOSSIER, type FigureGiven, held, reading } from "../../test/build.ts";
import { brief } from "../brief/brief.ts";
import { partsIn } from "./parts.ts";

const injured = (quote: string, more: Partial<FigureGiven> = {}): FigureGiven => ({
  quote,
  measure: "injured",
  ...more,
});
const of = (text: string, ...figures: readonly FigureGiven[]) => [...partsIn(reading({ id: "a", text, figures }))];

describe("a figure is part of the one before it", () => {
  test.each([
    ["40 people were hurt, 12 of whom were children.", "40 people", "12"],
    ["Of the 40 people hurt, 12 had burns.", "40 people", "12"],
    ["40 people were hurt. The ministry said 12 of them had gone home.", "40 people", "12"],
    ["40 people were hurt. Doctors said 12 are still in hospital.", "40 people", "12"],
    ["40 people were hurt. Doctors said 12 people were in intensive care.", "40 people", "12 people"],
    ["أصيب 40 شخصاً. وقال طبيب إن 12 مصاباً ما زالوا في المستشفى.", "40 شخصاً", "12 مصاباً"],
    ["أصيب 40 شخصاً، ولا يزال 12 مصاباً في المستشفى.", "40 شخصاً", "12 مصاباً"],
    ["أصيب 40 شخصاً بينهم 12 في حالة حرجة.", "40 شخصاً", "12"],
  ])("%s", (text, whole, part) => {
    expect(of(text, injured(whole), injured(part))).toEqual([["f1", "f0"]]);
  });

  test("the dead that were found or named are some of the dead", () => {
    const text = "The slide killed 30 people. Divers brought up nine bodies on Monday, and six have been named.";
    const figures = [
      { quote: "30 people" },
      { quote: "nine bodies", digits: "nine", value: 9 },
      { quote: "six", digits: "six", value: 6 },
    ];
    expect(of(text, ...figures)).toEqual([
      ["f1", "f0"],
      ["f2", "f0"],
    ]);
  });
});

describe("a figure is a count of its own", () => {
  test.each([
    ["40 people were hurt in the port and 12 people in the market.", "40 people", "12 people"],
    ["The mayor said 40 people were hurt. The army said 12 people were hurt.", "40 people", "12 people"],
    ["أصيب 40 شخصاً في الميناء و12 شخصاً في السوق.", "40 شخصاً", "12 شخصاً"],
  ])("%s", (text, whole, part) => {
    expect(of(text, injured(whole), injured(part))).toEqual([]);
  });

  test("two speakers who count bodies differently may contradict each other", () => {
    const text = "The mayor spoke of 30 victims. The army counted 9 bodies.";
    expect(of(text, { quote: "30 victims", by: "the mayor" }, { quote: "9 bodies", by: "the army" })).toEqual([]);
  });
});

test("who is still in hospital neither disputes nor replaces the injured, and is seen beside them", () => {
  const text = "The prosecutor said 4300 people were hurt. The health ministry said 67 of them were in hospital.";
  const figures = [injured("4300 people", { by: "the prosecutor" }), injured("67", { by: "the health ministry" })];
  const known = brief({
    dossier: DOSSIER,
    held: [held({ id: "a", text, figures, published: "2030-03-04" })],
    decisions: [],
    asOf: "2031",
    recordedBy: null,
  });
  const whole = known.threads.find(({ partOf }) => partOf === undefined);
  expect(known.threads.map(({ disputed }) => disputed)).toEqual([false, false]);
  expect(known.threads.find(({ partOf }) => partOf !== undefined)?.partOf).toBe(whole?.claims[0]?.id);
});
