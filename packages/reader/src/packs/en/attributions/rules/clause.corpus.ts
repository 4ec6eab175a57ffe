import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: [
    "en.attribution.subject-verb-clause",
    "en.attribution.dropped-subject-clause",
    "en.attribution.gerund-clause",
    "en.attribution.infinitive-clause",
  ],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: [
        "The interior ministry said that six miners were trapped.",
        "THE INTERIOR MINISTRY SAID THAT SIX MINERS WERE TRAPPED.",
      ],
      means: [{ act: "say", mode: "indirect" }],
    },
    {
      say: "The interior ministry said six miners were trapped.",
      means: [{ source: "The interior ministry", cue: "said", content: ["six miners were trapped"], act: "say" }],
    },
    {
      say: "Governor Ilse Marten, a former judge, told reporters on Monday that the bridge was safe.",
      means: [{ source: "Governor Ilse Marten, a former judge", cue: "told", content: ["that the bridge was safe"] }],
    },
    {
      say: "Ilse Marten, who was on the bridge, said it had begun to sway.",
      means: [{ source: "Ilse Marten", cue: "said", content: ["it had begun to sway"] }],
    },
    {
      say: "The mayor said: “Nobody will be left behind.”",
      means: [{ source: "The mayor", content: ["“Nobody will be left behind.”"], mode: "direct" }],
    },
    {
      say: "Residents asked whether the dam would hold.",
      means: [{ source: "Residents", cue: "asked", content: ["whether the dam would hold"], act: "ask" }],
    },
    {
      say: "The union accused the company of hiding the leak.",
      means: [{ source: "The union", cue: "accused", content: ["the company of hiding the leak"], act: "accuse" }],
    },
    {
      say: "The army denied the report and said that the road was open.",
      means: [
        { source: "The army", cue: "denied", content: ["the report"], act: "deny" },
        { source: null, speaker: "The army", cue: "said", content: ["that the road was open"] },
      ],
    },
    {
      say: "The minister said the port was closed, adding that two ships had turned back.",
      means: [
        { source: "The minister", content: ["the port was closed"] },
        { source: null, speaker: "The minister", cue: "adding", content: ["that two ships had turned back"] },
      ],
    },
    {
      say: "The governor called on the miners to return to work.",
      means: [{ source: "The governor", cue: "called on", content: ["the miners to return to work"], act: "demand" }],
    },
    {
      say: "The government vowed to rebuild the harbour.",
      means: [{ source: "The government", cue: "vowed", content: ["to rebuild the harbour"], act: "promise" }],
    },
    {
      say: "A spokeswoman for the ministry confirmed the deaths.",
      means: [{ source: "A spokeswoman for the ministry", cue: "confirmed", content: ["the deaths"], act: "confirm" }],
    },
    {
      say: "Karl Brandt spoke first. He said the fire was out.",
      means: [{ source: "He", cue: "said", content: ["the fire was out"] }],
    },
    {
      say: "The chairman went on to say that the mine would reopen.",
      means: [{ speaker: "The chairman", content: ["that the mine would reopen"] }],
    },
  ],
  not: ["The statement was long.", "A report from the valley arrived late.", "The fire burned for two days."],
});
