import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.attribution.colon"],
  lang: "ar",
  stage: "attributions",
  cases: [
    {
      say: ["وزارة الصحة: ارتفاع عدد الجرحى إلى 40.", "14:20 بتوقيت غرينتش: وزارة الصحة: ارتفاع عدد الجرحى إلى 40."],
      means: [{ act: "say", mode: "indirect", source: "وزارة الصحة", content: ["ارتفاع عدد الجرحى إلى 40"] }],
    },
    {
      say: "المتحدث باسم الإطفاء لقناة النهار: الحريق تحت السيطرة.",
      means: [
        {
          source: "المتحدث باسم الإطفاء",
          via: [{ name: "قناة النهار", role: "outlet" }],
          content: ["الحريق تحت السيطرة"],
        },
      ],
    },
  ],
  not: ["التفاصيل: غدا.", "وصل الوزير إلى المدينة: زيارة أولى."],
});
