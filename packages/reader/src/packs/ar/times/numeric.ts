/** Numeric dates in Arabic: 21/4/2016, 2016-04-21, 21.4.2016, 14-09-1432 هـ. */
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Moment } from "../../../times/moment.ts";
import { dayOf, digitsAt, dottedAt, isAttached, isDottedTwice, wordAt, yearAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { DASHES, isHijriMark } from "./words.ts";

/** What stands between the parts of a date in digits. */
const isDateMark = factOfWord(({ word }) => word === "/" || DASHES.has(word));

/** 21/4/2016, 2016-04-21, 21.4.2016, 14-09-1432 هـ, 2/2013. Day first, where the year is not. */
function numeric(doc: Document, at: number): Said | null {
  // most digits count something
  if (!isDottedTwice((doc.tokens[at] as Token).info) && !holdsAt(doc, at + 1, isDateMark)) return null;
  if (isAttached(doc, at) && /^[/.:$-]$/.test(wordAt(doc, at - 1)) && doc.tokens[at - 2]?.kind === "digits")
    return null;
  const dotted = dottedAt(doc, at);
  if (dotted !== null) {
    const moment = dotted.length === 3 ? ordered(dotted as [number, number, number], false) : null;
    return moment === null ? null : { first: at, last: at, moment };
  }
  const mark = wordAt(doc, at + 1);
  if (mark !== "/" && !DASHES.has(mark)) return null;
  const [a, b] = [digitsAt(doc, at), digitsAt(doc, at + 2)];
  if (a === null || b === null || b.length === 3 || a.length === 3) return null;
  const c = wordAt(doc, at + 3) === mark ? digitsAt(doc, at + 4) : null;
  if (c === null && b.length <= 2 && a.length <= 2 && mark === "/") return dayAndMonth(doc, at, a.value, b.value);
  if (c !== null && b.length > 2) return null;
  if (c !== null) {
    const hijri = holdsAt(doc, at + 5, isHijriMark);
    if (a.length !== 4 && c.length !== 4 && mark !== "/" && !hijri) return null;
    const moment = ordered([a.value, b.value, c.value], hijri);
    return moment === null ? null : { first: at, last: hijri ? at + 5 : at + 4, moment };
  }
  const year = yearAt(doc, at + 2);
  if (mark === "/" && a.length <= 2 && a.value >= 1 && a.value <= 12 && year !== null && year >= 1900)
    return { first: at, last: at + 2, moment: { year, month: a.value } };
  return null;
}

/** 22/4: a day and month where one of them can only be the day; else only beside a weekday. */
function dayAndMonth(doc: Document, at: number, a: number, b: number): Said | null {
  const [day, month] = b > 12 ? [b, a] : [a, b];
  if (dayOf(day) === null || month < 1 || month > 12 || !isAttached(doc, at + 1) || !isAttached(doc, at + 2))
    return null;
  return { first: at, last: at + 2, moment: { day, month }, ...(day > 12 ? {} : { partial: true as const }) };
}

function ordered([a, b, c]: readonly [number, number, number], marked: boolean): Moment | null {
  const [day, month, year] = a >= 1000 ? [c, b, a] : b > 12 && a <= 12 ? [b, a, c] : [a, b, c];
  if (dayOf(day) === null || month < 1 || month > 12) return null;
  if (marked || (year > 1300 && year < 1500)) return { hijri: true, day, month, year: year < 100 ? 1400 + year : year };
  const full = year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
  return { day, month, year: full };
}

export const numericRules: readonly TimeRule[] = [
  { id: "ar.times.numeric", at: ["digits", "dottedDigits"], match: numeric },
];
