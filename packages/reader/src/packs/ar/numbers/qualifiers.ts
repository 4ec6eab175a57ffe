/** What qualifies a number in Arabic, before it or after it. */
import type { Qualifier, QualifierEntry } from "../../../numbers/entries.ts";
import { type Lexicon, lexicon } from "../../../lexicon/lexicon.ts";

/** Verbs and nouns with the prepositions that they take: every pair is one phrase. */
const withEach = (words: readonly string[], prepositions: readonly string[]): string[] =>
  words.flatMap((word) => prepositions.map((preposition) => `${word} ${preposition}`));
const entry = (qualifier: Qualifier, side: QualifierEntry["side"] = "before"): QualifierEntry => ({ qualifier, side });

const BY = ["عن", "على"];
const items: Lexicon<"qualifier">["items"] = [
  [
    [
      ...withEach(["ما لا يقل", "لا يقل", "لا تقل", "لم يقل", "لا يقلون", "ليس أقل", "ما لا تقل"], ["عن"]),
      ...withEach(["ما ليس أقل", "ليس أقل", "لا أقل", "ما لا يقل"], ["من"]),
      "كحد أدنى",
      "بحد أدنى",
      "أقله",
    ],
    entry("at_least", "both"),
  ],
  ["على الأقل", entry("at_least", "both")],
  [
    ["أو أكثر", "أو أعلى", "أو أزيد", "فأكثر", "وأكثر", "فما فوق", "أو يزيد", "على أقل تقدير"],
    entry("at_least", "after"),
  ],
  [
    [
      ...withEach(
        ["ما يزيد", "يزيد", "تزيد", "ما يربو", "يربو", "تربو", "ما ينوف", "زاد", "ما يزيد عددهم", "يزيدون"],
        BY,
      ),
      ...withEach(["أكثر", "أزيد", "أعلى", "أكبر"], ["من"]),
      "ما يتجاوز",
      "يتجاوز",
      "تتجاوز",
      "تجاوز",
      "تجاوزت",
      "متجاوزا",
      "متجاوزة",
      "يفوق",
      "تفوق",
      "ما يفوق",
      "فوق",
      "تخطى",
      "تخطت",
      "يتخطى",
      "تتخطى",
    ],
    entry("more_than"),
  ],
  [["ونيف", "ونيفا", "وكسور"], entry("more_than", "after")],
  [
    [
      "نحو",
      "حوالي",
      "حوالى",
      "قرابة",
      "زهاء",
      "قدر",
      "ما يقارب",
      "يقارب",
      "تقارب",
      "ما يقرب من",
      "يقرب من",
      "ما يناهز",
      "يناهز",
      "تناهز",
      "ناهز",
      "في حدود",
      "بحدود",
      "في نحو",
      "يقدر عددهم ب",
    ],
    entry("about"),
  ],
  [["تقريبا", "على وجه التقريب", "تقريبًا"], entry("about", "both")],
  [
    [
      ...withEach(["ما يصل", "يصل", "تصل", "ما قد يصل", "قد يصل", "يصل عددهم", "ما يصل عدده"], ["إلى"]),
      ...withEach(["لا يزيد", "لا تزيد", "ما لا يزيد", "لم يزد"], BY),
      "لا يتجاوز",
      "لا تتجاوز",
      "ما لا يتجاوز",
      "لم يتجاوز",
      "لم تتجاوز",
      "لا يتعدى",
      "لا تتعدى",
      "ليس أكثر من",
      "كحد أقصى",
      "بحد أقصى",
      "لغاية",
    ],
    entry("at_most", "both"),
  ],
  [["على الأكثر", "أو أقل", "فأقل"], entry("at_most", "after")],
  [
    [...withEach(["أقل", "أدنى", "أصغر"], ["من"]), "دون", "ما دون", "ما يقل عن", "يقل عن", "تقل عن", "تحت"],
    entry("less_than"),
  ],
  [["ما يكاد يبلغ", "يكاد يبلغ", "تكاد تبلغ", "يكاد يصل إلى", "يقترب من", "تقترب من", "ما يقترب من"], entry("nearly")],
];

/** Words that link the ends of a range, and those that hold a number only if taken apart: «كمية» is no «مئة» after «ك». */
export const rangeWords = lexicon("rangeWord", [
  [["بين", "من", "إلى", "حتى", "أو"], true],
  [["كمية", "كميات", "كميتين"], true],
]);

export const qualifiers = lexicon("qualifier", items);
