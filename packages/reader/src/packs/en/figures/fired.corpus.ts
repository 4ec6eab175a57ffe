import { corpus } from "../../../../test/corpus.ts";

const fired = { measure: "weapons", value: 40 };

export default corpus({
  rules: ["en.figure.some"],
  lang: "en",
  stage: "figures",
  published: "2004-05-19",
  cases: [
    {
      say: [
        "They fired 40 rockets, 36 of which were intercepted.",
        "They fired 40 rockets; 36 were shot down.",
        "They fired 40 rockets. At least 36 had been intercepted.",
      ],
      means: [fired, { measure: "weapons", value: 36, group: "rockets" }],
    },
    {
      say: "They fired 40 rockets; two fell in a field.",
      means: [fired, { measure: "weapons", value: 2 }],
    },
  ],
  not: ["They seized 40 rifles. Some 36 were killed.", "They stopped two boats; 36 men were intercepted."],
});
