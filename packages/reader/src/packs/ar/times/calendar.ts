/** Days, months and feasts in Arabic: 10 يناير، العاشر من يناير، الخميس 21، من الشهر الثامن، عيد الفطر. */
import { extend } from "../../../extend.ts";
import { holdsAt } from "../../../figures/facts.ts";
import type { FoundNumber } from "../../../pack.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Moment } from "../../../times/moment.ts";
import { dayOf, digitsAt, isAttached, type NumberIndex, stemAt, wordAt, yearAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { isDefinite } from "./shifts.ts";
import { DASHES, isYearNoun } from "./words.ts";

interface Day {
  readonly at: number;
  readonly day: number;
  readonly until?: number;
}

/** The day before a month: 10 يناير، العاشر من يناير، 10 من شهر يناير، 13-15 يوليو، 10 و11 يناير. */
function dayBefore(doc: Document, at: number, numbers: NumberIndex): Day | null {
  let last = at - 1;
  if (DASHES.has(wordAt(doc, last)) || wordAt(doc, last) === "/") last--;
  if (stemAt(doc, last) === "شهر") last--;
  const of = wordAt(doc, last) === "من" || wordAt(doc, last) === "في";
  if (of) last--;
  const number = numbers.byLast.get(last);
  // كانون الثاني ونيسان
  if (last === at - 1 && doc.tokens[at]?.info.conjunction !== "") return null;
  if (number === undefined || (of && wordAt(doc, last + 1) === "في" && !number.ordinal)) return null;
  const { first } = number;
  // كانون الثاني/يناير: the second name of a month, no day
  if (wordAt(doc, at - 1) === "/" && doc.tokens[first]?.kind !== "digits") return null;
  if (number.qualifier === "range") {
    const [low, high] = [dayOf(number.low), dayOf(number.high)];
    return low === null || high === null ? null : { at: first, day: low, until: high };
  }
  const day = dayOf(number.value);
  if (day === null || isPartOfMore(doc, first) || isFeminine(doc, first)) return null;
  // النصف الثاني من أيار
  if (of && number.ordinal && holdsAt(doc, first - 1, isShare)) return null;
  // الأسبوع الأول من أكتوبر: the week, not the day
  const counted = number.ordinal ? lookUp(doc, first - 1, "period")?.entry.unit : undefined;
  if (counted !== undefined && counted !== "day") return null;
  // آخر اثنين من شهر شباط: the weekday, not the number
  if (
    doc.tokens[first]?.info.entries.weekday !== undefined &&
    (wordAt(doc, first - 1) === "اخر" || numbers.byLast.get(first - 1)?.ordinal)
  )
    return null;
  return rowBefore(doc, first, day, numbers) ?? { at: first, day };
}

const isShare = factOfWord(({ word }) => /^(?:النصف|الثلث|الربع|الشطر|القسم)$/u.test(word));

/** 10 و11 يناير، 10 و11 و12 يناير، من 3 وحتى 9 أيار: days that follow each other, or a first and a last, are one stretch. */
function rowBefore(doc: Document, first: number, day: number, numbers: NumberIndex): Day | null {
  if (isUntil(doc, first - 1)) {
    const from = numbers.byLast.get(first - 2);
    const low = from?.qualifier === "exact" && wordAt(doc, from.first - 1) === "من" ? dayOf(from.value) : null;
    return from === undefined || low === null || low >= day ? null : { at: from.first, day: low, until: day };
  }
  let [at, low] = [first, day];
  for (let days = 0; days < 6; days++) {
    const joined = (doc.tokens[at] as Token).info.conjunction === "و";
    const apart = !joined && (wordAt(doc, at - 1) === "و" || (days > 0 && wordAt(doc, at - 1) === "،"));
    const before = joined || apart ? numbers.byLast.get(apart ? at - 2 : at - 1) : undefined;
    const value = before?.qualifier === "exact" && before.unit === null ? dayOf(before.value) : null;
    if (before === undefined || value === null || value >= low) break;
    const between = days === 0 && wordAt(doc, before.first - 1) === "بين";
    if (value !== low - 1 && !between) break;
    [at, low] = [before.first, value];
    if (between) break;
  }
  return low < day ? { at, day: low, until: day } : null;
}

const isUntil = (doc: Document, at: number) => stemAt(doc, at) === "حتي" || stemAt(doc, at) === "الي";

/** 5 و20 آذار: the first of two days that are apart. */
function dayInRow(doc: Document, at: number, { last }: FoundNumber, day: number, numbers: NumberIndex): Said | null {
  const next = wordAt(doc, last + 1) === "و" ? last + 2 : last + 1;
  if (next === last + 1 && doc.tokens[next]?.info.conjunction !== "و") return null;
  const other = numbers.byFirst.get(next);
  const later = other?.qualifier === "exact" ? dayOf(other.value) : null;
  if (other === undefined || later === null || later < day + 2 || wordAt(doc, at - 1) === "بين") return null;
  const hit = lookUp(doc, wordAt(doc, other.last + 1) === "من" ? other.last + 2 : other.last + 1, "month");
  if (hit === null || hit.entry.common || hit.entry.hijri) return null;
  return { first: at, last, moment: { month: hit.entry.month, day } };
}

const isPartOfMore = (doc: Document, first: number) =>
  isAttached(doc, first) && /^[:./,]$/.test(wordAt(doc, first - 1));

/** يناير 10, تموز 13 الى 15: the day after its month, rarer. */
function dayAfter(doc: Document, last: number, numbers: NumberIndex): Day | null {
  const number = numbers.byFirst.get(last + 1);
  // يناير الحادي والعشرين
  if (number?.ordinal && doc.tokens[last + 1]?.info.article && !isFeminine(doc, last + 1)) {
    const day = dayOf(number.value);
    return day === null || day < 3 ? null : { at: number.last, day };
  }
  if (number === undefined || number.ordinal || number.unit !== null || doc.tokens[last + 1]?.kind !== "digits")
    return null;
  if ((doc.tokens[last + 1] as Token).info.conjunction !== "") return null;
  if (number.qualifier === "range") {
    const [low, high] = [dayOf(number.low), dayOf(number.high)];
    return low === null || high === null ? null : { at: number.last, day: low, until: high };
  }
  const next = doc.tokens[number.last + 1];
  // "in January 10 people …": a day only where nothing is counted
  if (next?.kind === "word" && !next.info.article && yearAt(doc, number.last + 1) === null) return null;
  const day = dayOf(number.value);
  return day === null || digitsAt(doc, last + 1) === null ? null : { at: number.last, day };
}

function month(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "month");
  if (hit === null || (doc.tokens[at] as Token).info.article) return null;
  const { month: value, common, hijri } = hit.entry;
  const moment: Moment = { month: value, ...(hijri ? { hijri } : {}) };
  const before = dayBefore(doc, at, numbers);
  if (before !== null) return withDay(before.at, hit.last, moment, before);
  const after = dayAfter(doc, hit.last, numbers);
  if (after !== null && !(common && stemAt(doc, at - 1) !== "شهر")) return withDay(at, after.at, moment, after);
  const named = stemAt(doc, at - 1) === "شهر" || stemAt(doc, at - 1) === "شهري";
  if (common && !named && !isMonthHere(doc, at, hit.last)) return null;
  return { first: at, last: hit.last, moment };
}

const withDay = (first: number, last: number, moment: Moment, { day, until }: Day): Said => ({
  first,
  last,
  moment: extend(moment, { day }),
  ...(until === undefined ? {} : { until: extend(moment, { day: until }) }),
});

/** A name that is a common word too is a month beside a year, another month's name or a preposition of time. */
function isMonthHere(doc: Document, at: number, last: number): boolean {
  if (yearAt(doc, last + 1) !== null || wordAt(doc, last + 1) === "/" || wordAt(doc, at - 1) === "/") return true;
  if (lookUp(doc, last + 1, "shift") !== null) return true;
  const { start, info } = doc.tokens[at] as Token;
  if (info.preposition !== "") return false;
  if (info.conjunction !== "" || !holdsAt(doc, at - 1, leadsToMonth)) return false;
  // أب is a father, صفر a nought, محرم forbidden
  const word = wordAt(doc, at);
  return word === "اب" ? doc.text.charAt(start) === "آ" : word !== "صفر" && word !== "محرم";
}

const leadsToMonth = factOfWord(({ word }) => /^(?:في|منذ|خلال|حتي|بين)$/u.test(word));

const isOfDay = factOfWord(({ stem }) => /^(?:يوم|مسا|صباح|ليل|ليله|فجر|ظهر|عصر)$/u.test(stem));

/** الخميس, يوم خميس. */
function weekday(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "weekday");
  if (hit === null) return null;
  const { info } = doc.tokens[at] as Token;
  // أحد الأسبوع الماضي
  const ofWeek = wordAt(doc, hit.last + 1) === "الاسبوع" && info.conjunction === "";
  if (ofWeek && lookUp(doc, hit.last + 2, "shift") !== null)
    return { first: at, last: hit.last, moment: { weekday: hit.entry.weekday }, partial: true };
  const clear = info.article || holdsAt(doc, at - 1, isOfDay);
  if (!clear || (hit.entry.weekday === 7 && !info.article)) return null;
  return { first: at, last: hit.last, moment: { weekday: hit.entry.weekday } };
}

const isAfterDay = factOfWord(({ word }) => /^(?:من|في|حتي|الي)$/u.test(word));

/** يوم 27, العاشر من هذا الشهر: a day whose month the text stands in, or says next. */
function dayAlone(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  if (number?.qualifier === "range") return daysAlone(doc, at, number);
  const day = dayOf(number?.value);
  if (number === undefined || day === null) return null;
  if (number.unit !== null) return wordAt(doc, number.last + 1) === "الشهر" ? inMonth(doc, at, number, day) : null;
  // hours are feminine, and days are not; but there is no twenty-second hour
  if (isFeminine(doc, at) && day <= 12) return null;
  const next = wordAt(doc, number.last + 1);
  const of = next === "من" && /^(?:هذا|الشهر|ذلك|نفس|شهر)$/u.test(wordAt(doc, number.last + 2));
  const row = dayInRow(doc, at, number, day, numbers);
  if (row !== null) return row;
  // 12 منه: of the month told before
  if (wordAt(doc, number.last + 1) === "منه" && holdsAt(doc, at - 1, leadsToDay))
    return { first: at, last: number.last + 1, moment: { day, relative: { unit: "month", shift: 0, running: true } } };
  const turned = inMonth(doc, at, number, day);
  if (turned !== null) return turned;
  const ends = doc.tokens[number.last + 1]?.kind !== "word" || holdsAt(doc, number.last + 1, isAfterDay);
  if (ends && isAfterWeekday(doc, at, number))
    return { first: at, last: number.last, moment: { day }, partial: true as const };
  const named = wordAt(doc, at - 1) === "يوم" && digitsAt(doc, at) !== null && ends;
  if (!of && !named) return null;
  return { first: at, last: number.last, moment: { day }, ...(named && !of ? {} : { partial: true as const }) };
}

/** 14 الجاري، الثالث من الجاري، 14 الشهر الجاري. */
function inMonth(doc: Document, at: number, { last, ordinal }: FoundNumber, day: number): Said | null {
  const of = wordAt(doc, last + 1) === "من" ? last + 2 : last + 1;
  const month = wordAt(doc, of) === "الشهر" ? of + 1 : of;
  if (of > last + 1 && month > of) return null;
  // كانون الثاني الجاري
  if (of === last + 1 && (ordinal || digitsAt(doc, at) === null || !holdsAt(doc, at - 1, leadsToDay))) return null;
  const hit = lookUp(doc, month, "shift");
  if (hit === null || !isDefinite(doc, month) || hit.entry.running || hit.entry.spanOnly) return null;
  // 14 الماضي is of something else
  if (month === of && hit.entry.shift !== 0) return null;
  return { first: at, last: hit.last, moment: { day, relative: { unit: "month", shift: hit.entry.shift } } };
}

const leadsToDay = factOfWord(
  ({ word, entries }) =>
    entries.weekday !== undefined || /^(?:في|يوم|منذ|حتي|بتاريخ|تاريخ|من|الي|ليل|ليله|مسا|صباح|فجر)$/u.test(word),
);

/** الخميس 21، السبت السادس عشر؛ but الأحد الثاني is the second of its kind. */
function isAfterWeekday(doc: Document, at: number, { ordinal, value }: FoundNumber): boolean {
  const before = wordAt(doc, at - 1);
  const within = before === "في" || before === "الموافق";
  const weekday = doc.tokens[at - (within ? 2 : 1)];
  if (weekday?.info.entries.weekday === undefined || !weekday.info.article) return false;
  return within || !ordinal || (value as number) > 5;
}

/** بين 4 و22 من هذا الشهر */
function daysAlone(doc: Document, at: number, { low, high, last }: FoundNumber): Said | null {
  const [from, to] = [dayOf(low), dayOf(high)];
  const next = wordAt(doc, last + 1) === "من" ? last + 2 : last + 1;
  const month = /^(?:هذا|ذلك)$/u.test(wordAt(doc, next)) ? wordAt(doc, next + 1) : wordAt(doc, next);
  if (from === null || to === null || from >= to || month !== "الشهر") return null;
  return { first: at, last, moment: { day: from }, until: { day: to }, partial: true };
}

const endsFeminine = factOfWord(({ stem, entries }) => entries.numeral?.ordinal === true && /(?:ه|اولي)$/u.test(stem));
/** Days are masculine: الثلاثاء الأولى من is the first Tuesday. */
const isFeminine = (doc: Document, at: number) => holdsAt(doc, at, endsFeminine);

/** من الشهر الثامن، في الشهر التاسع سنة 2014: a month by its number, beside a day or a year. */
function numbered(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const { info } = doc.tokens[at] as Token;
  if (info.stem !== "شهر") return null;
  const number = numbers.byFirst.get(at + 1);
  if (number?.value === undefined || number.value === null || number.value < 1 || number.value > 12) return null;
  if (info.article ? !number.ordinal : digitsAt(doc, at + 1) === null) return null;
  const moment: Moment = { month: number.value };
  const day = dayBefore(doc, at, numbers);
  if (day !== null) return withDay(day.at, number.last, moment, day);
  const next = number.last + 1;
  const dated = yearAt(doc, holdsAt(doc, next, isYearNoun) ? next + 1 : next) !== null;
  return dated && info.article ? { first: at, last: number.last, moment } : null;
}

/** ثاني أيام عيد الفطر، اليوم الثالث من عيد الأضحى، اليوم الثاني لعيد الفصح. */
function dayOfFeast(doc: Document, at: number, numbers: NumberIndex) {
  const counted = wordAt(doc, at - 1) === "ايام";
  const of = counted ? at - 2 : at - 1;
  const led = wordAt(doc, of) === "من" ? of - 1 : of;
  const number = numbers.byLast.get(led);
  if (!number?.ordinal || number.value === null || number.value > 7) return null;
  const { first, value } = number;
  if (counted && led === of && !doc.tokens[first]?.info.article) return { first, day: value };
  const joined = counted || led < of || doc.tokens[at]?.info.preposition === "ل";
  return joined && wordAt(doc, first - 1) === "اليوم" ? { first: first - 1, day: value } : null;
}

function feast(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "feast");
  if (hit === null) return null;
  const { month: m, day, hijri, rule } = hit.entry;
  const moment: Moment = {
    ...(m === undefined ? {} : { month: m }),
    ...(day === undefined ? {} : { day }),
    ...(hijri ? { hijri } : {}),
    ...(rule === undefined ? {} : { feast: rule }),
  };
  // عشية عيد الفطر is the evening before it
  if (wordAt(doc, at - 1) === "عشيه" && (hijri || rule !== undefined || (day ?? 1) > 1)) {
    const eve: Moment = hijri || day === undefined ? { after: -1 } : { day: day - 1 };
    return { first: at - 1, last: hit.last, moment: extend(extend(moment, eve), { part: "EV" }) };
  }
  const nth = dayOfFeast(doc, at, numbers);
  if (nth !== null) return { first: nth.first, last: hit.last, moment: extend(moment, { after: nth.day - 1 }) };
  return { first: at, last: hit.last, moment };
}

export const calendarRules: readonly TimeRule[] = [
  { id: "ar.times.day-of-month", at: ["digits", "numeral"], match: (doc, at) => dayAlone(doc, at, doc.numbers) },
  { id: "ar.times.month", at: ["month"], match: (doc, at) => month(doc, at, doc.numbers) },
  { id: "ar.times.month-number", at: ["period"], match: (doc, at) => numbered(doc, at, doc.numbers) },
  { id: "ar.times.weekday", at: ["weekday"], match: weekday },
  { id: "ar.times.feast", at: ["feast"], match: (doc, at) => feast(doc, at, doc.numbers) },
];
