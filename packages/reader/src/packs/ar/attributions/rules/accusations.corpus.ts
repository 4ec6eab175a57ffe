import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.attribution.accusations"],
  lang: "ar",
  stage: "attributions",
  cases: [
    {
      say: "وتبادلت بيرو وتشيلي، الأحد، الاتهامات بخرق الهدنة.",
      means: [{ act: "accuse", source: "بيرو وتشيلي", cue: "الاتهامات", content: ["بخرق الهدنة"] }],
    },
  ],
  not: ["ورفضت الوزارة الاتهامات جملة وتفصيلا."],
});
