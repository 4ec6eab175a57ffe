import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["en.figure.percent"],
  lang: "en",
  stage: "figures",
  published: "2004-05-19",
  cases: [
    {
      say: ["The dinar lost more than a third of its value.", "Shares lost over a third of their value."],
      means: [{ measure: "price_change", value: 33.3, high: null, qualifier: "more_than", unit: "%" }],
    },
    {
      say: ["Half of the homes were flooded.", "The flood destroyed half of the homes."],
      means: [{ measure: "property_damaged", value: 50, unit: "%" }],
    },
    {
      say: ["Children made up half of the dead.", "Half of those killed were children."],
      means: [{ measure: "rate", value: 50, unit: "%" }],
    },
    { say: "About a fifth of the world's tin goes through the port.", means: [{ measure: "other", value: 20 }] },
  ],
  not: [
    "The quake struck in the first half of the year.",
    "Rain fell on the northern third of the island.",
    "They were a third of the way up.",
    "Half of it was sold.",
    "She waited a quarter of an hour.",
    "The quake struck three quarters of an hour later.",
  ],
});
