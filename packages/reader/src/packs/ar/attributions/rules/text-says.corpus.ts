import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.attribution.text-says"],
  lang: "ar",
  stage: "attributions",
  cases: [
    {
      say: ["وجاء في تقرير المفتش أن الجسر لم يفحص منذ سنوات.", "وورد في تقرير المفتش أن الجسر لم يفحص منذ سنوات."],
      means: [{ act: "say", source: "تقرير المفتش", content: ["أن الجسر لم يفحص منذ سنوات"] }],
    },
    {
      say: "وأصدرت الهيئة بيانا جاء فيه أن البئر ملوثة.",
      means: [{ source: null, speaker: "الهيئة", cue: "جاء فيه", content: ["أن البئر ملوثة"] }],
    },
  ],
  not: ["وجاء في الموعد كما قال الناس.", "جاء في سيارة صغيرة."],
});
