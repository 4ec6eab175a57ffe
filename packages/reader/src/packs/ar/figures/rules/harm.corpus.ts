import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.figure.mourned", "ar.figure.tally-moved"],
  lang: "ar",
  stage: "figures",
  cases: [
    {
      say: ["نعت الحركة ستة من عناصرها", "فقدت الفرقة ستة من جنودها في كمين", "شيعت البلدة ستة من أطفالها"],
      means: [{ measure: "killed", value: 6 }],
    },
    { say: "فقدت الشركة ستة من عمالها في البحر", means: [{ measure: "missing", value: 6 }] },
    { say: "ارتفعت الوفيات إلى 31", means: [{ measure: "killed", value: 31, group: "total" }] },
    { say: "بلغت الإصابات بالكوليرا 310", means: [{ measure: "infected", value: 310 }] },
    { say: "ارتفعت أسعار الذهب وتراجعت الأسهم", means: [] },
    {
      say: ["تعرض 18 عاملا لحروق بالغة", "سجلت المستشفيات 18 حالة اختناق", "بترت أطراف 18 طفلا"],
      means: [{ measure: "injured", value: 18 }],
    },
    { say: "سجل المرصد 18 حالة خطف", means: [{ measure: "abducted", value: 18 }] },
    {
      say: ["لم يعثر بعد على 17 عاملا", "تعذر العثور على 17 عاملا"],
      means: [{ measure: "missing", value: 17 }],
    },
    { say: "احتجز القراصنة أربعة بحارة", means: [{ measure: "abducted", value: 4 }] },
    { say: "احتجزت الشرطة أربعة بحارة", means: [{ measure: "arrested", value: 4 }] },
    { say: "استعاد 200 سجين حريتهم", means: [{ measure: "released", value: 200 }] },
    { say: "لم ينج تسعة من الركاب", means: [{ measure: "killed", value: 9 }] },
    { say: "يتلقى 16 شخصا العلاج في العاصمة", means: [{ measure: "injured", value: 16 }] },
    { say: "دخل 16 عاملا في إضراب مفتوح", means: [{ measure: "protesters_present", value: 16 }] },
    { say: "يعيش 700 شخص في خيام منذ الزلزال", means: [{ measure: "displaced", value: 700 }] },
  ],
});
