/** Nouns for people and the bodies they belong to, by group. `null`: the head noun as written is the group. */
import { COUNTRIES, NATIONALITIES } from "../../../../geo/generated/places.ts";
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { fold } from "../../../../text/fold.ts";
import { type NounForm, once, owned, plural, singular, sound } from "./nouns.ts";
import { CONSTRUCT_DUALS, OWNED_DUALS, ROLES } from "./roles.ts";

/** Words that only say that people are counted: who they are stands after them («عنصرا من قوات الأمن»). */
const ANYBODY: readonly NounForm[] = [
  ...singular("شخص"),
  ...plural("أشخاص"),
  ...singular("فرد"),
  ...plural("أفراد"),
  ...plural("أناس", "ناس"),
  ...singular("نسمة"),
  ...singular("نفر"),
  ["نفس", "singular"],
  ["نفسا", "singular"],
  ["فردا", "singular"],
];

const GROUPS: readonly (readonly [group: string | null, readonly NounForm[]])[] = [
  ["protesters", [...sound("متظاهر"), ...sound("محتج"), ...sound("معتصم"), ...sound("متجمع")]],
  [
    "police",
    [...singular("شرطي"), ...singular("شرطية"), ...plural("شرطيون"), ...singular("دركي"), ...plural("دركيين")],
  ],
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
      ...plural("عساكر", "جنرالات", "مظليين", "مظليون", "مشاة", "حرس", "بحارة الحربية"),
      ...["رقيب", "عريف", "ملازم", "نقيب", "عقيد", "مظلي"].flatMap(singular),
    ],
  ],
  ["soldiers", [["مجندا", "singular"], ["مجندين", "plural"], ...singular("ضابط"), ...plural("ضباط")]],
  [
    "civilians",
    [...sound("مدني"), ...singular("مواطن"), ["مواطنين", "plural"], ["مواطنون", "plural"], ["مواطنا", "singular"]],
  ],
  [
    "militants",
    [
      ...sound("مسلح"),
      ...sound("مقاتل"),
      ...sound("متمرد"),
      ...sound("مهاجم"),
      ...sound("منفذ"),
      ...sound("انتحاري"),
      ...sound("انقلابي"),
      ...sound("جهادي"),
    ],
  ],
  [
    "children",
    [...singular("طفل"), ...singular("طفلة"), ...plural("أطفال", "طفلات"), ...singular("رضيع"), ...plural("رضع")],
  ],
  [
    "children",
    [...singular("فتى"), ...singular("صبي"), ...singular("فتاة"), ...plural("فتيات", "فتية", "صبية", "قاصرين")],
  ],
  [
    "children",
    [
      ...sound("مراهق"),
      ...sound("يافع"),
      ...sound("قاصر"),
      ...singular("رضيعة"),
      ...singular("طفيل"),
      ...plural("قصر", "يتامى", "أيتام", "صبيان", "رضيعات", "مواليد"),
      ...singular("يتيم"),
    ],
  ],
  [
    "women",
    [
      ...singular("امرأة"),
      ...plural("نساء"),
      ...singular("سيدة"),
      ...plural("سيدات", "نسوة", "حوامل", "أرامل", "راهبات"),
      ...["حامل", "أرملة", "راهبة"].flatMap(singular),
    ],
  ],
  [
    "journalists",
    [
      ...sound("صحفي"),
      ...sound("صحافي"),
      ...singular("إعلامي"),
      ["إعلاميين", "plural"],
      ...singular("مصور"),
      ...sound("مراسل"),
    ],
  ],
  [
    "medics",
    [
      ...sound("مسعف"),
      ...singular("طبيب"),
      ...singular("طبيبة"),
      ...plural("أطباء", "طبيبات"),
      ...sound("ممرض"),
      ...singular("جراح"),
      ...sound("صيدلي"),
      ...singular("قابلة"),
    ],
  ],
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
  [
    "officials",
    [
      ...sound("مسؤول"),
      ...singular("نائب"),
      ...plural("نواب"),
      ...singular("وزير"),
      ...plural("وزراء", "محافظين", "عمد"),
      ...sound("دبلوماسي"),
      ...singular("سفير"),
      ...plural("سفراء"),
    ],
  ],
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
    ..."بائع تاجر صاحب حرفي راع أستاذ محاضر مسن كهل عجوز شيخ مؤذن قسيس مبشر ربان قبطان مرافق محقق خفير بستاني نجار حداد سباك كهربائي ميكانيكي حطاب خادم طاه نادل سباح متفرج مصطاف متنزه متسوق معتمر مقيم عون كشاف مرشد مترجم كاتب شاعر مغن ممثل موسيقي رياضي عداء مدرب بطل زوج حفيد نجل نازح مشرد أجير مياوم بحاث مرشح منتسب مسافر منخرط مشترك مساهم مستفيد شاهد معارض نقابي حقوقي معتمد وكيل مدير مراقب مفتش خبير محلل عميل جاسوس مهرب لص سارق قاتل مغتصب محتال مخرب متسلل مرتزق إطفائي غطاس مخالط معطل عاطل مستخدم مستأجر ساكن قروي بدوي مزارع".split(
      " ",
    ),
  ]
    .filter((noun, index, all) => all.indexOf(noun) === index)
    .flatMap(singular),
  ...plural(
    ..."باعة تجار أصحاب حرفيين حرفيون رعاة أساتذة محاضرين علماء مسنين مسنون كهول عجائز شيوخ أئمة قساوسة مبشرين مرافقين محققين خفراء نجارين حطابين خدم طهاة سباحين متفرجين متفرجون مصطافين متنزهين متسوقين متسوقون معتمرين مقيمين مقيمون أعوان كشافة مرشدين مترجمين كتاب شعراء رياضيين عدائين مدربين جيران أبناء إخوة أشقاء آباء أزواج أحفاد نقابيين حقوقيين وكلاء مدراء مديرين مراقبين مراقبون مفتشين محللين عملاء جواسيس مهربين مهربون لصوص قتلة مخربين مخربون متسللين مرتزقة إطفائيين غطاسين مخالطين مخالطون معطلين معطلون عاطلين مستخدمين ساكنين قرويين قرويون بدو مزارعون فارين فارون هاربين هاربون معارضين معارضون مرشحين مرشحون منتسبين كوادر مستشارين صبايا شابات طالبات عاملات معلمات مهندسات رهط ذوي أهل".split(
      " ",
    ),
  ),
  // «قاضيا»: of the nouns that drop their ي
  ...["قاضيا", "محاميا", "راعيا", "مصليا", "مغنيا"].map((noun): NounForm => [noun, "singular"]),
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
  // a state's own, as a rule abroad: «سبعة من مواطنيها»
  ["foreigners", "مواطني رعايا"],
  [null, "منتسبي منسوبي عناصر رجال أفراد أعضاء أنصار قادة عمال ركاب أقارب طلاب حراس"],
];
const ownedForms = (nouns: string): readonly NounForm[] =>
  owned(...nouns.split(" "))
    .filter((form) => !nouns.split(" ").includes(form))
    .map((form) => [form, "plural"]);

/** «عمال أجانب», «الكوادر الطبية»: nouns and the adjectives that tell who they are, with the article and without. */
const described = (nouns: string, adjectives: string): string[] =>
  nouns
    .split(" ")
    .flatMap((noun) =>
      adjectives.split(" ").flatMap((adjective) => [`${noun} ${adjective}`, `${noun} ال${adjective}`]),
    );

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
  [
    "foreigners",
    [
      "جنسية",
      "جنسيات",
      ...described("رعايا عمال عاملين مواطنين طلاب موظفين خبراء متطوعين صيادين", "أجانب"),
      ...described("رعية", "أجنبية"),
      ...described("عاملا مواطنا طالبا موظفا خبيرا متطوعا عامل مواطن", "أجنبيا أجنبي"),
    ],
  ],
  [
    "medics",
    [
      ...described("عامل عاملا موظف موظفا", "صحي صحيا طبي طبيا"),
      ...described("عاملين عاملون موظفين موظفون", "صحيين صحيون طبيين طبيون"),
      ...described("كوادر طواقم فرق أطقم", "طبية صحية إسعافية"),
      ...["عامل", "عمال", "عاملي", "موظفي", "كوادر", "طواقم", "أفراد"].flatMap((noun) =>
        ["صحة", "الصحة", "إسعاف", "الإسعاف", "تمريض", "التمريض", "طاقم طبي", "الطاقم الطبي"].map(
          (of) => `${noun} ${of}`,
        ),
      ),
    ],
  ],
  [
    "soldiers",
    [
      "ذوي الخوذ الزرق",
      "ذوي الخوذات الزرق",
      "ذوي القبعات الزرق",
      "أصحاب الخوذ الزرق",
      "أصحاب القبعات الزرق",
      "خوذ الزرق",
      "قبعات الزرق",
      "قوات حفظ السلام",
      "قوة حفظ السلام",
      "حفظة السلام",
    ],
  ],
  [
    "police",
    [
      "مكافحة الشغب",
      "قوات مكافحة الشغب",
      "شرطة مكافحة الشغب",
      "شرطة",
      "رجال الشرطة",
      ...described("ضابط ضباط ضابطا", "شرطة"),
      "قوات الشرطة",
      "أفراد الشرطة",
      "عناصر الشرطة",
    ],
  ],
  [
    "soldiers",
    [
      "جيش",
      "قوات المسلحة",
      "حرس الثوري",
      "حرس الوطني",
      "حرس وطني",
      "حرس حدود",
      "حرس الحدود",
      "قوات الحكومية",
      "قوات النظام",
    ],
  ],
];

/** «إندونيسيا» is the country before it is an Indonesian. */
const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(([, ar]) => ar.split("|").map(fold)));

/** «فلسطينيا», «عراقيا»: what the lexicon of nationalities leaves to be an object. */
const NATIONALS: readonly NounForm[] = NATIONALITIES.flatMap(([, ar]) =>
  ar
    .split("|")
    .filter((nisba) => nisba.endsWith("ي") && !nisba.includes(" "))
    .flatMap((nisba): NounForm[] => [
      ...(COUNTRY_NAMES.has(fold(`${nisba}ا`)) ? [] : [[`${nisba}ا`, "singular"] as const]),
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
    ...counting(null, ROLES),
    ...counting(null, OWNED_DUALS),
    ...counting(null, CONSTRUCT_DUALS),
    ...counting(null, NATIONALS),
    ...OWNED.flatMap(([group, nouns]) => counting(group, ownedForms(nouns))),
  ]),
);

export const bodies = lexicon(
  "body",
  BODIES.map(([group, surfaces]) => [surfaces, { group }] as const),
);
