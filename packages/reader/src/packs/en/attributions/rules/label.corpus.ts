import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["en.attribution.label", "en.attribution.label-behind"],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: "Finance minister: “We will not raise the price of bread”",
      means: [
        { source: "Finance minister", cue: ":", content: ["“We will not raise the price of bread”"], act: "say" },
      ],
    },
    {
      say: "Police: Thieves fled in a stolen tram",
      means: [{ source: "Police", content: ["Thieves fled in a stolen tram"] }],
    },
    { say: "UN: 700 huts lost in the marshes", means: [{ source: "UN" }] },
    {
      say: ["Toll of the mudslide climbs to 57: officials", "Toll of the mudslide climbs to 57 – officials"],
      means: [{ source: "officials", content: ["Toll of the mudslide climbs to 57"], act: "say" }],
    },
    { say: "Marshes flooded, 700 huts lost - state radio", means: [{ source: "state radio", cue: "-" }] },
    { say: "Tolinga: three huts lost in the marshes", means: [] },
  ],
  not: [
    "He has a single friend left – the minister",
    "What comes next for the marshes: an analysis",
    "The road to the coast is shut - what we know",
    "The train left at 10:30 for the coast.",
    "LAHORE: The dam above the old town was full.",
    "He had one wish: to go home to the island at last.",
  ],
});
