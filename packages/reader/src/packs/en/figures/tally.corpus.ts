import { corpus } from "../../../../test/corpus.ts";

const killed = (value: number, group = "total") => ({ measure: "killed", value, group });
const injured = (value: number) => ({ measure: "injured", value });

export default corpus({
  rules: ["en.figure.tally"],
  lang: "en",
  stage: "figures",
  published: "2003-06-15",
  cases: [
    {
      say: "PERU:\nTotal dead: 88\nForeigners: 3\nInjured: 1,204\nHospitalized: 310\nTreated and discharged: 640",
      means: [killed(88), killed(3, "foreigners"), injured(1204), injured(310), injured(640)],
    },
    {
      say: ["Killed: 14, wounded: 30.", "Killed - 14\nWounded - 30", "Killed: 14; wounded: 30"],
      means: [killed(14), injured(30)],
    },
    {
      say: "The dead by nationality:\nTurks: 12\nBritons: 3",
      means: [
        { measure: "killed", value: 12 },
        { measure: "killed", value: 3, group: "foreigners" },
      ],
    },
    {
      say: "Dead: 12 (including 4 children)\nHouses destroyed: 120\nArrests: 60\nStill missing: 5",
      means: [
        killed(12),
        killed(4, "children"),
        { measure: "property_damaged", value: 120 },
        { measure: "arrested", value: 60 },
        { measure: "missing", value: 5 },
      ],
    },
    {
      say: "Toll so far: dead 44, injured 180, missing 9.",
      means: [killed(44), injured(180), { measure: "missing", value: 9 }],
    },
    {
      say: "Police killed: 2\nPolice wounded: 11\nRifles: 40\nTents needed: 900",
      means: [
        killed(2, "police"),
        { measure: "injured", group: "police" },
        { measure: "weapons", value: 40 },
        { value: 900 },
      ],
    },
  ],
  not: [
    "He said: 12 people died.",
    "Score: 12\nPage: 3",
    "Foreigners: see page 12.",
    "The town - 12 houses and a well - burned.",
    "In Awra: 12 dead, 40 injured.",
  ],
});
