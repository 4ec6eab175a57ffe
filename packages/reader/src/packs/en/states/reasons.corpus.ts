import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["en.state.reason-link", "en.state.reason-against", "en.state.reason-verb", "en.state.blame"],
  lang: "en",
  stage: "explanations",
  cases: [
    {
      say: "Nine miners were killed because of a gas leak.",
      means: [{ kind: "cause", of: "Nine miners were killed", cause: "a gas leak" }],
    },
    {
      say: "There were protests over bread prices.",
      means: [{ kind: "cause", of: "protests", cause: "bread prices" }],
    },
    {
      say: "The rise in bread prices triggered protests.",
      means: [{ kind: "cause", of: "protests", cause: "The rise in bread prices" }],
    },
    {
      say: "President Krambo Dulov blamed foreign agents for the explosion.",
      means: [{ kind: "blame", of: "the explosion", cause: "foreign agents", origin: "Krambo Dulov" }],
    },
    { say: "They marched to the square in order to be heard and protested loudly.", means: [] },
  ],
  not: ["We sat in the shade because of the heat.", "The causes of it are many."],
});
