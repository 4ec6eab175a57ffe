/** The words of time in Arabic: months in every calendar's names, days, lengths, and what sets them apart from now. */
import type { MonthEntry, PeriodEntry, WeekdayEntry } from "../../../times/entries.ts";
import type { Unit } from "../../../times/moment.ts";
import { type Lexicon, lexicon } from "../../../lexicon/lexicon.ts";

/** Egypt and the Gulf; the Levant and Iraq; the Maghreb. A trailing * marks a name that is a common word too. */
const MONTHS = [
  "يناير|كانون الثاني|جانفي",
  "فبراير|شباط|فيفري",
  "مارس*|آذار",
  "أبريل|نيسان|أفريل",
  "مايو|أيار|ماي*",
  "يونيو|يونية|حزيران|جوان*",
  "يوليو|يوليه|يوليوز|تموز|جويلية",
  "أغسطس|آب*|أوت*|غشت",
  "سبتمبر|أيلول|شتنبر",
  "أكتوبر|تشرين الأول",
  "نوفمبر|تشرين الثاني|نونبر",
  "ديسمبر|كانون الأول|دجنبر",
];
const HIJRI = [
  "محرم*",
  "صفر*",
  "ربيع الأول",
  "ربيع الآخر|ربيع الثاني",
  "جمادى الأولى|جمادى الأول",
  "جمادى الآخرة|جمادى الثانية|جمادى الآخر",
  "رجب*",
  "شعبان*",
  "رمضان*",
  "شوال*",
  "ذو القعدة|ذي القعدة|ذو القعده",
  "ذو الحجة|ذي الحجة",
];
const monthItems = (table: readonly string[], hijri?: true): (readonly [string, MonthEntry])[] =>
  table.flatMap((names, index) =>
    names.split("|").map((name): readonly [string, MonthEntry] => {
      const common = name.endsWith("*") ? { common: true as const } : {};
      return [name.replace("*", ""), { month: index + 1, ...(hijri ? { hijri } : {}), ...common }];
    }),
  );
/** One entry a folded surface: spellings that fold alike are given once. */
function distinct<T>(items: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  const seen = new Set<string>();
  return items.filter(([surface]) => {
    const key = surface.replace(/ة$/, "ه");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
export const months = lexicon("month", distinct([...monthItems(MONTHS), ...monthItems(HIJRI, true)]));

/** Days of the week are definite (الخميس), or stand after يوم. */
export const weekdays = lexicon(
  "weekday",
  ["اثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت", "أحد"].map((name, index): readonly [string, WeekdayEntry] => [
    name,
    { weekday: index + 1 },
  ]),
);

/** Singulars, duals, plurals. */
const UNITS: readonly (readonly [Unit, string, string, string])[] = [
  ["second", "ثانية", "ثانيتين ثانيتان", "ثوان ثواني"],
  ["minute", "دقيقة", "دقيقتين دقيقتان", "دقائق"],
  ["hour", "ساعة", "ساعتين ساعتان", "ساعات"],
  ["day", "يوم يوما", "يومين يومان يومي", "أيام أياما"],
  ["week", "أسبوع أسبوعا", "أسبوعين أسبوعان", "أسابيع"],
  ["month", "شهر شهرا", "شهرين شهران شهري", "أشهر شهور"],
  ["year", "سنة عام عاما", "سنتين سنتان عامين عامان عامي", "سنوات سنين أعوام أعواما"],
  ["decade", "عقد عقدا", "عقدين عقدان", "عقود"],
  ["century", "قرن قرنا", "قرنين قرنان", "قرون"],
];
const periodItem = (words: string, entry: PeriodEntry): readonly [string[], PeriodEntry] => [words.split(" "), entry];
export const periods = lexicon("period", [
  ...UNITS.flatMap(([unit, one, two, many]) => [
    periodItem(one, { unit }),
    periodItem(two, { unit, count: 2 }),
    periodItem(many, { unit, plural: true }),
  ]),
  ["اليوم", { unit: "day", definite: true }],
  [["عطلة نهاية الأسبوع", "عطلة نهاية أسبوع"], { unit: "weekend" }],
  periodItem("ليال ليالي", { unit: "day", plural: true }),
  periodItem("ليلتين ليلتان", { unit: "day", count: 2 }),
]);

export const shifts = lexicon("shift", [
  [
    ["ماضي", "ماضية", "ماضيين", "ماضيتين", "فائت", "فائتة", "منصرم", "منصرمة", "سالف", "سابق", "سابقة", "أخيرين"],
    { shift: -1 },
  ],
  [["أخير", "أخيرة"], { shift: -1, spanOnly: true }],
  [["حالي", "حالية", "جاري", "جارية", "جار"], { shift: 0 }],
  [["مقبل", "مقبلة", "مقبلين", "مقبلتين", "قادم", "قادمة", "قادمين", "قادمتين", "آتي", "آتية"], { shift: 1 }],
  [["تالي", "تالية", "لاحق", "لاحقة"], { shift: 1, running: true }],
]);

export const dayParts = lexicon("dayPart", [
  [["صباح", "صباحا", "ضحى", "صبيحة"], { part: "MO" }],
  [["فجر", "فجرا"], { part: "MO", section: "early" }],
  [["قبل الظهر", "قبل ظهر", "قبل ظهر يوم"], { part: "MO", section: "late" }],
  [["ظهر", "ظهرا", "ظهيرة"], { part: "MI" }],
  [["عصر", "عصرا", "بعد الظهر", "بعد ظهر", "بعد العصر", "بعد ظهر يوم"], { part: "AF" }],
  [["مساء", "مساءا", "عشية", "غروب"], { part: "EV" }],
  [["ليل", "ليلا", "ليلة"], { part: "NI" }],
  [["أول الليل", "أوائل الليل"], { part: "NI", section: "early" }],
  [["آخر الليل", "أواخر الليل"], { part: "NI", section: "late" }],
  [["بعد المغرب", "بعد صلاة المغرب", "قبل المغرب"], { part: "EV" }],
  [["بعد صلاة العشاء", "عقب صلاة العشاء"], { part: "NI" }],
  [["بعد صلاة الفجر", "عقب صلاة الفجر"], { part: "MO", section: "early" }],
  [["بعد صلاة الظهر", "بعد صلاة العصر", "عقب صلاة العصر"], { part: "AF" }],
  [
    ["ساعات الفجر", "ساعات الفجر الأولى", "ساعات الصباح الأولى", "ساعات الأولى من الصباح"],
    { part: "MO", section: "early" },
  ],
]);

export const dayWords = lexicon("dayWord", [
  [["أمس", "الأمس", "بالأمس", "البارحة"], { day: -1 }],
  [["أول من أمس", "أول أمس", "أمس الأول", "قبل أمس", "أول البارحة"], { day: -2 }],
  [["غدا", "غد"], { day: 1 }],
  ["بعد غد", { day: 2 }],
]);

export const sections = lexicon("section", [
  [["بداية", "مطلع", "أوائل", "مستهل", "بدايات", "باكورة"], { section: "early" }],
  [["منتصف", "أواسط", "وسط"], { section: "mid" }],
  [["أواخر", "نهايات", "أخريات"], { section: "late" }],
  [["نهاية", "ختام"], { section: "end" }],
  [["بقية", "باقي", "ما تبقى من"], { section: "rest" }],
  ["وقت سابق", { section: "before" }],
  [["حتى الآن", "إلى الآن", "حتى الآن خلال", "حتى الآن من"], { section: "sofar" }],
  ["وقت لاحق", { section: "after" }],
  [["وقت مبكر", "ساعة مبكرة", "ساعات الأولى"], { section: "early" }],
  [["وقت متأخر", "ساعة متأخرة"], { section: "late" }],
]);

export const seasons = lexicon("season", [
  ["ربيع", { season: "SP" }],
  ["صيف", { season: "SU" }],
  ["خريف", { season: "FA" }],
  ["شتاء", { season: "WI" }],
]);

export const decades = lexicon(
  "decade",
  (
    [
      [20, "عشرين"],
      [30, "ثلاثين"],
      [40, "أربعين"],
      [50, "خمسين"],
      [60, "ستين"],
      [70, "سبعين"],
      [80, "ثمانين"],
      [90, "تسعين"],
    ] as const
  ).map(([years, stem]) => [[`${stem}يات`, `${stem}ات`], { decade: 1900 + years }]),
);

export const feasts = lexicon("feast", [
  ["عيد الفطر", { month: 10, day: 1, hijri: true }],
  ["عيد الأضحى", { month: 12, day: 10, hijri: true }],
  ["عيد الميلاد", { month: 12, day: 25 }],
  ["عيد العمال", { month: 5, day: 1 }],
  [["رأس السنة الهجرية"], { month: 1, day: 1, hijri: true }],
  [["رأس السنة", "رأس السنة الميلادية"], { month: 1, day: 1 }],
  [["ليلة رأس السنة", "عشية رأس السنة", "ليلة رأس السنة الجديدة"], { month: 12, day: 31 }],
  ["المولد النبوي", { month: 3, day: 12, hijri: true }],
  ["عيد الفصح", { rule: "easter" }],
]);

export const rhythms = lexicon("rhythm", [
  ["يوميا", { unit: "day" }],
  ["أسبوعيا", { unit: "week" }],
  ["شهريا", { unit: "month" }],
  ["سنويا", { unit: "year" }],
]);

export const presents = lexicon("present", [["الآن", true]]);
export const noons = lexicon("noon", [
  ["منتصف الليل", { hour: 0 }],
  [["منتصف ليل", "منتصف ليلة", "منتصف الليلة"], { hour: 24 }],
  [["منتصف النهار", "منتصف - النهار", "وقت الظهيرة"], { hour: 12 }],
]);

export const timeLexicons: readonly Lexicon[] = [
  months,
  weekdays,
  periods,
  shifts,
  dayParts,
  dayWords,
  sections,
  seasons,
  decades,
  feasts,
  rhythms,
  presents,
  noons,
];
