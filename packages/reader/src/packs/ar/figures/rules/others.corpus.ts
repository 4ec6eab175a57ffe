import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.figure.share-of-things", "ar.figure.whole", "ar.figure.crowd", "ar.figure.other", "ar.figure.numbering"],
  lang: "ar",
  stage: "figures",
  cases: [
    {
      say: [
        "أعلنت الوزارة انقطاع ست طرق جبلية",
        "أغلقت الثلوج ستة معابر",
        "توجهت إلى الموقع ست فرق إطفاء",
        "أعيد فتح ست مدارس",
      ],
      means: [{ measure: "other", value: 6 }],
    },
    { say: ["قطع ستة أشواط في السباق", "يضم البرنامج ستة فصول"], means: [] },
    {
      say: ["لم تعمل سوى ربع القطارات", "ربع المدارس مغلقة منذ الزلزال"],
      means: [{ measure: "other", value: 25, unit: "%" }],
    },
    { say: "أحرقت النيران 8.500 هكتار", means: [{ measure: "property_damaged", value: 8500 }] },
    { say: "نزح 12.500 شخص من المدينة", means: [{ measure: "displaced", value: 12500 }] },
    {
      say: ["أظهر استطلاع أن 58% من السكان يؤيدون الإضراب", "قال 58% من المستطلعة آراؤهم إن الوضع أسوأ"],
      means: [{ measure: "rate", value: 58 }],
    },
    { say: "حضر المراسم الآلاف", means: [{ measure: "other_people", low: 2000, high: 9999 }] },
    { say: ["أزالت البلدية 14 حاجزا", "أقيم 14 حاجزا"], means: [{ measure: "other", value: 14, of: "حاجزا" }] },
    {
      say: "جفت 17 بئرا من أصل 40",
      means: [
        { measure: "other", value: 17 },
        { measure: "other", value: 40, of: "بئرا" },
      ],
    },
    {
      say: ["التهمت الحرائق 900 شجرة نخيل", "طالت الخسائر 900 خلية نحل"],
      means: [{ measure: "property_damaged", value: 900 }],
    },
    {
      say: ["تلفت 300 شجرة", "ضياع 300 خيمة", "جرفت المياه 300 شجرة", "الخسائر طالت 300 بقرة"],
      means: [{ measure: "property_damaged", value: 300 }],
    },
    { say: "اشترى المربون 300 رأس من الأغنام", means: [{ measure: "other", value: 300 }] },
    { say: "تلقت الهيئة عشرات الشكاوى", means: [{ measure: "other", low: 20, high: 99 }] },
    { say: "النقابات المشاركة البالغ عددها 33", means: [{ measure: "other", value: 33 }] },
  ],
  not: ["فندق من أربعة طوابق", "خمسة أسباب للتغيير", "صدر عام 2007 تقرير", "كميات كبيرة من القمح"],
});
