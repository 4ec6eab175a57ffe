import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.attribution.according"],
  lang: "ar",
  stage: "attributions",
  cases: [
    {
      say: ["انقطعت الكهرباء عن نصف المدينة، بحسب شركة التوزيع.", "وانقطعت الكهرباء عن نصف المدينة بحسب شركة التوزيع."],
      means: [{ act: "say", source: "شركة التوزيع", cue: "بحسب", content: ["انقطعت الكهرباء عن نصف المدينة"] }],
    },
    {
      say: "وغرق المركب قبل الفجر، وفقا لمصادر في خفر السواحل.",
      means: [{ source: "مصادر في خفر السواحل", cue: "وفقا", content: ["غرق المركب قبل الفجر"] }],
    },
    {
      say: "وبحسب مدير المطار، ستعود الرحلات غدا.",
      means: [{ source: "مدير المطار", cue: "بحسب", content: ["ستعود الرحلات غدا"] }],
    },
    {
      say: "وأغلقت الحدود مساء، حسبما أعلنت وزارة الداخلية.",
      means: [{ act: "announce", source: "وزارة الداخلية", cue: "حسبما أعلنت", content: ["أغلقت الحدود مساء"] }],
    },
    {
      // the agency is a link of the ministry's speech, no speaker of its own
      say: "وقالت الوزارة إن الحدود مفتوحة، بحسب وكالة الأناضول.",
      means: [{ source: "الوزارة", via: [{ name: "وكالة الأناضول", role: "agency" }], content: ["إن الحدود مفتوحة"] }],
    },
  ],
  not: ["عملت القوات وفقا للقانون الدولي.", "رتبت الأسماء حسب الحروف."],
});
