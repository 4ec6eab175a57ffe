/** Clock times in Arabic: 15:30، الساعة الثالثة والنصف، الساعة 3 و15 دقيقة، الخامسة إلا ربعا. */
import { extend } from "../../../extend.ts";
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, type Hit, lookUp } from "../../../text/document.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Moment } from "../../../times/moment.ts";
import { digitsAt, isAttached, type NumberIndex, stemAt, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { nightBetween } from "./nights.ts";
import { shiftAfter } from "./shifts.ts";
import { zoned } from "./zones.ts";

/** 15:30, 05:16:20 */
function colon(doc: Document, at: number): Said | null {
  if (wordAt(doc, at + 1) !== ":") return null;
  if (isAttached(doc, at) && /^[:./-]$/.test(wordAt(doc, at - 1)) && doc.tokens[at - 2]?.kind === "digits") return null;
  const [hour, minute] = [digitsAt(doc, at), digitsAt(doc, at + 2)];
  if (hour === null || minute === null || minute.length !== 2) return null;
  if (hour.value > 24 || minute.value > 59) return null;
  const second = wordAt(doc, at + 3) === ":" ? digitsAt(doc, at + 4) : null;
  const moment: Moment = {
    hour: hour.value,
    minute: minute.value,
    ...(second === null ? {} : { second: second.value }),
  };
  const first = stemAt(doc, at - 1) === "ساعه" ? at - 1 : at;
  const last = second === null ? at + 2 : at + 4;
  // 1:15 بعد منتصف الليل
  if (hour.value <= 6 && isPastMidnight(doc, last + 1)) return { first, last: last + 3, moment };
  const meridiem = halfAt(doc, last + 1);
  return meridiem === null ? { first, last, moment } : { first, last: last + 1, moment: extend(moment, { meridiem }) };
}

/** 6:30 م، 6 ص */
function halfAt(doc: Document, at: number): "am" | "pm" | null {
  const word = wordAt(doc, at);
  return word === "م" ? "pm" : word === "ص" ? "am" : null;
}

/** An hour from 1 to 24, after الساعة or with a part of the day after it. */
function hour(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  if (number?.qualifier === "range") return hours(doc, at, number);
  if (number?.value === undefined || number.value === null) return null;
  if (!Number.isInteger(number.value)) return andPart(doc, at, number);
  const merged = fortyPastFour(doc, at, number);
  if (merged !== null) return merged;
  if (number.value < 0 || number.value > 24) return null;
  const named = stemAt(doc, at - 1) === "ساعه" && doc.tokens[at - 1]?.info.article === true;
  const definite =
    (number.ordinal || wordAt(doc, at) === "الواحده") &&
    doc.tokens[at]?.info.article === true &&
    wordAt(doc, number.last).endsWith("ه");
  if (!named && !definite && !(digitsAt(doc, at) !== null)) return null;
  const { last, minute, told } = minutes(doc, number.last, numbers);
  // العاشرة من مساء الثلاثاء: the part joins as the day's
  if (definite && number.value <= 12 && wordAt(doc, last + 1) === "من" && lookUp(doc, last + 2, "dayPart") !== null)
    return { first: named ? at - 1 : at, last, moment: hourOf(number.value, minute, told) };
  // الثانية بعد منتصف الليل
  if ((named || definite) && number.value <= 6 && isPastMidnight(doc, last + 1))
    return { first: named ? at - 1 : at, last: last + 3, moment: hourOf(number.value, minute, told) };
  const within = named || isRange(doc, at) ? partWithin(doc, last + 1) : null;
  const part = within ?? lookUp(doc, last + 1, "dayPart");
  const beside = within !== null || (part !== null && isAdverb(doc, part.first, part.last));
  const until = beside
    ? null
    : betweenHours(doc, named ? at - 1 : at, last, hourOf(number.value, minute, told), numbers);
  if (until !== null) return until;
  const ended = !named && !beside ? rangeTo(doc, at, last, number.value, numbers) : null;
  if (ended !== null) return ended;
  if (!named && !beside && !(definite && told)) return null;
  if (!named && !definite && number.value > 12) return null;
  const moment = hourOf(number.value, minute, told);
  const withPart: Moment = beside && part !== null ? extend(moment, { part: part.entry.part }) : moment;
  return { first: named ? at - 1 : at, last: beside && part !== null ? part.last : last, moment: withPart };
}

const hourOf = (hour: number, minute: number, told: boolean): Moment => ({
  hour: minute < 0 ? hour - 1 : hour,
  ...(told ? { minute: minute < 0 ? 60 + minute : minute } : {}),
});

/** بعد منتصف الليل */
const isPastMidnight = (doc: Document, at: number) =>
  (wordAt(doc, at) === "بعد" || wordAt(doc, at) === "بعيد") && lookUp(doc, at + 1, "noon")?.entry.hour === 0;

/** في المساء، في الليل: the part of the day that an hour is in. */
function partWithin(doc: Document, at: number): ReturnType<typeof lookUp<"dayPart">> {
  const part = wordAt(doc, at) === "في" && doc.tokens[at + 1]?.info.article ? lookUp(doc, at + 1, "dayPart") : null;
  return part === null || lookUp(doc, part.last + 1, "shift") !== null ? null : part;
}
const isTo = (word: string) => word === "الي" || word === "حتي";
const isRange = (doc: Document, at: number) => wordAt(doc, at - 1) === "من" || isTo(wordAt(doc, at - 1));

/** من 5 إلى السابعة صباحا، من 3 إلى 3:30: a bare hour whose end is a clock time. */
function rangeTo(doc: Document, at: number, last: number, value: number, numbers: NumberIndex): Said | null {
  if (wordAt(doc, at - 1) !== "من" || !isTo(wordAt(doc, last + 1)) || value > 12) return null;
  const to = colon(doc, last + 2) ?? hour(doc, last + 2, numbers);
  if (to === null || to.until !== undefined || to.first !== last + 2) return null;
  const { part } = to.moment;
  return {
    first: at,
    last: to.last,
    moment: part === undefined ? { hour: value } : { hour: value, part },
    until: to.moment,
  };
}

/** بين الثامنة والعاشرة مساء: two hours whose part of the day is said once. */
function betweenHours(doc: Document, first: number, last: number, from: Moment, numbers: NumberIndex): Said | null {
  if (wordAt(doc, first - 1) !== "بين" || doc.tokens[last + 1]?.info.conjunction !== "و") return null;
  const to = hour(doc, last + 1, numbers);
  const part = to?.first === last + 1 && to.until === undefined ? to.moment.part : undefined;
  if (to === null || part === undefined) return null;
  return { first, last: to.last, moment: extend(from, { part }), until: to.moment };
}

/** الساعة ثلاثة وثلث: the hour and its part look like one number. */
function andPart(doc: Document, at: number, { value, last }: FoundNumber): Said | null {
  const named = stemAt(doc, at - 1) === "ساعه" && doc.tokens[at - 1]?.info.article === true;
  const minute = Math.round(((value as number) % 1) * 60);
  const one = wordAt(doc, at) === "الواحده";
  if (!(named || one) || (value as number) > 12 || doc.tokens[at]?.kind !== "word" || ![15, 20, 30].includes(minute))
    return null;
  const part = lookUp(doc, last + 1, "dayPart") ?? partWithin(doc, last + 1);
  const moment: Moment = { hour: Math.floor(value as number), minute };
  const first = named ? at - 1 : at;
  if (isPastMidnight(doc, last + 1)) return { first, last: last + 3, moment };
  if (part === null) return named ? { first, last, moment } : null;
  return { first, last: part.last, moment: extend(moment, { part: part.entry.part }) };
}

/** الرابعة وأربعون دقيقة: the hour and its minutes look like one number. */
function fortyPastFour(doc: Document, at: number, { value, ordinal, last }: FoundNumber): Said | null {
  if (!ordinal || value === null || value < 21 || value % 10 === 0 || last === at) return null;
  const unit = lookUp(doc, last + 1, "period")?.entry.unit === "minute";
  const part = lookUp(doc, unit ? last + 2 : last + 1, "dayPart");
  if (!unit && part === null) return null;
  const named = stemAt(doc, at - 1) === "ساعه";
  const moment: Moment = {
    hour: value % 10,
    minute: value - (value % 10),
    ...(part === null ? {} : { part: part.entry.part }),
  };
  return { first: named ? at - 1 : at, last: part?.last ?? last + 1, moment };
}

/** من 5 إلى 6 مساء: the part of the day is said once. */
function hours(doc: Document, at: number, number: FoundNumber): Said | null {
  const { low, high, last } = number;
  const named = stemAt(doc, at - 1) === "ساعه";
  const within = named || isRange(doc, at) || wordAt(doc, at - 1) === "بين" ? partWithin(doc, last + 1) : null;
  const part = within ?? lookUp(doc, last + 1, "dayPart");
  if (part === null || low === null || high === null || high > 24) return null;
  if (![low, high].every(Number.isInteger) || (within === null && !isAdverb(doc, part.first, part.last))) return null;
  const of = { part: part.entry.part };
  return {
    first: named ? at - 1 : at,
    last: part.last,
    moment: { hour: low, ...of },
    until: { hour: high, ...of },
  };
}

/** صباحا and بعد الظهر belong to the hour before them; مساء الأحد to the day after it. */
function isAdverb(doc: Document, first: number, last: number): boolean {
  const next = lookUp(doc, last + 1, "weekday") ?? lookUp(doc, last + 1, "dayWord");
  return next === null || wordAt(doc, first) !== stemAt(doc, first) || wordAt(doc, first).endsWith("ا");
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ["نصف", 30],
  ["ربع", 15],
  ["ثلث", 20],
  ["نصفا", 30],
  ["ربعا", 15],
  ["ثلثا", 20],
]);

/** والنصف، والربع، إلا ثلثا، و15 دقيقة، وعشر دقائق: the last token taken, and the minutes. */
function minutes(
  doc: Document,
  last: number,
  numbers: NumberIndex,
): { readonly last: number; readonly minute: number; readonly told: boolean } {
  const less = wordAt(doc, last + 1) === "الا";
  const apart = !less && wordAt(doc, last + 1) === "و" && digitsAt(doc, last + 2) !== null;
  const next = less || apart ? last + 2 : last + 1;
  const token = doc.tokens[next];
  if (token === undefined || (!less && !apart && token.info.conjunction !== "و"))
    return { last, minute: 0, told: false };
  const part = PARTS.get(token.info.stem);
  if (part !== undefined) return { last: next, minute: less ? -part : part, told: true };
  const number = numbers.byFirst.get(next);
  if (number?.value === undefined || number.value === null || number.value < 0 || number.value > 59)
    return { last, minute: 0, told: false };
  const unit = lookUp(doc, number.last + 1, "period");
  // بين الثامنة والعاشرة مساء
  const isHour = number.ordinal && doc.tokens[next]?.info.article;
  if (unit === null && !isHour && number.value >= 5 && lookUp(doc, number.last + 1, "dayPart") !== null)
    return { last: number.last, minute: less ? -number.value : number.value, told: true };
  if (unit?.entry.unit !== "minute") return { last, minute: 0, told: false };
  return { last: unit.last, minute: less ? -number.value : number.value, told: true };
}

const isHourWithComma = factOfWord(({ word }) => /^(?:[01]?\d|2[0-4])[,.،][0-5]\d$/u.test(word));

/** 15,00 ت غ، الساعة 14.30: as the agencies write an hour, where its zone or noun says that it is one. */
function comma(doc: Document, at: number): Said | null {
  if (!holdsAt(doc, at, isHourWithComma)) return null;
  const word = wordAt(doc, at);
  const named = stemAt(doc, at - 1) === "ساعه" && doc.tokens[at - 1]?.info.article === true;
  const said: Said = {
    first: named ? at - 1 : at,
    last: at,
    moment: { hour: Number(word.slice(0, -3)), minute: Number(word.slice(-2)) },
  };
  return named || zoned(doc, said).last > at ? said : null;
}

/** منتصف ليل، منتصف ليل الأربعاء الخميس، منتصف الليلة الماضية. */
function midnight(doc: Document, { first, last, entry: { hour } }: Hit<"noon">): Said {
  const said: Said = { first, last, moment: { hour } };
  if (hour !== 24) return said;
  const between = nightBetween(doc, last);
  if (between !== null) return { first, last: between.last, moment: { hour, weekday: between.weekday } };
  if (!doc.tokens[last]?.info.article) return said;
  const after = shiftAfter(doc, last + 1);
  const shift = after?.shift ?? 0;
  return { first, last: after?.last ?? last, moment: { hour, relative: { unit: "day", shift } } };
}

const inZone = (doc: Document, said: Said | null): Said | null => (said === null ? null : zoned(doc, said));

export const clockRules: readonly TimeRule[] = [
  { id: "ar.times.colon", at: ["digits"], match: (doc, at) => inZone(doc, colon(doc, at) ?? comma(doc, at)) },
  {
    id: "ar.times.hour",
    at: ["digits", "numeral"],
    match: (doc, at) => inZone(doc, hour(doc, at, doc.numbers)),
  },
  {
    id: "ar.times.midnight",
    at: ["noon"],
    match: (doc, at) => {
      const hit = lookUp(doc, at, "noon");
      return hit === null ? null : midnight(doc, hit);
    },
  },
];
