/**
 * Which reading of a set is asked for. Where a set offers a past one and one to come, the past one: news looks back. Only
 * where the sentence itself has a verb to come ("I'll be back on Tuesday") the set's own reading to come is the right one,
 * and the past one counts as wrong.
 *
 * The past reading of a bare day, month or year's part, where a set offers only the one to come: a bare weekday is the last
 * one there was, a day of a month that of the year before. Words that look ahead themselves keep the set's own reading.
 */
import type { Case } from "./cases.ts";

/** When a case begins, or begins and ends: ISO 8601. */
export interface Dated {
  readonly value?: string;
  readonly from?: string;
  readonly to?: string;
}

const AHEAD =
  /\b(?:next|coming|upcoming|following|after|later(?! than)|from now|hence|tomorrow|tonight|from today|this|current|today|in \S+ (?:day|week|month|year)|to\s?nite|end of (?:the |this )?(?:month|year|week))|القادم|المقبل|القابل|الآتي|الاتي|الجاي|بعد|غد|بكر|التالي|هذا|هذه|الحالي|الليلة/iu;
const WEEKDAY =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)(?:days?|s|sday|nesday|rs|rsday|urday|day)?\b|(?:ال)?(?:[إا]ثنين|ثلاثاء|[أا]ربعاء?|خميس|جمعة|جمعه|سبت|[أا]حد)(?![\p{L}])/iu;
const MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d\s*[/-]\s*\d|qtr|quarter|يناير|فبراير|مارس|[أا]بريل|مايو|يوني|يولي|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب(?![\p{L}])|[أا]يلول|تشرين|من الشهر|شهر \S+|عيد|ر[أا]س السنة|christmas|xmas|thanksgiving|easter|halloween|valentine|pentecost|trinity|black friday|new year/iu;
const YEAR = /\b\d{4}\b(?! ?[ap]m)|\d\/\d+\/\d|\b\d\dq\d|april 15/iu;
const DAY = /\bthe \d+(?:st|nd|rd|th)/iu;
const FEAST = /easter|thanksgiving|black friday|new year|eid |عيد (?:الفطر|الفصح|الأضحى)|رأس السنة الهجرية/iu;
const NTH = /\b(?:first|last|second|third|fourth|fifth|\dth) |[أا]ول|[أا]خر|[أا]خير|الأولى/iu;
/** Whether it falls on another day each year: of the year before, the case says nothing. */
export const isMoving = ({ text }: Case): boolean =>
  FEAST.test(text) || (WEEKDAY.test(text) && MONTH.test(text) && NTH.test(text));

/** Whether the set offers only a reading to come, of words that do not look ahead. */
export function isToCome({ text, reference_date }: Case, one: Dated): boolean {
  const now = reference_date?.slice(0, 19);
  const begins = (one.value ?? one.from)?.slice(0, 19);
  if (now === undefined || begins === undefined || begins <= now) return false;
  return !AHEAD.test(text) && begins.slice(0, 10) !== now.slice(0, 10) && !YEAR.test(text);
}

export function inThePast<T extends Dated>(aCase: Case, one: T): T {
  if (!isToCome(aCase, one)) return one;
  const weekday = WEEKDAY.test(aCase.text);
  const dated = MONTH.test(aCase.text);
  // a weekday with its date has one year near
  if (weekday && (dated || /\d(?:st|nd|rd|th)|عشر/iu.test(aCase.text))) return one;
  const back = (iso: string | undefined): string | undefined => {
    if (iso === undefined) return undefined;
    const date = new Date(`${iso.slice(0, 19)}Z`);
    if (weekday) date.setUTCDate(date.getUTCDate() - 7);
    else if (dated) date.setUTCFullYear(date.getUTCFullYear() - 1);
    else if (DAY.test(aCase.text)) date.setUTCMonth(date.getUTCMonth() - 1);
    else date.setUTCDate(date.getUTCDate() - 1);
    return date.toISOString().slice(0, 19);
  };
  return { ...one, value: back(one.value), from: back(one.from), to: back(one.to) };
}

/** English; of the Arabic sets the past reading is asked for throughout. */
const VERB_TO_COME = /\b(?:will|shall)\b|['’]ll\b|\b(?:am|is|are|['’](?:m|s|re)) (?:not )?going to\b/iu;
/** A sentence ends at a mark before a capital, not at the dot of "p.m." or "Oct.". */
const SENTENCE = /[.!?]\s+(?=\p{Lu})/u;

/** Whether the sentence around an expression has a verb to come; `start`: UTF-16, in the text of the case. */
export function isSaidToCome({ lang, text }: Case, start: number): boolean {
  if (lang !== "en") return false;
  const before = text.slice(0, start).split(SENTENCE).at(-1) ?? "";
  const after = text.slice(start).split(SENTENCE)[0] ?? "";
  return VERB_TO_COME.test(before + after);
}
