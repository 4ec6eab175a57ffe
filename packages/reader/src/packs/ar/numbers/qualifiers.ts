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
      ...withEach(
        ["ما لا يقل", "لا يقل", "لا تقل", "لم يقل", "لم تقل", "لا يقلون", "ليس أقل", "ما لا تقل", "لا يقل عددهم"],
        ["عن"],
      ),
      ...withEach(["ما ليس أقل", "ليس أقل", "لا أقل", "ما لا يقل"], ["من"]),
      "كحد أدنى",
      "بحد أدنى",
      "أقله",
    ],
    entry("at_least", "both"),
  ],
  ["على الأقل", entry("at_least", "both")],
  [["أو أكثر", "أو أعلى", "أو أزيد", "فأكثر", "وأكثر", "فما فوق", "أو يزيد"], entry("at_least", "after")],
  [
    ["على أقل تقدير", "على أدنى تقدير", "في أقل تقدير", "في أدنى تقدير", "بأقل تقدير", "في الأقل", "في أقل التقديرات"],
    entry("at_least", "both"),
  ],
  [
    [
      ...withEach(
        ["يزيد", "تزيد", "يربو", "تربو", "ينوف", "تنوف", "يزيد عددهم"]
          .flatMap((over) => [over, `ما ${over}`])
          .concat(["زاد", "زادت", "يزيدون", "ربا"]),
        BY,
      ),
      ...withEach(["أكثر", "وأكثر", "فأكثر", "أزيد", "أعلى", "أكبر"], ["من"]),
      ...["يتجاوز", "تتجاوز", "يفوق", "تفوق", "يتخطى", "تتخطى", "يتعدى", "تتعدى", "ينيف على"].flatMap((over) => [
        over,
        `ما ${over}`,
      ]),
      ..."تجاوز تجاوزت تجاوزوا متجاوزا متجاوزة فاق فاقت فوق تخطى تخطت متخطيا متخطية تعدى تعدت".split(" "),
    ],
    entry("more_than"),
  ],
  [["ونيف", "ونيفا", "وكسور"], entry("more_than", "after")],
  [["نحو", "حوالي", "حوالى", "زهاء", "قدر", "في حدود", "بحدود", "في نحو", "يقدر عددهم ب"], entry("about")],
  [["تقريبا", "على وجه التقريب", "تقريبًا"], entry("about", "both")],
  [
    [
      ...withEach(["ما يصل", "يصل", "تصل", "ما قد يصل", "قد يصل", "يصل عددهم", "ما يصل عدده"], ["إلى"]),
      ...withEach(["لا يزيد", "لا تزيد", "ما لا يزيد", "لم يزد", "لم تزد", "لا يزيدون"], BY),
      ...["يتجاوز", "تتجاوز", "يتعدى", "تتعدى", "يفوق", "تفوق", "يتخطى", "تتخطى"].flatMap((over) => [
        `لا ${over}`,
        `ما لا ${over}`,
        `لم ${over}`,
      ]),
      "لم يتعد",
      "لم تتعد",
      "لم يتخط",
      "لم تتخط",
      "لا يتجاوزون",
      "ليس أكثر من",
      "كحد أقصى",
      "بحد أقصى",
      "لغاية",
    ],
    entry("at_most", "both"),
  ],
  [["على الأكثر", "أو أقل", "فأقل"], entry("at_most", "after")],
  [
    [...withEach(["أقل", "فأقل", "أدنى", "أصغر"], ["من"]), "دون", "ما دون", "ما يقل عن", "يقل عن", "تقل عن", "تحت"],
    entry("less_than"),
  ],
  [
    [
      ...withEach(["ما يكاد", "يكاد", "تكاد"], ["يبلغ", "تبلغ", "يصل إلى", "تصل إلى"]),
      ...withEach(["يقترب", "تقترب", "ما يقترب", "اقترب", "اقتربت", "يقرب", "تقرب", "ما يقرب", "يدنو", "تدنو"], ["من"]),
      ...withEach(["يشارف", "تشارف", "شارف", "شارفت", "أوشك", "أوشكت", "أوشكت أن تبلغ"], ["على"]),
      ...["يقارب", "تقارب", "قارب", "قاربت", "مقاربا", "يناهز", "تناهز", "ناهز", "ناهزت"].flatMap((near) => [
        near,
        `ما ${near}`,
      ]),
      "قرابة",
      "ما يقاربون",
    ],
    entry("nearly"),
  ],
];

/** Words that link the ends of a range, and those that hold a number only if taken apart: «كمية» is no «مئة» after «ك». */
export const rangeWords = lexicon("rangeWord", [
  [["بين", "من", "إلى", "حتى", "أو"], true],
  [["كمية", "كميات", "كميتين"], true],
]);

export const qualifiers = lexicon("qualifier", items);
