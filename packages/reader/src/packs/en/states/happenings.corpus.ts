import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["en.state.happening"],
  lang: "en",
  stage: "happenings",
  published: "2021-03-10",
  cases: [
    {
      say: "Protests broke out on 2 March.",
      means: [{ on: "2021-03-02", kind: "protest", words: "Protests broke out on 2 March" }],
    },
    { say: "A bomb exploded near the market on Tuesday.", means: [{ on: "2021-03-09", kind: "explosion" }] },
    {
      say: "The mayor of the town announced on Tuesday that the well was dry.",
      means: [{ on: "2021-03-09", kind: "statement" }],
    },
  ],
  not: ["Protests broke out.", "An attack could come on Friday.", "The book was written in 1999."],
});
