import { corpus } from "../../../../test/corpus.ts";

const dead = { measure: "killed", value: 40 };

export default corpus({
  rules: ["en.figure.verb-people"],
  lang: "en",
  stage: "figures",
  published: "2004-05-19",
  cases: [
    {
      say: [
        "The fire killed 40 people. Ana Ruiz said she was with her three children.",
        'The fire killed 40 people. "I was asleep with my three sons," he said.',
        "The fire killed 40 people. He lives with his wife and three children in a tent.",
        "The fire killed 40 people. He has three children.",
      ],
      means: [dead],
    },
    {
      say: [
        "The fire killed 40 people. She died with her three children.",
        "The fire killed 40 people. They include a baker, his wife and their three children.",
      ],
      means: [dead, { measure: "killed", value: 3 }],
    },
  ],
});
