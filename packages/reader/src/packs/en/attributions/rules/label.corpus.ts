import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["en.attribution.label"],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: "Finance minister: “We will not raise the price of bread”",
      means: [
        { source: "Finance minister", cue: ":", content: ["“We will not raise the price of bread”"], act: "say" },
      ],
    },
  ],
  not: [
    "The train left at 10:30 for the coast.",
    "LAHORE: The dam above the old town was full.",
    "He had one wish: to go home to the island at last.",
  ],
});
