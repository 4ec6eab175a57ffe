/** Nouns for people by what happened to them: the noun alone is the measure. */
import type { Measure } from "../../../../contract/types.ts";
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { type NounForm, once, plural, singular, sound } from "./nouns.ts";

const DISEASES =
  "كوليرا الكوليرا حصبة الحصبة كورونا إيبولا الإيبولا ملاريا الملاريا ضنك الضنك دفتيريا الدفتيريا سحايا السحايا جدري الجدري تيفوئيد التيفوئيد إنفلونزا الإنفلونزا طاعون الطاعون";

/** «حالة اختناق», «حالات غرق»: one came to it each time. */
const cases = (fates: string): readonly NounForm[] =>
  fates.split(" ").flatMap((fate): readonly NounForm[] => [
    [`حالة ${fate}`, "singular"],
    [`حالتا ${fate}`, "dual"],
    [`حالتي ${fate}`, "dual"],
    [`حالات ${fate}`, "plural"],
  ]);

/** With the pronouns of those they belong to; the bare stem is no word. */
const ownedPlural = (...stems: readonly string[]): readonly NounForm[] =>
  stems.flatMap((stem) => ["ه", "ها", "هم", "نا"].map((whose) => [stem + whose, "plural"] as const));

const NOUNS: readonly (readonly [Measure, readonly NounForm[]])[] = [
  ["killed", [...singular("قتيل"), ...singular("قتيلة"), ...plural("قتلى")]],
  ["killed", [...singular("شهيد"), ...plural("شهداء", "شهيدات", "قتيلات")]],
  ["killed", [...singular("ضحية"), ...plural("ضحايا")]],
  ["killed", [...singular("جثة"), ...plural("جثث"), ...singular("جثمان"), ...plural("جثامين"), ...plural("توابيت")]],
  ["killed", [...singular("وفاة"), ...plural("وفيات"), ...plural("موتى", "أموات")]],
  ["killed", [...sound("متوفى"), ["متوفين", "plural"], ["متوفون", "plural"]]],
  [
    "killed",
    [...singular("صريع"), ...plural("صرعى", "هلكى", "رفات"), ...sound("هالك"), ...singular("غريق"), ...plural("غرقى")],
  ],
  ["injured", [...singular("جريح"), ...singular("جريحة"), ...plural("جرحى", "جريحات")]],
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
      ["حالتا وفاة", "dual"],
      ["حالتي وفاة", "dual"],
      ["حالتين وفاة", "dual"],
      ["حالات وفاة", "plural"],
    ],
  ],
  ["injured", cases("اختناق تسمم حروق إغماء كسر كسور بتر اختناقات طعن دهس")],
  ["killed", cases("غرق انتحار قتل إعدام إعدامات")],
  ["arrested", cases("اعتقال توقيف احتجاز")],
  ["abducted", cases("خطف اختطاف")],
  ["missing", cases("اختفاء فقدان")],
  ["injured", [...singular("كسير"), ...sound("مجروح"), ...sound("مكلوم"), ...sound("مختنق")]],
  ["missing", sound("مفقود")],
  [
    "infected",
    [
      ["حالة مؤكدة", "singular"],
      ["حالات مؤكدة", "plural"],
      ["إصابة مؤكدة", "singular"],
      ["إصابات مؤكدة", "plural"],
      ...DISEASES.split(" ").flatMap((disease): NounForm[] => [
        [`حالة ${disease}`, "singular"],
        [`حالات ${disease}`, "plural"],
        [`إصابات ${disease}`, "plural"],
      ]),
      ["حالة عدوى", "singular"],
      ["حالات عدوى", "plural"],
      ...sound("مخموج"),
    ],
  ],
  ["displaced", sound("نازح")],
  ["displaced", sound("لاجئ")],
  ["displaced", [...sound("مشرد"), ...sound("مهجر")]],
  ["arrested", [...sound("معتقل"), ...sound("موقوف"), ...sound("محتجز"), ...singular("سجين"), ...plural("سجناء")]],
  [
    "arrested",
    [...singular("أسير"), ...singular("أسيرة"), ...plural("أسرى", "أسيرات"), ...sound("مسجون"), ...sound("محبوس")],
  ],
  ["abducted", [...singular("رهينة"), ...plural("رهائن"), ...sound("مخطوف"), ...sound("مختطف")]],
  // «خمسة من شهدائها», «سبعة من جرحاهم»
  ["killed", ownedPlural("شهدائ", "شهداء", "قتلا", "ضحايا", "موتا")],
  ["injured", ownedPlural("جرحا", "مصابي")],
  ["arrested", ownedPlural("أسرا", "معتقلي", "سجنائ", "موقوفي")],
  ["missing", ownedPlural("مفقودي")],
  ["charged", [...sound("متهم"), ...sound("مدان"), ...sound("محكوم")]],
  ["evacuated", [...sound("مجلى")]],
  [
    "rescued",
    [
      ["ناجيا", "singular"],
      ["ناجية", "singular"],
      ["ناجيات", "plural"],
      ["ناجين", "plural"],
      ["ناجون", "plural"],
    ],
  ],
  [
    "affected",
    [
      ...sound("محاصر"),
      ...sound("متضرر"),
      ...sound("عالق"),
      ...sound("منكوب"),
      ...sound("مطمور"),
      ...sound("متأثر"),
      ...sound("جائع"),
    ],
  ],
];

export const victims = lexicon(
  "victims",
  once(NOUNS.flatMap(([measure, forms]) => forms.map(([surface, number]) => [surface, { measure, number }] as const))),
);
