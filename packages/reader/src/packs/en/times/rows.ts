/** Rows of days and months in English: 10, 11 and 12 August; June, July and August 2023. */
import { type Document, lookUp } from "../../../text/document.ts";
import { dayOf, digitsAt, isAttached, wordAt, yearAt } from "../../../times/numbers.ts";
import type { Said } from "../../../times/stage.ts";
import { DASHES } from "./words.ts";

export interface Day {
  readonly at: number;
  readonly day: number;
  readonly until?: number;
}

/** "August 10, 11 and 12": days that follow each other are one stretch. */
export function rowAfter(doc: Document, from: number, first: number): Day | null {
  for (let [at, day] = [from, first]; wordAt(doc, at + 1) === "," || wordAt(doc, at + 1) === "and"; at += 2, day++) {
    if (digitsAt(doc, at + 2)?.value !== day + 1) return null;
    if (wordAt(doc, at + 1) === "and") return isEnd(doc, at + 3) ? { at: at + 2, day: first, until: day + 1 } : null;
  }
  return null;
}

/** "10, 11 and 12 August": days that follow each other are one stretch. */
export function dayOfRow(doc: Document, last: number, day: number): Day | null {
  const joint = wordAt(doc, last - 1);
  if (joint !== "and" && joint !== "&") return null;
  let [at, first, low] = [last - 2, last, day];
  for (let days = 0; days < 6; days++) {
    const before = digitsAt(doc, at);
    if (before === null || before.length > 2 || before.value !== low - 1 || isPartOfMore(doc, at)) break;
    [first, low, at] = [at, before.value, at - 1];
    if (wordAt(doc, at) !== ",") break;
    at--;
  }
  return low < day - 1 ? { at: first, day: low, until: day } : null;
}

/** "5, 7 and 9 August", "August 5, 7 and 9": the first ones of a row of days. */
export function dayInRow(doc: Document, at: number): Said | null {
  const day = rowDay(doc, at);
  if (day === null || isPartOfMore(doc, at)) return null;
  const [next, before] = [wordAt(doc, at + 1), wordAt(doc, at - 1)];
  if (next === "," || next === "and") {
    const month = monthAhead(doc, at, day);
    if (month !== null) return { first: at, last: at, moment: { month, day } };
  }
  if (before !== "," && before !== "and") return null;
  const month = monthBehind(doc, at, day);
  return month === null ? null : { first: at, last: at, moment: { month, day } };
}

const rowDay = (doc: Document, at: number): number | null => {
  const digits = digitsAt(doc, at);
  return digits === null || digits.length > 2 ? null : dayOf(digits.value);
};

/** The month that ends a row of days, each later than the one before and not the next: of 5 in "5, 7 and 9 August". */
function monthAhead(doc: Document, from: number, first: number): number | null {
  let [at, day, gaps] = [from, first, false];
  for (let days = 0; days < 6; days++) {
    const joint = wordAt(doc, at + 1);
    if (joint !== "," && joint !== "and") return null;
    const next = rowDay(doc, at + 2);
    if (next === null || next <= day) return null;
    if (next > day + 1) gaps = true;
    [at, day] = [at + 2, next];
    const month = lookUp(doc, at + 1, "month");
    if (month !== null) return joint === "and" && gaps && doc.tokens[at + 1]?.info.capital ? month.entry.month : null;
  }
  return null;
}

/** The month that begins a row of days which an "and" ends: of 7 and 9 in "August 5, 7 and 9". */
function monthBehind(doc: Document, from: number, last: number): number | null {
  // the row must end as one: "August 5, 7 people" is none
  let [end, day] = [from, last];
  let and = wordAt(doc, from - 1) === "and";
  while (!and) {
    const joint = wordAt(doc, end + 1);
    const next = joint === "," || joint === "and" ? rowDay(doc, end + 2) : null;
    if (next === null || next <= day) return null;
    [end, day, and] = [end + 2, next, joint === "and"];
  }
  if (!isEnd(doc, end + 1)) return null;
  let [at, low, gaps] = [from, last, day > last + 1];
  for (let days = 0; days < 6; days++) {
    const before = rowDay(doc, at - 2);
    if (before === null || before >= low || !/^(?:,|and)$/.test(wordAt(doc, at - 1))) return null;
    if (low > before + 1) gaps = true;
    [at, low] = [at - 2, before];
    const month = lookUp(doc, at - 1, "month");
    if (month !== null) return gaps ? month.entry.month : null;
  }
  return null;
}

/** "June, July and August 2023": the year at the end of a row of months is of each. */
export function yearOfRow(doc: Document, from: number): number | null {
  let at = from;
  for (let months = 0; months < 6; months++) {
    const joint = wordAt(doc, at);
    if (joint !== "," && joint !== "and" && joint !== "or" && joint !== "&") break;
    const next = joint === "," && /^(?:and|or)$/.test(wordAt(doc, at + 1)) ? at + 2 : at + 1;
    const hit = lookUp(doc, next, "month");
    if (hit === null || !doc.tokens[next]?.info.capital) return null;
    at = hit.last + 1;
  }
  return at === from ? null : yearAt(doc, wordAt(doc, at) === "of" ? at + 1 : at);
}

/** March–May; April, May and June: but "in April, May said". */
export function isInRow(doc: Document, at: number, last: number): boolean {
  const [before, after] = [wordAt(doc, at - 1), wordAt(doc, last + 1)];
  const behind = lookUp(doc, at - 2, "month") !== null;
  const ahead = /^(?:,|and|or|&)$/.test(after) && lookUp(doc, last + 2, "month") !== null;
  if (DASHES.has(before) && isAttached(doc, at))
    return behind || (wordAt(doc, at - 2) === "to" && DASHES.has(wordAt(doc, at - 3)));
  return behind && before === "," ? ahead : behind && /^(?:&|or|\/)$/.test(before);
}

/** The 5 of 12.5 or 3:05 is no day. */
export const isPartOfMore = (doc: Document, first: number) =>
  isAttached(doc, first) && /^[:./,$£€]$/.test(wordAt(doc, first - 1));

/** Nothing is counted after it. */
export const isEnd = (doc: Document, at: number) =>
  doc.tokens[at]?.kind !== "word" || /^(?:at|in|on|when|after|before|and|between|from|as)$/.test(wordAt(doc, at));
