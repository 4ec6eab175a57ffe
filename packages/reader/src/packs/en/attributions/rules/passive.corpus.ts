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
    {
      say: "The number of drowned was put at 60 by the coast guard.",
      means: [{ source: "the coast guard", cue: "put", content: ["The number of drowned", "at 60"], act: "estimate" }],
    },
    {
      say: "Losses were estimated at about 40 million euros by the farm ministry.",
      means: [{ source: "the farm ministry", cue: "estimated", act: "estimate" }],
    },
  ],
  not: [
    "The fire was put out at 6 by volunteers.",
    "The bridge was finished at 40 by a foreman of the old school.",
    "The raid was over by the evening.",
    "The town was taken by the army.",
    "The captain has been questioned by police.",
  ],
});
