import { corpus } from "../../../../test/corpus.ts";

/** What words travelled through, and what is no link. */
export default corpus({
  rules: ["ar.attribution.verb-subject", "ar.attribution.relay"],
  lang: "ar",
  stage: "attributions",
  cases: [
    // an agency passes them on: in marks, before its verb, with a pronoun for the speaker
    {
      say: 'ونقلت "نوفا برس" عن الطبيبة سلمى حداد قولها إن الدواء نفد.',
      means: [{ source: "الطبيبة سلمى حداد", cue: "قولها", via: [{ name: "نوفا برس", role: "outlet" }] }],
    },
    {
      say: "لكن صحيفة محلية نقلت عن مسؤول قضائي قوله إن الملف أغلق.",
      means: [{ source: "مسؤول قضائي", cue: "قوله", via: [{ name: "صحيفة محلية", role: "outlet" }] }],
    },
    {
      say: "ونقلت وكالة الشرق عن ممرضة تعمل في المركز قولها إن الدواء نفد.",
      means: [{ cue: "قولها", via: [{ name: "وكالة الشرق", role: "agency" }] }],
    },
    {
      say: ["ونقل موقع «ريف مباشر» عنها قولها: «نفد الدواء».", "ونقل عنها موقع «ريف مباشر» قولها: «نفد الدواء»."],
      means: [{ source: null, cue: "قولها", via: [{ name: "موقع «ريف مباشر»", role: "outlet" }] }],
    },
    // spoken to
    {
      say: ['وقال رئيس البلدية لـ"الساحل" إن الجسر انهار.', "وقال رئيس البلدية لـ(الساحل) إن الجسر انهار."],
      means: [{ source: "رئيس البلدية", via: [{ name: "الساحل", role: "outlet" }] }],
    },
    {
      say: "وأخبر الطبيب، الذي طلب عدم ذكر اسمه، وكالة الشرق أن المستشفى بلا ماء.",
      means: [{ source: "الطبيب", cue: "أخبر", via: [{ name: "وكالة الشرق", role: "agency" }] }],
    },
    {
      say: "وقال مدير الميناء لهيئة الإذاعة الشرقية إن السفينة غرقت.",
      means: [{ source: "مدير الميناء", via: [{ name: "هيئة الإذاعة الشرقية", role: "outlet" }] }],
    },
    {
      say: "وقال رئيس البلدية للصحافيين إن الجسر انهار.",
      means: [{ source: "رئيس البلدية", via: [] }],
    },
    // made known, posted
    {
      say: "وقال الوزير في كلمة بثها التلفزيون الرسمي إن البلاد بخير.",
      means: [{ source: "الوزير", via: [{ name: "التلفزيون الرسمي", role: "outlet" }] }],
    },
    {
      say: "وفي بيان نشرته وكالة الشرق، قالت الوزارة إن الجسر انهار.",
      means: [{ source: "الوزارة", via: [{ name: "وكالة الشرق", role: "agency" }] }],
    },
    {
      say: "وأضاف الوزير في تغريدة أن البلاد بخير.",
      means: [{ source: "الوزير", via: [{ name: "تغريدة", role: "medium" }] }],
    },
    {
      say: "وأضاف الوزير في تغريدة على تويتر أن البلاد بخير.",
      means: [{ source: "الوزير", via: [{ name: "تويتر", role: "medium" }] }],
    },
    {
      say: "وأشار بيان الحركة على تلغرام إلى أن الهجوم فشل.",
      means: [{ source: "بيان الحركة", via: [{ name: "تلغرام", role: "medium" }] }],
    },
    {
      say: "وفي مقابلة مع إذاعة الفرات يوم الاثنين، حذر رئيس البلدية من الجوع.",
      means: [{ source: "رئيس البلدية", via: [{ name: "إذاعة الفرات", role: "outlet" }] }],
    },
    // where it happened
    {
      say: "وقالت المفوضة للصحافيين في موقع الكارثة إن البحث مستمر.",
      means: [{ source: "المفوضة", via: [] }],
    },
    // named last
    {
      say: "وانهار الجسر فجرا، حسبما أكد مصدر أمني لوكالة الشرق.",
      means: [{ source: "مصدر أمني", via: [{ name: "وكالة الشرق", role: "agency" }] }],
    },
    // who goes on in the same sentence
    {
      say: "وقال رئيس البلدية لوكالة الشرق إن الجسر انهار، مضيفا أن الطريق مقطوع.",
      means: [
        { source: "رئيس البلدية", via: [{ name: "وكالة الشرق" }] },
        { source: null, cue: "مضيفا", via: [{ name: "وكالة الشرق" }] },
      ],
    },
  ],
});
