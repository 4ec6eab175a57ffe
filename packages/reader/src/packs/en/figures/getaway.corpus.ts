import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["en.figure.people-verb"],
  lang: "en",
  stage: "figures",
  published: "1991-03-12",
  cases: [
    {
      say: [
        "Three gunmen fired at the bus and fled.",
        "Three men robbed a bank in the port and fled.",
        "THREE MEN PLACED THE EXPLOSIVES AND FLED.",
        "Three robbers fled on a motorcycle.",
      ],
      means: [{ measure: "other_people", value: 3 }],
    },
    {
      say: "Three families left their homes and fled.",
      means: [{ measure: "displaced", value: 3 }],
    },
    { say: "The war left 40,000 locally displaced.", means: [{ measure: "displaced", value: 40_000 }] },
  ],
});
