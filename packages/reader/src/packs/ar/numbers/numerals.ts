/** The words of numbers in Arabic: all genders and cases, as people write them; folding evens out hamza and vowel marks. */
import type { Numeral } from "../../../numbers/entries.ts";
import { type Lexicon, lexicon } from "../../../lexicon/lexicon.ts";

type Item = Lexicon<"numeral">["items"][number];

const units: readonly Item[] = [
  ["صفر", { value: 0, role: "zero" }],
  [["واحد", "واحدة"], { value: 1, role: "unit" }],
  [["أحد", "إحدى"], { value: 1, role: "unit", beforeTail: true }],
  [["اثنان", "اثنين", "اثنتان", "اثنتين"], { value: 2, role: "unit", noArticle: true }],
  [["اثنا", "اثني", "اثنتا", "اثنتي"], { value: 2, role: "unit", beforeTail: true }],
  [["ثلاثة", "ثلاث"], { value: 3, role: "unit" }],
  [["أربعة", "أربع"], { value: 4, role: "unit" }],
  [["خمسة", "خمس"], { value: 5, role: "unit" }],
  [["ستة", "ست"], { value: 6, role: "unit" }],
  [["سبعة", "سبع"], { value: 7, role: "unit" }],
  [["ثمانية", "ثماني", "ثمان"], { value: 8, role: "unit" }],
  [["تسعة", "تسع"], { value: 9, role: "unit" }],
  [["عشرة", "عشر"], { value: 10, role: "tail" }],
];

const tens: readonly Item[] = (
  [
    [20, "عشر"],
    [30, "ثلاث"],
    [40, "أربع"],
    [50, "خمس"],
    [60, "ست"],
    [70, "سبع"],
    [80, "ثمان"],
    [90, "تسع"],
  ] as const
).map(([value, stem]) => [[`${stem}ون`, `${stem}ين`], { value, role: "ten" }]);

/** مئة and مائة, and the spelling of speech. */
const HUNDRED = ["مئة", "مائة", "مية"];
const hundreds: readonly Item[] = [
  [HUNDRED, { value: 100, role: "hundred" }],
  [["مئات", "مئين"], { value: 100, role: "hundred", plural: true }],
  [["مئتان", "مئتين", "مئتا", "مئتي", "مائتان", "مائتين", "مائتا", "مائتي", "ميتين"], { value: 200, role: "hundreds" }],
  ...(
    [
      [300, "ثلاث"],
      [400, "أربع"],
      [500, "خمس"],
      [600, "ست"],
      [700, "سبع"],
      [800, "ثمان"],
      [800, "ثماني"],
      [900, "تسع"],
    ] as const
  ).map(([value, stem]): Item => [HUNDRED.map((hundred) => stem + hundred), { value, role: "hundreds" }]),
];

/** A scale in singular, accusative or dual construct, duals and plurals. */
const scale = (value: number, singular: readonly string[], plural: readonly string[]): readonly Item[] => [
  [singular, { value, role: "scale" }],
  [plural, { value, role: "scale", plural: true }],
  [singular.map((word) => `${word}ا`), { value: 2 * value, role: "dual", accusative: true }],
  [singular.flatMap((word) => [`${word}ان`, `${word}ين`, `${word}ي`]), { value: 2 * value, role: "dual" }],
];

const scales: readonly Item[] = [
  ...scale(1e3, ["ألف"], ["آلاف", "ألوف"]),
  ...scale(1e6, ["مليون"], ["ملايين"]),
  ...scale(1e9, ["مليار", "بليون"], ["مليارات", "بلايين", "ملايير"]),
  ...scale(1e12, ["تريليون", "ترليون"], ["تريليونات", "ترليونات"]),
  [["دزينة", "درزن"], { value: 12, role: "dozen" }],
  [["دزينات", "درازن"], { value: 12, role: "dozen", plural: true }],
];

const ordinal = (value: number, role: Numeral["role"] = "unit"): Numeral => ({ value, role, ordinal: true });
const ordinals: readonly Item[] = [
  [["أول", "أولى"], ordinal(1)],
  [["حادي", "حادية"], { ...ordinal(1), beforeTail: true }],
  [["ثاني", "ثان", "ثانية"], ordinal(2)],
  [["ثالث", "ثالثة"], ordinal(3)],
  [["رابع", "رابعة"], ordinal(4)],
  [["خامس", "خامسة"], ordinal(5)],
  [["سادس", "سادسة"], ordinal(6)],
  [["سابع", "سابعة"], ordinal(7)],
  [["ثامن", "ثامنة"], ordinal(8)],
  [["تاسع", "تاسعة"], ordinal(9)],
  [["عاشر", "عاشرة"], ordinal(10, "teen")],
];

export const numerals = lexicon("numeral", [...units, ...tens, ...hundreds, ...scales, ...ordinals]);

export const fractions = lexicon("fraction", [
  // of those just told of: «نصفهم أطفال»
  ...(
    [
      ["نصف", 1 / 2],
      ["ثلث", 1 / 3],
      ["ربع", 1 / 4],
      ["خمس", 1 / 5],
      ["ثلثا", 2 / 3],
      ["ثلثي", 2 / 3],
    ] as const
  ).map(([share, value]): Lexicon<"fraction">["items"][number] => [
    ["هم", "هن", "ها"].map((whose) => share + whose),
    { value },
  ]),
  ["نصف", { value: 1 / 2 }],
  ["ثلث", { value: 1 / 3 }],
  ["ربع", { value: 1 / 4 }],
  ["سدس", { value: 1 / 6 }],
  [["ثلثا", "ثلثي", "ثلثان", "ثلثين"], { value: 2 / 3 }],
  [["خمسا", "خمسي", "خمسان"], { value: 2 / 5 }],
  ["خمس", { value: 1 / 5, beforeDefinite: true }],
  ["سبع", { value: 1 / 7, beforeDefinite: true }],
  ["تسع", { value: 1 / 9, beforeDefinite: true }],
  ["عشر", { value: 1 / 10, beforeDefinite: true }],
  ["أثلاث", { value: 1 / 3, plural: true }],
  ["أرباع", { value: 1 / 4, plural: true }],
  ["أخماس", { value: 1 / 5, plural: true }],
  ["أسداس", { value: 1 / 6, plural: true }],
  ["أسباع", { value: 1 / 7, plural: true }],
  ["أثمان", { value: 1 / 8, plural: true }],
  ["أتساع", { value: 1 / 9, plural: true }],
  ["أعشار", { value: 1 / 10, plural: true }],
]);

export const vagues = lexicon("vague", [
  ["عشرات", { low: 20, high: 99 }],
  ["بضع عشرات", { low: 30, high: 99 }],
  ["عدة عشرات", { low: 20, high: 99 }],
  [["بضع", "بضعة"], { low: 3, high: 9 }],
  [["عدة", "عدد من", "بعض"], { low: 2, high: 9, needsScale: true }],
]);
