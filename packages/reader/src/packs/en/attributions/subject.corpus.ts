import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: [
    "en.attribution.subject-verb-clause",
    "en.attribution.dropped-subject-clause",
    "en.attribution.according-to",
    "en.attribution.content-subject-verb",
  ],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: "The mayor had earlier in the week told the council that the bridge was safe.",
      means: [{ source: "The mayor", cue: "told", content: ["that the bridge was safe"] }],
    },
    {
      say: "The captain dismissed those reports as idle.",
      means: [{ source: "The captain", content: ["those reports as idle"] }],
    },
    {
      say: "The guild said it needs $40 million to respond to the drought.",
      means: [{ source: "The guild", cue: "said" }],
    },
    {
      say: [
        "The governor, accompanied by Captain Rolf Kant, chief of the port guard, said the pier was safe.",
        "The governor, flanked by two judges, said the pier was safe.",
        "The governor, whose party was founded by dockers, the guild, and the mill, said the pier was safe.",
      ],
      means: [{ source: "The governor", cue: "said", content: ["the pier was safe"] }],
    },
    {
      say: "THE GOVERNOR, ACCOMPANIED BY CAPTAIN ROLF KANT, CHIEF OF THE PORT GUARD, SAID THE PIER WAS SAFE.",
      means: [{ source: "THE GOVERNOR", cue: "SAID" }],
    },
    {
      say: "Following the raid, which shook the office where the meeting was held, the mayor went on stage and explained that nobody was hurt.",
      means: [{ source: null, speaker: "the mayor", cue: "explained" }],
    },
    {
      say: ["According to radio reports nine people were hurt.", "According to radio reports 9 people were hurt."],
      means: [{ source: "radio reports", cue: "According to" }],
    },
    {
      say: "The mill was damaged, according to radio reports broadcast in Tolinga.",
      means: [{ source: "radio reports broadcast in Tolinga", content: ["The mill was damaged"] }],
    },
    {
      say: [
        "The ministry said that according to its records, nine men were lost.",
        "The ministry said that, according to its records, nine men were lost.",
      ],
      means: [{ source: "The ministry" }, { source: "its records", content: ["nine men were lost"] }],
    },
    {
      say: "“The road is shut,” the rebel communique states.",
      means: [{ source: "the rebel communique", cue: "states", content: ["“The road is shut,”"] }],
    },
    {
      say: "THE GUILD, WHOSE FUND WAS SET UP AT THE END OF THE WAR BY OLD MEN FROM THE DOCKS, THE MILL, AND THE MINE, SAID THE PIER WAS SAFE.",
      means: [{ source: "THE GUILD", cue: "SAID" }],
    },
    {
      say: [
        "The KDF [Krambo Dockers Front] said it would go on.",
        "The KDF (Krambo Dockers Front) said it would go on.",
      ],
      means: [{ cue: "said", content: ["it would go on"] }],
    },
    { say: "THE OMA [OLD MINERS ARMY] SAID IT WOULD GO ON.", means: [{ source: "THE OMA [OLD MINERS ARMY]" }] },
    {
      say: "The radio reports that the mill was damaged.",
      means: [{ source: "The radio", cue: "reports" }],
    },
  ],
  not: [
    "The city had escaped the wave of arson attacks that have shaken the coast.",
    "They left the men “running in the dark.” The meeting began at noon.",
  ],
});
