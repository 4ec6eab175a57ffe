import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["en.attribution.according-to", "en.attribution.citing"],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: "According to a report filed on Friday, the guard opened the gate himself.",
      means: [{ source: "a report", content: ["the guard opened the gate himself"] }],
    },
    {
      say: "Forty boats sank, according to the coast guard, compared with nine a year ago.",
      means: [{ source: "the coast guard" }],
    },
    {
      say: "By the reckoning of the chamber of trade, the blackout has ruined nine firms.",
      means: [
        { source: "the chamber of trade", cue: "By the reckoning of", content: ["the blackout has ruined nine firms"] },
      ],
    },
    {
      say: ["Six miners were trapped, according to the interior ministry."],
      means: [
        { source: "the interior ministry", cue: "according to", content: ["Six miners were trapped"], act: "say" },
      ],
    },
    {
      say: "According to two sources familiar with the talks, the plan was dropped.",
      means: [
        { source: "two sources familiar with the talks", cue: "According to", content: ["the plan was dropped"] },
      ],
    },
    {
      say: [
        "According to a nurse who asked not to be named, nine patients died.",
        "According to a nurse, who asked not to be named, nine patients died.",
      ],
      means: [{ source: "a nurse", cue: "According to", content: ["nine patients died"] }],
    },
    {
      say: "State media, citing the interior ministry, reported that the plan was dropped.",
      means: [{ source: "the interior ministry", cue: "citing", via: [{ name: "State media", role: "outlet" }] }],
    },
    {
      say: "The plan was dropped, the state news agency reported, citing the interior ministry.",
      means: [
        {
          source: "the interior ministry",
          cue: "citing",
          content: ["The plan was dropped"],
          via: [{ role: "agency" }],
        },
      ],
    },
  ],
  not: ["Seats were given out according to.", "The committee is citing."],
});
