/** Units in Arabic: percent, money, measures, time. Currencies come from CLDR's names, inflected. */
import { type Lexicon, lexicon } from "../../../lexicon/lexicon.ts";
import type { UnitEntry } from "../../../numbers/entries.ts";
import { currencyItems } from "./currencies.ts";

type Item = Lexicon<"unit">["items"][number];

/** Singular, accusative, dual and plural of a noun that takes a number. */
const forms = (singular: string, plural: string): string[] => {
  const stem = singular.endsWith("ة") ? `${singular.slice(0, -1)}ت` : singular;
  return [singular, ...(stem === singular ? [`${singular}ا`] : []), `${stem}ان`, `${stem}ين`, plural];
};
/** A dual says two, the singular one; what is written like either says nothing. */
const measure = (unit: string, ...surfaces: readonly string[]): readonly Item[] =>
  counted({ unit, rate: true }, surfaces);
const counted = (entry: UnitEntry, surfaces: readonly string[]): readonly Item[] => {
  const single = surfaces.filter((word) => !word.includes(" "));
  const twos = single.filter((word) => /[اي]ن$/u.test(word) && single.includes(singularOf(word)));
  const ones = new Set(twos.map(singularOf));
  const rest = surfaces.filter((word) => !twos.includes(word) && !ones.has(word));
  const items: Item[] = [];
  if (twos.length > 0) items.push([twos, { ...entry, holds: 2 }], [[...ones], { ...entry, holds: 1 }]);
  if (rest.length > 0) items.push([rest, entry]);
  return items;
};
const singularOf = (dual: string) => dual.replace(/ت[اي]ن$/u, "ة").replace(/[اي]ن$/u, "");

const measures: readonly Item[] = [
  [["في المئة", "في المائة", "بالمئة", "بالمائة", "بالمية", "في الماية", "في الألف من المئة"], { unit: "%" }],
  [["%", "٪"], { unit: "%", before: true }],
  [["نقطة مئوية", "نقاط مئوية", "نقطتين مئويتين", "نقطتان مئويتان"], { unit: "percentage_point" }],
  ...measure("km", ...forms("كيلومتر", "كيلومترات"), ...forms("كيلو متر", "كيلو مترات"), "كم", "كلم"),
  ...measure("km2", "كيلومتر مربع", "كيلومترا مربعا", "كيلومترات مربعة", "كم مربع", "كلم مربع"),
  ...measure("m", ...forms("متر", "أمتار")),
  ...measure("m2", "متر مربع", "مترا مربعا", "أمتار مربعة"),
  ...measure("m3", "متر مكعب", "مترا مكعبا", "أمتار مكعبة"),
  ...measure("cm", ...forms("سنتيمتر", "سنتيمترات"), "سم"),
  ...measure(
    "mm",
    ...forms("مليمتر", "مليمترات"),
    ...forms("ميليمتر", "ميليمترات"),
    ...forms("ملليمتر", "ملليمترات"),
    "ملم",
    "مم",
  ),
  ...measure("mile", ...forms("ميل", "أميال")),
  ...measure("foot", "قدم", "قدما", "أقدام"),
  ...measure("hectare", ...forms("هكتار", "هكتارات")),
  ...measure("feddan", ...forms("فدان", "أفدنة"), "فدادين"),
  ...measure("dunam", ...forms("دونم", "دونمات")),
  ...measure("gallon", ...forms("غالون", "غالونات"), ...forms("جالون", "جالونات")),
  ...measure("quintal", ...forms("قنطار", "قناطير")),
  ...measure("GW", ...forms("غيغاواط", "غيغاواط"), "جيجاوات", "غيغاوات"),
  ...measure("kW", ...forms("كيلوواط", "كيلوواط"), "كيلووات"),
  ...measure("tonne", ...forms("طن", "أطنان")),
  ...measure("kg", ...forms("كيلوغرام", "كيلوغرامات"), ...forms("كيلوجرام", "كيلوجرامات"), "كلغ", "كجم", "كغم", "كغ"),
  ...measure("g", ...forms("غرام", "غرامات"), ...forms("جرام", "جرامات")),
  ...measure("l", ...forms("لتر", "لترات"), ...forms("ليتر", "ليترات")),
  ...measure("bbl", ...forms("برميل", "براميل")),
  ...measure("MW", ...forms("ميغاواط", "ميغاواط"), "ميجاوات", "ميغاوات"),
  ...measure("degree", ...forms("درجة", "درجات"), "درجة على مقياس ريختر", "درجات على مقياس ريختر"),
  ...measure("°C", "درجة مئوية", "درجات مئوية"),
  ...counted({ unit: "second" }, forms("ثانية", "ثوان")),
  ...counted({ unit: "minute" }, forms("دقيقة", "دقائق")),
  ...counted({ unit: "hour" }, forms("ساعة", "ساعات")),
  ...counted({ unit: "day" }, [...forms("يوم", "أيام"), "يوما"]),
  [["ليلة", "ليال", "ليالي", "ليلتين"], { unit: "day" }],
  ...counted({ unit: "week" }, forms("أسبوع", "أسابيع")),
  ...counted({ unit: "month" }, [...forms("شهر", "أشهر"), "شهور"]),
  ...counted({ unit: "year" }, [...forms("سنة", "سنوات"), "سنين", ...forms("عام", "أعوام")]),
  ...counted({ unit: "decade" }, forms("عقد", "عقود")),
  [["أضعاف", "ضعف", "ضعفا"], { unit: "x" }],
];

export const units = lexicon("unit", [...measures, ...currencyItems]);

export const rates = lexicon("per", [
  [["يوميا", "في اليوم", "باليوم", "لليوم", "/ يوم", "/ اليوم"], { unit: "day" }],
  [["أسبوعيا", "في الأسبوع"], { unit: "week" }],
  [["شهريا", "في الشهر"], { unit: "month" }],
  [["سنويا", "في السنة", "في العام"], { unit: "year" }],
  [["في الساعة", "بالساعة"], { unit: "hour" }],
  [["للبرميل", "للبرميل الواحد"], { unit: "bbl" }],
]);
