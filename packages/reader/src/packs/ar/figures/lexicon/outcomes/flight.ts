/** Who leaves home, is brought away or is saved. */
import type { Fate } from "./fate.ts";

export const flight: readonly Fate[] = [
  {
    measure: "displaced",
    verbs: [
      { perfect: "نزح", imperfect: "ينزح", masdar: "نزوح" },
      { perfect: "شرد", imperfect: "يشرد", masdar: "تشريد" },
      { perfect: "تشرد", imperfect: "يتشرد", masdar: "تشرد" },
      { perfect: "هجر", imperfect: "يهجر", masdar: "تهجير" },
      { perfect: "فر", imperfect: "يفر", masdar: "فرار" },
      { perfect: "لجأ", imperfect: "يلجأ", masdar: "لجوء" },
      { perfect: "لجؤ" },
      { perfect: "لجئ" },
      { perfect: "رحل", imperfect: "يرحل", masdar: "ترحيل" },
      { perfect: "هرب", imperfect: "يهرب", masdar: "هروب" },
      { perfect: "افترش", imperfect: "يفترش" },
    ],
    expressions: [
      ...["منازلهم", "بيوتهم", "ديارهم", "قراهم", "مساكنهم", "بلداتهم", "مناطقهم", "أراضيهم"].flatMap((homes) => [
        `من ${homes}`,
        ...["غادروا", "تركوا", "هجروا", "مغادرة", "ترك", "خارج", "يغادرون", "أخلوا"].map((left) => `${left} ${homes}`),
      ]),
      "بلا مأوى",
      "دون مأوى",
      "بدون مأوى",
      "بلا سقف",
      "دون سقف",
      "بدون سقف",
      "في العراء",
      "عبروا الحدود",
      "يعبرون الحدود",
      "عبر الحدود إلى",
      "عبروا إلى",
      "يعبرون إلى",
      "يعبرون يوميا",
      ...["يعيشون", "يقيمون", "يقطنون", "يسكنون", "عاشوا", "أقاموا"].flatMap((dwell) =>
        [
          "خيام",
          "مخيم",
          "مخيمات",
          "المخيمات",
          "مدارس",
          "المدارس",
          "العراء",
          "ملاجئ",
          "مراكز إيواء",
          "مراكز الإيواء",
        ].map((where) => `${dwell} في ${where}`),
      ),
      "ينامون في",
      "يبيتون في",
      "باتوا في",
    ],
  },
  {
    measure: "evacuated",
    verbs: [
      { perfect: "أجلى", imperfect: "يجلي", passive: "أجلي", masdar: "إجلاء" },
      { perfect: "أخلى", imperfect: "يخلي", masdar: "إخلاء" },
      { perfect: "أخرج", masdar: "إخراج" },
    ],
    expressions: ["نقلوا", "ينقلون"].flatMap((moved) =>
      ["مكان آمن", "أماكن آمنة", "مناطق آمنة", "مراكز إيواء", "مراكز الإيواء", "ملاجئ", "مآو"].map(
        (to) => `${moved} إلى ${to}`,
      ),
    ),
  },
  {
    measure: "rescued",
    verbs: [
      { perfect: "أنقذ", imperfect: "ينقذ", masdar: "إنقاذ" },
      { perfect: "انتشل", imperfect: "ينتشل", masdar: "انتشال" },
      { perfect: "نجا", imperfect: "ينجو", masdar: "نجاة" },
      { perfect: "استخرج", imperfect: "يستخرج", masdar: "استخراج" },
      { perfect: "أغاث", imperfect: "يغيث", passive: "أغيث" },
    ],
    expressions: ["أخرجوا أحياء", "أخرج أحياء", "انتشلوا أحياء", "سحبوا أحياء"],
  },
];
