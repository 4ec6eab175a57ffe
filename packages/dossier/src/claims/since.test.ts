import { read } from "@isnad/reader";
import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";

const sinceOf = (text: string, lang: "ar" | "en") =>
  claimsOf(read({ text, lang, published: "2030-03-20T10:00Z" }), "2030-03-21T00:00:00Z").map(
    ({ value, since }) => `${value} ${since === null ? "-" : (since.from ?? since.round)}`,
  );

test.each([
  ["en", "The ministry said 412 people had been killed since the beginning of the year.", ["412 2030-01-01"]],
  ["en", "The ministry has recorded 412 deaths so far this year.", ["412 2030-01-01"]],
  ["en", "Officials said 31 people had been killed since Monday.", ["31 2030-03-18"]],
  ["en", "Officials said 31 people were killed.", ["31 -"]],
  [
    "en",
    "31 people have been killed since Monday, bringing to 412 the number killed this year.",
    ["31 2030-03-18", "412 2030-01-01"],
  ],
  ["en", "Since the truce broke down on 3 March, 640 people have been killed, a hospital said.", ["640 2030-03-03"]],
  ["en", "At least 31 people were killed in the worst violence since 2019, the ministry said.", ["31 -"]],
  ["en", "The attack killed 31 people, the most since March 2028.", ["31 -"]],
  ["en", "At least 45 people were killed in the second wave, doctors said.", ["45 wave 2"]],
  ["en", "At least 90 people have died this season, the agency said.", ["90 season 2030"]],
  ["ar", "قالت الوزارة إن 412 شخصاً قتلوا منذ بداية العام.", ["412 2030-01-01"]],
  ["ar", "قتل 412 شخصاً منذ بداية العام و31 منذ الاثنين.", ["412 2030-01-01", "31 2030-03-18"]],
  ["ar", "قتل 640 شخصاً منذ انهيار الهدنة في 3 مارس، بحسب المستشفى.", ["640 2030-03-03"]],
  ["ar", "قتل 31 شخصاً في أسوأ أعمال عنف منذ 2019، بحسب الوزارة.", ["31 -"]],
  ["ar", "توفي 45 شخصاً في الموجة الثانية، بحسب أطباء.", ["45 wave 2"]],
  ["ar", "توفي 90 شخصاً هذا الموسم، بحسب الوكالة.", ["90 season 2030"]],
] as const)("%s: %s", (lang, text, expected) => {
  expect(sinceOf(text, lang)).toEqual(expected);
});
