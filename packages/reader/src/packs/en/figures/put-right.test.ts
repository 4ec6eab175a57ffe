/** A count told again: what it was before, what it came to, what it was cut to. */
import { expect, test } from "vitest";
import { read } from "../../../read.ts";

const figuresOf = (text: string) => {
  const { figures } = read({ id: "t", lang: "en", published: "2019-04-08", text });
  return figures.map(({ measure, value }) => [measure, value]);
};

test.each([
  ["killed", [48, 41], "Officials said 48 people had died, later revising that down to 41."],
  ["attacks", [90, 62], "Police counted 90 attacks in the four months to the end of June, up from 62 a year before."],
  ["displaced", [700, 900], "Some 700 people fled their homes this month because of shelling, down from 900 in May."],
  ["troops", [5000, 2500], "It keeps 5,000 troops there. The minister plans to cut that to 2,500."],
] as const)("%s, %j: %s", (measure, values, text) => {
  expect(figuresOf(text)).toEqual(values.map((value) => [measure, value]));
});

test("what is of quite another size is not the same count", () => {
  expect(figuresOf("The storm killed nine people. The ministry cut that to 6,000.")).toEqual([["killed", 9]]);
});

test.each([
  [3, "He had served three years for writing a song."],
  [3, "She was freed on bail after three days."],
  [3, "Flags will fly at half-mast for three days."],
])("how long, %i: %s", (value, text) => {
  expect(figuresOf(text)).toEqual([["duration", value]]);
});

test.each([
  "He served three years in the navy.",
  "She served three years as mayor.",
  "They met again after three days.",
])("no matter how long: %s", (text) => {
  expect(figuresOf(text)).toEqual([]);
});

test.each([
  ["other", 30, "The man fired 30 rounds from a pistol."],
  ["other", 900, "The fire has burned 900 hectares of pine."],
  ["other_people", 60, "Some 60 gunmen on motorbikes stormed a market and killed nine people."],
  ["killed", 15, "The army said it killed 15 of the attackers as they fled."],
  ["injured", 6, "A blast hurt 40 in the port. Six patients have been shifted to Karachi."],
  ["aid_amount", 400, "Sudan received 900 tents. It has asked for 400 more."],
  ["duration", 4, "He shot 12 people in under four minutes."],
  ["infected", 9, "At least nine prisoners were suffering from malaria."],
] as const)("%s, %i: %s", (measure, value, text) => {
  expect(figuresOf(text)).toContainEqual([measure, value]);
});

test.each([
  ["The army fired 30 artillery rounds.", "weapons"],
  ["The flood ruined 900 hectares of rice.", "property_damaged"],
  ["Some 60 rebels hold the town.", "troops"],
] as const)("%s: %s", (text, measure) => {
  expect(figuresOf(text).map(([is]) => is)).toEqual([measure]);
});

test.each(["Officers arrived in four minutes.", "The flight lasted two hours."])("no matter of it: %s", (text) => {
  expect(figuresOf(text)).toEqual([]);
});

test("who some of the dead were is told of them alone, and maybe is about", () => {
  const { figures } = read({
    lang: "en",
    published: "2019-04-08",
    text: "The blast killed at least nine people. Three of the dead were children. Police hurt maybe 40 more.",
  });
  expect(figures.map(({ group }) => group).slice(0, 2)).toEqual(["total", "children"]);
  expect(figures.map(({ qualifier }) => qualifier)).toEqual(["at_least", "exact", "about"]);
});
