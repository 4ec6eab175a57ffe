import { corpus } from "../../../../test/corpus.ts";

/** Papers and inquiries that tell what was found out; who speaks where a relative clause stands behind their name. */
export default corpus({
  rules: ["en.attribution.subject-verb-clause"],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: "Its figures show 61 miners were hurt.",
      means: [{ source: "Its figures", content: ["61 miners were hurt"] }],
    },
    {
      say: "An early report by the guild found no sign of arson.",
      means: [{ source: "An early report by the guild", content: ["no sign of arson"] }],
    },
    { say: "Harbour records show the owner knew of the leak.", means: [{ source: "Harbour records", cue: "show" }] },
    {
      say: [
        "A guild that monitors the mines from Tolinga said six men were hurt.",
        "A guild which monitors the mines from Tolinga said six men were hurt.",
      ],
      means: [{ source: "A guild", content: ["six men were hurt"] }],
    },
    {
      say: "The ministry said in a statement that miners in the pit said they were safe.",
      means: [{ source: "The ministry" }, { source: "miners in the pit", content: ["they were safe"] }],
    },
    {
      say: "Miners who testified told the court they had been beaten.",
      means: [{ source: "Miners", cue: "told", content: ["they had been beaten"] }],
    },
    {
      say: "The boats, which aid workers say were too full, sank at night.",
      means: [{ source: "aid workers", content: ["were too full"] }],
    },
    { say: "Both camps accused each other of arson.", means: [{ source: "Both camps", act: "accuse" }] },
    {
      say: "Unconfirmed reports say nine guards were killed.",
      means: [{ source: "Unconfirmed reports", cue: "say", content: ["nine guards were killed"] }],
    },
    {
      say: "The ministry denied that any guards had fled, contradicting earlier reports.",
      means: [{ source: "The ministry", act: "deny" }],
    },
    {
      say: ["Captain Rolf Kant showed no regret as he was led away.", "The guards found no key in the drawer."],
      means: [],
    },
  ],
});
