/** Parts of a longer time in English: the first week of, the week of 10 April, week 34, mid-March, the morning. */
import { type Document, lookUp } from "../../../text/document.ts";
import type { Length, Moment } from "../../../times/moment.ts";
import { digitsAt, type NumberIndex, wordAt, yearAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { isDate } from "./lengths.ts";

/** morning, night: with a day beside it, or "in the morning". */
function dayPart(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "dayPart");
  if (hit === null) return null;
  const { part, day, section } = hit.entry;
  if (section !== undefined) return early(doc, at, hit.last, { part, section });
  if (day !== undefined) return { first: at, last: hit.last, moment: { part, relative: { unit: "day", shift: day } } };
  const whole = /^(?:the|that)$/.test(wordAt(doc, at - 1)) && /^(?:in|during|of|through)$/.test(wordAt(doc, at - 2));
  const plural = wordAt(doc, at).endsWith("s");
  if (plural) return partsOfDays(doc, at, hit.last);
  return { first: at, last: hit.last, moment: { part }, ...(whole ? {} : { partial: true as const }) };
}

/** Monday mornings, weekday mornings, in the evenings */
function partsOfDays(doc: Document, at: number, last: number): Said | null {
  const before = wordAt(doc, at - 1);
  if (lookUp(doc, at - 1, "weekday") !== null)
    return { first: at - 1, last, moment: { every: { unit: "week", count: 1 } } };
  const every: Moment = { every: { unit: "day", count: 1 } };
  if (before === "weekday") return { first: at - 1, last, moment: every };
  return before === "the" && /^(?:in|during)$/.test(wordAt(doc, at - 2)) ? { first: at, last, moment: every } : null;
}

/** "the early hours of", "at dawn": with a day beside it, or after a preposition. */
function early(doc: Document, at: number, last: number, moment: Moment): Said {
  const the = wordAt(doc, at - 1) === "the" ? 1 : 0;
  const next = doc.tokens[last + 1]?.info;
  // Sunset Park
  const named = doc.tokens[at]?.info.capital && next?.capital && next.entries.weekday === undefined;
  const led = /^(?:in|at|during|before|until|since|by)$/.test(wordAt(doc, at - 1 - the));
  return { first: at - the, last, moment, ...(led && !named ? {} : { partial: true as const }) };
}

/** the week of 10 April, the weekend of 4 May */
function weekOf(doc: Document, at: number): Said | null {
  const next = wordAt(doc, at + 1);
  const hit = next === "of" || next === "-" ? lookUp(doc, at, "period") : null;
  if (hit === null || hit.entry.plural || wordAt(doc, hit.last + 1) !== "of") return null;
  const the = wordAt(doc, at - 1) === "the";
  if (hit.entry.unit === "weekend" && isDate(doc, hit.last + 2))
    return { first: the ? at - 1 : at, last: hit.last + 1, moment: { weekendOf: true }, partial: true };
  if (hit.last > at || wordAt(doc, at) !== "week") return null;
  return { first: the ? at - 1 : at, last: at + 1, moment: { weekOf: true }, partial: true };
}

/** week 34, week 10 of 2019: as reports on outbreaks and harvests count. */
function weekNumber(doc: Document, at: number): Said | null {
  if (wordAt(doc, at) !== "week") return null;
  const number = digitsAt(doc, at + 1);
  if (number === null || number.length > 2 || number.value < 1 || number.value > 53) return null;
  const next = wordAt(doc, at + 2);
  // week 3 of the strike
  if ((next === "of" && yearAt(doc, at + 3) === null) || next === "-" || next === "to") return null;
  return { first: at, last: at + 1, moment: { nth: { n: number.value, of: "week" } } };
}

/** early, the end of, mid-: of what follows. */
function section(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "section");
  if (hit === null) return null;
  // earlier than planned
  if (wordAt(doc, hit.last + 1) === "than") return null;
  const { section: which, unit } = hit.entry;
  // by end May; but "by the end they fled"
  const bare = wordAt(doc, hit.last) === "end" && unit === undefined;
  if (bare && (wordAt(doc, at - 1) === "the" || !isEndOf(doc, hit.last + 1))) return null;
  // by year's end; but "year-end 2023"
  if (unit !== undefined && yearAt(doc, hit.last + 1) === null)
    return {
      first: at,
      last: hit.last,
      moment: { section: which, relative: { unit, shift: 0 } },
      // the year-end press conference is on no day of its own
      ...(which === "sofar" || LEADS_TO_END.has(wordAt(doc, wordAt(doc, at - 1) === "the" ? at - 2 : at - 1))
        ? {}
        : { partial: true as const }),
    };
  const the = wordAt(doc, at - 1) === "the" && hit.last > at && wordAt(doc, hit.last) !== "-";
  return { first: the ? at - 1 : at, last: hit.last, moment: { section: which }, partial: true };
}

const isEndOf = (doc: Document, at: number): boolean =>
  yearAt(doc, at) !== null || (lookUp(doc, at, "month") !== null && doc.tokens[at]?.info.capital === true);

const LEADS_TO_END = new Set("by at in before until till since from of around".split(" "));

/** the first week of, the third Tuesday of, the last day of. */
function nth(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  const last = wordAt(doc, at) === "last" || wordAt(doc, at) === "final";
  if (!last && number?.ordinal !== true) return null;
  let n = last ? -1 : (number?.value as number);
  let next = last ? at + 1 : (number?.last as number) + 1;
  // the second last week, the third-to-last day
  const to = /^(?:to|-)$/.test(wordAt(doc, next)) ? next + 1 : next;
  const back = to > next && wordAt(doc, to) !== "last" ? to + 1 : to;
  if (!last && wordAt(doc, back) === "last" && n <= 7) {
    n = -n;
    next = back + 1;
  }
  const some = n === 1 || n === -1 ? someOf(doc, at, next, n, numbers) : null;
  if (some !== null) return some;
  if (wordAt(doc, next + 1) !== "of" && wordAt(doc, next + 1) !== "in") return null;
  const weekday = lookUp(doc, next, "weekday");
  const of = next + 1;
  if (weekday !== null)
    return { first: at, last: of, moment: { nth: { n, of: "day" }, weekday: weekday.entry.weekday }, partial: true };
  const period = lookUp(doc, next, "period");
  if (period === null || period.entry.plural || !isCounted(doc, of, period.entry.unit)) return null;
  return { first: at, last: of, moment: { nth: { n, of: period.entry.unit } }, partial: true };
}

/** The third week of what follows; but of months, years and decades only those of longer times: not "the last year of his life". */
const isCounted = (doc: Document, of: number, unit: Length["unit"]): boolean =>
  NTH.has(unit) || (LONG.has(unit) && isLong(doc, of + 1));
const LONG: ReadonlySet<Length["unit"]> = new Set(["month", "year", "decade"]);

/** 2011, last year, the decade, the 1990s, the 20th century. */
function isLong(doc: Document, from: number): boolean {
  const at = SHIFTS.test(wordAt(doc, from)) ? from + 1 : from;
  if (yearAt(doc, at) !== null || wordAt(doc, at) === "fiscal") return true;
  const unit = lookUp(doc, at, "period")?.entry.unit;
  if (unit === "year" || unit === "decade" || unit === "century") return at > from;
  return [at + 1, at + 2].some((k) => wordAt(doc, k) === "century");
}
const SHIFTS = /^(?:the|this|that|last|next|a)$/;

/** the first four months of, the last ten days of */
function someOf(doc: Document, first: number, at: number, n: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  const few = severalOf(doc, first, at, n);
  if (few !== null) return few;
  if (number?.qualifier !== "exact" || number.ordinal || number.value === null) return null;
  const period = lookUp(doc, number.last + 1, "period");
  const of = period === null ? -1 : period.last + 1;
  if (period?.entry.plural !== true || wordAt(doc, of) !== "of" || !SOME.has(period.entry.unit)) return null;
  return { first, last: of, moment: { nth: { n, of: period.entry.unit, count: number.value } }, partial: true };
}

/** "the first days of August", "the last few weeks of 2018", "the closing months of the year": how many is not said. */
function severalOf(doc: Document, first: number, from: number, n: number): Said | null {
  const at = wordAt(doc, from) === "few" ? from + 1 : from;
  if (wordAt(doc, at + 1) !== "of") return null;
  const period = lookUp(doc, at, "period")?.entry;
  if (!period?.plural) return null;
  const last = at + 1;
  const count = SEVERAL[period.unit];
  if (count === undefined) return null;
  const ofYear = isYear(doc, at + 2);
  // a third of the year, or of the month
  if (period.unit === (ofYear ? "month" : "day"))
    return { first, last, moment: { section: n > 0 ? "early" : "late" }, partial: true };
  return period.unit === "month"
    ? null
    : { first, last, moment: { nth: { n, of: period.unit, count: ofYear ? count : 2 } }, partial: true };
}
const SEVERAL: Partial<Record<Length["unit"], number>> = { day: 10, week: 4, month: 4 };

const isYear = (doc: Document, at: number): boolean =>
  yearAt(doc, at) !== null ||
  (/^(?:the|this|that|last|next)$/.test(wordAt(doc, at)) && lookUp(doc, at + 1, "period")?.entry.unit === "year");
const SOME: ReadonlySet<Length["unit"]> = new Set(["day", "week", "month", "quarter", "year"]);

/** the final week of July, the closing quarter of 2023 */
function final(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const word = wordAt(doc, at - 1);
  const of = wordAt(doc, at + 1) === "of" || wordAt(doc, at + 1) === "in";
  const some = of ? numbers.byLast.get(at - 1) : undefined;
  const side = some === undefined ? undefined : EDGES.get(wordAt(doc, some.first - 1));
  // the final three months of
  if (some !== undefined && side !== undefined) return someOf(doc, some.first - 1, some.first, side, numbers);
  const edge = wordAt(doc, wordAt(doc, at - 1) === "few" ? at - 2 : at - 1);
  const n0 = EDGES.get(edge);
  if (of && n0 !== undefined && lookUp(doc, at, "period")?.entry.plural)
    return severalOf(doc, wordAt(doc, at - 1) === "few" ? at - 2 : at - 1, at, n0);
  if (!of || !/^(?:final|last|closing|opening|latter)$/.test(word)) return null;
  const n = word === "opening" ? 1 : -1;
  const half = wordAt(doc, at) === "half";
  const period = lookUp(doc, at, "period");
  const unit = period?.entry.plural ? undefined : period?.entry.unit;
  const [first, last] = [at - 1, at + 1];
  if (unit === "quarter") return { first, last, moment: { quarter: n > 0 ? 1 : 4 }, partial: true };
  if (half || unit === undefined || !isCounted(doc, last, unit) || word === "latter") return null;
  return { first, last, moment: { nth: { n, of: unit } }, partial: true };
}

/** the opening weeks, the dying days */
const EDGES: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
  ...["opening", "early", "initial"].map((word) => [word, 1] as const),
  ...["closing", "final", "dying", "concluding", "late", "latter", "waning"].map((word) => [word, -1] as const),
]);

/** What is counted within a longer time. */
const NTH: ReadonlySet<Length["unit"]> = new Set(["day", "week", "weekend"]);

export const withinRules: readonly TimeRule[] = [
  { id: "en.times.nth", at: ["numeral", "digits", "shift"], match: (doc, at) => nth(doc, at, doc.numbers) },
  { id: "en.times.part-of-day", at: ["dayPart"], match: dayPart },
  { id: "en.times.section", at: ["section"], match: section },
  { id: "en.times.final", at: ["period"], match: (doc, at) => final(doc, at, doc.numbers) },
  { id: "en.times.week-of", at: ["period"], match: weekOf },
  { id: "en.times.week-number", at: ["period"], match: weekNumber },
];
