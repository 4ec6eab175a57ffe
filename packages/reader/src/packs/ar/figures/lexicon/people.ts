/** Nouns for people and the bodies they belong to, by group. `null`: the head noun as written is the group. */
import { COUNTRIES, NATIONALITIES } from "../../../../geo/generated/places.ts";
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { fold } from "../../../../text/fold.ts";
import { type NounForm, once, owned, plural, singular, sound } from "./nouns.ts";

/** Words that only say that people are counted: who they are stands after them («عنصرا من قوات الأمن»). */
const ANYBODY: readonly NounForm[] = [
  ...singular("شخص"),
  ...plural("أشخاص"),
  ...singular("فرد"),
  ...plural("أفراد"),
  ...plural("أناس", "ناس"),
  ...singular("نفر"),
  ["نفس", "singular"],
  ["نفسا", "singular"],
  ["فردا", "singular"],
];

const GROUPS: readonly (readonly [group: string | null, readonly NounForm[]])[] = [
  ["protesters", [...sound("متظاهر"), ...sound("محتج"), ...sound("معتصم"), ...sound("متجمع")]],
  ["police", [...singular("شرطي"), ...singular("شرطية"), ...plural("شرطيون")]],
  ["security_forces", [...plural("أمنيين", "أمنيون")]],
  [
    "soldiers",
    [
      ...singular("جندي"),
      ...plural("قوات"),
      ...plural("جنود"),
      ...singular("عسكري"),
      ["عسكريون", "plural"],
      ["مجند", "singular"],
    ],
  ],
  ["soldiers", [["مجندا", "singular"], ["مجندين", "plural"], ...singular("ضابط"), ...plural("ضباط")]],
  [
    "civilians",
    [...sound("مدني"), ...singular("مواطن"), ["مواطنين", "plural"], ["مواطنون", "plural"], ["مواطنا", "singular"]],
  ],
  ["militants", [...sound("مسلح"), ...sound("مقاتل"), ...sound("متمرد"), ...sound("مهاجم"), ...sound("منفذ")]],
  [
    "children",
    [...singular("طفل"), ...singular("طفلة"), ...plural("أطفال", "طفلات"), ...singular("رضيع"), ...plural("رضع")],
  ],
  [
    "children",
    [...singular("فتى"), ...singular("صبي"), ...singular("فتاة"), ...plural("فتيات", "فتية", "صبية", "قاصرين")],
  ],
  ["women", [...singular("امرأة"), ...plural("نساء"), ...singular("سيدة"), ...plural("سيدات", "نسوة")]],
  [
    "journalists",
    [...sound("صحفي"), ...sound("صحافي"), ...singular("إعلامي"), ["إعلاميين", "plural"], ...singular("مصور")],
  ],
  ["medics", [...sound("مسعف"), ...singular("طبيب"), ...plural("أطباء"), ...sound("ممرض")]],
  [
    "foreigners",
    [
      ...singular("أجنبي"),
      ...singular("أجنبية"),
      ...plural("أجانب"),
      ...singular("سائح"),
      ["سائحين", "plural"],
      ...plural("سياح", "سائحات"),
    ],
  ],
  ["officials", [...sound("مسؤول"), ...singular("نائب"), ...plural("نواب"), ...singular("وزير"), ...plural("وزراء")]],
  ["officials", [...singular("موظف"), ["موظفين", "plural"], ["موظفون", "plural"], ["موظفي", "plural"]]],
];

/** People whose own word is their group. */
const OWN_WORD: readonly NounForm[] = [
  ...[
    "عنصر",
    "عضو",
    "رجل",
    "مريض",
    "مشتبه",
    "مستوطن",
    "راكب",
    "طالب",
    "تلميذ",
    "عامل",
    "سجان",
    "ناشط",
    "قائد",
    "حارس",
    "سائق",
    "طيار",
    "بحار",
    "صياد",
    "فلاح",
    "خباز",
    "مهندس",
    "باحث",
    "فنان",
    "لاعب",
    "غواص",
    "راهب",
    "كاهن",
    "قس",
    "زائر",
    "وافد",
    "عائد",
    "سجين",
    "نزيل",
    "حاج",
  ].flatMap(singular),
  ...["ممرضة", "طالبة", "تلميذة", "عاملة", "راكبة", "ناشطة", "عائلة", "أسرة", "شابة"].flatMap(singular),
  ...["شاب", "مهاجر", "إرهابي", "مجرم", "قيادي", "مشجع", "مصل", "متطوع", "منقذ", "رئيس", "معلم", "محام", "قاض"].flatMap(
    singular,
  ),
  ...plural("عناصر", "أعضاء", "رجال", "ركاب", "طلاب", "طلبة", "تلاميذ", "عمال", "نشطاء", "ناشطين", "ناشطون", "قادة"),
  ...plural("حراس", "سائقين", "شبان", "شباب", "مهاجرين", "مهاجرون", "إرهابيين", "إرهابيون", "مجرمين", "قياديين"),
  ...plural("مشجعين", "مصلين", "متطوعين", "منقذين", "معلمين", "محامين", "قضاة", "سكان", "أهالي", "مدرسين", "نزلاء"),
  ...plural("بحارة", "صيادين", "صيادون", "فلاحين", "مهندسين", "مهندسون", "باحثين", "فنانين", "لاعبين", "غواصين"),
  ...plural("كهنة", "زوار", "وافدين", "وافدون", "عائدين", "عائدون", "قادمين", "مدعوين", "حضور", "متسلقين"),
  ...plural("مارة", "مرضى", "حجاج", "كرد", "أكراد", "عرب"),
  ...plural("عائلات", "أسر", "طاقم", "أقارب", "مشيعين", "عاملين", "مثيري", "أنصار", "مؤيدي", "مشاركين"),
  ...plural("مستوطنين", "مزارعين", "مسافرين", "ناخبين", "نساك", "رعايا", "رعية", "زعماء", "خبراء", "رهبان"),
];

/** «من جنودنا», «من عناصرها»: somebody's. */
const OWNED: readonly (readonly [group: string | null, string])[] = [
  ["soldiers", "جنود قوات ضباط"],
  ["militants", "مقاتلي مسلحي"],
  ["children", "أطفال"],
  ["women", "نساء"],
  [null, "عناصر رجال أفراد أعضاء أنصار قادة عمال ركاب أقارب طلاب حراس"],
];
const ownedForms = (nouns: string): readonly NounForm[] =>
  owned(...nouns.split(" "))
    .filter((form) => !nouns.split(" ").includes(form))
    .map((form) => [form, "plural"]);

/** What people belong to: «من قوات الأمن», «في صفوف الشرطة», «من الجيش». */
const BODIES: readonly (readonly [group: string, readonly string[]])[] = [
  [
    "security_forces",
    [
      "قوات الأمن",
      "قوات الأمنية",
      "قوى الأمنية",
      "قوى الأمن",
      "أجهزة الأمنية",
      "أجهزة الأمن",
      "رجال الأمن",
      "أمن",
      "عناصر الأمن",
      "أفراد الأمن",
      "درك",
    ],
  ],
  ["foreigners", ["جنسية", "جنسيات"]],
  ["police", ["شرطة", "رجال الشرطة", "قوات الشرطة", "أفراد الشرطة", "عناصر الشرطة"]],
  ["soldiers", ["جيش", "قوات المسلحة", "حرس الثوري", "حرس الوطني", "قوات الحكومية", "قوات النظام"]],
];

/** «إندونيسيا» is the country before it is an Indonesian. */
const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(([, ar]) => ar.split("|").map(fold)));

/** «فلسطينيا», «عراقيا»: what the lexicon of nationalities leaves to be an object. */
const NATIONALS: readonly NounForm[] = NATIONALITIES.flatMap(([, ar]) =>
  ar
    .split("|")
    .filter((nisba) => nisba.endsWith("ي") && !nisba.includes(" ") && !COUNTRY_NAMES.has(fold(`${nisba}ا`)))
    .flatMap((nisba): NounForm[] => [
      [`${nisba}ا`, "singular"],
      [`${nisba}ان`, "dual"],
    ]),
);

const counting = (group: string | null, forms: readonly NounForm[]) =>
  forms.map(([surface, number]) => [surface, { group, number }] as const);

export const people = lexicon(
  "people",
  once([
    ...counting("total", ANYBODY),
    ...GROUPS.flatMap(([group, forms]) => counting(group, forms)),
    ...counting(null, OWN_WORD),
    ...counting(null, NATIONALS),
    ...OWNED.flatMap(([group, nouns]) => counting(group, ownedForms(nouns))),
  ]),
);

export const bodies = lexicon(
  "body",
  BODIES.map(([group, surfaces]) => [surfaces, { group }] as const),
);
