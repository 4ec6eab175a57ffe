/** Nouns for things a crisis is measured by. */
import { lexicon } from "../../../../lexicon/lexicon.ts";
import type { ThingEntry } from "../entries.ts";
import { type NounForm, once, plural, singular } from "./nouns.ts";

const AIRCRAFT: readonly NounForm[] = [
  ...singular("طائرة"),
  ...singular("مروحية"),
  ...singular("مقاتلة"),
  ...singular("مسيرة"),
  ...plural("طائرات", "مروحيات", "مقاتلات", "مسيرات"),
  ...["طوافة", "حوامة", "درون", "قاذفة", "منطاد", "طيارة", "مطاردة"].flatMap(singular),
  ...plural("طوافات", "حوامات", "قاذفات", "مناطيد", "طيارات", "مطاردات"),
  ["هليكوبتر", "singular"],
];
const VEHICLES: readonly NounForm[] = [
  ..."سيارة مركبة شاحنة حافلة دبابة مدرعة آلية سفينة عربة جرافة ناقلة دراجة بارجة".split(" ").flatMap(singular),
  ..."قارب زورق مركب قطار باص صهريج".split(" ").flatMap(singular),
  ..."قاطرة مقطورة فرقاطة غواصة رافعة حفارة باخرة جرار يخت طراد قافلة مجنزرة كاسحة زحافة".split(" ").flatMap(singular),
  ...plural("قاطرات", "مقطورات", "فرقاطات", "غواصات", "رافعات", "حفارات", "بواخر", "جرارات"),
  ...plural("يخوت", "طرادات", "قوافل", "مجنزرات", "كاسحات"),
  ...plural("سيارات", "مركبات", "شاحنات", "حافلات", "دبابات", "مدرعات", "آليات", "سفن", "عربات", "جرافات"),
  ...plural("ناقلات", "دراجات", "قوارب", "زوارق", "مراكب", "قطارات", "باصات", "صهاريج", "بوارج"),
];
const WEAPONS: readonly NounForm[] = [
  ..."صاروخ لغم سلاح رشاش مدفع مسدس".split(" ").flatMap(singular),
  ..."قذيفة قنبلة عبوة بندقية رصاصة طلقة قطعة".split(" ").flatMap(singular),
  ...plural("صواريخ", "ألغام", "أسلحة", "رشاشات", "مدافع", "قذائف", "قنابل", "عبوات", "بنادق", "رصاصات", "طلقات"),
  ...plural("مسدسات", "قطع"),
  ..."طوربيد هاون مدفعية راجمة خرطوشة ذخيرة بارودة حزام صاعق متفجرة".split(" ").flatMap(singular),
  ...plural("طوربيدات", "راجمات", "خرطوشات", "خراطيش", "ذخائر", "أحزمة", "صواعق", "متفجرات"),
];
const ATTACKS: readonly NounForm[] = [
  ..."هجوم تفجير انفجار اعتداء كمين خرق انتهاك اشتباك".split(" ").flatMap(singular),
  ..."غارة ضربة هجمة مجزرة".split(" ").flatMap(singular),
  ...plural("كمائن", "خروقات", "خروق", "انتهاكات", "اشتباكات", "مجازر"),
  ...plural("هجمات", "تفجيرات", "انفجارات", "اعتداءات", "غارات", "ضربات"),
];
/** Attacks only with their complement: «حادث إطلاق نار», «عملية انتحارية». */
const ATTACK_EXPRESSIONS = [
  "حادث إطلاق نار",
  "حادثة إطلاق نار",
  "حوادث إطلاق نار",
  "عملية انتحارية",
  "عمليات انتحارية",
  "عملية إرهابية",
  "عمليات إرهابية",
];
const BOMBS = ["برميل متفجر", "برميلا متفجرا", "برميلين متفجرين", "براميل متفجرة"];
const PROPERTY: readonly NounForm[] = [
  ..."منزل بيت مبنى متجر محل مصرف مستشفى مسجد جسر مصنع مسكن عقار مقر مركز معبد فندق متحف".split(" ").flatMap(singular),
  ..."مدرسة كنيسة منشأة شقة بناية وحدة خيمة مزرعة محطة دار قرية".split(" ").flatMap(singular),
  ..."برج كشك مكتب مخزن مستودع مخبز فرن مستوصف نفق سد عمود ملعب قصر دكان كوخ مرفأ رصيف معمل مخفر حاجز سوق كرم بستان حقل بئر محول جامع معهد مطعم مقهى بيدر حظيرة"
    .split(" ")
    .flatMap(singular),
  ..."مكتبة صومعة ورشة صيدلية عيادة محكمة ثكنة بوابة مطحنة عمارة فيلا غرفة حجرة بلدة كلية مئذنة قبة سقيفة شجرة نخلة"
    .split(" ")
    .flatMap(singular),
  ...plural("أبراج", "أكشاك", "مكاتب", "مخازن", "مستودعات", "مخابز", "أفران", "مستوصفات", "أنفاق", "سدود", "أعمدة"),
  ...plural("ملاعب", "قصور", "دكاكين", "أكواخ", "مرافئ", "أرصفة", "معامل", "مخافر", "حواجز", "أسواق", "كروم", "بساتين"),
  ...plural("حقول", "آبار", "محولات", "جوامع", "معاهد", "مطاعم", "مقاه", "حظائر", "مكتبات", "صوامع", "ورش"),
  ...plural("صيدليات", "عيادات", "محاكم", "ثكنات", "بوابات", "مطاحن", "عمارات", "غرف", "حجرات", "بلدات", "كليات"),
  ...plural("مآذن", "قباب", "أشجار", "نخيل", "مآوي", "ملاجئ"),
  ...plural("منازل", "بيوت", "مباني", "مبان", "متاجر", "محلات", "محال", "مصارف", "بنوك", "مستشفيات", "مساجد", "جسور"),
  ...plural("مصانع", "مساكن", "عقارات", "مقرات", "مقار", "مراكز", "معابد", "فنادق", "متاحف", "مدارس", "كنائس"),
  ...plural("منشآت", "شقق", "بنايات", "وحدات", "خيام", "خيم", "مزارع", "محطات", "دور", "قرى"),
];

/** «زوارقها», «طائراتهم»: a plural somebody has; what people are driven from («منازلهم») is not counted so. */
const withOwners = (forms: readonly NounForm[]): readonly NounForm[] =>
  forms.flatMap(([surface, number]): readonly NounForm[] =>
    number === "plural" && !surface.endsWith("ا") && !surface.includes(" ")
      ? ["ه", "ها", "هم"].map((owner) => [surface.replace(/ة$/u, "ت") + owner, number])
      : [],
  );

const all = (entry: ThingEntry, forms: readonly NounForm[]) =>
  forms.map(([surface, number]) => [surface, { ...entry, number }] as const);

export const things = [
  lexicon(
    "thing",
    once([
      ...all({ measure: "aircraft" }, [...AIRCRAFT, ...withOwners(AIRCRAFT)]),
      ...all({ measure: "vehicles" }, [...VEHICLES, ...withOwners(VEHICLES)]),
      ...all({ measure: "weapons" }, [...WEAPONS, ...withOwners(WEAPONS)]),
      ...all({ measure: "attacks" }, ATTACKS),
      ...all({ measure: "property_damaged" }, PROPERTY),
    ]),
  ),
  lexicon("thing", [[BOMBS, { measure: "weapons" }]]),
  lexicon("thing", [[ATTACK_EXPRESSIONS, { measure: "attacks" }]]),
];
