/** What happened to people: verbs and their verbal nouns, by measure. */
import type { Measure } from "../../../../contract/types.ts";
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { fold } from "../../../../text/fold.ts";
import { type Verb, conjugate, withObjects } from "../../morphology/conjugate.ts";
import { itemsOf } from "../../morphology/items.ts";
import { once, owned } from "./nouns.ts";

const VERBS: readonly (readonly [Measure, readonly Verb[]])[] = [
  [
    "killed",
    [
      { perfect: "قتل", imperfect: "يقتل", passiveParticiple: "مقتول", masdar: ["قتل", "مقتل"] },
      { perfect: "استشهد", imperfect: "يستشهد", masdar: "استشهاد" },
      { perfect: "قضى", imperfect: "يقضي" },
      { perfect: "توفي", imperfect: "يتوفى", masdar: "وفاة" },
      { perfect: "توفى" },
      { perfect: "مات", imperfect: "يموت", masdar: "موت" },
      { perfect: "هلك", imperfect: "يهلك", masdar: "هلاك" },
      { perfect: "اغتال", imperfect: "يغتال", masdar: "اغتيال", passive: "اغتيل" },
      { perfect: "انتحر", imperfect: "ينتحر", masdar: "انتحار" },
      { perfect: "أعدم", imperfect: "يعدم", masdar: "إعدام" },
      { perfect: "صفى", masdar: "تصفية" },
      { perfect: "غرق", imperfect: "يغرق", masdar: "غرق" },
      { perfect: "أردى", imperfect: "يردي" },
      { perfect: "ذبح", imperfect: "يذبح", masdar: "ذبح" },
      { perfect: "أزهق", masdar: "إزهاق" },
      { perfect: "نفق", masdar: "نفوق" },
      { perfect: "أباد", imperfect: "يبيد", passive: "أبيد", masdar: "إبادة" },
      { perfect: "نحر", imperfect: "ينحر", masdar: "نحر" },
      { perfect: "شنق", imperfect: "يشنق", masdar: "شنق" },
      { perfect: "حيد", masdar: "تحييد" },
      { perfect: "ابتلع", imperfect: "يبتلع" },
      { perfect: "دفن", imperfect: "يدفن", masdar: "دفن" },
      { perfect: "صرع", imperfect: "يصرع" },
      { perfect: "تفحم" },
      { perfect: "فارق", imperfect: "يفارق" },
    ],
  ],
  [
    "injured",
    [
      { perfect: "أصاب", imperfect: "يصيب", passive: "أصيب", imperfectPassive: "يصاب", masdar: "إصابة" },
      { perfect: "جرح", imperfect: "يجرح", masdar: "جرح" },
      { perfect: "طعن", imperfect: "يطعن", masdar: "طعن" },
      { perfect: "اختنق", imperfect: "يختنق", masdar: "اختناق" },
      { perfect: "تسمم", imperfect: "يتسمم", masdar: "تسمم" },
      { perfect: "أدمى", imperfect: "يدمي" },
      { perfect: "دهس", imperfect: "يدهس", masdar: "دهس" },
      { perfect: "أسعف", imperfect: "يسعف", masdar: "إسعاف" },
    ],
  ],
  [
    "arrested",
    [
      { perfect: "اعتقل", imperfect: "يعتقل", masdar: "اعتقال" },
      { perfect: "أوقف", imperfect: "يوقف", masdar: ["توقيف", "إيقاف"] },
      { perfect: "احتجز", imperfect: "يحتجز", masdar: "احتجاز" },
      { perfect: "حبس", imperfect: "يحبس" },
      { perfect: "أسر", imperfect: "يأسر", masdar: "أسر" },
      { perfect: "سجن", imperfect: "يسجن", masdar: "سجن" },
      { perfect: "ضبط", imperfect: "يضبط", masdar: "ضبط" },
      { perfect: "اقتاد", imperfect: "يقتاد", passive: "اقتيد", masdar: "اقتياد" },
      { perfect: "احتفظ", imperfect: "يحتفظ", masdar: "احتفاظ" },
      { perfect: "قبع", imperfect: "يقبع" },
      { perfect: "أودع", imperfect: "يودع", masdar: "إيداع" },
      { perfect: "استوقف", imperfect: "يستوقف", masdar: "استيقاف" },
    ],
  ],
  [
    "released",
    [
      { perfect: "أفرج", imperfect: "يفرج", masdar: "إفراج" },
      { perfect: "حرر", imperfect: "يحرر" },
      { perfect: "تحرر", imperfect: "يتحرر" },
    ],
  ],
  [
    "missing",
    [
      { perfect: "فقد", imperfect: "يفقد", masdar: ["فقدان", "فقد"] },
      { perfect: "اختفى", imperfect: "يختفي", masdar: "اختفاء" },
    ],
  ],
  [
    "displaced",
    [
      { perfect: "نزح", imperfect: "ينزح", masdar: "نزوح" },
      { perfect: "شرد", imperfect: "يشرد", masdar: "تشريد" },
      { perfect: "تشرد", imperfect: "يتشرد", masdar: "تشرد" },
      { perfect: "هجر", imperfect: "يهجر", masdar: "تهجير" },
      { perfect: "فر", imperfect: "يفر", masdar: "فرار" },
      { perfect: "لجأ", imperfect: "يلجأ", masdar: "لجوء" },
      { perfect: "رحل", imperfect: "يرحل", masdar: "ترحيل" },
      { perfect: "هرب", imperfect: "يهرب", masdar: "هروب" },
      { perfect: "افترش", imperfect: "يفترش" },
    ],
  ],
  [
    "abducted",
    [
      { perfect: "خطف", imperfect: "يخطف", masdar: "خطف" },
      { perfect: "اختطف", imperfect: "يختطف", masdar: "اختطاف" },
    ],
  ],
  [
    "charged",
    [
      { perfect: "اتهم", imperfect: "يتهم" },
      { perfect: "أدان", passive: "أدين", masdar: "إدانة" },
      { perfect: "حوكم", imperfect: "يحاكم", masdar: "محاكمة" },
    ],
  ],
  [
    "evacuated",
    [
      { perfect: "أجلى", imperfect: "يجلي", passive: "أجلي", masdar: "إجلاء" },
      { perfect: "أخلى", imperfect: "يخلي", masdar: "إخلاء" },
      { perfect: "أخرج", masdar: "إخراج" },
    ],
  ],
  [
    "rescued",
    [
      { perfect: "أنقذ", imperfect: "ينقذ", masdar: "إنقاذ" },
      { perfect: "انتشل", imperfect: "ينتشل", masdar: "انتشال" },
      { perfect: "نجا", imperfect: "ينجو", masdar: "نجاة" },
      { perfect: "استخرج", imperfect: "يستخرج", masdar: "استخراج" },
      { perfect: "أغاث", imperfect: "يغيث", passive: "أغيث" },
    ],
  ],
  [
    "affected",
    [
      { perfect: "تضرر", imperfect: "يتضرر", masdar: "تضرر" },
      { perfect: "حاصر", imperfect: "يحاصر", passive: "حوصر" },
      { perfect: "تأثر", imperfect: "يتأثر", masdar: "تأثر" },
      { perfect: "عانى", imperfect: "يعاني" },
      { perfect: "احتاج", imperfect: "يحتاج" },
      { perfect: "طمر", imperfect: "يطمر", masdar: "طمر" },
    ],
  ],
  [
    "property_damaged",
    [
      { perfect: "دمر", imperfect: "يدمر", masdar: "تدمير" },
      { perfect: "أحرق", imperfect: "يحرق", masdar: ["إحراق", "حرق"] },
      { perfect: "احترق", imperfect: "يحترق", masdar: "احتراق" },
      { perfect: "هدم", imperfect: "يهدم", masdar: "هدم" },
      { perfect: "تهدم", imperfect: "يتهدم", masdar: "تهدم" },
      { perfect: "انهار", imperfect: "ينهار", masdar: "انهيار" },
      { perfect: "نهب", imperfect: "ينهب", masdar: "نهب" },
      { perfect: "خرب", imperfect: "يخرب", masdar: "تخريب" },
      { perfect: "أتلف", imperfect: "يتلف", masdar: "إتلاف" },
      { perfect: "جرف", imperfect: "يجرف" },
      { perfect: "حطم", imperfect: "يحطم", masdar: ["تحطيم", "تحطم"] },
      { perfect: "غمر", imperfect: "يغمر", masdar: "غمر" },
      { perfect: "اقتلع", imperfect: "يقتلع", masdar: "اقتلاع" },
      { perfect: "نسف", imperfect: "ينسف", masdar: "نسف" },
      { perfect: "دك", imperfect: "يدك", masdar: "دك" },
      { perfect: "تصدع", imperfect: "يتصدع", masdar: "تصدع" },
      { perfect: "تشقق", imperfect: "يتشقق", masdar: "تشقق" },
      { perfect: "تقوض", imperfect: "يتقوض" },
      { perfect: "هشم", imperfect: "يهشم", masdar: "تهشيم" },
      { perfect: "أضر", imperfect: "يضر" },
    ],
  ],
  [
    "protesters_present",
    [
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
  ],
];

/** Fixed expressions. «لقي … مصرعه» may have its subject inside, so the noun alone tells. */
const GATHERINGS =
  "مسيرة مسيرات مظاهرة مظاهرات تظاهرة تظاهرات احتجاج احتجاجات اعتصام اعتصامات المسيرة المسيرات المظاهرة المظاهرات التظاهرة التظاهرات الاحتجاج الاحتجاجات الاعتصام";
const EXPRESSIONS: readonly (readonly [Measure, readonly string[]])[] = [
  [
    "killed",
    [
      ...owned("مصرع", "حتف"),
      ...owned("نحب", "أنفاس"),
      "أنفاسه الأخيرة",
      "أنفاسها الأخيرة",
      "أنفاسهم الأخيرة",
      ...["فارق", "فارقت", "فارقوا", "فارقا", "فارقتا", "يفارق", "تفارق", "يفارقون", "يفارقوا", "مفارقة"].map(
        (parted) => `${parted} الحياة`,
      ),
      ...["أجهز", "أجهزت", "أجهزوا", "يجهز", "تجهز", "إجهاز"].map((finished) => `${finished} على`),
      ...owned("حياة").map((life) => `ب${life}`),
      "بأرواح",
      ...["حصد", "حصدت", "يحصد", "أزهق", "أزهقت", "إزهاق", "خطف", "حصاد"].map((took) => `${took} أرواح`),
      "فقدنا",
      "أرواحهم",
      "حياتهم",
    ],
  ],
  [
    "killed",
    [
      "راح ضحيته",
      "راح ضحيتها",
      "راحوا ضحية",
      "راح ضحية",
      "ذهب ضحيته",
      "ذهب ضحيتها",
      "سقط ضحيته",
      "سقطوا ضحايا",
      "عداد القتلى",
      "عداد الموتى",
    ],
  ],
  ["injured", ["إلى المستشفى", "إلى المستشفيات", "إلى مستشفيات", "إلى مستشفى", "لمستشفيات", "لمستشفى"]],
  ["injured", ["للمستشفى", "يتلقون العلاج", "تلقي العلاج", "بجروح", "بجراح"]],
  ["injured", ["إلى العلاج", "قيد العلاج", "في حالة حرجة", "إصابات خطيرة", "بإصابات", "بحروق", "بكسور", "بشظايا"]],
  [
    "arrested",
    [
      ...["ألقت", "ألقي", "ألقى", "ألقوا", "يلقي", "تلقي", "يلقون", "إلقاء"].map((threw) => `${threw} القبض على`),
      ...["قبض", "قبضت", "قبضوا", "يقبض", "تقبض"].map((seized) => `${seized} على`),
      "قبض عليهم",
      "وراء القضبان",
      "خلف القضبان",
      "قيد الاحتجاز",
      "قيد الاعتقال",
      "قيد التوقيف",
      "رهن الاعتقال",
      "رهن الاحتجاز",
      "رهن التوقيف",
      "تحت الحراسة النظرية",
      "في الحراسة النظرية",
      "إلى السجن",
      "في السجن",
      "في السجون",
      "رهن الحبس",
      "رهن الحراسة النظرية",
      "رهن الحجز",
      "تحت الحراسة",
      "تحت الاحتفاظ",
      "في الحجز",
      "في الحبس",
      "في الإيقاف",
      "في زنزانة",
      "في زنازين",
      "في الزنازين",
      "في المعتقل",
      "في المعتقلات",
    ],
  ],
  [
    "released",
    [
      ...["إطلاق", "أطلق", "أطلقت", "أطلقوا", "يطلق", "تطلق", "يطلقون", "يطلقوا"].map((freed) => `${freed} سراح`),
      ...["إخلاء", "أخلى", "أخلت", "أخلي", "أخلوا", "يخلي", "تخلي", "يخلون", "يخلى", "تخلية"].map(
        (freed) => `${freed} سبيل`,
      ),
      "سراحهم",
      "سراحهن",
      "سراحهما",
      "سبيلهم",
      "تحريرهم",
      "تحريرهن",
      "تحريرهما",
      "عفو عن",
      "عفوا عن",
    ],
  ],
  ["protesters_present", ["تفريق", "فرقت", "تفرق", "يفرق"]],
  ["protesters_present", GATHERINGS.split(" ").map((gathering) => `في ${gathering}`)],
  [
    "protesters_present",
    ["إلى ساحة", "إلى ميدان", "إلى الميادين", "رافعين شعارات", "رافعين لافتات", "مرددين", "هاتفين"],
  ],
  ["protesters_present", ["إلى الشوارع", "إلى شوارع", "في الشوارع", "في شوارع", "إلى الساحات", "إلى الشارع"]],
  ["protesters_present", ["احتجاجاتهم", "مظاهراتهم", "تظاهراتهم", "اعتصامهم", "مسيرتهم", "مسيراتهم"]],
  [
    "property_damaged",
    [
      ...["أتى", "أتت", "يأتي", "تأتي", "أتيا"].map((came) => `${came} على`),
      "نار في",
      "نيران في",
      "بالأرض",
      "طعمة للنيران",
      ..."التهمت التهمتها التهمته يلتهم تلتهم".split(" "),
    ],
  ],
  [
    "property_damaged",
    ["أتت", "أتى", "تأتي", "يأتي", "قضت", "قضى", "طالت", "طال", "أجهزت"].flatMap((came) =>
      ["النيران", "النار", "الحرائق", "الحريق", "ألسنة اللهب", "ألسنة النيران", "السيول", "الفيضانات"].map(
        (fire) => `${came} ${fire}`,
      ),
    ),
  ],
  [
    "property_damaged",
    ["إلى الحرق", "إلى النهب", "إلى التخريب", "إلى التدمير", "إلى الإتلاف", "إلى التهشيم", "للإحراق", "للإتلاف"],
  ],
  ["property_damaged", ["للنهب", "للتدمير", "للحرق", "للتخريب", "أضرار", "بأضرار", "لأضرار", "أضرارا"]],
  ["missing", ["لم يعثر على", "بحث عن", "غير معروف", "غير معروفين"]],
  ["missing", ["بحث جاريا عن", "بحث جار عن", "بحث جاري عن", "بحث مستمر عن", "بحث مستمرا عن", "بحثا عن"]],
  ["missing", ["انقطع الاتصال ب", "فقد أثرهم", "فقد أثر", "فقدت آثارهم"]],
  [
    "missing",
    [
      "مصير",
      "عداد المفقودين",
      "عداد المفقودات",
      "في عداد المفقودات",
      "عداد المفقود",
      "مصيرهم مجهول",
      "مصيرهم مجهولا",
      "مصيرهن مجهولا",
      "مصيرهم غامضا",
      "مجهولي المصير",
      "في عداد المفقودين",
    ],
  ],
  [
    "displaced",
    [
      ...["منازلهم", "بيوتهم", "ديارهم", "قراهم", "مساكنهم", "بلداتهم", "مناطقهم", "أراضيهم"].flatMap((homes) => [
        `من ${homes}`,
        ...["غادروا", "تركوا", "هجروا", "مغادرة", "ترك", "خارج", "يغادرون", "أخلوا"].map((left) => `${left} ${homes}`),
      ]),
      "بلا مأوى",
      "دون مأوى",
      "بدون مأوى",
      "في العراء",
      "عبروا الحدود",
      "يعبرون الحدود",
      "عبر الحدود إلى",
      "عبروا إلى",
      "يعبرون إلى",
      "يعبرون يوميا",
      "ينامون في",
      "يبيتون في",
      "باتوا في",
    ],
  ],
  [
    "charged",
    [
      ...["اتهامات", "تهما", "تهم", "اتهام", "تهمة"].map((charge) => `${charge} إلى`),
      ...["حكم", "حكمت", "يحكم", "تحكم", "أحكام", "أحكاما"].map((ruled) => `${ruled} على`),
      "أحيل إلى القضاء",
      "إحالة",
      "أحال",
      "أحالت",
      "أحالوا",
      "يحيل",
      "تحيل",
      "أحيل",
      "أحيلوا",
      "سيحال",
      "يحال",
      ...["سجن", "حبس", "إعدام", "مؤبد", "سجن المؤبد", "أشغال الشاقة", "أشغال الشاقة المؤبدة", "براءة"].map(
        (sentence) => `${sentence} على`,
      ),
      ...["غيابيا", "حضوريا", "شنقا", "مدى الحياة", "مع وقف التنفيذ", "مع النفاذ"].map((how) => `${how} على`),
    ],
  ],
  [
    "affected",
    [
      "تحت الأنقاض",
      "بحاجة إلى",
      "بحاجة لمساعدة",
      "بحاجة لمساعدات",
      "تحت أنقاض",
      "في حاجة إلى",
      "بلا كهرباء",
      "دون كهرباء",
      "بدون كهرباء",
      "بلا ماء",
      "بلا مياه",
      "دون مياه",
      "بدون مياه",
      "على المساعدات",
      "على المعونات",
      "تقطعت بهم السبل",
      "عرضة للجوع",
      ...["معرضون", "معرضين", "معرض", "معرضة", "معرضا", "يتعرضون", "عرضة"].flatMap((exposed) => [
        `${exposed} لخطر`,
        `${exposed} للخطر`,
        `${exposed} لمخاطر`,
      ]),
      "من الجوع",
      ...["تحت خط", "دون خط", "إلى", "في", "في براثن", "إلى براثن", "في دائرة", "إلى دائرة", "على حافة"].map(
        (where) => `${where} الفقر`,
      ),
      "في فقر مدقع",
      "إلى الفقر المدقع",
      ...["الجوع", "المجاعة", "الفقر", "العطش", "الطرد", "الموت جوعا", "سوء التغذية"].flatMap((need) => [
        ...["مهددون", "مهددين", "مهدد", "مهددة", "يهددهم", "تهددهم"].map((threatened) =>
          threatened.endsWith("هم") ? `${threatened} ${need}` : `${threatened} ب${need}`,
        ),
        ...["خطر", "شبح", "شفا", "حافة", "من"].map((brink) => `${brink} ${need}`),
        ...["يهدد", "تهدد", "يهددهم", "تهددهم"].map((threatens) => `${need.replace(/^ال/u, "")} ${threatens}`),
        `يهدد ${need}`,
        `تهدد ${need}`,
      ]),
      "انعدام الأمن الغذائي",
      "سوء التغذية",
      "إلى الجوع",
      "في ضائقة",
      "يواجهون",
      "يكابدون",
      "عن العالم الخارجي",
      "بلا غذاء",
      "دون غذاء",
    ],
  ],
  [
    "affected",
    ["قتيل|جريح", "قتيلا|جريحا", "قتلى|جرحى", "شهيد|جريح", "شهيدا|جريحا", "قتيل|مفقود", "قتيلا|مفقودا", "قتلى|مفقودين"]
      .map((pair) => pair.replace("|", " و"))
      .flatMap((pair) => [pair, `بين ${pair}`]),
  ],
];

/** «فقد» is far oftener ف and the particle قد, «أسرهم» their families. */
const taken = new Set<string>([
  "اغاثه",
  "فقد",
  "متن",
  "متنا",
  "فقدنا",
  "اسره",
  "هجره",
  "اسرها",
  "اسرهم",
  "اسرهما",
  "اسرنا",
]);
const forms = VERBS.flatMap(([measure, verbs]) =>
  verbs.flatMap((verb) =>
    [...conjugate(verb), ...withObjects(conjugate(verb))].map(
      (form) => [form, { measure, part: form.kind === "masdar" ? ("noun" as const) : ("verb" as const) }] as const,
    ),
  ),
);

const verbs = itemsOf<"outcome">(forms, taken);
const listed = new Set(verbs.flatMap(([surface]) => surface).map(fold));

export const outcomes = [
  lexicon("outcome", verbs),
  lexicon(
    "outcome",
    once(EXPRESSIONS.flatMap(([measure, surfaces]) => surfaces.map((surface) => [surface, measure] as const)))
      .filter(([surface]) => !listed.has(fold(surface)))
      .map(([surface, measure]) => [surface, { measure, part: "expression" }] as const),
  ),
];
