import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.attribution.as-said"],
  lang: "ar",
  stage: "attributions",
  cases: [
    { say: "أصيب تسعة عمال، يضيف المصدر.", means: [{ source: "المصدر", cue: "يضيف", content: ["أصيب تسعة عمال"] }] },

    {
      say: "وانفجرت عبوة قرب الجسر، كما أفادت الشرطة المحلية.",
      means: [{ act: "say", source: "الشرطة المحلية", cue: "كما أفادت", content: ["انفجرت عبوة قرب الجسر"] }],
    },
  ],
  not: ["زار الوزير القرية، كما قال إن الطريق سيفتح.", "كما أعلنت الشرطة حظر التجول."],
});
