/** Clock times in Arabic: 15:30، الساعة الثالثة والنصف، الساعة 3 و15 دقيقة، الخامسة إلا ربعا. */
import { extend } from "../../../extend.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Moment } from "../../../times/moment.ts";
import { digitsAt, isAttached, type NumberIndex, stemAt, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";

/** 15:30, 05:16:20 */
function colon(doc: Document, at: number): Said | null {
  if (isAttached(doc, at) && /^[:./-]$/.test(wordAt(doc, at - 1)) && doc.tokens[at - 2]?.kind === "digits") return null;
  const [hour, minute] = [digitsAt(doc, at), digitsAt(doc, at + 2)];
  if (hour === null || minute === null || wordAt(doc, at + 1) !== ":" || minute.length !== 2) return null;
  if (hour.value > 24 || minute.value > 59) return null;
  const second = wordAt(doc, at + 3) === ":" ? digitsAt(doc, at + 4) : null;
  const moment: Moment = {
    hour: hour.value,
    minute: minute.value,
    ...(second === null ? {} : { second: second.value }),
  };
  const first = stemAt(doc, at - 1) === "ساعه" ? at - 1 : at;
  return { first, last: zone(doc, second === null ? at + 2 : at + 4), moment };
}

/** بتوقيت غرينتش: said and left aside. */
function zone(doc: Document, last: number): number {
  if (!/^(?:بتوقيت|بالتوقيت|توقيت|ت)$/u.test(wordAt(doc, last + 1))) return last;
  return doc.tokens[last + 2]?.kind === "word" ? last + 2 : last + 1;
}

/** An hour from 1 to 24, after الساعة or with a part of the day after it. */
function hour(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  if (number?.qualifier === "range") return hours(doc, at, number);
  if (number?.value === undefined || number.value === null || !Number.isInteger(number.value)) return null;
  const merged = fortyPastFour(doc, at, number);
  if (merged !== null) return merged;
  if (number.value < 0 || number.value > 24) return null;
  const named = stemAt(doc, at - 1) === "ساعه" && doc.tokens[at - 1]?.info.article === true;
  const definite = number.ordinal && doc.tokens[at]?.info.article === true && wordAt(doc, number.last).endsWith("ه");
  if (!named && !definite && !(digitsAt(doc, at) !== null)) return null;
  const { last, minute, told } = minutes(doc, number.last, numbers);
  const part = lookUp(doc, last + 1, "dayPart");
  const beside = part !== null && isAdverb(doc, part.first, part.last);
  if (!named && !beside && !(definite && told)) return null;
  if (!named && !definite && number.value > 12) return null;
  let value = number.value;
  if (minute < 0) value -= 1;
  const moment: Moment = { hour: value, ...(told ? { minute: minute < 0 ? 60 + minute : minute } : {}) };
  const withPart: Moment = beside && part !== null ? extend(moment, { part: part.entry.part }) : moment;
  return { first: named ? at - 1 : at, last: zone(doc, beside && part !== null ? part.last : last), moment: withPart };
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
  const part = lookUp(doc, last + 1, "dayPart");
  if (part === null || low === null || high === null || high > 24) return null;
  if (![low, high].every(Number.isInteger) || !isAdverb(doc, part.first, part.last)) return null;
  const of = { part: part.entry.part };
  return { first: at, last: part.last, moment: { hour: low, ...of }, until: { hour: high, ...of } };
}

/** صباحا and بعد الظهر belong to the hour before them; مساء الأحد to the day after it. */
function isAdverb(doc: Document, first: number, last: number): boolean {
  const next = lookUp(doc, last + 1, "weekday") ?? lookUp(doc, last + 1, "dayWord");
  return next === null || wordAt(doc, first) !== stemAt(doc, first) || wordAt(doc, first).endsWith("ا");
}

/** والنصف، والربع، إلا ثلثا، و15 دقيقة، وعشر دقائق: the last token taken, and the minutes. */
function minutes(
  doc: Document,
  last: number,
  numbers: NumberIndex,
): { readonly last: number; readonly minute: number; readonly told: boolean } {
  const less = wordAt(doc, last + 1) === "الا";
  const next = less ? last + 2 : last + 1;
  const token = doc.tokens[next];
  if (token === undefined || (!less && token.info.conjunction !== "و")) return { last, minute: 0, told: false };
  const parts: Readonly<Record<string, number>> = { نصف: 30, ربع: 15, ثلث: 20, نصفا: 30, ربعا: 15, ثلثا: 20 };
  const part = parts[token.info.stem];
  if (part !== undefined) return { last: next, minute: less ? -part : part, told: true };
  const number = numbers.byFirst.get(next);
  if (number?.value === undefined || number.value === null || number.value < 0 || number.value > 59)
    return { last, minute: 0, told: false };
  const unit = lookUp(doc, number.last + 1, "period");
  if (unit === null && number.value >= 5 && lookUp(doc, number.last + 1, "dayPart") !== null)
    return { last: number.last, minute: less ? -number.value : number.value, told: true };
  if (unit?.entry.unit !== "minute") return { last, minute: 0, told: false };
  return { last: unit.last, minute: less ? -number.value : number.value, told: true };
}

export const clockRules: readonly TimeRule[] = [
  { id: "ar.times.colon", at: ["digits"], match: colon },
  { id: "ar.times.hour", at: ["digits", "numeral"], match: (doc, at) => hour(doc, at, doc.numbers) },
  {
    id: "ar.times.midnight",
    at: ["noon"],
    match: (doc, at) => {
      const hit = lookUp(doc, at, "noon");
      return hit === null ? null : { first: at, last: hit.last, moment: { hour: hit.entry.hour } };
    },
  },
];
