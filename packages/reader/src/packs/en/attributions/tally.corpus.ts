import { corpus } from "../../../../test/corpus.ts";

/** Counts and measures as what is said, and the same verbs where nothing is said. */
export default corpus({
  rules: ["en.attribution.subject-verb-clause"],
  lang: "en",
  stage: "attributions",
  cases: [
    {
      say: [
        "The geological office put the magnitude at 6.4.",
        "Analysts put the value of the cargo at $40 million.",
        "The ministry gave different numbers: 420 tonnes and 50 tonnes.",
      ],
      means: [{}],
    },
    {
      say: ["Organizers put it at about 600.", "Officials placed it at more than 3,000."],
      means: [{ act: "estimate" }],
    },
    {
      say: "The union said the crowd was 1,500, while police put it at 600.",
      means: [{ source: "The union" }, { source: "police", cue: "put", content: ["it at 600"], act: "estimate" }],
    },
    {
      say: [
        "The guild counted 82 deaths in the pits last year.",
        "The clinic lists 21 dead and 87 injured.",
        "The embassy has listed nine of its sailors as missing.",
      ],
      means: [{ act: "estimate" }],
    },
    { say: "The guild recorded 1,930 attacks in the valley.", means: [{ source: "The guild" }] },
    { say: "Ilse Marten said she counted 17 bodies in the yard.", means: [{ cue: "said" }] },
    {
      say: [
        "The magazine lists 40 hotels on the coast.",
        "The teacher counted 30 pupils in her class.",
        "Three bodies were found by fishermen on Sunday.",
        "Workers placed it at the door.",
        "The crew put its 40 crates at the gate.",
      ],
      means: [],
    },
  ],
});
