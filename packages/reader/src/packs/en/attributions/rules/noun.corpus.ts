import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["en.attribution.noun-clause"],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: "There were no grounds for a newspaper report that more men had been held.",
      means: [{ source: "a newspaper", cue: "report", content: ["that more men had been held"] }],
    },
    {
      say: "There was no truth in police claims that he had fled.",
      means: [{ source: "police", cue: "claims", content: ["that he had fled"] }],
    },
    {
      say: "Engineers rejected the ministry's claim that the dam was safe.",
      means: [
        { source: "Engineers", cue: "rejected" },
        { source: "the ministry", cue: "claim", content: ["that the dam was safe"], act: "say" },
      ],
    },
  ],
  not: ["The Allied Press reports that the pass is shut.", "The claim was long.", "His plan failed."],
});
