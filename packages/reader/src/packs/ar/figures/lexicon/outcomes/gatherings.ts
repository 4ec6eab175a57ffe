/** Crowds that come together. */
import type { Fate } from "./fate.ts";

/** With the article where the word after a preposition is not divided. */
const GATHERINGS =
  "مسيرة مسيرات مظاهرة مظاهرات تظاهرة تظاهرات احتجاج احتجاجات اعتصام اعتصامات المسيرة المسيرات المظاهرة المظاهرات التظاهرة التظاهرات الاحتجاج الاحتجاجات الاعتصام";

export const gatherings: readonly Fate[] = [
  {
    measure: "protesters_present",
    verbs: [
      { perfect: "تظاهر", imperfect: "يتظاهر", masdar: "تظاهر" },
      { perfect: "احتشد", imperfect: "يحتشد", masdar: "احتشاد" },
      { perfect: "تجمع", imperfect: "يتجمع", masdar: "تجمع" },
      { perfect: "تجمهر", imperfect: "يتجمهر", masdar: "تجمهر" },
      { perfect: "اعتصم", imperfect: "يعتصم" },
      { perfect: "احتج", imperfect: "يحتج" },
      { perfect: "أضرب" },
      { perfect: "هتف", imperfect: "يهتف" },
      { perfect: "رشق", imperfect: "يرشق", masdar: "رشق" },
      { perfect: "تقاطر", imperfect: "يتقاطر" },
    ],
    expressions: [
      "تفريق",
      "فرقت",
      "تفرق",
      "يفرق",
      ...GATHERINGS.split(" ").map((gathering) => `في ${gathering}`),
      "إلى ساحة",
      "إلى ميدان",
      ...["إلى", "نحو"].flatMap((where) => [`${where} الساحة`, `${where} الميدان`]),
      "إلى الميادين",
      "رافعين شعارات",
      "رافعين لافتات",
      "مرددين",
      "هاتفين",
      ...GATHERINGS.split(" ").map((gathering) => `انضموا إلى ${gathering}`),
      "إلى الشوارع",
      "إلى شوارع",
      "في الشوارع",
      "في شوارع",
      "إلى الساحات",
      "إلى الشارع",
      "احتجاجاتهم",
      "مظاهراتهم",
      "تظاهراتهم",
      "اعتصامهم",
      "مسيرتهم",
      "مسيراتهم",
    ],
  },
];
