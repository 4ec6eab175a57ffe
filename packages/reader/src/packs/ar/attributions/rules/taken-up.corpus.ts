import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.attribution.taken-up"],
  lang: "ar",
  stage: "attributions",
  cases: [
    {
      say: ["انهار الجسر فجرا، وهو ما نفاه الجيش.", "انهار الجسر فجرا، الأمر الذي نفاه الجيش."],
      means: [{ act: "deny", source: "الجيش", cue: "نفاه", content: ["انهار الجسر فجرا"] }],
    },
    {
      say: "وقالت الوزارة إن الجسر انهار، وهو ما أكدته الشرطة لاحقا.",
      means: [
        { source: "الوزارة", content: ["إن الجسر انهار"] },
        { act: "confirm", source: "الشرطة", cue: "أكدته", content: ["الجسر انهار"] },
      ],
    },
    {
      say: "واتهمت المعارضة الحكومة بالتزوير، وهي تهمة تنفيها الحكومة.",
      means: [{ source: "المعارضة" }, { act: "deny", source: "الحكومة", cue: "تنفيها" }],
    },
  ],
  not: ["ووصل الوزير، وهو طبيب أعلنته اللجنة فائزا.", "وهو ما زاد الأمر سوءا.", "وقال إن الجسر انهار."],
});
