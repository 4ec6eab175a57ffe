import { corpus } from "../../../../test/corpus.ts";

/** What is counted, behind words in marks of quotation that tell which. */
export default corpus({
  rules: ["en.figure.verb-people", "en.figure.things"],
  lang: "en",
  stage: "figures",
  published: "1991-03-12",
  cases: [
    {
      say: [
        "Guards arrested 12 “night owl” smugglers in the port.",
        'GUARDS ARRESTED 12 "NIGHT OWL" SMUGGLERS IN THE PORT.',
      ],
      means: [{ measure: "arrested", value: 12, group: "smugglers" }],
    },
    { say: "The blast injured 12 of the “White Hill” miners.", means: [{ measure: "injured", value: 12 }] },
    { say: "The army seized nine “Dolo” rifles.", means: [{ measure: "weapons", value: 9 }] },
    { say: "Guards arrested 12 “owls” on Monday.", means: [{ measure: "arrested", value: 12, group: "owls" }] },
    {
      say: 'The army killed 14 "terrorists" on Monday.',
      means: [{ measure: "killed", value: 14, group: "terrorists" }],
    },
  ],
  not: ["The army sold nine “big” things.", "He wrote “nine” in the book."],
});
