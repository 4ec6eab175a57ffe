import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["en.attribution.relayed"],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: "The roof was unsafe, the agency quoted an engineer as saying.",
      means: [
        { source: "an engineer", cue: "saying", content: ["The roof was unsafe"], via: [{ name: "the agency" }] },
      ],
    },
    {
      say: [
        "Local newspapers quoted witnesses as saying that the bus had burned.",
        "Local newspapers cited witnesses as saying that the bus had burned.",
      ],
      means: [{ source: "witnesses", content: ["that the bus had burned"], via: [{ name: "Local newspapers" }] }],
    },
    {
      say: "The man was quoted by the Folha newspaper as saying the wall had been checked.",
      means: [{ source: "The man", content: ["the wall had been checked"] }],
    },
  ],
  not: ["The minister quoted a poem.", "She was as good as saying no."],
});
