import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.state.reason-link", "ar.state.reason-against", "ar.state.reason-verb", "ar.state.blame"],
  lang: "ar",
  stage: "explanations",
  cases: [
    {
      say: "تظاهر المئات احتجاجاً على رفع سعر الخبز",
      means: [{ kind: "cause", of: "تظاهر المئات", cause: "رفع سعر الخبز" }],
    },
    { say: "بدأت الاحتجاجات على غلاء الخبز", means: [{ kind: "cause", of: "الاحتجاجات", cause: "غلاء الخبز" }] },
    {
      say: "قتل ثلاثة عمال بسبب انهيار المنجم",
      means: [{ kind: "cause", of: "قتل ثلاثة عمال", cause: "انهيار المنجم" }],
    },
    { say: "أدى الزلزال إلى مقتل تسعة أشخاص", means: [{ kind: "cause", of: "مقتل تسعة أشخاص", cause: "الزلزال" }] },
    {
      say: "ألقى الرئيس مراد كرمبولي باللوم في التفجير على جماعة مسلحة",
      means: [{ kind: "blame", cause: "جماعة مسلحة", origin: "مراد كرمبولي" }],
    },
  ],
  not: ["جلسنا في الظل بسبب الحر", "توزعت الاحتجاجات على نطاق واسع"],
});
