/** What happened to people: verbs and their verbal nouns, by measure. */
import type { Measure } from "../../../../contract/types.ts";
import { lexicon } from "../../../../lexicon/lexicon.ts";
import { type Verb, conjugate, withObjects } from "../../morphology/conjugate.ts";
import { itemsOf } from "../../morphology/items.ts";
import { owned } from "./nouns.ts";

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
    ],
  ],
  [
    "injured",
    [
      { perfect: "أصاب", imperfect: "يصيب", passive: "أصيب", imperfectPassive: "يصاب", masdar: "إصابة" },
      { perfect: "جرح", imperfect: "يجرح", masdar: "جرح" },
      { perfect: "طعن", imperfect: "يطعن", masdar: "طعن" },
      { perfect: "اختنق", imperfect: "يختنق", masdar: "اختناق" },
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
    ],
  ],
  ["released", [{ perfect: "أفرج", imperfect: "يفرج", masdar: "إفراج" }]],
  ["missing", [{ perfect: "فقد", imperfect: "يفقد", masdar: ["فقدان", "فقد"] }]],
  [
    "displaced",
    [
      { perfect: "نزح", imperfect: "ينزح", masdar: "نزوح" },
      { perfect: "شرد", imperfect: "يشرد", masdar: "تشريد" },
      { perfect: "تشرد", imperfect: "يتشرد", masdar: "تشرد" },
      { perfect: "هجر", imperfect: "يهجر", masdar: "تهجير" },
      { perfect: "فر", imperfect: "يفر", masdar: "فرار" },
      { perfect: "لجأ", imperfect: "يلجأ", masdar: "لجوء" },
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
    ],
  ],
  [
    "rescued",
    [
      { perfect: "أنقذ", imperfect: "ينقذ", masdar: "إنقاذ" },
      { perfect: "انتشل", imperfect: "ينتشل", masdar: "انتشال" },
      { perfect: "نجا", imperfect: "ينجو", masdar: "نجاة" },
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
      ...owned("حياة").map((life) => `ب${life}`),
      "بأرواح",
      "أرواح",
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
  ["arrested", ["ألقت القبض على", "ألقي القبض على", "قبض على", "قبضت على", "قبض عليهم"]],
  ["released", ["إطلاق سراح", "أطلق سراح", "أطلقت سراح", "أطلقوا سراح", "إخلاء سبيل", "أخلت سبيل", "أخلي سبيل"]],
  ["protesters_present", GATHERINGS.split(" ").map((gathering) => `في ${gathering}`)],
  ["protesters_present", ["إلى الشوارع", "إلى شوارع", "في الشوارع", "في شوارع", "إلى الساحات", "إلى الشارع"]],
  ["protesters_present", ["احتجاجاتهم", "مظاهراتهم", "تظاهراتهم", "اعتصامهم", "مسيرتهم", "مسيراتهم"]],
  ["property_damaged", ["للنهب", "للتدمير", "للحرق", "للتخريب", "أضرار", "بأضرار", "لأضرار", "أضرارا"]],
  ["missing", ["لم يعثر على", "بحث عن", "غير معروف", "غير معروفين"]],
  ["missing", ["مصير", "عداد المفقودين", "مصيرهم مجهول", "مجهولي المصير", "في عداد المفقودين"]],
  ["displaced", ["من منازلهم", "من بيوتهم", "من ديارهم", "بلا مأوى", "دون مأوى"]],
  ["charged", ["اتهامات إلى", "تهما إلى", "تهم إلى", "اتهام إلى", "أحيل إلى القضاء", "إحالة", "حكم على", "حكمت على"]],
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
    ],
  ],
  ["affected", ["بين قتيل وجريح", "قتيلا وجريحا", "بين قتلى وجرحى", "قتيل وجريح", "قتلى وجرحى"]],
];

/** «فقد» is far oftener ف and the particle قد, «أسرهم» their families. */
const taken = new Set<string>(["فقد", "متن", "متنا", "فقدنا", "اسره", "اسرها", "اسرهم", "اسرهما", "اسرنا"]);
const forms = VERBS.flatMap(([measure, verbs]) =>
  verbs.flatMap((verb) =>
    [...conjugate(verb), ...withObjects(conjugate(verb))].map(
      (form) => [form, { measure, part: form.kind === "masdar" ? ("noun" as const) : ("verb" as const) }] as const,
    ),
  ),
);

export const outcomes = [
  lexicon("outcome", itemsOf<"outcome">(forms, taken)),
  lexicon(
    "outcome",
    EXPRESSIONS.map(([measure, surfaces]) => [surfaces, { measure, part: "expression" }] as const),
  ),
];
