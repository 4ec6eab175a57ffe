import { corpus } from "../../../../../test/corpus.ts";

/** Words before a speaker that tell when, where or upon what something was said, and are no part of it. */
export default corpus({
  rules: [
    "en.attribution.content-subject-verb",
    "en.attribution.subject-verb-clause",
    "en.attribution.dropped-subject-clause",
    "en.attribution.according-to",
    "en.attribution.citing",
  ],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: [
        "Asked if the mine would close, Dahl replied, “Never.”",
        "Pressed on the delay, Dahl replied, “Never.”",
        "Speaking to reporters after the vote, Dahl replied, “Never.”",
        "In her first speech, Dahl replied, “Never.”",
      ],
      means: [{ source: "Dahl", content: ["“Never.”"] }],
    },
    {
      say: "On Sunday’s “Early Hour,” Dahl said she would run again.",
      means: [{ source: "Dahl", content: ["she would run again"] }],
    },
    {
      say: ["10:42 The port office says the pier is shut.", "21:05 GMT - The port office says the pier is shut."],
      means: [{ source: "The port office", content: ["the pier is shut"] }],
    },
    {
      say: "“Who will pay?”\n\nThe Guild of Miners, which runs the fund, urged the council to act.",
      means: [{ source: "The Guild of Miners", content: ["the council to act"], act: "demand" }],
    },
    { say: "“The count goes on,” he said, referring to the dead.", means: [{ source: "he" }] },
    { say: "The school shut its doors, citing a lack of coal.", means: [] },
    {
      say: "The daily Vell Matin reported the sale on Monday, citing bank records.",
      means: [{ source: "bank records", cue: "citing" }],
    },
    {
      say: "According to her, two miners were trapped.",
      means: [{ source: "her", content: ["two miners were trapped"] }],
    },
    {
      say: "The chancellor vowed not to give way and accused the guild of greed.",
      means: [
        { content: ["not to give way"], act: "promise" },
        { source: null, content: ["the guild of greed"], act: "accuse" },
      ],
    },
    {
      say: "The office said nine men had drowned but later revised the figure to seven.",
      means: [
        { content: ["nine men had drowned"] },
        { source: null, cue: "revised", content: ["the figure to seven"] },
      ],
    },
    {
      say: ["The embassy warned its citizens against travel to the coast."],
      means: [{ cue: "warned", content: ["against travel to the coast"], act: "warn" }],
    },
    {
      say: "The company has since corrected the figure.",
      means: [{ source: "The company", cue: "corrected", act: "retract" }],
    },
  ],
  not: ["He had failed to disclose a payment from the mill.", "The company has since corrected the wiring."],
});
