import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["en.attribution.subject-verb-clause"],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: [
        "The union attacked the plan of the ministry.",
        "Rebel leaders attacked the new law.",
        "The bishop attacked the government over the strike.",
        "The army attacked the report of the inquiry.",
      ],
      means: [{ cue: "attacked", act: "say" }],
    },
  ],
  not: [
    "Guerrillas attacked the farm at dawn.",
    "GUERRILLAS ATTACKED THE FARM AT DAWN.",
    "The air force attacked the outskirts of Tolinga with rockets.",
    "An unknown number of rebels attacked the post.",
    "Gunmen who attacked the convoy fled.",
    "Helicopter gunships blasted the hills all night.",
    "Men on horses attacked two villages in the valley.",
    "Four planes opened fire on alleged rebel columns in the north.",
  ],
});
