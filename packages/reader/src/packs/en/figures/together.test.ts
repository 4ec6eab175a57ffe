/** Several counts in one sentence: which is of whom, and what befell each. */
import { expect, it } from "vitest";
import { read } from "../../../read.ts";

it.each([
  ["The toll rose to 43 from 12.", "killed 43, killed 12"],
  ["Deaths rose to 43, up from 12 a week ago.", "killed 43, killed 12"],
  ["Forty-three people were killed, down from 120 last year.", "killed 43, killed 120"],
  ["Officials put the dead at 43 and the missing at 12.", "killed 43, missing 12"],
  ["Of the 900 arrested, 43 were released.", "arrested 900, released 43"],
  ["Police detained 43 people, 12 of whom face charges.", "arrested 43, charged 12"],
  ["The ferry was carrying 900 passengers, of whom 43 drowned.", "other_people 900, killed 43"],
  ["43 people, 12 of whom were children, were killed.", "killed 43, killed 12"],
  ["Of 900 patients, 43 died.", "other_people 900, killed 43"],
  ["Some 43 of the 900 hostages died.", "killed 43, abducted 900"],
  ["43 of those killed were children.", "killed 43"],
  ["Of the dead, 43 are women.", "killed 43"],
  ["12 bodies were recovered and 43 survivors pulled out.", "killed 12, rescued 43"],
  ["43 houses were destroyed and 900 damaged.", "property_damaged 43, property_damaged 900"],
  ["Rebels fired 43 rockets, 12 of which were intercepted.", "weapons 43, weapons 12"],
  ["Nineteen barns were gutted, and 12 cows died.", "property_damaged 19, other 12"],
  ["They launched 43 drones, and 40 were shot down.", "weapons 43, weapons 40"],
  [
    "12,000 people marched in the capital and 43,000 in the south.",
    "protesters_present 12000, protesters_present 43000",
  ],
])("%s", (text, told) => {
  const { figures } = read({ lang: "en", published: "2019-05-07", text });
  expect(figures.map(({ measure, value }) => `${measure} ${value}`).join(", ")).toBe(told);
});

it.each([
  ["increment", "The toll rose by 43."],
  ["increment", "In the last 24 hours 43 people were killed."],
  ["increment", "Officials reported 43 fresh cases."],
  ["total", "Some 43 more people than last year live there."],
  ["total", "The toll rose to 43."],
])("%s: %s", (scope, text) => {
  const { figures } = read({ lang: "en", published: "2019-05-07", text });
  expect(figures.filter(({ value }) => value === 43).map((figure) => figure.scope)).toEqual([scope]);
});

it.each(["A Boeing 737 took off.", "She has two children.", "Ministers of the Group of Seven met."])(
  "counts nothing of the matter: %s",
  (text) => {
    expect(read({ lang: "en", published: "2019-05-07", text }).figures).toEqual([]);
  },
);
