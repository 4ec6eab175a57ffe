import { corpus } from "../../../../test/corpus.ts";

const held = (value: number) => ({ measure: "abducted", value });

/** Who is held by others than the law, and who by it. */
export default corpus({
  rules: ["en.figure.seized", "en.figure.verb-people", "en.figure.listed"],
  lang: "en",
  stage: "figures",
  published: "1991-04-12",
  cases: [
    {
      say: [
        "Inmates took over the prison at noon and held 60 visitors, among them 12 nuns.",
        "Convicts are holding 60 visitors, including 12 nuns.",
      ],
      means: [held(60), held(12)],
    },
    {
      say: [
        "Rebels stormed the embassy with 60 guests inside.",
        "He hijacked an airliner with 60 people aboard.",
        "The guerrillas seized a ferry with 60 passengers on board.",
      ],
      means: [held(60)],
    },
    { say: "More than 60 people have been kidnapped or are missing.", means: [{ measure: "missing", value: 60 }] },
    {
      say: [
        "The rebels captured 60 soldiers at the pass.",
        "Police are holding 60 youths.",
        "The army seized the pass and held 60 men.",
      ],
      means: [{ measure: "arrested", value: 60 }],
    },
    {
      say: ["The plane left with 60 people aboard.", "The army seized the ship; 60 sailors had left it."],
      means: [{ value: 60, measure: "other_people" }],
    },
  ],
});
