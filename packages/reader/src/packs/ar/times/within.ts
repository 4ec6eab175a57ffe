/** Parts of a longer time in Arabic, and what comes again: الأسبوع الثالث من، أواخر، مساء، كل يوم. */
import { extend } from "../../../extend.ts";
import { holdsAt } from "../../../figures/facts.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Length, Moment } from "../../../times/moment.ts";
import { type NumberIndex, stemAt, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { nightBetween } from "./nights.ts";
import { wholeOf } from "./relative.ts";
import { isDefinite, isSame, isThat, isThis, shiftAfter } from "./shifts.ts";

/** مساء, صباحا: with a day beside it; الليلة, هذا الصباح, الليلة الماضية. */
function dayPart(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "dayPart");
  if (hit === null) return null;
  const { part, section } = hit.entry;
  const { info } = doc.tokens[at] as Token;
  const said: Moment = section === undefined ? { part } : { part, section };
  const day = (shift: number, running?: true): Moment =>
    extend(said, {
      relative: running ? ({ unit: "day", shift, running } as const) : ({ unit: "day", shift } as const),
    });
  const between = part === "NI" && hit.last === at ? nightBetween(doc, at) : null;
  if (between !== null) return { first: at, last: between.last, moment: { part: "NI", weekday: between.weekday } };
  const after = shiftAfter(doc, hit.last + 1);
  if (info.article && after !== null && after.shift !== 0 && hit.last === at)
    return { first: at, last: after.last, moment: day(after.shift, after.running) };
  if (info.article && hit.last === at) {
    if (holdsAt(doc, at - 1, isThis)) return { first: at - 1, last: hit.last, moment: day(0) };
    if (holdsAt(doc, at - 1, isThat)) return { first: at - 1, last: hit.last, moment: day(0, true) };
    if (holdsAt(doc, at + 1, isSame)) return { first: at, last: at + 1, moment: day(0, true) };
    if (info.stem === "ليله") return { first: at, last: hit.last, moment: day(0) };
    const whole = /^(?:في|خلال|منذ)$/u.test(wordAt(doc, at - 1));
    return { first: at, last: hit.last, moment: said, ...(whole ? {} : { partial: true as const }) };
  }
  const adverb = hit.last > at && (wordAt(doc, at + 1) === "الظهر" || wordAt(doc, at - 1) === "في");
  return { first: at, last: hit.last, moment: said, ...(adverb ? {} : { partial: true as const }) };
}

function section(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "section");
  if (hit === null) return null;
  // حتى الآن هذا العام
  if (hit.entry.section === "sofar" && !holdsAt(doc, hit.last + 1, isThis)) return null;
  const vague = hit.last > at && stemAt(doc, at) === "وقت";
  const moment: Moment = { section: hit.entry.section };
  // في وقت سابق with nothing after it: some time before
  const of =
    wordAt(doc, hit.last + 1) === "من" ||
    lookUp(doc, hit.last + 1, "dayWord") !== null ||
    /^(?:ال)?يوم$/u.test(stemAt(doc, hit.last + 1));
  if (vague && !of && !/^(?:مبكر|متاخر)$/u.test(wordAt(doc, hit.last)))
    return { first: at, last: hit.last, moment: { ref: hit.entry.section === "before" ? -1 : 1 } };
  return { first: at, last: hit.last, moment, partial: true };
}

/** أسبوع 16 سبتمبر: the one that the day is in. */
function weekOf(doc: Document, at: number): Said | null {
  if (doc.tokens[at]?.info.word !== "اسبوع") return null;
  const dated = doc.tokens[at + 1]?.kind === "digits" && lookUp(doc, at + 2, "month") !== null;
  return dated ? { first: at, last: at, moment: { weekOf: true }, partial: true } : null;
}

/** الأشهر الأربعة الأولى من، آخر عشرة أيام من: so many of a longer time. */
function someOf(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "period");
  if (hit === null || !(hit.entry.plural || hit.entry.count === 2)) return null;
  const { unit, count = null } = hit.entry;
  const said = (first: number, last: number, n: number, value: number | null): Said | null =>
    value === null || wordAt(doc, last + 1) !== "من"
      ? null
      : { first, last, moment: { nth: { n, of: unit, count: value } }, partial: true };
  if (!isDefinite(doc, at)) {
    const number = numbers.byLast.get(at - 1);
    const [first, value] = number === undefined || number.ordinal ? [at, count] : [number.first, number.value];
    const end = ENDS.get(wordAt(doc, first - 1));
    return end === undefined ? null : said(first - 1, hit.last, end, value);
  }
  const number = numbers.byFirst.get(hit.last + 1);
  const counted = number !== undefined && !number.ordinal;
  const last = counted ? number.last : hit.last;
  const end = ENDS.get(wordAt(doc, last + 1));
  return end === undefined ? null : said(at, last + 1, end, counted ? wholeOf(number.value) : count);
}
const ENDS: ReadonlyMap<string, 1 | -1> = new Map([
  ["الاولي", 1],
  ["الاول", 1],
  ["الاوليين", 1],
  ["الاولين", 1],
  ["اول", 1],
  ["الاخيره", -1],
  ["الاخيرين", -1],
  ["اخر", -1],
]);

/** كل يوم, يوميا. */
function every(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "period") ?? lookUp(doc, at, "weekday");
  if (hit === null || wordAt(doc, at - 1) !== "كل" || isDefinite(doc, at)) return null;
  const entry = hit.entry as { readonly unit?: Length["unit"]; readonly count?: number };
  return { first: at - 1, last: hit.last, moment: { every: { unit: entry.unit ?? "week", count: entry.count ?? 1 } } };
}

function rhythm(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "rhythm");
  return hit === null ? null : { first: at, last: hit.last, moment: { every: { unit: hit.entry.unit, count: 1 } } };
}

/** الأسبوع الثالث من، أول ثلاثاء من، آخر يوم في، الاثنين الأخير من. */
function nth(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "period") ?? lookUp(doc, at, "weekday");
  if (hit === null) return null;
  const entry = hit.entry as { readonly unit?: Length["unit"]; readonly weekday?: number; readonly plural?: true };
  // الأيام الأخيرة
  if (entry.plural && isDefinite(doc, at)) return null;
  if (entry.weekday === undefined && entry.unit !== "week" && entry.unit !== "day") return null;
  const after = numbers.byFirst.get(hit.last + 1);
  let before = at - 1;
  if (entry.weekday !== undefined && stemAt(doc, before) === "يوم") before--;
  const ahead = numbers.byLast.get(before);
  let n = 0;
  let first = at;
  let { last } = hit;
  if (isDefinite(doc, at) && after?.ordinal && after.value !== null) {
    n = after.value;
    last = after.last;
  } else if (isDefinite(doc, at) && /^الاخيره?$/u.test(wordAt(doc, hit.last + 1))) {
    n = -1;
    last = hit.last + 1;
  } else if (!isDefinite(doc, at) && ahead?.ordinal && ahead.value !== null) {
    n = ahead.value;
    first = ahead.first;
  } else if (!isDefinite(doc, at) && wordAt(doc, before) === "اخر") {
    n = -1;
    first = before;
  }
  if (n === 0 || n > 5) return null;
  const moment: Moment =
    entry.weekday === undefined
      ? { nth: { n, of: entry.unit === "week" ? "week" : "day" } }
      : { nth: { n, of: "day" }, weekday: entry.weekday };
  return { first, last, moment, partial: true };
}

export const withinRules: readonly TimeRule[] = [
  { id: "ar.times.nth", at: ["period", "weekday"], match: (doc, at) => nth(doc, at, doc.numbers) },
  { id: "ar.times.some-of", at: ["period"], match: (doc, at) => someOf(doc, at, doc.numbers) },
  { id: "ar.times.every", at: ["period", "weekday"], match: every },
  { id: "ar.times.week-of", at: ["period"], match: weekOf },
  { id: "ar.times.rhythm", at: ["rhythm"], match: rhythm },
  { id: "ar.times.part-of-day", at: ["dayPart"], match: dayPart },
  { id: "ar.times.section", at: ["section"], match: section },
];
