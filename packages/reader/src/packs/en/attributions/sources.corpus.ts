import { corpus } from "../../../../test/corpus.ts";

/** Who speaks in the manner of the wires: relayed, monitored, unnamed, named twice. */
export default corpus({
  rules: [
    "en.attribution.relayed",
    "en.attribution.subject-verb-clause",
    "en.attribution.content-subject-verb",
    "en.attribution.citing",
    "en.attribution.according-to",
  ],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: "The Vell news agency quoted the envoy as saying Monday that the crew had survived.",
      means: [{ source: "the envoy", cue: "saying", content: ["that the crew had survived"] }],
    },
    {
      say: "She quoted the envoy as telling the crews that the pier was shut.",
      means: [{ source: "the envoy", cue: "telling", content: ["that the pier was shut"] }],
    },
    {
      say: "A caller claiming to speak for the Red Oar told a radio station that the pier was mined.",
      means: [
        { source: "A caller claiming to speak for the Red Oar", cue: "told", content: ["that the pier was mined"] },
      ],
    },
    {
      say: "Citing hospital officials, private radio stations said nine men had drowned.",
      means: [{ source: "hospital officials", cue: "Citing", content: ["nine men had drowned"] }],
    },
    {
      say: "Nine men drowned, according to the council, although hospital sources said 12 bodies had been found.",
      means: [
        { source: "the council", content: ["Nine men drowned"] },
        { source: "hospital sources", content: ["12 bodies had been found"] },
      ],
    },
    {
      say: "The envoy’s spokeswoman, who briefed reporters after the talks, said the truce would hold.",
      means: [{ source: "The envoy’s spokeswoman", cue: "said", content: ["the truce would hold"] }],
    },
    {
      say: "The envoy, asked about reports of a split, said: “There is none.”",
      means: [{ source: "The envoy", cue: "said", content: ["“There is none.”"] }],
    },
    {
      say: "The army said it fired only warning shots.",
      means: [{ source: "The army", content: ["it fired only warning shots"] }],
    },
    {
      say: "Two crewmen told the inquiry the captain had been asleep, the Vell Matin said.",
      means: [
        { source: "Two crewmen", cue: "told", content: ["the captain had been asleep"] },
        { source: "the Vell Matin" },
      ],
    },
    { say: "Investigators suspect the fire was set.", means: [{ source: "Investigators", act: "believe" }] },
    {
      say: [
        "An official said on condition he not be identified that talks would go on.",
        "An official said on condition of anonymity that talks would go on.",
        "An official said on condition of anonymity because he was not allowed to speak that talks would go on.",
      ],
      means: [{ source: "An official", content: ["that talks would go on"] }],
    },
    {
      say: "Miners charged that the vote had been rigged.",
      means: [{ source: "Miners", act: "accuse", content: ["that the vote had been rigged"] }],
    },
    {
      say: "The mayor ran the fund badly, something the mayor denied.",
      means: [{ source: "the mayor", cue: "denied", content: ["something"] }],
    },
    { say: "Hospital sources put it at more than 700.", means: [{ source: "Hospital sources", act: "estimate" }] },
    { say: "The council reported 12 suspected cases on the coast.", means: [{ source: "The council" }] },
    {
      say: "Captain Rolf Kant said the pier was safe. The mayor said it was not. The captain said nine men were lost.",
      means: [
        { source: "Captain Rolf Kant" },
        { source: "The mayor" },
        { source: "The captain", speaker: "n1", content: ["nine men were lost"] },
      ],
    },
    {
      say: "The carrier, Blue Strait Lines, said the boat was new. Police said it was old. The company said nine men were lost.",
      means: [
        { source: "The carrier, Blue Strait Lines" },
        { source: "Police" },
        { source: "The company", speaker: "The carrier, Blue Strait Lines" },
      ],
    },
    {
      say: "TOLINGA, Krambo (HP) _ Miners on the island want food, an envoy said.",
      means: [{ source: "an envoy", content: ["Miners on the island want food"] }],
    },
    {
      say: "The toll was wrong, Sheriff Ann Tully told reporters.",
      means: [{ source: "Sheriff Ann Tully", content: ["The toll was wrong"] }],
    },
    {
      say: "The nurses also told of burns and broken bones.",
      means: [{ source: "The nurses", cue: "told of", content: ["burns and broken bones"] }],
    },
    {
      say: "The envoy told the crews that the pier was shut and urged them to wait.",
      means: [{ source: "The envoy" }, { source: null, speaker: "The envoy", cue: "urged" }],
    },
    {
      say: "He complained that those who ordered the raid were free.",
      means: [{ source: "He", content: ["that those who ordered the raid were free"] }],
    },
    { say: "The council declared the pier unsafe.", means: [{ cue: "declared", act: "announce" }] },
  ],
});
