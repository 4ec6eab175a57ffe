import { corpus } from "../../../../test/corpus.ts";

const troops = (value: number) => ({ measure: "troops", value });

export default corpus({
  rules: ["en.figure.of-the-report", "en.figure.force"],
  lang: "en",
  stage: "figures",
  published: "1988-10-05",
  cases: [
    {
      say: [
        "Some 80 armed men landed on the coast.",
        "About 80 rebels remain active in the hills.",
        "A column of 80 guerrillas overran the post.",
        "The front fields 80 guerrillas.",
        "The captain commands 80 men.",
        "He keeps 80 men under arms.",
      ],
      means: [troops(80)],
    },
    {
      say: "Shells killed 12 people. The army says some 900 rebels roam the south.",
      means: [{ measure: "killed" }, troops(900)],
    },
    { say: "Vietnam withdrew 400 tanks and 12,000 men.", means: [{ measure: "vehicles" }, troops(12_000)] },
    {
      say: "The bus carried 24 members of the Second Lancers Regiment.",
      means: [{ measure: "troops", value: 24, group: "soldiers" }],
    },
    { say: "The riot was begun by 28 prisoners.", means: [{ measure: "other_people", value: 28 }] },
    { say: "Four gunmen drove off.", means: [{ measure: "other_people", value: 4 }] },
    { say: "The choir counts 80 men.", means: [{ measure: "other_people", value: 80 }] },
    {
      say: ["The plane had 21 people aboard, all of whom were killed.", "The bus had 21 people on board; all died."],
      means: [{ measure: "killed", value: 21 }],
    },
  ],
});
