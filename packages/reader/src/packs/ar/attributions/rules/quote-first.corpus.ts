import { corpus } from "../../../../../test/corpus.ts";

export default corpus({
  rules: ["ar.attribution.quote-first"],
  lang: "ar",
  stage: "attributions",
  cases: [
    {
      say: "«لن نترك بيوتنا مهما حدث»، قال أحد السكان.",
      means: [{ mode: "direct", source: "أحد السكان", cue: "قال", content: ["«لن نترك بيوتنا مهما حدث»"] }],
    },
    {
      say: ["«السد»، قالت المعلمة، «لن ينهار».", "«السد»، كما قالت المعلمة، «لن ينهار»."],
      means: [{ source: "المعلمة", content: ["«السد»", "«لن ينهار»"] }],
    },
    {
      say: "«لن نترك بيوتنا أبدا»، قالت المعلمة، «ولن نبيع أرضنا».",
      means: [
        { mode: "direct", source: "المعلمة", cue: "قالت", content: ["«لن نترك بيوتنا أبدا»", "«ولن نبيع أرضنا»"] },
      ],
    },
  ],
  not: ["عُرض فيلم «البحر» أمس."],
});
