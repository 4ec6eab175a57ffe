/** Arabic words for changes of office, conditions, events, doubts and reasons. */
import { type Lexicon, type Tag, lexicon } from "../../../lexicon/lexicon.ts";
import type { TagMap } from "../../../lexicon/tags.ts";
import type { EventWord, OfficeWord, StateChange, StateThing } from "../../../states/entries.ts";
import { fold } from "../../../text/fold.ts";
import { type Form, type Verb, conjugate, withObjects } from "../morphology/conjugate.ts";
import { itemsOf } from "../morphology/items.ts";

const phrases = (list: string) => list.split(/\s*[،\n]\s*/u).filter((word) => word !== "");

/** "أقال يقيل - إقالة أقيل": perfect, imperfect, passive participle, verbal noun, passive perfect; - = none. */
function verbOf(line: string): Verb {
  const [perfect, imperfect, passiveParticiple, masdar, passive] = line
    .trim()
    .split(/\s+/u)
    .map((part) => (part === "-" ? undefined : part));
  return {
    perfect: perfect as string,
    ...(imperfect === undefined ? {} : { imperfect }),
    ...(passiveParticiple === undefined ? {} : { passiveParticiple }),
    ...(masdar === undefined ? {} : { masdar }),
    ...(passive === undefined ? {} : { passive }),
  };
}

/** Of the object pronouns those of the third person singular and plural: «أقاله», «احتلتها», «اعتقلهم». */
const isCommon = ({ surface }: Form) => /(?:ه|ها|هم)$/u.test(surface);

/** Rows of verbs to items; a surface that two rows share is the first one's. */
function verbItems<T extends Tag, E>(
  rows: readonly (readonly [verbs: string, entry: E])[],
  entryOf: (entry: E, form: Form) => TagMap[T] | null,
  nouns: readonly (readonly [words: string, entry: TagMap[T]])[] = [],
  objects = false,
): Lexicon<T>["items"] {
  const taken = new Set<string>();
  const forms: [Form, TagMap[T]][] = [];
  for (const [verbs, entry] of rows)
    for (const line of verbs.split("\n").filter((text) => text.trim() !== "")) {
      const active = conjugate(verbOf(line));
      for (const form of objects ? [...active, ...withObjects(active).filter(isCommon)] : active) {
        const made = entryOf(entry, form);
        if (made !== null) forms.push([form, made]);
      }
    }
  const listed = nouns.flatMap(([list, entry]) =>
    phrases(list).flatMap((surface): (readonly [string, TagMap[T]])[] => {
      const key = surface.split(" ").map(fold).join(" ");
      if (taken.has(key)) return [];
      taken.add(key);
      return [[surface, entry]];
    }),
  );
  return [...listed, ...itemsOf<T>(forms, taken)];
}

const office = (kind: OfficeWord["kind"], does: OfficeWord["does"], loose = false) => ({ kind, does, loose });
type Office = ReturnType<typeof office>;
const OFFICE_VERBS: readonly (readonly [string, Office])[] = [
  ["أقال يقيل مقال إقالة أقيل\nعزل يعزل معزول عزل", office("dismissed", "to")],
  [
    "أعفى يعفي - إعفاء أعفي\nأطاح يطيح - إطاحة أطيح\nخلع يخلع مخلوع خلع\nأبعد يبعد - إبعاد",
    office("dismissed", "to", true),
  ],
  ["استقال يستقيل - استقالة", office("resigned", "self")],
  ["تنحى يتنحى - تنحي", office("stepped_down", "self")],
  ["تخلى يتخلى - تخلي\nترك يترك - ترك\nغادر يغادر - مغادرة", office("stepped_down", "self", true)],
  ["عين يعين - تعيين\nنصب ينصب - تنصيب\nكلف يكلف - تكليف", office("appointed", "to", true)],
  ["تولى يتولى - تولي\nتسلم يتسلم - تسلم\nخلف يخلف - -", office("appointed", "self", true)],
  ["انتخب ينتخب - انتخاب", office("elected", "to", true)],
  ["اعتقل يعتقل معتقل اعتقال\nأوقف يوقف - توقيف\nاحتجز يحتجز محتجز احتجاز", office("arrested", "to", true)],
  ["حاكم يحاكم - محاكمة\nاتهم يتهم - -", office("charged", "to", true)],
];

/** «أدى اليمين الدستورية رئيساً»: the oath, after who took it. */
const OATHS: readonly (readonly [string, OfficeWord])[] = [
  ["يمين الدستورية، يمين القانونية", { kind: "appointed", form: "passive", does: "to", loose: true }],
];

function officeOf({ kind, does, loose }: Office, form: Form): OfficeWord | null {
  if (form.person === 1 || form.surface === "خلفا") return null; // «خلفا لفلان» is no "they both succeeded"
  if (form.kind === "masdar") return { kind, form: "noun", does, loose };
  if (form.kind === "passive_participle" || form.kind === "participle") return null;
  // an object pronoun: whom it was done to has been named before
  return { kind, form: form.passive || form.suffix ? "passive" : "verb", does, loose };
}

const THINGS: readonly (readonly [string, StateThing])[] = [
  [
    "إنترنت، انترنت، أنترنت، خدمة الإنترنت، خدمات الإنترنت، شبكة الإنترنت، خدمة الانترنت، شبكة الانترنت",
    { what: "internet", is: "service" },
  ],
  [
    "اتصالات، خطوط الهاتف، شبكة الهاتف، شبكات الهاتف، خدمات الهاتف، خدمة الهاتف",
    { what: "communications", is: "service" },
  ],
  ["كهرباء، تيار الكهربائي، تيار، طاقة الكهربائية", { what: "power", is: "service" }],
  ["إمدادات المياه، مياه الشرب، إمدادات الماء", { what: "water", is: "service" }],
  ["إمدادات الغاز", { what: "gas supply", is: "service" }],
  ["رحلات الجوية، حركة الطيران، حركة الملاحة، ملاحة الجوية، حركة الملاحة الجوية", { what: "flights", is: "service" }],
  ["وسائل النقل العام، نقل العام، مواصلات العامة", { what: "public transport", is: "service" }],
  ["حركة القطارات، رحلات القطارات، خدمة القطارات", { what: "trains", is: "service" }],
  ["مطار، مطارات", { what: "airport", is: "way" }],
  ["حدود، معبر، معابر، منافذ الحدودية، معبر الحدودي", { what: "border", is: "way" }],
  ["طريق، طرق، طرقات", { what: "roads", is: "way" }],
  ["ميناء، موانئ", { what: "port", is: "way" }],
  ["مدارس، جامعات، دراسة", { what: "schools", is: "way" }],
  ["مراكز التسوق، متاجر، محال، محلات، محال التجارية، أسواق، سوق", { what: "shops", is: "way" }],
  ["بنوك، مصارف", { what: "banks", is: "way" }],
  ["مجال الجوي، أجواء", { what: "airspace", is: "way" }],
  ["حالة الطوارئ، حال الطوارئ", { what: "state of emergency", is: "measure" }],
  ["حظر التجول، حظر تجول، حظر للتجول، منع التجول", { what: "curfew", is: "measure" }],
  ["أحكام العرفية، قانون العسكري", { what: "martial law", is: "measure" }],
  ["إغلاق العام، إغلاق الشامل، حجر الصحي", { what: "lockdown", is: "measure" }],
  ["وقف إطلاق النار، وقف النار، هدنة، وقف لإطلاق النار", { what: "ceasefire", is: "measure" }],
  ["حداد، حداد الوطني، حداد العام", { what: "mourning", is: "measure" }],
  ["إضراب، إضراب العام، إضرابا", { what: "strike", is: "measure" }],
  ["حصار", { what: "blockade", is: "measure" }],
  ["نظام، هدوء، استقرار، أمن", { what: "order", is: "order" }],
  ["حياة", { what: "normal life", is: "order" }],
  [
    "عملية، حملة، ملاحقة، مهمة، عمليات البحث، عملية البحث، عمليات الإنقاذ، مفاوضات، محادثات",
    { what: "operation", is: "effort" },
  ],
];

const CHANGES: readonly (readonly [string, StateChange])[] = [
  ["قطع يقطع مقطوع قطع\nعلق يعلق معلق تعليق\nأغلق يغلق مغلق إغلاق\nسد يسد - -\nأقفل يقفل مقفل إقفال", { to: "off" }],
  [
    "أعاد يعيد - إعادة أعيد\nعاد يعود - عودة\nاستعاد يستعيد - استعادة\nتوافر يتوافر متوافر توافر\nتوفر يتوفر متوفر توفر\nاستقر يستقر - استقرار",
    { to: "on" },
  ],
  [
    "انقطع ينقطع - انقطاع\nعطل يعطل معطل تعطيل\nتعطل يتعطل - تعطل\nحجب يحجب محجوب حجب\nأوقف يوقف - إيقاف\nتوقف يتوقف متوقف توقف",
    { to: "halt" },
  ],
  ["استأنف يستأنف - استئناف استؤنف\nفتح يفتح مفتوح فتح", { to: "open" }],
  [
    "فرض يفرض مفروض فرض\nأعلن يعلن معلن إعلان\nمدد يمدد - تمديد\nسرى يسري - سريان\nدخل يدخل - دخول\nبدأ يبدأ - بدء",
    { to: "start" },
  ],
  [
    "رفع يرفع - رفع\nألغى يلغي ملغى إلغاء\nأنهى ينهي - إنهاء\nانتهى ينتهي - انتهاء\nانهار ينهار - انهيار",
    { to: "stop" },
  ],
  ["استمر يستمر - استمرار\nتواصل يتواصل - تواصل", { to: "going" }],
];

const EVENTS: readonly (readonly [string, EventWord["kind"]])[] = [
  ["تظاهر يتظاهر - تظاهر\nاحتج يحتج - احتجاج\nاحتشد يحتشد - -\nاعتصم يعتصم - اعتصام", "protest"],
  [
    "هاجم يهاجم - -\nقصف يقصف - قصف\nاقتحم يقتحم - اقتحام\nاستهدف يستهدف - -\nطعن يطعن - -\nاغتال يغتال - اغتيال\nخطف يخطف - خطف\nاختطف يختطف - اختطاف\nاحتل يحتل - -\nاستولى يستولي - استيلاء\nغزا يغزو - غزو",
    "attack",
  ],
  ["انفجر ينفجر - انفجار", "explosion"],
  ["اشتبك يشتبك - -", "clash"],
  ["اندلع يندلع - اندلاع\nتجدد يتجدد - تجدد", "any"],
  ["قتل يقتل - مقتل\nلقي يلقى - -\nتوفي يتوفى - -", "death"],
  ["اعتقل يعتقل - اعتقال\nاحتجز يحتجز - احتجاز\nأوقف يوقف - توقيف", "arrest"],
  ["ضرب يضرب - -\nاجتاح يجتاح - -\nثار يثور - ثوران", "disaster"],
  ["تحطم يتحطم - تحطم\nغرق يغرق - غرق\nانهار ينهار - انهيار\nاصطدم يصطدم - اصطدام", "accident"],
  ["أرسل يرسل - إرسال\nانسحب ينسحب - انسحاب", "deployment"],
  ["فرض يفرض - فرض\nألغى يلغي - إلغاء\nأغلق يغلق - إغلاق\nقطع يقطع - -\nقرر يقرر - قرار\nأصدر يصدر - إصدار", "measure"],
  ["أقال يقيل - إقالة أقيل\nاستقال يستقيل - استقالة\nتنحى يتنحى - تنحي\nعزل يعزل - عزل", "office"],
  ["انتخب ينتخب - انتخاب\nصوت يصوت - تصويت", "election"],
  ["التقى يلتقي - -\nاجتمع يجتمع - اجتماع", "talks"],
  ["اتفق يتفق - -", "agreement"],
  ["أضرب يضرب - إضراب", "strike"],
  ["حاكم يحاكم - محاكمة\nأدان يدين - -", "trial"],
  ["أنقذ ينقذ - إنقاذ\nأفرج يفرج - إفراج", "relief"],
];
const EVENT_NOUNS: readonly (readonly [string, EventWord])[] = [
  [
    "احتجاجات، تظاهرات، مظاهرات، مظاهرة، تظاهرة، انتفاضة، مسيرة، اعتصام، اضطرابات، أعمال شغب",
    { kind: "protest", noun: true },
  ],
  ["هجوم، هجمات، غارة، غارات، اعتداء، محاولة انقلاب، انقلاب، مجزرة، عملية اغتيال", { kind: "attack", noun: true }],
  ["فجرت، فجروا", { kind: "explosion", noun: false }],
  ["تفجير، انفجارات، تفجيرات", { kind: "explosion", noun: true }],
  ["معارك، اشتباكات، مواجهات، معركة، أعمال عنف", { kind: "clash", noun: true }],
  [
    "زلزال، هزة أرضية، فيضان، فيضانات، إعصار، عاصفة، حريق، حرائق، تسونامي، بركان، انهيار أرضي",
    { kind: "disaster", noun: true },
  ],
  ["حادث، تصادم", { kind: "accident", noun: true }],
  ["انتخابات، استفتاء", { kind: "election", noun: true }],
  ["قمة، محادثات، مفاوضات", { kind: "talks", noun: true }],
  ["اتفاق، هدنة", { kind: "agreement", noun: true }],
];

const verbsAndNouns = (kind: EventWord["kind"], form: Form): EventWord | null =>
  form.person === 1 || form.suffix || (form.kind !== "perfect" && form.kind !== "masdar")
    ? null
    : { kind, noun: form.kind === "masdar" };

/** Verbs that take hold of a place, with what follows written apart: «استولى على», «سيطر على», «استعاد السيطرة على». */
const CONTROL =
  "استولى يستولي - استيلاء\nاحتل يحتل محتل احتلال\nسيطر يسيطر - سيطرة\nحرر يحرر - تحرير\nاستعاد يستعيد - -";

export const reasons: Lexicon<"reason"> = lexicon("reason", [
  [
    phrases(
      "احتجاجا على، احتجاجاً على، بسبب، نتيجة، جراء، من جراء، بفعل، ناجم عن، ناجمة عن، الناجم عن، الناجمة عن، ردا على",
    ),
    { kind: "cause", form: "link" },
  ],
  [phrases("بهدف، من أجل، بغية، سعيا إلى، سعيا ل، في محاولة ل، في مسعى ل"), { kind: "aim", form: "link" }],
  ...verbItems<"reason", null>([["تسبب يتسبب - -\nأدى يؤدي - -", null]], (_, form) =>
    form.kind === "masdar" || form.kind === "participle" || form.person === 1 ? null : { kind: "cause", form: "verb" },
  ),
  ...verbItems<"reason", null>([["حمل يحمل - تحميل\nألقى يلقي - إلقاء", null]], (_, form) =>
    form.person === 1 || form.suffix ? null : { kind: "blame", form: "blame" },
  ),
]);

export const stateLexicons: readonly Lexicon[] = [
  lexicon("officeWord", verbItems<"officeWord", Office>(OFFICE_VERBS, officeOf, OATHS, true)),
  lexicon(
    "stateThing",
    verbItems<"stateThing", StateThing>([], () => null, THINGS),
  ),
  lexicon(
    "stateChange",
    verbItems<"stateChange", StateChange>(CHANGES, (entry, form) => (form.kind === "participle" ? null : entry), [
      ["مستمرة، مستمر، مستمرا، متواصلة، متواصل، جارية، جار، قائمة", { to: "going" }],
      ["خارج الخدمة، معطل، مقطوعة", { to: "off" }],
      ["ساري المفعول، سارية المفعول، حيز التنفيذ", { to: "start" }],
      ["مجددا", { to: "on" }],
    ]),
  ),
  lexicon(
    "control",
    verbItems<"control", null>(
      [[CONTROL, null]],
      (_, form) =>
        form.person === 1 || form.kind === "passive_participle"
          ? null
          : { by: form.kind === "masdar" ? "noun" : "verb" },
      [["سقط، سقطت", { by: "fall" }]],
      true,
    ),
  ),
  lexicon("event", verbItems<"event", EventWord["kind"]>(EVENTS, verbsAndNouns, EVENT_NOUNS)),
  lexicon(
    "caution",
    verbItems<"caution", TagMap["caution"]>(
      [
        ["تسنى يتسنى - -\nتحقق يتحقق - تحقق", { is: "verify" }],
        ["أكد يؤكد مؤكد تأكيد\nتأكد يتأكد - تأكد\nأثبت يثبت - -", { is: "confirm" }],
        ["حذف يحذف محذوف حذف\nأزال يزيل - إزالة\nمسح يمسح - -", { is: "erase" }],
        ["سحب يسحب مسحوب سحب\nتراجع يتراجع - تراجع\nصحح يصحح - تصحيح", { is: "withdraw" }],
        ["تضارب يتضارب - تضارب\nتناقض يتناقض - تناقض", { is: "conflict" }],
      ],
      (entry, form) => (form.kind === "participle" ? null : entry),
      [
        ["أدلة، دليل، دليلا، إثبات، إثباتات، براهين", { is: "evidence" }],
        ["متضاربة، متناقضة، متضارب", { is: "conflict" }],
        ["غير الواضح، غير واضح، غير المعروف، غير معروف، غير الممكن، الصعب تحديد، المستحيل، يتضح", { is: "unclear" }],
        ["منشور، تغريدة، تدوينة، فيديو، تسجيل، صورة، منشورات، تغريدات، مقطع", { is: "post" }],
        ["تصريح، تصريحا، تصريحات، بيان، بيانا، تقرير، تقريرا، حصيلة، خبر، خبرا، رواية، معلومات", { is: "statement" }],
        ["خطأ تقني، خطأ فني، خطأ مطبعي، خطأ بشري، عن طريق الخطأ، بطريق الخطأ", { is: "slip" }],
        [
          "تقديرات الأولية، تقديرات أولية، معطيات أولية، معلومات أولية، حصيلة أولية، معطيات الأولية، معلومات الأولية",
          { is: "early" },
        ],
        ["قيد التحقيق، قيد التحقق، قيد المراجعة", { is: "inquiry" }],
      ],
    ),
  ),
  reasons,
];
