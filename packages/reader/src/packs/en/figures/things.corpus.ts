import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: [
    "en.figure.things",
    "en.figure.damaged",
    "en.figure.population",
    "en.figure.magnitude",
    "en.figure.length",
    "en.figure.term",
    "en.figure.money",
    "en.figure.output",
    "en.figure.amount",
    "en.figure.percent",
  ],
  lang: "en",
  stage: "figures",
  published: "2019-05-07",
  cases: [
    { say: "The army fired six rockets.", means: [{ measure: "weapons", value: 6 }] },
    { say: "More than 70 aircraft took part.", means: [{ measure: "aircraft", value: 70, qualifier: "more_than" }] },
    { say: "There were 11 attacks in the district.", means: [{ measure: "attacks", value: 11 }] },
    { say: "The storm destroyed 250 homes.", means: [{ measure: "property_damaged", value: 250 }] },
    { say: "About 40 vehicles were burned.", means: [{ measure: "property_damaged", value: 40, qualifier: "about" }] },
    { say: "The province has a population of 1.2 million.", means: [{ measure: "population", value: 1_200_000 }] },
    { say: "A quake of magnitude 6.1 shook the coast.", means: [{ measure: "magnitude", value: 6.1 }] },
    { say: "The village lies 30 km from the border.", means: [{ measure: "distance", value: 30, unit: "km" }] },
    { say: "A judge gave him a sentence of seven years.", means: [{ measure: "duration", value: 7, unit: "year" }] },
    {
      say: "The flood caused damage of $3 million.",
      means: [{ measure: "damage_cost", value: 3_000_000, unit: "USD" }],
    },
    {
      say: "Norway pledged 5 million euros in aid.",
      means: [{ measure: "aid_amount", value: 5_000_000, unit: "EUR" }],
    },
    {
      say: "The agency has requested $8 million in funding.",
      means: [{ measure: "aid_amount", value: 8_000_000, status: "hypothetical" }],
    },
    {
      say: "The army set aside PKR 70 billion for cash assistance.",
      means: [{ measure: "aid_amount", value: 70_000_000_000, unit: "PKR" }],
    },
    { say: "Oil rose to $71 a barrel.", means: [{ measure: "price", value: 71 }] },
    { say: "The case fatality ratio is 12 percent.", means: [{ measure: "rate", value: 12 }] },
    { say: "Inflation reached 9.5 percent.", means: [{ measure: "rate", value: 9.5, unit: "%" }] },
    { say: "Bread prices rose by 12%.", means: [{ measure: "price_change", value: 12, unit: "%" }] },
    { say: "The fields produce 80,000 barrels a day.", means: [{ measure: "output", value: 80_000 }] },
    { say: "The ship carried 900 tonnes of grain.", means: [{ measure: "other", value: 900 }] },
  ],
  not: ["The talks lasted two days.", "She waited for an hour.", "The shop opened three new homes for cats."],
});
