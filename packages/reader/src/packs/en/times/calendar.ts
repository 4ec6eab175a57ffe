/** Days and months in English: January 14, the 14th of January, on the 17th, Friday the 26th. */
import { type Document, lookUp } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import type { Moment } from "../../../times/moment.ts";
import { dayOf, digitsAt, isAttached, type NumberIndex, wordAt, yearAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { type Day, dayInRow, dayOfRow, isEnd, isInRow, isPartOfMore, rowAfter, yearOfRow } from "./rows.ts";
import { oneFurther } from "./weekdays.ts";
import { DASHES, INTRODUCES, TO } from "./words.ts";

/** Whether a number at this token is something else's: a clock time, a percentage, a decimal. */
const isOther = (doc: Document, after: number) =>
  (wordAt(doc, after) === ":" && isAttached(doc, after) && doc.tokens[after + 1]?.kind === "digits") ||
  /^(?:am|pm|a\.m\.?|p\.m\.?|%|percent|o'clock|million|billion)$/.test(wordAt(doc, after));

/** The day after a month: "January 14", "Jan. 14th", "May twenty nine", "July 13-15". */
function dayAfter(doc: Document, at: number, numbers: NumberIndex): Day | null {
  let from = at;
  if (wordAt(doc, from) === "." && isAttached(doc, from)) {
    // "since November. Three people died": another sentence counts them
    if (doc.tokens[from + 1]?.sentence !== doc.tokens[from]?.sentence) return null;
    from++;
  }
  if (wordAt(doc, from) === "the" || (wordAt(doc, from) === "/" && isAttached(doc, from))) from++;
  const pair = pairAfter(from, numbers);
  if (pair !== null) return pair;
  const digits = digitsAt(doc, from);
  const number = numbers.byFirst.get(from);
  const day = dayOf(digits?.value ?? number?.value);
  if (day === null || (digits !== null && digits.length > 2)) return null;
  const last =
    digits === null
      ? (number?.last ?? from)
      : doc.tokens[from + 1]?.info.entries.ordinalSuffix && isAttached(doc, from + 1)
        ? from + 1
        : from;
  if (isOther(doc, last + 1)) return null;
  return (
    dayUntil(doc, last, day, numbers, wordAt(doc, at - 2) === "between") ??
    rowAfter(doc, last, day) ?? { at: last, day }
  );
}

/** "August 27th - 29th", "May 3 to 5": the end of a range of days whose month was said before it. */
function dayUntil(doc: Document, last: number, from: number, numbers: NumberIndex, between: boolean): Day | null {
  const joint = wordAt(doc, last + 1);
  const and = joint === "and";
  if (!DASHES.has(joint) && joint !== "through" && !and) return null;
  const end = numbers.byFirst.get(last + 2);
  const plain = and && digitsAt(doc, last + 2) !== null && isEnd(doc, last + 3);
  const day = end?.ordinal === true || plain ? dayOf(end?.value) : null;
  // "May 3 and 4" is one stretch, "May 3 and 9" are two days, "between May 3 and 9" is one
  if (
    end === undefined ||
    day === null ||
    day <= from ||
    (and && !between && day > from + 1) ||
    lookUp(doc, end.last + 1, "month") !== null
  )
    return null;
  return { at: end.last, day: from, until: day };
}

/** "July 13-15": the numbers stage has made a range of it. */
function pairAfter(at: number, numbers: NumberIndex): Day | null {
  const range = numbers.byFirst.get(at);
  if (range?.qualifier !== "range") return null;
  const [low, high] = [dayOf(range.low), dayOf(range.high)];
  return low === null || high === null ? null : { at: range.last, day: low, until: high };
}

/** The night of 3/4 April. */
function slashedPair(doc: Document, last: number): Day | null {
  if (wordAt(doc, last - 1) !== "/" || !isAttached(doc, last) || !isAttached(doc, last - 1)) return null;
  const [day, until] = [digitsAt(doc, last - 2)?.value, dayOf(digitsAt(doc, last)?.value)];
  return day === undefined || until !== day + 1 ? null : { at: last - 2, day, until };
}

/** The day before a month: "14 January", "the 14th of January", "13 to 15 July". */
function dayBefore(doc: Document, at: number, numbers: NumberIndex): Day | null {
  let last = at - 1;
  if (DASHES.has(wordAt(doc, last)) && isAttached(doc, last)) last--;
  if (wordAt(doc, last) === "of") last--;
  if (wordAt(doc, last) === "day" && numbers.byLast.get(last - 1)?.ordinal) last--;
  const number = numbers.byLast.get(last);
  if (number === undefined || number.unit === "%") return null;
  const { first } = number;
  const pair = wordAt(doc, at - 1) === "of" ? null : slashedPair(doc, last);
  if (pair !== null) return pair;
  // Nov 18-Dec 19: the day is of the month before it
  if (last < at - 1 && wordAt(doc, at - 1) !== "of" && lookUp(doc, first - 1, "month") !== null) return null;
  if (number.qualifier === "range") {
    const [low, high] = [dayOf(number.low), dayOf(number.high)];
    return low === null || high === null ? null : { at: first, day: low, until: high };
  }
  const day = dayOf(number.value);
  if (day === null || isPartOfMore(doc, first)) return null;
  const of = wordAt(doc, at - 1) === "of";
  const row = of ? null : dayOfRow(doc, first, day);
  if (row !== null) return row;
  if (of && !number.ordinal && digitsAt(doc, first) === null) return null;
  // 13 to 15th of July
  const joint = wordAt(doc, first - 1) === "the" ? first - 2 : first - 1;
  const other = numbers.byLast.get(joint - 1);
  const and = wordAt(doc, joint) === "and";
  const low = (and || TO.has(wordAt(doc, joint))) && other?.qualifier === "exact" ? dayOf(other.value) : null;
  // "3 and 4 May" is one stretch, "3 and 9 May" are two days, "between the 3rd and the 9th" is one
  const opens = other === undefined ? "" : wordAt(doc, other.first - (wordAt(doc, other.first - 1) === "the" ? 2 : 1));
  const paired = low !== null && (and && opens !== "between" ? low === day - 1 : low < day);
  if (paired && low !== null && other !== undefined) return { at: other.first, day: low, until: day };
  return { at: first, day };
}

function month(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "month");
  if (hit === null) return null;
  const token = doc.tokens[at] as Token;
  const { month: value, common } = hit.entry;
  const before = dayBefore(doc, at, numbers);
  if (before !== null) {
    const next = hit.last + 1;
    const sign = shortYear(doc, next);
    const year = before.until === undefined ? (sign ?? datelineYear(doc, next)) : null;
    return year === null
      ? dated(doc, before.at, at, { month: value, day: before.day }, before.until)
      : { first: before.at, last: sign === null ? next : next + 1, moment: { month: value, day: before.day, year } };
  }
  const after = dayAfter(doc, hit.last + 1, numbers);
  if (after !== null && (!common || token.info.capital || after.at > hit.last))
    return dated(doc, at, after.at, { month: value, day: after.day }, after.until);
  let last = hit.last;
  const dotted = wordAt(doc, last + 1) === "." && isAttached(doc, last + 1) && token.info.word.length <= 4;
  if (dotted && yearAt(doc, last + 2) !== null) last++;
  const further = common && !token.info.capital ? 0 : oneFurther(doc, last);
  if (further !== 0) return { first: at, last: last + 2, moment: { month: value, turn: further } };
  const short = token.info.capital ? shortYear(doc, last + 1) : null;
  if (short !== null) return { first: at, last: last + 2, moment: { month: value, year: short } };
  if (common && !isMonthHere(doc, at, last)) return null;
  const year = yearOfRow(doc, last + 1);
  return { first: at, last, moment: year === null ? { month: value } : { month: value, year } };
}

function dated(doc: Document, from: number, to: number, moment: Moment, until: number | undefined): Said {
  // Sunday (11 August)
  const aside =
    wordAt(doc, from - 1) === "(" && wordAt(doc, to + 1) === ")" && lookUp(doc, from - 2, "weekday") !== null;
  const [first, last] = aside && until === undefined ? [from - 1, to + 1] : [from, to];
  return until === undefined
    ? { first, last, moment }
    : { first, last, moment, until: { month: moment.month as number, day: until } };
}

/** 4 FEB 90 (AGENCY) --: the year of a dateline in two digits. */
function datelineYear(doc: Document, at: number): number | null {
  const digits = digitsAt(doc, at);
  if (digits?.length !== 2 || !/^(?:\(|--?|–|—|\[)$/.test(wordAt(doc, at + 1)) || isAttached(doc, at + 1)) return null;
  return digits.value < 50 ? 2000 + digits.value : 1900 + digits.value;
}

/** April '18: but "in April '18 people died'" */
function shortYear(doc: Document, at: number): number | null {
  const digits = /^['’]$/.test(wordAt(doc, at)) && isAttached(doc, at + 1) ? digitsAt(doc, at + 1) : null;
  if (digits === null || digits.length !== 2 || !isEnd(doc, at + 2)) return null;
  return digits.value < 50 ? 2000 + digits.value : 1900 + digits.value;
}

function isMonthHere(doc: Document, at: number, last: number): boolean {
  const { capital } = (doc.tokens[at] as Token).info;
  const link = wordAt(doc, last + 1);
  if ((DASHES.has(link) || (capital && TO.has(link))) && lookUp(doc, last + 2, "month") !== null) return true;
  if (link === "/" && yearAt(doc, last + 2) !== null) return true;
  const next = link === "," || link === "of" ? last + 2 : last + 1;
  if (yearAt(doc, next) !== null) return true;
  if (capital && isInRow(doc, at, last)) return true;
  const token = doc.tokens[at] as Token;
  const first = doc.sentences[token.sentence]?.first === at;
  const before = wordAt(doc, at - 1);
  if (before === "-" && /^(?:mid|early|late|end)$/.test(wordAt(doc, at - 2))) return token.info.capital;
  // a line with nothing else in it
  if (token.info.capital && isLine(doc, at, last)) return true;
  // "and Jan Kavan" is a name
  if (before === "and" && lookUp(doc, at - 2, "month") === null && doc.tokens[last + 1]?.info.capital) return false;
  return token.info.capital && !first && INTRODUCES.has(before);
}

const isLine = (doc: Document, first: number, last: number): boolean =>
  (doc.tokens[first] as Token).gap === Gap.paragraph &&
  (doc.tokens[last + 1] === undefined || doc.tokens[last + 1]?.gap === Gap.paragraph);

/** What a day of the month stands after: "on the 17th". */
const AT_DAY = new Set(["on", "by", "until", "till", "since", "before", "after"]);

/** 17th, not "seventeenth". */
const isNumbered = (doc: Document, at: number) => doc.tokens[at]?.kind === "digits";

/** the 20th of this month, on the 17th */
function dayAlone(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  const day = dayOf(number?.value);
  if (number === undefined || day === null) return null;
  // Friday the 26th, Friday 31
  const ahead = wordAt(doc, at - 1) === "the" ? at - 2 : at - 1;
  const plainDay = number.ordinal || (digitsAt(doc, at) !== null && ahead === at - 1);
  if (
    plainDay &&
    lookUp(doc, ahead, "weekday") !== null &&
    !isOther(doc, number.last + 1) &&
    isEnd(doc, number.last + 1)
  )
    return { first: at, last: number.last, moment: { day }, partial: true };
  // on the 17th: of the month the text stands in
  const led = AT_DAY.has(wordAt(doc, at - 2)) || (wordAt(doc, at - 2) === "of" && wordAt(doc, at - 3) === "week");
  if (isNumbered(doc, at) && led && ahead !== at - 1 && isEnd(doc, number.last + 1)) {
    if (number.ordinal) return { first: at, last: number.last, moment: { day } };
    // on the 17 between 2 and 4 p.m.
    if (/^(?:between|from|at)$/.test(wordAt(doc, at + 1)))
      return { first: at, last: at, moment: { day }, partial: true };
  }
  if (wordAt(doc, number.last + 1) !== "of") return null;
  const next = wordAt(doc, number.last + 2) === "the" ? number.last + 3 : number.last + 2;
  const month = lookUp(doc, next, "shift") !== null && wordAt(doc, next + 1) === "month";
  const plain = wordAt(doc, number.last + 2) === "the" && wordAt(doc, next) === "month";
  return month || plain ? { first: at, last: number.last, moment: { day }, partial: true } : null;
}

export const calendarRules: readonly TimeRule[] = [
  { id: "en.times.month", at: ["month"], match: (doc, at) => month(doc, at, doc.numbers) },
  { id: "en.times.day-of-month", at: ["numeral", "digits"], match: (doc, at) => dayAlone(doc, at, doc.numbers) },
  { id: "en.times.day-in-row", at: ["digits"], match: dayInRow },
];
