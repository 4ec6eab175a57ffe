import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: [
    "ar.figure.sheltered",
    "ar.figure.received",
    "ar.figure.sent-back",
    "ar.figure.bereft",
    "ar.figure.suspended",
    "ar.figure.blocks",
  ],
  lang: "ar",
  stage: "figures",
  cases: [
    {
      say: [
        "نقلت البلدية 40 عائلة إلى مدرسة قريبة",
        "وقال المحافظ إن 40 عائلة نقلت إلى فندق في الميناء",
        "ونقلت الحافلات 40 من السكان إلى قاعة رياضية",
        "جرى تسكين 40 عائلة في شقق حكومية",
        "آوت الكنيسة 40 عائلة خلال الليل",
        "استضافت القرى المجاورة 40 أسرة",
      ],
      means: [{ measure: "evacuated", value: 40 }],
    },
    { say: "نقلت سيارات الإسعاف 9 أشخاص إلى المركز الصحي", means: [{ measure: "injured", value: 9 }] },
    { say: "نقل 12 عاملا إلى سجن العاصمة", means: [{ measure: "arrested", value: 12 }] },
    { say: "تستضيف المدينة 300 رياضي في البطولة", means: [{ measure: "other_people", value: 300 }] },
    { say: "استقبل قسم الأطفال 45 رضيعا خلال الشهر", means: [{ measure: "affected", value: 45 }] },
    { say: "استقبل المخيم 450 عائلة فارة من المعارك", means: [{ measure: "displaced", value: 450 }] },
    { say: "استقبل الوزير 20 نقيبا في مكتبه", means: [{ value: 20 }] },
    {
      say: ["رحلت السلطات 64 مهاجرا إلى بلدانهم", "أبعدت الحكومة 64 أجنبيا", "ترحيل 64 مهاجرا أفريقيا إلى دولة ثالثة"],
      means: [{ measure: "other_people", value: 64 }],
    },
    { say: "أدى القتال إلى ترحيل 64 أسرة من قراها", means: [{ measure: "displaced", value: 64 }] },
    { say: ["فقدت 60 أسرة منازلها في الحريق"], means: [{ measure: "displaced", value: 60 }] },
    {
      say: ["30 ألف موظف قد يفقدون وظائفهم", "فقد 30 ألف صياد مصادر رزقهم"],
      means: [{ measure: "affected", value: 30000 }],
    },
    { say: "أوقف خمسة معلمين عن العمل", means: [{ measure: "other_people", value: 5 }] },
    {
      say: ["مئات الشبان ما زالوا يغلقون الجسر", "حاصر المئات مبنى المحافظة"],
      means: [{ measure: "protesters_present", low: 200, high: 999 }],
    },
    { say: "حاصر 300 جندي مبنى البلدية", means: [{ value: 300, group: "soldiers" }] },
    { say: "توفي أحد المحتجزين في المخفر", means: [{ measure: "killed", value: 1 }] },
    {
      say: ["قالت السفارة إن خمسة من رعاياها في عداد القتلى", "أودت موجة البرد بخمسة من رعاياها"],
      means: [{ measure: "killed", value: 5, group: "foreigners" }],
    },
    {
      say: ["قتل 44 مدنيا، نصفهم أطفال", "قتل 44 مدنيا نصفهم من الأطفال"],
      means: [
        { measure: "killed", value: 44 },
        { measure: "killed", value: 50, unit: "%", group: "children" },
      ],
    },
    { say: "قتل 44 مدنيا في بلدة دمر نصفها", means: [{ measure: "killed", value: 44 }] },
    {
      say: ["حكمت المحكمة على المتهم بخمس سنوات سجنا نافذا", "حكم عليه بخمس سنوات مع وقف التنفيذ"],
      means: [{ measure: "duration", value: 5, unit: "year" }],
    },
    { say: "درس القانون خمس سنوات في الجامعة", means: [] },
    { say: "أخرج رجال الإطفاء 17 ناجيا من العربة", means: [{ measure: "rescued", value: 17 }] },
    { say: "سحب المنقذون ثلاثة أطفال من تحت الركام", means: [{ measure: "rescued", value: 3 }] },
  ],
});
