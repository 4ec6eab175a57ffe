/** Times in English that are counted from another: last week, the following day, yesterday, the week before last, now. */
import { extend } from "../../../extend.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Length, Moment } from "../../../times/moment.ts";
import { digitsAt, type NumberIndex, stemAt, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { feastAt } from "./feasts.ts";

/** "this" and "that" turn one of its kind; the shift of a month or weekday is its turn. */
const withTurn = (turn: number, moment: Moment): Moment => extend(moment, { turn });

/** last week, this year, the following day, last Monday, last fall, this morning, the last two weeks. */
function shifted(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "shift");
  if (hit === null) return null;
  const { shift, running, spanOnly } = hit.entry;
  const next = WHOLE.has(wordAt(doc, hit.last + 1)) ? hit.last + 2 : hit.last + 1;
  const counted = countedAfter(doc, next, numbers);
  if (counted !== null) {
    if (shift === 0 || running) return null;
    return { first: at, last: counted.last, moment: { stretch: { length: counted.length, sign: shift < 0 ? -1 : 1 } } };
  }
  const period = lookUp(doc, next, "period");
  const ahead = numbers.byLast.get(at - 1);
  if (period?.entry.plural && ahead?.qualifier === "exact" && !ahead.ordinal && shift !== 0)
    return {
      first: ahead.first,
      last: period.last,
      moment: { stretch: { length: { unit: period.entry.unit, count: ahead.value }, sign: shift < 0 ? -1 : 1 } },
    };
  // the next week: counted from where the text stands, as "the following"
  const follows = running ?? (shift === 1 && wordAt(doc, at) === "next" && wordAt(doc, at - 1) === "the");
  if (period !== null && !isNight(doc, next)) {
    const entry = follows && !period.entry.plural ? extend(hit.entry, { running: true as const }) : hit.entry;
    return shiftedPeriod(doc, at, period, entry);
  }
  if (spanOnly) return null;
  const weekday = lookUp(doc, next, "weekday");
  if (weekday !== null && (!running || shift === -1))
    return { first: at, last: next, moment: withTurn(shift, { weekday: weekday.entry.weekday }) };
  if (!running && isDated(doc, next, numbers))
    return { first: at, last: at, moment: withTurn(shift, {}), partial: true };
  const month = lookUp(doc, next, "month");
  if (month !== null && !running && (!month.entry.common || (doc.tokens[next] as Token).info.capital))
    return { first: at, last: next, moment: withTurn(shift, { month: month.entry.month }) };
  const season = lookUp(doc, next, "season");
  if (season !== null && !running)
    return { first: at, last: next, moment: withTurn(shift, { season: season.entry.season }) };
  const feast = shift === 0 && running ? null : feastAt(doc, next);
  if (feast !== null) return { first: at, last: feast.last, moment: withTurn(shift, feast.moment) };
  const part = lookUp(doc, next, "dayPart");
  if (part !== null && part.entry.day === undefined) {
    const relative = { unit: "day", shift, ...(follows ? { running: true as const } : {}) } as const;
    const the = follows && !running;
    return { first: the ? at - 1 : at, last: next, moment: { relative, part: part.entry.part } };
  }
  return null;
}

/** "last January 5", "next 6th of April": the turn of a day of a month. */
function isDated(doc: Document, at: number, numbers: NumberIndex): boolean {
  const number = numbers.byFirst.get(at);
  if (number?.ordinal) return wordAt(doc, number.last + 1) === "of" && lookUp(doc, number.last + 2, "month") !== null;
  const month = lookUp(doc, at, "month");
  if (month === null || doc.tokens[at]?.info.capital !== true) return false;
  const day = digitsAt(doc, month.last + 1);
  return day !== null && day.length <= 2 && doc.tokens[month.last + 2]?.kind !== "word";
}

/** this calendar year, last working week. */
const WHOLE = new Set(["calendar", "fiscal", "financial", "working", "whole", "entire"]);

const isNight = (doc: Document, at: number) => lookUp(doc, at, "dayPart") !== null;

function shiftedPeriod(
  doc: Document,
  at: number,
  period: {
    readonly entry: { readonly unit: Length["unit"]; readonly plural?: true; readonly count?: number };
    readonly last: number;
  },
  { shift, running, spanOnly }: { readonly shift: number; readonly running?: true; readonly spanOnly?: true },
): Said | null {
  const { unit, plural } = period.entry;
  const first = running && (shift !== 0 || wordAt(doc, at) === "same") && wordAt(doc, at - 1) === "the" ? at - 1 : at;
  const { last } = period;
  if (plural) {
    // "in recent days": how many is not said
    return shift === 0 || running
      ? null
      : { first, last, moment: { stretch: { length: { unit, count: null }, sign: shift < 0 ? -1 : 1 } } };
  }
  if (spanOnly) return { first, last, moment: { stretch: { length: { unit, count: 1 }, sign: -1 } } };
  // "the next day" follows the day the text stands at
  const follows = shift === 1 && unit === "day";
  const relative = { unit, shift, ...(running || follows ? { running: true as const } : {}) };
  if ((unit === "second" || unit === "minute") && shift !== 0) return null;
  if (unit === "second") return null;
  return { first, last, moment: { relative } };
}

interface Counted {
  readonly last: number;
  readonly length: Length;
}

/** "two weeks", "few days", "couple of months" from token `at` on. */
function countedAfter(doc: Document, at: number, numbers: NumberIndex): Counted | null {
  const number = numbers.byFirst.get(at);
  if (number !== undefined && !number.ordinal) {
    const from = number.last + 1;
    const unit = lookUp(doc, wordAt(doc, from) === "-" ? from + 1 : from, "period");
    if (unit === null) return null;
    return { last: unit.last, length: lengthOf(number, unit.entry) };
  }
  let from = at;
  while (/^(?:few|several|couple|of|a|many)$/.test(wordAt(doc, from)) && from < at + 3) from++;
  if (from === at) return null;
  const unit = lookUp(doc, from, "period");
  if (unit === null || !unit.entry.plural) return null;
  const couple = wordAt(doc, at) === "couple" || wordAt(doc, at + 1) === "couple";
  return { last: unit.last, length: { unit: unit.entry.unit, count: couple ? 2 : null } };
}

const lengthOf = (number: FoundNumber, entry: { readonly unit: Length["unit"]; readonly count?: number }): Length => ({
  unit: entry.unit,
  count: number.value === null ? null : number.value * (entry.count ?? 1),
});

function dayWord(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "dayWord");
  if (hit === null) return null;
  if (hit.entry.ref !== undefined) return future(doc, at, hit.entry.ref);
  const the = hit.last > at && wordAt(doc, at - 1) === "the";
  return { first: the ? at - 1 : at, last: hit.last, moment: { relative: { unit: "day", shift: hit.entry.day } } };
}

/** in the near future; but "its future", "the future king" */
function future(doc: Document, at: number, ref: -1 | 1): Said | null {
  const near = /^(?:near|immediate|foreseeable|distant)$/.test(wordAt(doc, at - 1)) ? at - 1 : at;
  if (wordAt(doc, near - 1) !== "the" || !/^(?:in|for|into|of|within|during)$/.test(wordAt(doc, near - 2))) return null;
  const after = doc.tokens[at + 1];
  if (after?.kind === "word" && !/^(?:and|or|as|if|when|but|to|by|because|with)$/.test(after.info.word)) return null;
  return { first: near - 1, last: at, moment: { ref } };
}

/** the week before last, the year after next. */
function beyond(doc: Document, at: number): -2 | 0 | 2 {
  if (wordAt(doc, at) === "before" && wordAt(doc, at + 1) === "last") return -2;
  return wordAt(doc, at) === "after" && wordAt(doc, at + 1) === "next" ? 2 : 0;
}

/** the end of the week, the year: the one the text is in. */
function definite(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "period");
  if (hit === null || hit.entry.plural) return null;
  const { unit } = hit.entry;
  // by end of year
  const bare = /^(?:of)$/.test(wordAt(doc, at - 1)) && lookUp(doc, at - 2, "section") !== null;
  if (bare && (unit === "week" || unit === "month" || unit === "year"))
    return { first: at, last: hit.last, moment: { relative: { unit, shift: 0 } }, partial: true };
  if (wordAt(doc, at - 1) !== "the") return null;
  const further = beyond(doc, hit.last + 1);
  if (further !== 0 && (unit === "week" || unit === "month" || unit === "year" || unit === "weekend"))
    return { first: at - 1, last: hit.last + 2, moment: { relative: { unit, shift: further } } };
  if (unit === "second" || unit === "minute" || unit === "hour" || unit === "day" || unit === "quarter") return null;
  const said: Said = { first: at - 1, last: hit.last, moment: { relative: { unit, shift: 0 } } };
  if (unit === "weekend") return { ...said };
  return lookUp(doc, at - 3, "section") !== null || /^(?:of)$/.test(wordAt(doc, at - 2))
    ? extend(said, { partial: true as const })
    : null;
}

export const relativeRules: readonly TimeRule[] = [
  { id: "en.times.shift", at: ["shift"], match: (doc, at) => shifted(doc, at, doc.numbers) },
  { id: "en.times.day", at: ["dayWord"], match: dayWord },
  { id: "en.times.definite", at: ["period"], match: definite },
  {
    id: "en.times.present",
    at: ["present"],
    match: (doc, at) => {
      const hit = lookUp(doc, at, "present");
      return hit === null || stemAt(doc, at - 1) === "until"
        ? null
        : { first: at, last: hit.last, moment: { present: true } };
    },
  },
];
