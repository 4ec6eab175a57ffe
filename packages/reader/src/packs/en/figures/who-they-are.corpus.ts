import { corpus } from "../../../../test/corpus.ts";

const dead = { measure: "killed", value: 40 };

export default corpus({
  rules: ["en.figure.listed"],
  lang: "en",
  stage: "figures",
  published: "2004-05-19",
  cases: [
    {
      say: [
        "Forty people drowned. Nine of them were women.",
        "Forty people drowned, nine of whom were women.",
        "Forty people drowned; nine were women.",
        "Forty people drowned. Officials said nine were women from the coast.",
      ],
      means: [dead, { measure: "killed", value: 9, group: "women" }],
    },
    {
      say: [
        "Forty people drowned, nine of them Danish engineers.",
        "Forty people drowned. Nine were Danish engineers.",
      ],
      means: [dead, { measure: "killed", value: 9, group: "Danish engineers" }],
    },
    {
      say: "Forty people drowned. Nine were children and four were soldiers.",
      means: [
        dead,
        { measure: "killed", value: 9, group: "children" },
        { measure: "killed", value: 4, group: "soldiers" },
      ],
    },
  ],
  not: [
    "Forty people drowned. Officials said nine were still missing.",
    "Forty people drowned. Nine were in the front carriage.",
    "The delegation had 60 members. Twelve were women.",
    "Forty people drowned. Ninety were volunteers who dived for them.",
    "Two women were shot near a park where some 300 nurses were on strike.",
  ],
});
