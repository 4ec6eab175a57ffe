import { corpus } from "../../../../test/corpus.ts";

const money = (value: number) => ({ measure: "money", value });
const aid = (value: number) => ({ measure: "aid_amount", value });

export default corpus({
  rules: ["en.figure.money"],
  lang: "en",
  stage: "figures",
  published: "1992-08-14",
  cases: [
    {
      say: [
        "The state paid each widow 90,000 pesos (dlrs 1,800).",
        "Relatives got 90,000 pesos (dlrs 1,800) per family.",
      ],
      means: [aid(90_000), aid(1800)],
    },
    {
      say: [
        "The gang got away with 900,000 marks in cash.",
        "The ransom, 900,000 marks, was dropped from a train.",
        "The price on her head is 900,000 marks.",
        "A reward of up to 900,000 marks stands on the wall.",
      ],
      means: [money(900_000)],
    },
    {
      say: [
        "A jury awarded the widow 20 million marks in damages.",
        "The court ordered the yard to pay damages of 20 million marks.",
        "She is seeking 20 million marks in damages from the yard.",
      ],
      means: [money(20_000_000)],
    },
    { say: "The storm did 20 million marks in damages.", means: [{ measure: "damage_cost", value: 20_000_000 }] },
    {
      say: [
        "Bonn collected 20 million marks for the refugees.",
        "Envoys fear for the 20 million marks it sends a year.",
      ],
      means: [aid(20_000_000)],
    },
    {
      say: "The state will pay the first claims of 90,000 pesos each.",
      means: [{ measure: "aid_amount", status: "hypothetical" }],
    },
  ],
  not: ["The lid had 30 marks on it.", "The air force dropped 500-pound bombs.", "Three crowns were stolen."],
});
