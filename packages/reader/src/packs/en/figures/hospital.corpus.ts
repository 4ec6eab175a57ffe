import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["en.figure.hospital"],
  lang: "en",
  stage: "figures",
  cases: [
    {
      say: [
        "The clinic in Gulu received 14 patients overnight.",
        "Doctors at the main hospital said they had seen 14 by noon.",
        "A field hospital has received 14 people from the front.",
      ],
      means: [{ measure: "injured", value: 14 }],
    },
  ],
  not: [
    "The hospital received 14 ventilators.",
    "The clinic has seen 14 patients a day since May.",
    "The hospital received 14 nurses from abroad.",
    "The port has seen 14 ships leave.",
  ],
});
