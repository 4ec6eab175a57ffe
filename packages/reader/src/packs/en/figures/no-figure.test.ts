/** Numbers that look like figures of harm and are none, each beside a sentence in which its like is one. */
import { expect, it } from "vitest";
import { read } from "../../../read.ts";

const figuresOf = (text: string) =>
  read({ lang: "en", published: "2019-05-07", text }).figures.map(({ measure, value }) => [measure, value]);

it.each([
  // who takes, gives or loses anything
  ["arrested", 12, "Police picked up 12 on Friday.", "The list will pick up at least 12 in the south."],
  ["killed", 14, "The brigade lost 14 men.", "If 14 million workers lose their cover, the law falls."],
  ["killed", 1, "The army lost a sergeant at the bridge.", "The army did not lose a single sergeant."],
  ["killed", 2, "I lost two of my colleagues.", "The greens lost two in the north."],
  ["released", 13, "The rebels handed over 13 captives.", "The agency released 13 statements and 40 pages."],
  ["released", 3, "The court released three men.", "You may get three free reports a year."],
  ["released", 41, "The group confirmed 41 releases.", "The label made 41 records."],
  ["evacuated", 300, "Firefighters relocated 300 patients.", "The maker relocated 300 posts to Turin."],
  ["displaced", 4, "The parish put up four families.", "The owner puts up four-and-a-half-acre halls."],
  ["arrested", 13, "The army named 13 men it had arrested.", "The rebels handed over 13 men they had held."],
  ["killed", 9, "Nine men suspected of smuggling were killed.", "A court tried nine men suspected of killing."],
  // nouns and numbers that stand as verbs and people do
  ["charged", 2, "Two ministers were sentenced.", "She answered in two sentences."],
  ["charged", 9, "The court sentenced nine to death.", "Those sentenced to nine or more years must leave."],
  ["charged", 3, "Three mayors were charged.", "They spoke of three charges and a fine."],
  ["injured", 12, "The blast left injuries to 12 people.", "The port had nine murders to its 12 residents."],
  ["killed", 20, "A score of men were killed.", "Nine men were killed; the final score was a shock."],
  // of what size something is
  ["killed", 5, "A five-man crew died.", "The bench's five-judge left wing died down."],
  [
    "protesters_present",
    8,
    "Eight members marched.",
    "Had an eight-member board split, it turned out, little would change.",
  ],
  ["weapons", 2, "They seized two weapons.", "They seized two weapons licences."],
  // ages
  ["killed", 30, "About 30 women were killed.", "Nine women were killed. Among women 30 to 44 the share was higher."],
  ["injured", 60, "Sixty were hurt.", "Nine men were hurt, most of them 60 and older."],
  [
    "protesters_present",
    4000,
    "The march had a turnout of 4,000.",
    "A turnout of 4,000 voters was expected at the poll.",
  ],
  // names, and hours
  ["aircraft", 57, "The army has 57 jets.", "He flew home in his 57 jet."],
  ["other_people", 7, "A group of seven tourists waited.", "The Gang of Seven spoke of reform."],
  ["other", 911, "The ward has 911 beds.", "The ward took 911 calls."],
  ["arrested", 945, "The army detained 945 men.", "The army detained nine men, and left at 0945."],
  ["distance", 20, "The hole is 20 m deep.", "The men carried 20 M-16 badges."],
  ["vehicles", 18, "They stopped 18 vehicles.", "They stopped the R-18 vehicle."],
  ["other_people", 2018, "The hall seats 2,018 people.", "The hall was full of 2018 candidates."],
  // of whom nothing is told
  ["other_people", 3, "Three traders wait at the gate.", "He lives in Oslo with his three sisters."],
  ["other_people", 1, "One woman and two men wait at the gate.", "One woman in the crowd waved."],
  [
    "other_people",
    4000,
    "The hall took in 4,000 voters.",
    "The poll asked 4,000 likely voters, with a margin of two points.",
  ],
  ["killed", 1000, "The quake killed 1,000 residents.", "Nine were killed, or one for every 1,000 residents."],
  [
    "injured",
    3100,
    "The blast injured 3,100 people.",
    "After the flood and the fire 3,100 Laotians were admitted to the country.",
  ],
  ["injured", 60_000, "The quake injured 60,000 people.", "The crisis hurt 60,000 families."],
  ["charged", 340, "They indicted 340 Houthis.", "They indicted 340 pages."],
  ["aircraft", 2, "Two twin-engined planes landed.", "Two raids using helicopters were reported."],
  ["killed", 7, "Seven guards were killed.", "They stood seven blocks from where the mayor was killed."],
  ["killed", 40, "The storm took the lives of 40 people.", "The drug may save the lives of 40 people."],
  ["killed", 1, "A sniper was killed.", "The town where a sniper killed Dr Roe is quiet."],
  ["arrested", 1, "A driver was held.", "Another manoeuvre will be held in June."],
  ["injured", 2, "The blast paralysed two men.", "The strike paralysed two cities."],
  ["other", 3, "The shop sold three sheep.", "He refused three times to sign."],
  ["other", 20, "It happened 20 times.", "She worked 20 times harder."],
  [
    "protesters_present",
    22_000,
    "The march drew a turnout of 22,000.",
    "Turnout was low in the town, which has 22,000 inhabitants.",
  ],
  ["rate", 12, "The state put a 12 percent tariff on steel.", "The fund has a 35 percent stake in the mill."],
  ["aid_amount", 200_000, "Berne gave 200,000 francs in aid.", "A stranger gave her 200,000 francs."],
  // what no harm costs
  ["damage_cost", 3_000_000, "The flood cost farmers $3 million.", "The bridge cost $3 million to build."],
  ["damage_cost", 9_000_000, "The quake cost the port $9 million.", "The plan would cost the port $9 million."],
  // lengths of time that nothing lasts
  ["duration", 3, "The strike lasted three days.", "The ship left three days before the strike."],
  ["duration", 90, "The blackout lasted 90 seconds.", "A 90-second spot on the strike mocked the mayor."],
  ["duration", 4, "The siege lasted four days.", "The strike began during his four-day stay."],
  ["duration", 5, "The strike lasted five days.", "It rained in the first five days of the strike."],
  ["duration", 2, "He was held for two years.", "He was held back in the first two years of his term."],
] as const)("%s %d: %s | %s", (measure, value, is, isNot) => {
  expect(figuresOf(is)).toContainEqual([measure, value]);
  expect(figuresOf(isNot)).not.toContainEqual([measure, value]);
});

it("counts inhabitants as such beside those who were killed", () => {
  expect(
    figuresOf(
      "Santa Rosa, with a population of 300,000, had 41 homicides; Puerto Alto, which has 52,000 citizens, had 9.",
    ),
  ).toEqual([
    ["population", 300_000],
    ["killed", 41],
    ["population", 52_000],
    ["killed", 9],
  ]);
});

it("takes people for those harmed only near them", () => {
  const between = "The board met again and spoke of the budget. ".repeat(9);
  expect(figuresOf("A bus fell, killing nine tourists. Two tourists were Danes.")).toContainEqual(["killed", 2]);
  const far = figuresOf(`A bus fell, killing nine tourists. ${between}Two tourists wrote to the board.`);
  expect(far).not.toContainEqual(["killed", 2]);
});

it("leaves out what is enumerated in a race for an office", () => {
  const race =
    "The front-runner won the primary after a debate. Delegates will choose the nominee at the convention; donors and " +
    "pollsters wait. Her campaign has 31 endorsements and 400 volunteers in nine towns, and it picked up 12 delegates. ";
  expect(figuresOf(`${race}She leads by 52 percent to 41 percent.`)).toEqual([
    ["rate", 52],
    ["rate", 41],
  ]);
  expect(figuresOf(`${race}Four people were shot dead at the rally.`)).toEqual([["killed", 4]]);
  expect(figuresOf(`${race}The tycoon donated $2 million.`)).toEqual([["money", 2_000_000]]);
  const vote =
    "Voters cast their ballots in the election. The army and the rebels fought on, and troops shelled the front. ";
  expect(figuresOf(`${vote}The list won 31 towns, and 400 volunteers counted 9,000 ballots.`)).toEqual([
    ["other", 31],
    ["other_people", 400],
    ["other", 9000],
  ]);
});

it("reads a sum with the currency that its sign names", () => {
  const unitsOf = (text: string) => read({ lang: "en", text }).figures.map(({ unit }) => unit);
  expect(unitsOf("They paid A$20 million, a $15 million loan and the state's $30 million.")).toEqual([
    "AUD",
    "USD",
    "USD",
  ]);
});
