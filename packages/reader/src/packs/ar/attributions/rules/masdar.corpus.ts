import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.attribution.noun"],
  lang: "ar",
  stage: "attributions",
  cases: [
    {
      say: "وجاء ذلك بعد تأكيد الوزارة أن المياه صالحة للشرب.",
      means: [{ act: "confirm", source: "الوزارة", cue: "تأكيد", content: ["أن المياه صالحة للشرب"] }],
    },
    {
      say: "وارتفعت الأسعار إثر إعلان الحكومة رفع الدعم عن الخبز.",
      means: [{ act: "announce", source: "الحكومة", cue: "إعلان", content: ["رفع الدعم عن الخبز"] }],
    },
    {
      say: "واستمر العمل رغم تحذيرات الهيئة من انزلاق التربة.",
      means: [{ act: "warn", source: "الهيئة", cue: "تحذيرات", content: ["من انزلاق التربة"] }],
    },
    {
      say: "وفضلت السفارة الرد بالقول إنها تتابع الأمر.",
      means: [{ source: null, cue: "بالقول", content: ["إنها تتابع الأمر"] }],
    },
  ],
  not: ["وشاهد الناس إعلان الفيلم في الساحة.", "وتأخر إعلان النتائج."],
});
