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
  ["هليكوبتر", "singular"],
];
const VEHICLES: readonly NounForm[] = [
  ..."سيارة مركبة شاحنة حافلة دبابة مدرعة آلية سفينة عربة جرافة ناقلة دراجة بارجة".split(" ").flatMap(singular),
  ..."قارب زورق مركب قطار باص صهريج".split(" ").flatMap(singular),
  ...plural("سيارات", "مركبات", "شاحنات", "حافلات", "دبابات", "مدرعات", "آليات", "سفن", "عربات", "جرافات"),
  ...plural("ناقلات", "دراجات", "قوارب", "زوارق", "مراكب", "قطارات", "باصات", "صهاريج", "بوارج"),
];
const WEAPONS: readonly NounForm[] = [
  ..."صاروخ لغم سلاح رشاش مدفع مسدس".split(" ").flatMap(singular),
  ..."قذيفة قنبلة عبوة بندقية رصاصة طلقة قطعة".split(" ").flatMap(singular),
  ...plural("صواريخ", "ألغام", "أسلحة", "رشاشات", "مدافع", "قذائف", "قنابل", "عبوات", "بنادق", "رصاصات", "طلقات"),
  ...plural("مسدسات", "قطع"),
];
const ATTACKS: readonly NounForm[] = [
  ..."هجوم تفجير انفجار اعتداء".split(" ").flatMap(singular),
  ..."غارة ضربة هجمة".split(" ").flatMap(singular),
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
  ...plural("منازل", "بيوت", "مباني", "مبان", "متاجر", "محلات", "محال", "مصارف", "بنوك", "مستشفيات", "مساجد", "جسور"),
  ...plural("مصانع", "مساكن", "عقارات", "مقرات", "مقار", "مراكز", "معابد", "فنادق", "متاحف", "مدارس", "كنائس"),
  ...plural("منشآت", "شقق", "بنايات", "وحدات", "خيام", "خيم", "مزارع", "محطات", "دور", "قرى"),
];

const all = (entry: ThingEntry, forms: readonly NounForm[]) =>
  forms.map(([surface, number]) => [surface, { ...entry, number }] as const);

export const things = [
  lexicon(
    "thing",
    once([
      ...all({ measure: "aircraft" }, AIRCRAFT),
      ...all({ measure: "vehicles" }, VEHICLES),
      ...all({ measure: "weapons" }, WEAPONS),
      ...all({ measure: "attacks" }, ATTACKS),
      ...all({ measure: "property_damaged" }, PROPERTY),
    ]),
  ),
  lexicon("thing", [[BOMBS, { measure: "weapons" }]]),
  lexicon("thing", [[ATTACK_EXPRESSIONS, { measure: "attacks" }]]),
];
