/** Numeric dates in English: 2016-04-21, 21/04/2016, 4/21/2016, 21.04.2016, 2014-10, 10/1-11/7. */
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { dayNumber, parseIso } from "../../../times/civil.ts";
import type { Moment } from "../../../times/moment.ts";
import { dayOf, digitsAt, dottedAt, isAttached, isDottedTwice, wordAt, yearAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { isPlanned } from "./lengths.ts";
import { DASHES } from "./words.ts";
import { nextYear } from "./years.ts";

/** What stands between the parts of a date in digits. */
const isDateMark = factOfWord(({ word }) => word === "/" || DASHES.has(word));

/** 2016-04-21, 21/04/2016, 4/21/2016, 21.04.2016, 2014-10, 2019-Aug-1. */
function numeric(doc: Document, at: number): Said | null {
  // most digits count something
  if (!isDottedTwice((doc.tokens[at] as Token).info) && !holdsAt(doc, at + 1, isDateMark)) return null;
  if (isAttached(doc, at) && isInside(doc, at)) return null;
  const dotted = dottedAt(doc, at);
  if (dotted !== null) {
    const moment = dotted.length === 3 ? ordered(doc, at, dotted as [number, number, number], true) : null;
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
  if (a !== null && b?.length === 4 && mark === "/") return monthOfYear(doc, at, a, b.value);
  if (a === null || b === null || b.length > 2) return null;
  if (a.length === 4 && isTwoYears(doc, at, a.value)) return null;
  if (a.length === 4 && mark === "/" && b.value >= 1 && b.value <= 12 && named === null && wordAt(doc, at + 3) !== "/")
    return { first: at, last: at + 2, moment: { year: a.value, month: b.value } };
  if (a.length <= 2 && mark === "/" && named === null && wordAt(doc, at + 3) !== "/")
    return isAlways(doc, at, a.value, b.value) ? null : dayAndMonth(at, a.value, b.value);
  const third = wordAt(doc, at + 3) === mark && isAttached(doc, at + 4) ? digitsAt(doc, at + 4) : null;
  if (third !== null && (third.length <= 2 || third.length === 4)) {
    const moment =
      named === null
        ? ordered(doc, at, [a.value, b.value, third.value], false)
        : withYear(doc, at, a.length === 4 ? third.value : a.value, b.value, a.length === 4 ? a.value : third.value);
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

const LEADS = /^(?:on|in|since|from|until|till|by|between)$/;

/** "The clinic is open 24/7" is no day of July. */
const isAlways = (doc: Document, at: number, a: number, b: number): boolean =>
  a === 24 && b === 7 && !LEADS.test(wordAt(doc, at - 1));

/** "in 04/2018"; but "Decision 04/2018" */
function monthOfYear(doc: Document, at: number, { value, length }: Digits, year: number): Said | null {
  const sense = length <= 2 && value >= 1 && value <= 12 && year >= 1900 && year < 2100;
  const ends = wordAt(doc, at + 3) !== "/" && LEADS.test(wordAt(doc, at - 1));
  return sense && ends ? { first: at, last: at + 2, moment: { year, month: value } } : null;
}
type Digits = { readonly value: number; readonly length: number };

/** 2010/11, "in 2010-11": of two years in a row before it is a month. */
const isTwoYears = (doc: Document, at: number, year: number): boolean =>
  nextYear(doc, at, year) !== null && (wordAt(doc, at + 1) === "/" || doc.tokens[at - 1]?.kind === "word");

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
    const moment = c.length === 2 || c.length === 4 ? ordered(doc, at, [a.value, b.value, c.value], false) : null;
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

/** 12/12/79 was, unless the words speak of what will be: then 2079. */
function withYear(doc: Document, at: number, day: number, month: number, year: number): Moment | null {
  const full = year >= 100 ? year : year < 30 || isPlanned(doc, at) ? 2000 + year : 1900 + year;
  return dayOf(day) !== null && month >= 1 && month <= 12 ? { year: full, month, day } : null;
}

/**
 * Year first, else month first where it can be, as most English of the web has it; with dots day first, and where only so
 * the date had come when the report was published.
 */
function ordered(
  doc: Document,
  at: number,
  [a, b, c]: readonly [number, number, number],
  dayFirst: boolean,
): Moment | null {
  if (a >= 1000) return withYear(doc, at, c, b, a);
  if (dayFirst || a > 12) return withYear(doc, at, a, b, c);
  const monthFirst = withYear(doc, at, b, a, c);
  const other = withYear(doc, at, a, b, c);
  const late = other !== null && isAfter(doc, monthFirst) && !isAfter(doc, other);
  return late && !isPlanned(doc, at) ? other : monthFirst;
}

/** Whether a day is one after publication. */
function isAfter({ published }: Document, day: Moment | null): boolean {
  const now = published === null ? null : parseIso(published);
  if (now === null || day === null) return false;
  return dayNumber(day.year as number, day.month as number, day.day as number) > now.day;
}

export const numericRules: readonly TimeRule[] = [
  { id: "en.times.numeric", at: ["digits", "dottedDigits"], match: numeric },
];
