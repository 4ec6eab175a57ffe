/** Times in English that are counted from another: last week, the following day, yesterday, the week before last, now. */
import { extend } from "../../../extend.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Length, Moment } from "../../../times/moment.ts";
import { digitsAt, type NumberIndex, stemAt, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import type { PeriodEntry } from "../../../times/entries.ts";
import { feastAt } from "./feasts.ts";
import { halfAfter } from "./lengths.ts";

/** "this" and "that" turn one of its kind; the shift of a month or weekday is its turn. */
const withTurn = (turn: number, moment: Moment): Moment => extend(moment, { turn });

const MODAL = /^(?:will|would|shall|could|can|may|might|must|should|to|not|did|'ll)$/;

/** last week, this year, the following day, last Monday, last fall, this morning, the last two weeks. */
function shifted(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "shift");
  if (hit === null) return null;
  const { shift, running, spanOnly } = hit.entry;
  const next = WHOLE.has(wordAt(doc, hit.last + 1)) ? hit.last + 2 : hit.last + 1;
  const counted = countedAfter(doc, next, numbers);
  if (counted !== null) {
    // "the curfew will last two weeks": a verb
    if (shift === 0 || running || (wordAt(doc, at) === "last" && MODAL.test(wordAt(doc, at - 1)))) return null;
    return { first: at, last: counted.last, moment: { stretch: { length: counted.length, sign: shift < 0 ? -1 : 1 } } };
  }
  const period = lookUp(doc, next, "period");
  if (period !== null && wordAt(doc, at) === "same") {
    const yearBefore = lastYear(doc, period.last + 1);
    const { unit, plural } = period.entry;
    if (yearBefore !== null && !plural && SAME.has(unit))
      return {
        first: wordAt(doc, at - 1) === "the" ? at - 1 : at,
        last: yearBefore,
        moment: { ago: { lengths: [A_YEAR, { unit, count: 0 }], sign: -1, running: true } },
      };
  }
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
  if (spanOnly) return pastOne(doc, at, hit.last);
  const weekday = lookUp(doc, next, "weekday");
  // following Monday's blast: after it
  const led = wordAt(doc, at) !== "following" || wordAt(doc, at - 1) === "the";
  if (weekday !== null && led && (!running || shift !== 0)) {
    const moment = withTurn(shift, { weekday: weekday.entry.weekday });
    return { first: at, last: next, moment: follows ? extend(moment, { running: true as const }) : moment };
  }
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

const A_YEAR: Length = { unit: "year", count: 1 };
const SAME: ReadonlySet<Length["unit"]> = new Set(["day", "week", "month", "quarter"]);
/** "last year", "a year earlier", "the previous year" after "the same month": its last token. */
function lastYear(doc: Document, from: number): number | null {
  const of = /^(?:of|in)$/.test(wordAt(doc, from)) ? from + 1 : from;
  const at = wordAt(doc, of) === "the" ? of + 1 : of;
  if (wordAt(doc, at + 1) !== "year") return null;
  if (/^(?:last|previous|preceding)$/.test(wordAt(doc, at))) return at + 1;
  return wordAt(doc, at) === "a" && /^(?:ago|earlier|before)$/.test(wordAt(doc, at + 2)) ? at + 2 : null;
}

/** this past Friday, this past summer: but "past Friday" is no time */
function pastOne(doc: Document, at: number, last: number): Said | null {
  if (last === at) return null;
  const weekday = lookUp(doc, last + 1, "weekday");
  if (weekday !== null) return { first: at, last: weekday.last, moment: { weekday: weekday.entry.weekday } };
  const month = lookUp(doc, last + 1, "month");
  if (month !== null && doc.tokens[last + 1]?.info.capital)
    return { first: at, last: month.last, moment: { month: month.entry.month, turn: -1 } };
  const season = lookUp(doc, last + 1, "season");
  return season === null ? null : { first: at, last: season.last, moment: { season: season.entry.season, turn: -1 } };
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
    readonly entry: PeriodEntry;
    readonly last: number;
  },
  { shift, running, spanOnly }: { readonly shift: number; readonly running?: true; readonly spanOnly?: true },
): Said | null {
  const { unit, plural, long } = period.entry;
  if (long || isFinal(doc, at, period)) return null;
  const first = running && (shift !== 0 || wordAt(doc, at) === "same") && wordAt(doc, at - 1) === "the" ? at - 1 : at;
  const { last } = period;
  if (plural) {
    // "in recent days": how many is not said
    return shift === 0 || running
      ? null
      : { first, last, moment: { stretch: { length: { unit, count: null }, sign: shift < 0 ? -1 : 1 } } };
  }
  if (spanOnly && unit === "weekend") return { first, last, moment: { relative: LAST_WEEKEND } };
  // the past year and a half
  const more = shift < 0 ? halfAfter(doc, last) : null;
  if (more !== null)
    return { first, last: more.last, moment: { stretch: { length: { unit, count: 1 + more.value }, sign: -1 } } };
  if (spanOnly) return { first, last, moment: { stretch: { length: { unit, count: 1 }, sign: -1 } } };
  // over the next year
  if (
    shift > 0 &&
    wordAt(doc, at) !== "following" &&
    THROUGHOUT.test(wordAt(doc, at - 2)) &&
    wordAt(doc, at - 1) === "the"
  )
    return { first: at, last, moment: { stretch: { length: { unit, count: 1 }, sign: 1 } } };
  // "the next day" follows the day the text stands at
  const follows = shift === 1 && unit === "day";
  const relative = { unit, shift, ...(running || follows ? { running: true as const } : {}) };
  if ((unit === "second" || unit === "minute") && shift !== 0) return null;
  if (unit === "second") return null;
  return { first, last, moment: { relative } };
}

/** the last year of his life, the last weeks of the war */
const isFinal = (doc: Document, at: number, { entry, last }: { readonly entry: PeriodEntry; readonly last: number }) =>
  !entry.plural && wordAt(doc, at) === "last" && wordAt(doc, at - 1) === "the" && wordAt(doc, last + 1) === "of";

const THROUGHOUT = /^(?:over|within|throughout)$/;

/** The weekend: the last there was, unless the words look ahead. */
const LAST_WEEKEND = { unit: "weekend", shift: 0, latest: true } as const;

interface Counted {
  readonly last: number;
  readonly length: Length;
}

/** "two weeks", "few days", "couple of months" from token `at` on. */
function countedAfter(doc: Document, at: number, numbers: NumberIndex): Counted | null {
  const number = numbers.byFirst.get(at);
  if (number !== undefined && !number.ordinal) {
    // two-and-a-half years
    const half = wordAt(doc, number.last + 2) === "and" ? numbers.byFirst.get(number.last + 4) : undefined;
    const more = half?.value === 0.5 && number.value !== null ? half : number;
    // the past couple of weeks
    const from = wordAt(doc, more.last + 1) === "of" ? more.last + 2 : more.last + 1;
    const unit = lookUp(doc, wordAt(doc, from) === "-" ? from + 1 : from, "period");
    if (unit === null) return null;
    const { count } = lengthOf(number, unit.entry);
    const whole = more === number || count === null ? count : count + 0.5 * (unit.entry.count ?? 1);
    return { last: unit.last, length: { unit: unit.entry.unit, count: whole } };
  }
  let from = at;
  while (from < at + 3 && FEW.has(wordAt(doc, from))) from++;
  if (from === at) return null;
  const unit = lookUp(doc, from, "period");
  if (unit === null || !unit.entry.plural) return null;
  const couple = wordAt(doc, at) === "couple" || wordAt(doc, at + 1) === "couple";
  return { last: unit.last, length: { unit: unit.entry.unit, count: couple ? 2 : null } };
}

const FEW = new Set(["few", "several", "couple", "of", "a", "many"]);

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
  if (hit === null || hit.entry.plural || hit.entry.long) return null;
  const { unit } = hit.entry;
  // by end of year
  const bare = wordAt(doc, at - 1) === "of" && lookUp(doc, at - 2, "section") !== null;
  if (bare && (unit === "week" || unit === "month" || unit === "year"))
    return { first: at, last: hit.last, moment: { relative: { unit, shift: 0 } }, partial: true };
  if (wordAt(doc, at - 1) !== "the") return null;
  const beside = oneBeside(doc, at, hit.last, unit);
  if (beside !== null) return beside;
  const further = beyond(doc, hit.last + 1);
  if (further !== 0 && isNight(doc, at))
    return { first: at - 1, last: hit.last + 2, moment: { relative: { unit, shift: further }, part: "NI" } };
  if (unit === "day") return inTheDay(doc, at);
  if (further !== 0 && (unit === "week" || unit === "month" || unit === "year" || unit === "weekend"))
    return { first: at - 1, last: hit.last + 2, moment: { relative: { unit, shift: further } } };
  if (unit === "second" || unit === "minute" || unit === "hour" || unit === "quarter") return null;
  if (unit === "weekend") return { first: at - 1, last: hit.last, moment: { relative: LAST_WEEKEND } };
  const said: Said = { first: at - 1, last: hit.last, moment: { relative: { unit, shift: 0 } } };
  return lookUp(doc, at - 3, "section") !== null || wordAt(doc, at - 2) === "of"
    ? extend(said, { partial: true as const })
    : null;
}

/** "the day before, he had fled", "the year after": of the one that the text stands in; but "the day before the vote". */
function oneBeside(doc: Document, at: number, last: number, unit: Length["unit"]): Said | null {
  const way = wordAt(doc, last + 1);
  if ((way !== "before" && way !== "after") || !BESIDE.has(unit)) return null;
  const next = doc.tokens[last + 2];
  if (next?.kind === "word" ? !/^(?:and|but|when|in|by|at|as|to)$/.test(next.info.word) : next?.kind === "digits")
    return null;
  const relative = { unit, shift: way === "before" ? -1 : 1, running: true } as const;
  const moment: Moment = isNight(doc, at) ? { relative, part: "NI" } : { relative };
  return { first: at - 1, last: last + 1, moment };
}
const BESIDE: ReadonlySet<Length["unit"]> = new Set<Length["unit"]>(["day", "week", "month", "year"]);

/** earlier in the day, late in the day: the day that the text stands at, or the one named beside it. */
function inTheDay(doc: Document, at: number): Said | null {
  const which = IN_DAY.get(wordAt(doc, at - 3));
  if (which === undefined || wordAt(doc, at - 2) !== "in") return null;
  const relative = { unit: "day", shift: 0, running: true } as const;
  // "earlier in the day on Monday": that day's; alone, of the one the text stands at
  const named = [at + 1, at + 2].some((k) => lookUp(doc, k, "weekday") !== null);
  const moment: Moment = named ? which : extend(which, { relative });
  return { first: at - 3, last: at, moment, ...(named ? { partial: true as const } : {}) };
}
const IN_DAY: ReadonlyMap<string, Moment> = new Map<string, Moment>([
  ["earlier", { section: "before" }],
  ["later", { section: "after" }],
  ["early", { part: "MO" }],
  ["late", { section: "late" }],
]);

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
