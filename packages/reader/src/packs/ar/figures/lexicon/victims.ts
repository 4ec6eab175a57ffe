/** Nouns for people by what happened to them: the noun alone is the measure. */
import type { Measure } from "../../../../contract/types.ts";
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { type NounForm, once, plural, singular, sound } from "./nouns.ts";

const NOUNS: readonly (readonly [Measure, readonly NounForm[]])[] = [
  ["killed", [...singular("قتيل"), ...singular("قتيلة"), ...plural("قتلى")]],
  ["killed", [...singular("شهيد"), ...plural("شهداء")]],
  ["killed", [...singular("ضحية"), ...plural("ضحايا")]],
  ["killed", [...singular("جثة"), ...plural("جثث"), ...singular("جثمان"), ...plural("جثامين"), ...plural("توابيت")]],
  ["killed", [...singular("وفاة"), ...plural("وفيات"), ...plural("موتى", "أموات")]],
  ["killed", [...sound("متوفى"), ["متوفين", "plural"]]],
  ["injured", [...singular("جريح"), ...singular("جريحة"), ...plural("جرحى")]],
  ["injured", [...sound("مصاب"), ...singular("إصابة"), ...plural("إصابات")]],
  [
    "injured",
    [
      ["حالة إصابة", "singular"],
      ["حالات إصابة", "plural"],
    ],
  ],
  [
    "killed",
    [
      ["حالة وفاة", "singular"],
      ["حالات وفاة", "plural"],
    ],
  ],
  ["missing", sound("مفقود")],
  ["displaced", sound("نازح")],
  ["displaced", sound("لاجئ")],
  ["displaced", [...sound("مشرد"), ...sound("مهجر")]],
  ["arrested", [...sound("معتقل"), ...sound("موقوف"), ...sound("محتجز"), ...singular("سجين"), ...plural("سجناء")]],
  ["arrested", [...singular("أسير"), ...plural("أسرى")]],
  ["abducted", [...singular("رهينة"), ...plural("رهائن"), ...sound("مخطوف"), ...sound("مختطف")]],
  ["charged", [...sound("متهم")]],
  [
    "rescued",
    [
      ["ناجين", "plural"],
      ["ناجون", "plural"],
    ],
  ],
  ["affected", [...sound("محاصر"), ...sound("متضرر"), ...sound("عالق"), ...sound("منكوب")]],
];

export const victims = lexicon(
  "victims",
  once(NOUNS.flatMap(([measure, forms]) => forms.map(([surface, number]) => [surface, { measure, number }] as const))),
);
