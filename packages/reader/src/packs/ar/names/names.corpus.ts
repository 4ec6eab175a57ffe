import { corpus } from "../../../../test/corpus.ts";

export default corpus({
  rules: [
    "ar.name.place",
    "ar.name.site",
    "ar.name.organization",
    "ar.name.institution",
    "ar.name.titled",
    "ar.name.given",
    "ar.name.after-verb",
    "ar.name.transliterated",
    "ar.name.bracketed",
    "ar.name.surname",
    "ar.name.spelling",
  ],
  lang: "ar",
  stage: "names",
  cases: [
    {
      say: ["سافر الوفد إلى العراق", "سافر الوفد للعراق", "غادر الوفد والعراق معه"],
      means: [{ name: "العراق", kind: "place", place: { country: "IQ" } }],
    },
    { say: "وقع الزلزال في أذربيجان", means: [{ name: "أذربيجان", kind: "place" }] },
    { say: "وقع الزلزال في أزربيجان ثم في أذربجان", means: [{ name: "أذربجان", place: { country: "AZ" } }] },
    { say: "انهار جسر كرمبولا", means: [{ name: "جسر كرمبولا", kind: "place" }] },
    { say: "انقطع التيار عن بلدة كرمبولا", means: [{ name: "كرمبولا", kind: "place" }] },
    {
      say: "قالت وزارة الصحة التونسية ذلك",
      means: [{ name: "وزارة الصحة التونسية", kind: "organization" }],
    },
    { say: "نشرته وكالة كرمبا للأنباء", means: [{ kind: "organization" }] },
    {
      say: 'أوقفت شركة "كرمبا" العمل ثم عادت كرمبا',
      means: [{ name: 'شركة "كرمبا"', variants: ['شركة "كرمبا"', "كرمبا"] }],
    },
    { say: "اجتمعت الأمم المتحدة", means: [{ name: "الأمم المتحدة", kind: "organization" }] },
    {
      say: ["استقبل الرئيس كرمبولوف الضيوف", "قال وزير الداخلية كرمبولوف إن الأمر انتهى"],
      means: [{ name: "كرمبولوف", kind: "person" }],
    },
    {
      say: "قال وزير الخارجية البلغاري إيفان كرمبولوف إن الأمر انتهى، ثم غادر كرمبولوف",
      means: [{ name: "إيفان كرمبولوف", kind: "person", variants: ["إيفان كرمبولوف", "كرمبولوف"] }],
    },
    {
      say: "وصل مراد كرمبولي إلى المكان",
      means: [{ name: "مراد كرمبولي", kind: "person" }],
    },
    {
      say: "وصل غانديرا بولسوف Gandira Bolsov إلى المكان",
      means: [{ name: "غانديرا بولسوف", variants: ["غانديرا بولسوف", "Gandira Bolsov"] }],
    },
    { say: "عاد صاحب المنصب ( غانديرا بولسوف )", means: [{ name: "غانديرا بولسوف", kind: "person" }] },
    {
      say: ["اعتبر الرئيس دونالد كرمبولف أن الأمر انتهى", "صرح الوزير دونالد كرمبولف أنه باق"],
      means: [{ name: "دونالد كرمبولف", kind: "person" }],
    },
    { say: ["وقال غانديرا بولسوف إن الأمر انتهى", "استقال غانديرا بولسوف، أمس"], means: [{ name: "غانديرا بولسوف" }] },
    { say: "كلف الرئيس مراد كرمبولي بتشكيل الحكومة", means: [{ name: "مراد كرمبولي" }, { name: "الحكومة" }] },
    // surnames: with the article, and words that are others besides
    { say: ["قال سمير العلي إن الأمر انتهى", "زار سمير العلي قريته"], means: [{ name: "سمير العلي" }] },
    { say: "حذر المطران سمير حداد من الجوع", means: [{ name: "سمير حداد", kind: "person" }] },
    // what the verb wants is no name
    { say: ["تعهد الوزير بمحاسبة الجناة", "تعهد الوزير بسحق التمرد", "تعهد الوزير بلجم كل الفصائل"], means: [] },
    { say: "تعهد الرئيس بولسوف بوقف القتال", means: [{ name: "بولسوف", kind: "person" }] },
    { say: "قالت أم سليم إن البيت تهدم", means: [{ name: "أم سليم", kind: "person" }] },
    {
      say: [
        "أعلن قائد المنطقة حل المجلس",
        "على نطاق واسع",
        "رفض تقديم تفاصيل",
        "تراجعت الاضطرابات الداخلية",
        "شكا من نقص الماء",
        "الدعم المالي كبير",
      ],
      means: [],
    },
  ],
});
