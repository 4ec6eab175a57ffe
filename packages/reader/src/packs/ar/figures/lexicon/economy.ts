/** What money, percentages and quantities are about, and how they move. */
import { lexicon } from "../../../../lexicon/lexicon.ts";
import type { Form, Verb } from "../../morphology/conjugate.ts";
import { conjugate } from "../../morphology/conjugate.ts";
import { itemsOf } from "../../morphology/items.ts";
import type { Matter } from "../entries.ts";
import { once, owned } from "./nouns.ts";

const MATTERS: readonly (readonly [Matter, readonly string[]])[] = [
  ["price", [...owned("سعر", "أسعار", "ثمن", "تكلفة"), "سعرا", "تسعيرة", "أثمان"]],
  [
    "price",
    [
      "وقود",
      "خبز",
      "بنزين",
      "قمح",
      "ذهب",
      "نفط",
      "غاز",
      "سكر",
      "أرز",
      "نحاس",
      "سهم",
      "أسهم",
      "مؤشر",
      "سندات",
      "إيجارات",
      ..."إيجار تذكرة تذاكر".split(" "),
    ],
  ],
  [
    "price",
    ["تعرفة", "تعريفة", "فاتورة", "فواتير", "أجور", "أجرة", "رسم", "رسوم"].flatMap((tariff) =>
      "الكهرباء المياه الماء النقل الركوب الاتصالات الإنترنت المحروقات الوقود الغاز الطاقة"
        .split(" ")
        .map((of) => `${tariff} ${of}`),
    ),
  ],
  [
    "goods",
    "دقيق طحين زيت زيوت شاي لحم لحوم دجاج بيض حليب حبوب ذرة شعير صويا كاكاو كاجو قطن فضة ألومنيوم ألمنيوم حديد صلب نيكل ليثيوم يورانيوم فحم مازوت ديزل سولار كيروسين كهرباء إسمنت أعلاف سماد أسمدة خام برنت آجلة بورصة بورصات رغيف سلع بضائع أدوية مواد غذائية".split(
      " ",
    ),
  ],
  ["currency", [...owned("عملة"), "عملات", "ليرة", "يورو", "الين", "بيزو", "راند", "روبل", "ريال"]],
  ["currency", "برميل أونصة أوقية صفيحة أسطوانة ربطة كيس جرة تنكة قنينة لتر كيلو كيلوغرام طن قنطار أردب".split(" ")],
  ["currency", ["روبية", "جنيه", "دينار", "درهم", "دولار", "فرنك", "هريفنيا", "تومان", "بوليفار"]],
  [
    "rate",
    [
      ...owned("تضخم", "فائدة", "بطالة", "نمو", "فقر", "عجز", "دين", "ضريبة", "معدل"),
      ..."اقتصاد معدلات إماتة وفيات خصوبة ولادات هجرة نموا ديون عاطلون عاطلين رسوم جمارك ضرائب تعرفة تعريفات ركود انكماش فوائد أمية".split(
        " ",
      ),
    ],
  ],
  [
    "rate",
    "مشاركة إقبال تصويت اقتراع إضراب حضور إشغال غياب نجاح امتلاء تسرب تلقيح تغطية استجابة تأييد"
      .split(" ")
      .flatMap((of) => [`نسبة ال${of}`, `نسب ال${of}`]),
  ],
  [
    "aid",
    [
      ...owned("مساعدة", "إغاثة", "قرض", "منحة", "تبرع", "تعويض", "معونة"),
      ..."مساعدات إغاثة قروض قرضا منح منحة تبرعات تعويضات معونات معونة إعانات تحفيز تبرعا".split(" "),
      ..."إعانة هبة هبات إغاثي إغاثية إنسانية مانحين مانحون مانحة جبر تدبير نداء نداءات مكرمة إعفاء تعهدات معوزين محتاجين منكوبين متضررين مانح".split(
        " ",
      ),
    ],
  ],
  ["aid", ["تعويضا", "دية", "ديات", "إغاثيا", "إغاثية"]],
  ["aid", ["صندوق الطوارئ", "صندوق إغاثة", "صندوق الإغاثة", "مساعدات", "قرض", "حزمة إنقاذ"]],
  [
    "pledge",
    "تمويل تمويلا تمويلات تبرع تبرعت تبرعوا يتبرع تتبرع تعهد تعهدت تعهدوا يتعهد تتعهد رصد رصدت يرصد ترصد صرف يصرف تصرف خصص خصصت تخصيص يخصص منح منحت يمنح تمنح تقديم قدم قدمت يقدم تقدم نقدم وعد وعدت تبرعنا رصدنا خصصنا سنقدم ستقدم سيقدم سنمنح ستمنح سيمنح سيخصص ستخصص سيتبرع ستصرف سيصرف".split(
      " ",
    ),
  ],
  ["level", ["مستوى", "مستويات", "مستوياته", "مستوياتها", "تداوله", "تداولها", "تداولات", "تعاملات"]],
  ["damage", [...owned("خسارة", "خسائر", "أضرار"), "خسائرها", "أضرار", "أضرارا"]],
  [
    "damage",
    ["كلفة", "تكلفة", "فاتورة", "قيمة", "كلف", "ثمن"].flatMap((cost) =>
      "الإضراب التوقف الإغلاق الانقطاع الشلل الحرب النزاع الصراع العنف الحصار الأزمة الاحتجاجات الاضطرابات الجفاف الزلازل الدمار الكارثة إعادة الحريق الحرائق الزلزال الفيضانات الفيضان السيول الإعصار العاصفة"
        .split(" ")
        .map((of) => `${cost} ${of}`),
    ),
  ],
  [
    "output",
    [
      ...owned("إنتاج", "صادرات", "واردات", "ناتج", "مخزون", "طاقة"),
      ..."إنتاجا يصدر تصدر تصدير أنتج أنتجت ينتج تنتج صدرت ضخ تضخ إنتاجية استخراج محصول".split(" "),
    ],
  ],
  [
    "people",
    [...owned("سكان", "تعداد"), "يقطن", "يقطنها", "يقطنه", "يسكنها", "تقطنها", "سكنها", "مسكنا", "قاطنين", "سكان"],
  ],
  [
    "length",
    [...owned("ارتفاع", "طول", "عرض", "عمق", "مساحة", "مسافة", "بعد"), ..."يبعد تبعد بطول بعمق بعرض علو".split(" ")],
  ],
  ["strength", [...owned("قوة", "شدة"), "ريختر", "بقوة", "بشدة", "مقياس", "بمقياس"]],
  ["value", [...owned("قيمة"), "قيمتها", "بقيمة", "فدية", "فديات"]],
];

const MOVES: readonly Verb[] = [
  { perfect: "ارتفع", imperfect: "يرتفع", participle: "مرتفع", masdar: "ارتفاع" },
  { perfect: "انخفض", imperfect: "ينخفض", participle: "منخفض", masdar: "انخفاض" },
  { perfect: "تراجع", imperfect: "يتراجع", participle: "متراجع", masdar: "تراجع" },
  { perfect: "هبط", imperfect: "يهبط", participle: "هابط", masdar: "هبوط" },
  { perfect: "صعد", imperfect: "يصعد", participle: "صاعد", masdar: "صعود" },
  { perfect: "نزل", imperfect: "ينزل", masdar: "نزول" },
  { perfect: "زاد", imperfect: "يزيد", passive: "زيد", masdar: "زيادة" },
  { perfect: "ازداد", imperfect: "يزداد", masdar: "ازدياد" },
  { perfect: "خسر", imperfect: "يخسر", masdar: "خسارة" },
  { perfect: "قفز", imperfect: "يقفز", masdar: "قفزة" },
  { perfect: "كسب", imperfect: "يكسب" },
  { perfect: "تقلص", imperfect: "يتقلص", masdar: "تقلص" },
  { perfect: "تضاعف", imperfect: "يتضاعف", masdar: "تضاعف" },
  { perfect: "ضاعف", imperfect: "يضاعف", masdar: "مضاعفة" },
  { perfect: "استعاد", imperfect: "يستعيد", masdar: "استعادة" },
  { perfect: "انهار", imperfect: "ينهار", masdar: "انهيار" },
  { perfect: "هوى", imperfect: "يهوي" },
  { perfect: "تدهور", imperfect: "يتدهور", masdar: "تدهور" },
  { perfect: "رفع", imperfect: "يرفع", masdar: "رفع" },
  { perfect: "خفض", imperfect: "يخفض", masdar: ["خفض", "تخفيض"] },
  { perfect: "نما", imperfect: "ينمو" },
  { perfect: "انكمش", imperfect: "ينكمش" },
  { perfect: "فقد", imperfect: "يفقد", masdar: ["فقدان", "فقد"] },
];
const LEVELS: readonly Verb[] = [
  { perfect: "بلغ", imperfect: "يبلغ", participle: "بالغ", masdar: "بلوغ" },
  { perfect: "وصل", imperfect: "يصل", masdar: "وصول" },
  { perfect: "سجل", imperfect: "يسجل" },
  { perfect: "تجاوز", imperfect: "يتجاوز" },
  { perfect: "تخطى", imperfect: "يتخطى" },
  { perfect: "ناهز", imperfect: "يناهز" },
  { perfect: "قدر", imperfect: "يقدر" },
  { perfect: "لامس", imperfect: "يلامس" },
  { perfect: "استقر", imperfect: "يستقر" },
  { perfect: "ساوى", imperfect: "يساوي" },
  { perfect: "عادل", imperfect: "يعادل" },
  { perfect: "اقترب", imperfect: "يقترب" },
];

/** «انخفاضا»: the verbal noun as an object. */
const withAccusative = (form: Form): Form[] =>
  form.kind === "masdar" && !form.suffix ? [form, { ...form, surface: `${form.surface}ا` }] : [form];

const taken = new Set<string>();
const of = (verbs: readonly Verb[], movement: "change" | "level") =>
  itemsOf<"movement">(
    verbs.flatMap((verb) =>
      conjugate(verb).flatMap((form) => withAccusative(form).map((each) => [each, movement] as const)),
    ),
    taken,
  );

export const economy = [
  lexicon(
    "matter",
    once(MATTERS.flatMap(([matter, surfaces]) => surfaces.map((surface) => [surface, matter] as const))),
  ),
  lexicon("movement", [...of(MOVES, "change"), ...of(LEVELS, "level")]),
];
