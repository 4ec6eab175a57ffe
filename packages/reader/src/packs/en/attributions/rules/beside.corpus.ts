import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["en.attribution.content-subject-verb", "en.attribution.content-verb-subject"],
  lang: "en",
  stage: "attributions",
  cases: [
    { say: "The wall is weak, said harbour inspector Jan Bos.", means: [{ source: "harbour inspector Jan Bos" }] },
    {
      say: "The militia accused Ténès of arming the camps, a charge it denies.",
      means: [{ source: "The militia" }, { source: "it", cue: "denies", content: ["a charge"] }],
    },
    {
      say: "Rebels shot down two helicopters, their spokesman claimed.",
      means: [{ source: "their spokesman", cue: "claimed", content: ["Rebels shot down two helicopters"] }],
    },
    {
      say: "The spring harvest failed, the guild said at the opening of a fair that farmers shunned.",
      means: [{ source: "the guild", content: ["The spring harvest failed"] }],
    },
    {
      say: "The talks were stuck, the envoy said on leaving the palace.",
      means: [{ source: "the envoy", content: ["The talks were stuck"] }],
    },
    {
      say: "“We were never told,” shrugged Piet Moor, a ferry captain.",
      means: [{ source: "Piet Moor, a ferry captain" }],
    },
    {
      say: "Six miners were trapped, the interior ministry said.",
      means: [{ source: "the interior ministry", cue: "said", content: ["Six miners were trapped"], mode: "indirect" }],
    },
    {
      say: "Six miners were trapped, said a spokesman for the interior ministry.",
      means: [{ source: "a spokesman for the interior ministry", cue: "said", content: ["Six miners were trapped"] }],
    },
    {
      say: "“The water came at night,” Ilse Marten, a teacher, told Reuters. “We ran to the roof.”",
      means: [
        {
          source: "Ilse Marten, a teacher",
          cue: "told",
          content: ["“The water came at night,”", "“We ran to the roof.”"],
          mode: "direct",
          via: [{ name: "Reuters", role: "agency" }],
        },
      ],
    },
    {
      say: "'The water came at night,' she said.",
      means: [{ source: "she", content: ["'The water came at night,'"], mode: "direct" }],
    },
    {
      say: "''The water came at night,'' said Karl Brandt, the harbour master.",
      means: [{ source: "Karl Brandt, the harbour master", content: ["''The water came at night,''"], mode: "direct" }],
    },
    {
      say: [
        "``It burst at dawn, and lets us say that he is a hero,'' said Karl Brandt, the harbour master. ``Ask him.''",
        '"It burst at dawn, and lets us say that he is a hero," said Karl Brandt, the harbour master. "Ask him."',
      ],
      means: [{ source: "Karl Brandt, the harbour master", mode: "direct" }],
    },
    {
      say: [
        "“How are we to live?” asked Rosa Tal, a mother of two.",
        "“We are free!” shouted Rosa Tal, a mother of two.",
      ],
      means: [{ source: "Rosa Tal, a mother of two", mode: "direct" }],
    },
    {
      say: "“They lied to the valley,” Karl Brandt said on the network's “Ten Minutes.” “They still do.”",
      means: [{ source: "Karl Brandt", content: ["“They lied to the valley,”", "“They still do.”"] }],
    },
    {
      say: ["Forty boats sank, officials said as night fell.", "Forty boats sank, officials said when night fell."],
      means: [{ source: "officials", content: ["Forty boats sank"] }],
    },
    { say: "The mayor, Ana Lima, said as many as 40 boats sank.", means: [{ source: "The mayor, Ana Lima" }] },
    {
      say: "“Nothing was left standing,” one herder described the scene. “Not a wall.”",
      means: [{ source: "one herder", content: ["“Nothing was left standing,”", "“Not a wall.”"] }],
    },
    {
      say: "Two guards took the boat, a charge Karl Brandt has denied.",
      means: [{ source: "Karl Brandt", cue: "denied", content: ["a charge"] }],
    },
    {
      say: "Guards brought the captain, Karl Brandt, to the port and put him on a train, said the Daily Lamp.",
      means: [{ source: "the Daily Lamp" }],
    },
    {
      say: "The captain, Karl Brandt, said the harbour lamps were out.",
      means: [{ source: "The captain, Karl Brandt" }],
    },
    {
      say: "`The water came at night,' she said.",
      means: [{ source: "she", content: ["`The water came at night,'"], mode: "direct" }],
    },
    {
      say: "“The road is closed. Nobody gets through,” the officer said when asked about the convoy.",
      means: [{ source: "the officer", content: ["“The road is closed. Nobody gets through,”"] }],
    },
    {
      say: "The convoy, officials said, had left the town.",
      means: [{ source: "officials", content: ["The convoy", "had left the town"] }],
    },
    {
      say: "The dam was “about to break” on Friday, Dr. Ilse Marten said.",
      means: [{ source: "Dr. Ilse Marten", content: ["The dam was “about to break” on Friday"], mode: "mixed" }],
    },
    {
      say: "The toll stood at 212, the agency said, with at least 40 people missing.",
      means: [{ source: "the agency", content: ["The toll stood at 212", "with at least 40 people missing"] }],
    },
    {
      say: "Some 4,000 people fled the war, the refugee agency estimates.",
      means: [{ source: "the refugee agency", cue: "estimates" }],
    },
    {
      say: "“They shot at us,” a resident of the ward, who gave only her first name, Otia, told the Daily Lamp.",
      means: [{ source: "a resident of the ward", content: ["“They shot at us,”"] }],
    },
    {
      say: "Of the 50 hurt, nine were in a bad way, the clinic said.",
      means: [{ source: "the clinic", content: ["Of the 50 hurt, nine were in a bad way"] }],
    },
    {
      say: ["“He will have to live with this,” as Shea put it.", "“We will not forget this,” a banner read."],
      means: [{ mode: "direct" }],
    },
    {
      say: ["At least 40 people need food, the agency said.", "As many as 40 families await help, the agency said."],
      means: [{ source: "the agency", cue: "said" }],
    },
    { say: ["About 40 minutes later, the army said.", "At 9 am, the army said."], means: [] },
    { say: "“Other bodies are in the mud,” the brigade posted.", means: [{ source: "the brigade", cue: "posted" }] },
  ],
  not: [
    "The lock-out ended at noon and talks have begun.",
    "The port reopened, and pilots have gone on.",
    "The ministry said that six miners were trapped.",
    "The town, like others, has a harbour.",
  ],
});
