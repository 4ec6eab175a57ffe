import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: [
    "en.state.unconfirmed",
    "en.state.unclear",
    "en.state.no-evidence",
    "en.state.deleted",
    "en.state.retracted",
    "en.state.contradiction",
  ],
  lang: "en",
  stage: "cautions",
  cases: [
    {
      say: [
        "The account could not be independently verified.",
        "Police have not yet confirmed the count.",
        "It was not immediately clear who had fired.",
        "The cause remains unclear.",
      ],
      means: [{ kind: "unconfirmed" }],
    },
    {
      say: ["He blamed rivals without offering evidence.", "The ministry gave no proof of this."],
      means: [{ kind: "no_evidence" }],
    },
    { say: "The ministry later deleted the tweet.", means: [{ kind: "deleted" }] },
    {
      say: ["The mayor retracted the statement.", "The list had been published in error."],
      means: [{ kind: "retracted" }],
    },
    { say: "There were conflicting reports about the pilot.", means: [{ kind: "contradiction" }] },
  ],
  not: ["Police confirmed the count.", "The mayor withdrew the troops.", "The video was shown to the court."],
});
