import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.figure.things"],
  lang: "ar",
  stage: "figures",
  cases: [
    {
      say: "أحرق محتجون مئة متجر و57 سيارة",
      means: [
        { measure: "property_damaged", value: 100 },
        { measure: "property_damaged", value: 57 },
      ],
    },
    { say: "ألقت المروحيات 22 برميلا متفجرا", means: [{ measure: "weapons", value: 22 }] },
    { say: "شاركت 20 طائرة في البحث", means: [{ measure: "aircraft", value: 20, of: "طائرة" }] },
    { say: "وصلت 14 سيارة إسعاف", means: [{ measure: "vehicles", value: 14 }] },
    { say: "أطلقت الجماعة خمسة صواريخ", means: [{ measure: "weapons", value: 5 }] },
    { say: "نفذت الطائرات عشر غارات", means: [{ measure: "attacks", value: 10 }] },
    {
      say: ["دمر الإعصار 200 منزل", "تدمير 200 منزل", "تضرر 200 منزل"],
      means: [{ measure: "property_damaged", value: 200 }],
    },
    {
      say: "أتلفت السيول 300 خيمة ونحو 200 منزل",
      means: [
        { measure: "property_damaged", value: 300 },
        { measure: "property_damaged", value: 200, qualifier: "about" },
      ],
    },
    { say: "انقطع التيار عن 15 ألف بيت", means: [{ measure: "affected", value: 15000 }] },
    { say: "إحراق 30 سيارة", means: [{ measure: "property_damaged", value: 30 }] },
  ],
  not: ["لا توجد سوى 4 بنوك", "تضم القرية 200 منزل", "ربع صاروخ"],
});
