/** People by where they were brought, taken in or sent: the place tells what became of them. */
import type { Measure } from "../../../../contract/types.ts";
import { type Fact, holdsAt, stemLike, wordAt } from "../../../../figures/facts.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import type { Document } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { numberAt } from "../numbers.ts";
import { isPerson } from "../person.ts";
import type { Decided, FigureRule } from "../rule.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord } from "../words.ts";
import { draft } from "./whom.ts";

/** A subject may stand between the verb and those it is done to, and nothing else. */
const SUBJECT = 4;

/** The verb before the number, over its subject; -1 where there is none. */
export function verbOver({ doc, left, sentence, numbers }: NumberView, verb: Fact, reach = SUBJECT): number {
  for (let at = left; at >= Math.max(sentence.first, left - reach); at--) {
    const { info } = doc.tokens[at] as Token;
    if (verb(info)) return at;
    if (numberAt(numbers, at) !== null || turnsAway(info)) return -1;
  }
  return -1;
}
const turnsAway = factOfWord(
  (info) =>
    /^[،,؛;:.]$/u.test(info.word) ||
    info.entries.particle?.class === "that" ||
    info.entries.particle?.class === "relative" ||
    info.entries.particle?.class === "subordinator" ||
    ((info.entries.outcome !== undefined || info.entries.cue !== undefined) && !info.article),
);

/** «نقلت الحافلات 300 من السكان إلى مدرسة», «35 أسرة نقلت إلى فندق», «تسكين 40 عائلة». */
export const sheltered: FigureRule = {
  id: "ar.figure.sheltered",
  of: "people",
  match(view, before) {
    const { doc, left, right, counted, sentence } = view;
    if (counted !== null && !isPerson(doc, counted)) return null;
    if (counted !== null && verbOver(view, holdsAt(doc, left, houses) ? houses : tookIn) >= 0)
      return draft(view, "evacuated", before, null);
    if (counted !== null && holdsAt(doc, counted.head, isHousehold) && verbOver(view, hosts) >= 0)
      return draft(view, "evacuated", before, null);
    let from = verbOver(view, moves) >= 0 ? right : -1;
    for (let at = right; from < 0 && at <= Math.min(sentence.last, right + 2); at++)
      if (holdsAt(doc, at, moves)) from = at + 1;
    if (from < 0) return null;
    const measure = endOfWay(doc, from, sentence.last);
    return measure === null ? null : draft(view, measure, before, null);
  },
};
const moves = stemLike(/^[وف]?(?:نقل(?:ت|وا|تهم|هم|ها)?|[يت]نقل(?:ون|هم)?)$/u);
const houses = stemLike(/^[وف]?[بل]?(?:تسكين|اسكان|ايوا[ءي]?)$/u);
const tookIn = stemLike(/^[وف]?(?:اسكن(?:ت|وا)|اوت|اووا)$/u);
const hosts = stemLike(/^[وف]?(?:استضاف(?:ت|وا)?|استضافه)$/u);
const isHousehold = isStem("أسرة أسر عائلة عائلات سكان أهالي عوائل");

/** What the place behind «إلى» tells, no further than a few words. */
function endOfWay(doc: Document, from: number, end: number): Measure | null {
  for (let at = from; at <= Math.min(end, from + WAY); at++) {
    if (numberAfterMark(doc, at)) return null;
    const led = holdsAt(doc, at, isTo) ? at + 1 : (doc.tokens[at] as Token).info.preposition === "ل" ? at : -1;
    if (led < 0) continue;
    if (holdsAt(doc, led, isClinic)) return "injured";
    if (holdsAt(doc, led, isPrison)) return "arrested";
    return holdsAt(doc, led, isShelter) ? "evacuated" : null;
  }
  return null;
}
const WAY = 5;
const numberAfterMark = (doc: Document, at: number): boolean => /^[،,؛;:.]$/u.test(wordAt(doc, at));
const isTo = isWord("إلى نحو");
const isShelter = isStem(
  "مدرسة مدارس فندق فنادق قاعة قاعات صالة صالات خيمة خيام مخيم مخيمات إيواء ملعب ملاعب إستاد مسجد مساجد كنيسة كنائس دير ملجأ ملاجئ مبان شقة شقق دار دور مساكن مسكن مأوى مآو ثكنة حي أحياء موقع مواقع مكان أماكن منطقة مناطق قرية قرى بلدة بلدات مدينة مدن بر جامعة معهد جزيرة شاطئ مقر مرفأ ميناء",
);
const isClinic = isStem("مستشفى مستشفيات مشفى مشاف مشافي عيادة عيادات مستوصف مستوصفات مصحة طوارئ مستعجلات عناية");
const isPrison = isStem("سجن سجون معتقل معتقلات مخفر مخافر نظارة زنزانة زنازين زنازن احتجاز توقيف");

/** «استقبل قسم التغذية 45 طفلا», «استقبل المخيم 450 عائلة»: who takes people in tells why. */
export const received: FigureRule = {
  id: "ar.figure.received",
  of: "people",
  needs: ["person"],
  match(view, before) {
    const at = verbOver(view, receives, RECEIVED);
    if (at < 0) return null;
    const measure = hostAround(view, at);
    return measure === null ? null : draft(view, measure, before, null);
  },
};
const receives = stemLike(/^[وف]?(?:استقبل(?:ت|وا|نا)?|[يتن]ستقبل(?:ون)?|استقبال|عالج(?:ت|وا|نا)?|[يت]عالج)$/u);
const RECEIVED = 8;
const HOST = 5;

function hostAround({ doc, left, sentence }: NumberView, verb: number): Measure | null {
  for (let at = Math.max(sentence.first, verb - HOST); at <= left; at++) {
    if (holdsAt(doc, at, isWard)) return "affected";
    if (holdsAt(doc, at, isCamp)) return "displaced";
  }
  return null;
}
const isWard = isStem("مستشفى مستشفيات مشفى مشاف عيادة عيادات قسم أقسام مستوصف مصحة جناح وحدة عناية طوارئ مستوصفات");
const isCamp = isStem("مخيم مخيمات إيواء ملجأ ملاجئ مآو نازحين لاجئين");

/** «رحلت 64 منهم», «إبعاد 25 أجنبيا»: sent back where they came from; one's own people driven from home are displaced. */
export const sentBack: FigureRule = {
  id: "ar.figure.sent-back",
  of: "people",
  match(view, before) {
    const { doc, counted } = view;
    if (counted === null || !isPerson(doc, counted)) return null;
    return verbOver(view, deports) >= 0 && areForeign(view, before) ? draft(view, "other_people", before, null) : null;
  },
};
const deports = stemLike(
  /^[وف]?[بل]?(?:رحل(?:ت|وا)?|[يت]رحل(?:ون)?|ترحيل|ابعد(?:ت|وا)?|[يت]بعد(?:ون)?|ابعاد|طرد(?:ت|وا)?|[يت]طرد(?:ون)?|اعاد(?:ت|وا|ه)?|[يت]عيد(?:ون)?|سلم(?:ت|وا)?|تسليم)$/u,
);
const isForeign = isStem(
  "مهاجر مهاجرا مهاجرين مهاجرون مهاجرة لاجئ لاجئا لاجئة لاجئين لاجئون أجنبي أجنبيا أجانب وافد وافدا وافدين مخالف مخالفا مخالفين متسلل متسللا متسللين دبلوماسي دبلوماسيا دبلوماسيين",
);
const isHome = isStem("بلدانهم بلدهم بلادهم موطنهم أوطانهم وطنهم بلدها بلدانها");

function areForeign({ doc, counted, right, sentence }: NumberView, before: Decided | null): boolean {
  if (counted === null) return false;
  if (counted.partOf) return before?.measure === "arrested" || before?.measure === "other_people";
  for (let at = counted.head; at <= counted.last; at++)
    if (holdsAt(doc, at, isForeign) || holdsAt(doc, at, isNational)) return true;
  for (let at = right; at <= Math.min(sentence.last, right + HOST); at++) {
    if (holdsAt(doc, at, isHome)) return true;
    if (wordAt(doc, at) === "خارج") return wordAt(doc, at + 1) === "البلاد";
  }
  return false;
}
const isNational = factOfWord(({ entries }) => entries.nationality !== undefined);
