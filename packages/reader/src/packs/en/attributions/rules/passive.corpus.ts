import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["en.attribution.passive-by"],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: "The raid was condemned by the foreign ministry.",
      means: [{ source: "the foreign ministry", cue: "condemned", content: ["The raid"], act: "say" }],
    },
    {
      say: "The attack, claimed by the Green Front, shut the road.",
      means: [{ source: "the Green Front", cue: "claimed", content: ["The attack"] }],
    },
  ],
  not: [
    "The raid was over by the evening.",
    "The town was taken by the army.",
    "The captain has been questioned by police.",
  ],
});
