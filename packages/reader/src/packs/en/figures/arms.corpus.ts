import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["en.figure.things", "en.figure.amount", "en.figure.damaged"],
  lang: "en",
  stage: "figures",
  published: "1994-02-11",
  cases: [
    {
      say: "Customs men seized 40 M-16 rifles, 5 M-60 machine guns and 300 sticks of dynamite.",
      means: [
        { measure: "weapons", value: 40 },
        { measure: "weapons", value: 5 },
        { measure: "weapons", value: 300 },
      ],
    },
    {
      say: "The air force lost six F-16s and two MiG-29 fighters.",
      means: [
        { measure: "aircraft", value: 6 },
        { measure: "aircraft", value: 2 },
      ],
    },
    {
      say: "The list has 12 AK-47s, three RPG-7 launchers and 40 T-72 tanks.",
      means: [{ measure: "weapons" }, { measure: "weapons" }, { measure: "vehicles", value: 40 }],
    },
    {
      say: "Troops found nine pistols, 30 magazines, four knapsacks and 200 metres of fuse.",
      means: [
        { measure: "weapons", value: 9 },
        { measure: "weapons", value: 30 },
        { measure: "other", value: 4 },
        { measure: "weapons", value: 200, unit: "m" },
      ],
    },
    { say: "More than 40 kg of dynamite went into the attack.", means: [{ measure: "weapons", unit: "kg" }] },
    { say: "Norway will send 14 Leopard 2 tanks.", means: [{ measure: "vehicles", value: 14 }] },
    { say: "Four fatal grenade attacks were reported in May.", means: [{ measure: "attacks", value: 4 }] },
    { say: "He showed us 12 captured rifles.", means: [{ measure: "weapons", value: 12 }] },
    { say: "The front claims 310 armed actions this year.", means: [{ measure: "attacks", value: 310 }] },
    {
      say: ["He confessed to the bombing of two consulates.", "She was tried for the torching of two mosques."],
      means: [{ measure: "property_damaged", value: 2 }],
    },
    {
      say: "The flood swept away nine bridges and 60 miles of road.",
      means: [{ measure: "property_damaged" }, { measure: "property_damaged", value: 60, unit: "mile" }],
    },
    { say: "Three freighters were sunk off the port.", means: [{ measure: "property_damaged", value: 3 }] },
  ],
  not: ["The race is for boats of 46 m-class.", "Delegates of the G-7 met.", "She tested positive for COVID-19."],
});
