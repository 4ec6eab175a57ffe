import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["en.attribution.noun-clause"],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: "Engineers rejected the ministry's claim that the dam was safe.",
      means: [
        { source: "Engineers", cue: "rejected" },
        { source: "the ministry", cue: "claim", content: ["that the dam was safe"], act: "say" },
      ],
    },
  ],
  not: ["The claim was long.", "His plan failed."],
});
