/** Dates in English: months with their days, weekdays, years, numeric dates, decades, quarters, feasts. */
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Moment } from "../../../times/moment.ts";
import { dayOf, digitsAt, dottedAt, isAttached, type NumberIndex, wordAt, yearAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { feastAt } from "./feasts.ts";

const DASHES = new Set(["-", "–", "—", "~"]);
const TO = new Set([...DASHES, "to", "through", "until"]);

/** A word that introduces a time, so that "in May" is no verb and "in 1998" no count. */
const INTRODUCES = new Set(
  "in since of by from until till before after during between for to early late mid last next this around through and throughout circa year".split(
    " ",
  ),
);

/** Whether a number at this token is something else's: a clock time, a percentage, a decimal. */
const isOther = (doc: Document, after: number) =>
  (wordAt(doc, after) === ":" && isAttached(doc, after)) ||
  /^(?:am|pm|a\.m\.?|p\.m\.?|%|percent|o'clock|million|billion)$/.test(wordAt(doc, after));

interface Day {
  readonly at: number;
  readonly day: number;
  readonly until?: number;
}

/** The day after a month: "January 14", "Jan. 14th", "May twenty nine", "July 13-15". */
function dayAfter(doc: Document, at: number, numbers: NumberIndex): Day | null {
  let from = at;
  if (wordAt(doc, from) === "." && isAttached(doc, from)) from++;
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
  return { at: last, day };
}

/** "July 13-15": the numbers stage has made a range of it. */
function pairAfter(at: number, numbers: NumberIndex): Day | null {
  const range = numbers.byFirst.get(at);
  if (range?.qualifier !== "range") return null;
  const [low, high] = [dayOf(range.low), dayOf(range.high)];
  return low === null || high === null ? null : { at: range.last, day: low, until: high };
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
  // Nov 18-Dec 19: the day is of the month before it
  if (last < at - 1 && wordAt(doc, at - 1) !== "of" && lookUp(doc, first - 1, "month") !== null) return null;
  if (number.qualifier === "range") {
    const [low, high] = [dayOf(number.low), dayOf(number.high)];
    return low === null || high === null ? null : { at: first, day: low, until: high };
  }
  const day = dayOf(number.value);
  if (day === null || isPartOfMore(doc, first)) return null;
  const of = wordAt(doc, at - 1) === "of";
  if (of && !number.ordinal && digitsAt(doc, first) === null) return null;
  // 13 to 15th of July
  const joint = wordAt(doc, first - 1) === "the" ? first - 2 : first - 1;
  const other = numbers.byLast.get(joint - 1);
  const low = TO.has(wordAt(doc, joint)) && other?.qualifier === "exact" ? dayOf(other.value) : null;
  if (low !== null && other !== undefined && low < day) return { at: other.first, day: low, until: day };
  return { at: first, day };
}
/** The 5 of 12.5 or 3:05 is no day. */
const isPartOfMore = (doc: Document, first: number) =>
  isAttached(doc, first) && /^[:./,$£€]$/.test(wordAt(doc, first - 1));

function month(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "month");
  if (hit === null) return null;
  const token = doc.tokens[at] as Token;
  const { month: value, common } = hit.entry;
  const before = dayBefore(doc, at, numbers);
  if (before !== null) return said(before.at, at, { month: value, day: before.day }, value, before.until);
  const after = dayAfter(doc, hit.last + 1, numbers);
  if (after !== null && (!common || token.info.capital || after.at > hit.last))
    return said(at, after.at, { month: value, day: after.day }, value, after.until);
  let last = hit.last;
  const dotted = wordAt(doc, last + 1) === "." && isAttached(doc, last + 1) && token.info.word.length <= 4;
  if (dotted && yearAt(doc, last + 2) !== null) last++;
  if (common && !isMonthHere(doc, at, last)) return null;
  return { first: at, last, moment: { month: value } };
}

const said = (first: number, last: number, moment: Moment, value: number, until: number | undefined): Said =>
  until === undefined ? { first, last, moment } : { first, last, moment, until: { month: value, day: until } };

function isMonthHere(doc: Document, at: number, last: number): boolean {
  const { capital } = (doc.tokens[at] as Token).info;
  const link = wordAt(doc, last + 1);
  if ((DASHES.has(link) || (capital && TO.has(link))) && lookUp(doc, last + 2, "month") !== null) return true;
  const next = wordAt(doc, last + 1) === "," || wordAt(doc, last + 1) === "of" ? last + 2 : last + 1;
  if (yearAt(doc, next) !== null) return true;
  const token = doc.tokens[at] as Token;
  const first = doc.sentences[token.sentence]?.first === at;
  return token.info.capital && !first && INTRODUCES.has(wordAt(doc, at - 1));
}

/** Nothing is counted after it. */
const isEnd = (doc: Document, at: number) =>
  doc.tokens[at]?.kind !== "word" || /^(?:at|in|on|when|after|before|and|between|from|as)$/.test(wordAt(doc, at));

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
  if (number.ordinal && isNumbered(doc, at) && led && ahead !== at - 1)
    if (isEnd(doc, number.last + 1)) return { first: at, last: number.last, moment: { day } };
  if (wordAt(doc, number.last + 1) !== "of") return null;
  const next = wordAt(doc, number.last + 2) === "the" ? number.last + 3 : number.last + 2;
  const month = lookUp(doc, next, "shift") !== null && wordAt(doc, next + 1) === "month";
  const plain = wordAt(doc, number.last + 2) === "the" && wordAt(doc, next) === "month";
  return month || plain ? { first: at, last: number.last, moment: { day }, partial: true } : null;
}

function weekday(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "weekday");
  if (hit === null) return null;
  let last = hit.last;
  if (hit.entry.common) {
    if (wordAt(doc, last + 1) === "." && isAttached(doc, last + 1)) last++;
    const next = wordAt(doc, last + 1) === "," ? last + 2 : last + 1;
    const dated = lookUp(doc, next, "month") !== null || digitsAt(doc, next) !== null;
    if (!dated && (doc.tokens[at] as Token).info.word.length < 4 && wordAt(doc, last + 1) !== "at") return null;
  }
  if (hit.entry.plural) return weekdays(doc, at, hit.entry.weekday, numbers);
  return { first: at, last, moment: { weekday: hit.entry.weekday } };
}

/** Fridays: every one; but two Fridays ago. */
function weekdays(doc: Document, at: number, day: number, numbers: NumberIndex): Said | null {
  const number = numbers.byLast.get(at - 1);
  if (number === undefined) return { first: at, last: at, moment: { every: { unit: "week", count: 1 } } };
  const away = lookUp(doc, at + 1, "distance");
  if (away === null || away.entry.running || number.value === null || !Number.isInteger(number.value)) return null;
  return { first: number.first, last: away.last, moment: { weekday: day, turn: away.entry.sign * number.value } };
}

/** What a year is not said by: a noun counted ("2000 people") or a measure. */
function isYearHere(doc: Document, at: number): boolean {
  const before = doc.tokens[at - 1];
  const after = doc.tokens[at + 1];
  if (after !== undefined && isAttached(doc, at + 1) && after.kind !== "mark") return false;
  // Dec/2018
  const month = before?.info.word === "/" && lookUp(doc, at - 2, "month") !== null;
  if (before !== undefined && !month && isAttached(doc, at) && /^[$£€#.:/+]$/.test(before.info.word)) return false;
  if (after?.info.word === "%" || after?.info.entries.unit !== undefined) return false;
  return true;
}

const COUNTED =
  /(?<!^(?:wa|i|ha|a|thi|it|hi|wherea|thu))s$|^(?:people|men|women|children|police|percent|troops|dead|meters?|feet)$/;

function year(doc: Document, at: number): Said | null {
  const value = yearAt(doc, at);
  if (value === null || !isYearHere(doc, at)) return decade(doc, at);
  const before = wordAt(doc, at - 1);
  const after = doc.tokens[at + 1];
  const until = yearsUntil(doc, at, value);
  if (until !== null) return { first: at, last: at + 2, moment: { year: value }, until: { year: until } };
  const moment = { year: value };
  const recent = value >= 1800 && value < 2100;
  const counts = after?.kind === "word" && !after.info.capital && COUNTED.test(after.info.word);
  if (counts && !INTRODUCES.has(before)) return null;
  const clear =
    recent &&
    !counts &&
    (INTRODUCES.has(before) ||
      before === "the" ||
      before === "(" ||
      before === "fiscal" ||
      after === undefined ||
      doc.tokens[at - 1] === undefined ||
      after.kind === "mark" ||
      after.info.word === "and" ||
      (doc.tokens[at - 1]?.info.entries.section !== undefined && !counts));
  return clear ? { first: at, last: at, moment } : { first: at, last: at, moment, partial: true };
}

/** 2014-2018, 2016-17. */
function yearsUntil(doc: Document, at: number, from: number): number | null {
  if (!DASHES.has(wordAt(doc, at + 1)) || !isAttached(doc, at + 1) || !isAttached(doc, at + 2)) return null;
  const next = digitsAt(doc, at + 2);
  if (isAttached(doc, at) && DASHES.has(wordAt(doc, at - 1))) return null;
  if (next === null || (DASHES.has(wordAt(doc, at + 3)) && isAttached(doc, at + 3))) return null;
  const to = next.length === 2 ? Math.floor(from / 100) * 100 + next.value : next.length === 4 ? next.value : 0;
  return to > from &&
    to - from < (next.length === 2 ? 20 : 200) &&
    !(next.length === 2 && next.value <= 12 && to - from !== 1)
    ? to
    : null;
}

/** nineteen ninety-six; in two thousand and fifteen */
function yearInWords(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  if (number?.value === undefined || number.value === null || number.ordinal || doc.tokens[at]?.kind !== "word")
    return null;
  const rest = number.value >= 15 && number.value <= 20 ? numbers.byFirst.get(number.last + 1) : undefined;
  const value = rest?.value ?? 0;
  if (rest !== undefined && !rest.ordinal && value >= 10 && value <= 99 && doc.tokens[rest.first]?.kind === "word")
    return { first: at, last: rest.last, moment: { year: number.value * 100 + value } };
  const clear = number.unit === null && number.value >= 1900 && number.value < 2100 && number.last > at;
  return clear &&
    /^(?:in|since|of|by|from|until)$/.test(wordAt(doc, at - 1)) &&
    doc.tokens[number.last + 1]?.kind !== "word"
    ? { first: at, last: number.last, moment: { year: number.value } }
    : null;
}

/** 1990s, the 90s, '90s. */
function decade(doc: Document, at: number): Said | null {
  const digits = digitsAt(doc, at);
  const suffix = wordAt(doc, at + 1);
  const possessive = suffix === "'s" || suffix === "’s" || (suffix === "'" && wordAt(doc, at + 2) === "s");
  if (digits === null || !(suffix === "s" || possessive) || !isAttached(doc, at + 1) || digits.value % 10 !== 0)
    return null;
  const last = suffix === "'" ? at + 2 : at + 1;
  if (digits.length === 4) return { first: at, last, moment: { decade: digits.value } };
  if (digits.length !== 2 || digits.value < 20 || possessive) return null;
  const apostrophe = /^['’‘]$/.test(wordAt(doc, at - 1));
  if (!apostrophe && wordAt(doc, at - 1) !== "the" && doc.tokens[at - 1]?.info.entries.section === undefined)
    return null;
  return { first: apostrophe ? at - 1 : at, last, moment: { decade: 1900 + digits.value } };
}

/** 2016-04-21, 21/04/2016, 4/21/2016, 21.04.2016, 2014-10, 2019-Aug-1. */
function numeric(doc: Document, at: number): Said | null {
  if (isAttached(doc, at) && isInside(doc, at)) return null;
  const dotted = dottedAt(doc, at);
  if (dotted !== null) {
    const moment = dotted.length === 3 ? ordered(dotted as [number, number, number], true) : null;
    return moment === null ? null : { first: at, last: at, moment };
  }
  const mark = wordAt(doc, at + 1);
  if (mark !== "/" && !DASHES.has(mark)) return null;
  if (!isAttached(doc, at + 1) || !isAttached(doc, at + 2)) return null;
  const a = digitsAt(doc, at);
  const between = mark === "/" ? slashRange(doc, at) : null;
  if (between !== null) return between;
  const named = lookUp(doc, at + 2, "month");
  // Nov 18 2014-Dec 19 2015: the month is of the day after it
  if (named !== null && a?.length === 4 && digitsAt(doc, named.last + 1) !== null) return null;
  const b = named === null ? digitsAt(doc, at + 2) : { value: named.entry.month, length: 2 };
  if (a === null || b === null || b.length > 2) return null;
  if (a.length === 4 && mark === "/" && b.value >= 1 && b.value <= 12 && named === null && wordAt(doc, at + 3) !== "/")
    return { first: at, last: at + 2, moment: { year: a.value, month: b.value } };
  if (a.length <= 2 && mark === "/" && named === null && wordAt(doc, at + 3) !== "/")
    return dayAndMonth(at, a.value, b.value);
  const third = wordAt(doc, at + 3) === mark && isAttached(doc, at + 4) ? digitsAt(doc, at + 4) : null;
  if (third !== null && (third.length <= 2 || third.length === 4)) {
    const moment =
      named === null
        ? ordered([a.value, b.value, third.value], false)
        : withYear(a.length === 4 ? third.value : a.value, b.value, a.length === 4 ? a.value : third.value);
    if (moment !== null && (a.length === 4 || third.length === 4 || (mark === "/" && named === null) || named !== null))
      return { first: at, last: at + 4, moment };
  }
  if (
    a.length === 4 &&
    yearAt(doc, at) !== null &&
    b.length === 2 &&
    b.value >= 1 &&
    b.value <= 12 &&
    third === null &&
    mark === "-"
  )
    return { first: at, last: at + 2, moment: { year: a.value, month: b.value } };
  return null;
}

/** What stands inside a longer run of digits is no date of its own; a whole date after a slash is: 2015-03-28/2015-04-02. */
function isInside(doc: Document, at: number): boolean {
  const before = wordAt(doc, at - 1);
  const year = before === "/" && digitsAt(doc, at)?.length === 4;
  // Dec/2018-May/2019
  if (year && lookUp(doc, at - 2, "month") !== null) return true;
  if (!/^[/.:$£€-]$/.test(before) || doc.tokens[at - 2]?.kind !== "digits") return false;
  return !(year && wordAt(doc, at + 1) === "-" && digitsAt(doc, at + 2)?.length === 2);
}

/** 10/1-11/7, 5/1/2020–5/7/2020: of two days the slash can be nothing else. */
function slashRange(doc: Document, at: number): Said | null {
  const from = slashed(doc, at);
  if (from === null || !DASHES.has(wordAt(doc, from.last + 1)) || !isAttached(doc, from.last + 2)) return null;
  const to = slashed(doc, from.last + 2);
  return to === null ? null : { first: at, last: to.last, moment: from.moment, until: to.moment };
}
function slashed(doc: Document, at: number): { readonly last: number; readonly moment: Moment } | null {
  const [a, b] = [digitsAt(doc, at), digitsAt(doc, at + 2)];
  if (a === null || b === null || a.length > 2 || b.length > 2 || wordAt(doc, at + 1) !== "/") return null;
  const c = wordAt(doc, at + 3) === "/" ? digitsAt(doc, at + 4) : null;
  if (c !== null) {
    const moment = c.length === 2 || c.length === 4 ? ordered([a.value, b.value, c.value], false) : null;
    return moment === null ? null : { last: at + 4, moment };
  }
  const said = dayAndMonth(at, a.value, b.value);
  return said === null ? null : { last: at + 2, moment: said.moment };
}

/** 22/04, 4/22: where one of the two can only be the day; else only beside a weekday, the month first. */
function dayAndMonth(at: number, a: number, b: number): Said | null {
  const [day, month] = a > 12 ? [a, b] : [b, a];
  if (dayOf(day) === null || month < 1 || month > 12) return null;
  return { first: at, last: at + 2, moment: { day, month }, ...(day > 12 ? {} : { partial: true as const }) };
}

function withYear(day: number, month: number, year: number): Moment | null {
  const full = year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
  return dayOf(day) !== null && month >= 1 && month <= 12 ? { year: full, month, day } : null;
}
/** Year first, else month first where it can be, as most English of the web has it; with dots day first. */
function ordered([a, b, c]: readonly [number, number, number], dayFirst: boolean): Moment | null {
  if (a >= 1000) return withYear(c, b, a);
  if (dayFirst || a > 12) return withYear(a, b, c);
  return withYear(b, a, c);
}

/** "the third quarter", "Q1", "the first half", "20th century". */
function quarter(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  if (number?.ordinal !== true || number.value === null) return null;
  const next = number.last + 1;
  const first = at;
  switch (wordAt(doc, next)) {
    case "quarter":
    case "qtr":
      return number.value <= 4 ? { first, last: next, moment: { quarter: number.value } } : null;
    case "half": {
      const of = wordAt(doc, next + 1) === "of";
      const dated = of && (yearAt(doc, next + 2) !== null || /^(?:this|last|next|the)$/.test(wordAt(doc, next + 2)));
      return number.value <= 2 && dated ? { first, last: next, moment: { half: number.value }, partial: true } : null;
    }
    case "century":
      return { first, last: next, moment: { century: number.value } };
    default:
      return null;
  }
}
/** Q1 */
function quarterMark(doc: Document, at: number): Said | null {
  const half = wordAt(doc, at) === "h" ? digitsAt(doc, at + 1) : null;
  if (half !== null && isAttached(doc, at + 1) && half.value >= 1 && half.value <= 2)
    return { first: at, last: at + 1, moment: { half: half.value }, partial: true };
  if (wordAt(doc, at) === "h") return null;
  const digits = isAttached(doc, at + 1) ? digitsAt(doc, at + 1) : null;
  if (digits === null || digits.value < 1 || digits.value > 4) return null;
  return { first: at, last: at + 1, moment: { quarter: digits.value } };
}

function feast(doc: Document, at: number): Said | null {
  const found = feastAt(doc, at);
  return found === null ? null : { first: at, ...found };
}

export const calendarRules: readonly TimeRule[] = [
  { id: "en.times.numeric", at: ["digits", "dottedDigits"], match: numeric },
  { id: "en.times.month", at: ["month"], match: (doc, at) => month(doc, at, doc.numbers) },
  { id: "en.times.day-of-month", at: ["numeral", "digits"], match: (doc, at) => dayAlone(doc, at, doc.numbers) },
  { id: "en.times.weekday", at: ["weekday"], match: (doc, at) => weekday(doc, at, doc.numbers) },
  { id: "en.times.year", at: ["digits"], match: year },
  { id: "en.times.year-in-words", at: ["numeral"], match: (doc, at) => yearInWords(doc, at, doc.numbers) },
  { id: "en.times.quarter", at: ["numeral", "digits"], match: (doc, at) => quarter(doc, at, doc.numbers) },
  { id: "en.times.quarter-mark", at: ["quarterMark"], match: quarterMark },
  { id: "en.times.feast", at: ["feast"], match: feast },
  { id: "en.times.season", at: ["season"], match: season },
];

/** A season is one only beside a year or a turn ("last fall"), or after a preposition. */
function season(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "season");
  if (hit === null) return null;
  const { season: which } = hit.entry;
  const the = wordAt(doc, at - 1) === "the" && /^(?:in|during|since|by|until|of)$/.test(wordAt(doc, at - 2));
  const clear = the && which !== "FA" && wordAt(doc, at) !== "spring";
  return { first: at, last: at, moment: { season: which }, ...(clear ? {} : { partial: true as const }) };
}
