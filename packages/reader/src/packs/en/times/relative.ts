/** Times in English that are counted from another: last week, three years ago, overnight; and lengths: for two days. */
import { extend } from "../../../extend.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Length, Moment } from "../../../times/moment.ts";
import { digitsAt, isAttached, type NumberIndex, stemAt, wordAt, yearAt } from "../../../times/numbers.ts";
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
  const month = lookUp(doc, next, "month");
  if (month !== null && !running && (!month.entry.common || (doc.tokens[next] as Token).info.capital))
    return { first: at, last: next, moment: withTurn(shift, { month: month.entry.month }) };
  const season = lookUp(doc, next, "season");
  if (season !== null && !running)
    return { first: at, last: next, moment: withTurn(shift, { season: season.entry.season }) };
  const feast = running ? null : feastAt(doc, next);
  if (feast !== null) return { first: at, last: feast.last, moment: withTurn(shift, feast.moment) };
  const part = lookUp(doc, next, "dayPart");
  if (part !== null && part.entry.day === undefined) {
    const relative = { unit: "day", shift, ...(follows ? { running: true as const } : {}) } as const;
    const the = follows && !running;
    return { first: the ? at - 1 : at, last: next, moment: { relative, part: part.entry.part } };
  }
  return null;
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

/** Words before a single noun of time that make it a length: "for a week", "within a month". */
const LASTING = new Set(
  "for in within about than over nearly almost after under lasting around least roughly approximately during another some before half entire whole full once of".split(
    " ",
  ),
);
/** After these "a week" is how often, not how long. */
const OFTEN = /^(?:once|twice|times|percent|barrels?|dollars?|cents?)$/;

/** "three years", "a decade ago", "two days later", "16-hour", "two and a half years". */
function length(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const hit = lookUp(doc, at, "period");
  if (hit === null) return null;
  const { unit, plural, count = 1 } = hit.entry;
  if (unit === "second" && numbers.byFirst.get(at)?.ordinal && numbers.byLast.get(at - 1) === undefined) return null;
  const said = numberedBefore(doc, at, numbers);
  let first: number;
  let value: number | null;
  let told = true;
  if (said !== null) {
    first = said.first;
    value = said.value === null ? null : said.value * count;
  } else if (plural) {
    const some = vagueBefore(doc, at);
    first = some.first;
    value = some.couple ? 2 : null;
    told = some.couple || some.first < at;
  } else if (wordAt(doc, at + 1) === "-" && wordAt(doc, at + 2) === "long") {
    first = at;
    value = count;
  } else if (/^(?:a|an|one|another)$/.test(wordAt(doc, at - 1)) || unitIsWhole(doc, at)) {
    first = at - 1;
    value = count;
    told = false;
  } else return null;
  let { last } = hit;
  const more = halfAfter(doc, last);
  if (more !== null && value !== null) {
    value += more.value;
    last = more.last;
  }
  if (!plural && said === null && /^(?:once|twice)$/.test(wordAt(doc, first - 1)))
    return { first: first - 1, last, moment: { every: { unit, count: 1 } } };
  const old = wordAt(doc, last + 1) === "old" || (wordAt(doc, last + 1) === "-" && wordAt(doc, last + 2) === "old");
  if (old) return null;
  const lengths: readonly Length[] = [{ unit, count: value }];
  // a day-long strike, a decades-long war
  if (wordAt(doc, last + 1) === "-" && wordAt(doc, last + 2) === "long")
    return { first, last: last + 2, moment: { duration: lengths } };
  const away = distance(doc, first, last, lengths);
  if (away !== null) return away;
  if (isFuture(doc, first)) return { first: first - 1, last, moment: { ago: { lengths, sign: 1 } } };
  const compound = wordAt(doc, last + 1) === "and" && numbers.byFirst.has(last + 2) && !plural;
  if (!told && !compound && !lasts(doc, first, at, said === null && !plural)) return null;
  return { first, last, moment: { duration: lengths } };
}

/** The number before a noun of time, past "more" and a hyphen. */
function numberedBefore(
  doc: Document,
  at: number,
  numbers: NumberIndex,
): { readonly first: number; readonly value: number | null } | null {
  let last = at - 1;
  if (wordAt(doc, last) === "-" && isAttached(doc, last)) last--;
  if (/^(?:more|full|straight|consecutive|long|whole|additional|of)$/.test(wordAt(doc, last))) last--;
  const number = numbers.byLast.get(last);
  if (number !== undefined)
    return number.ordinal || number.unit === "%" ? null : { first: number.first, value: number.value };
  // half an hour, half a day
  const half = /^an?$/.test(wordAt(doc, last)) ? numbers.byLast.get(last - 1) : undefined;
  return half?.value === 0.5 ? { first: half.first, value: 0.5 } : null;
}

function vagueBefore(doc: Document, at: number): { readonly first: number; readonly couple: boolean } {
  const before = wordAt(doc, at - 1);
  if (/^(?:several|many|some|recent)$/.test(before)) return { first: at - 1, couple: false };
  if (before === "few") return { first: /^an?$/.test(wordAt(doc, at - 2)) ? at - 2 : at - 1, couple: false };
  if (before === "of" && wordAt(doc, at - 2) === "couple")
    return { first: wordAt(doc, at - 3) === "a" ? at - 3 : at - 2, couple: true };
  return { first: at, couple: false };
}

const unitIsWhole = (doc: Document, at: number) => /^(?:whole|entire|full|all)$/.test(wordAt(doc, at - 1));

/** "a year and a half": what stands after the noun. */
function halfAfter(doc: Document, last: number): { readonly last: number; readonly value: number } | null {
  const half = wordAt(doc, last + 1) === "and" && wordAt(doc, last + 2) === "a" && wordAt(doc, last + 3) === "half";
  return half ? { last: last + 3, value: 0.5 } : null;
}

/** "ago", "later", "before": and what else is said of the day it leads to. */
function distance(doc: Document, first: number, last: number, lengths: readonly Length[]): Said | null {
  const hit = lookUp(doc, last + 1, "distance");
  if (hit === null) {
    if (wordAt(doc, last + 1) === "from" && lookUp(doc, last + 2, "dayWord")?.entry.day === 0)
      return { first, last: last + 2, moment: { ago: { lengths, sign: 1 } } };
    return null;
  }
  const word = wordAt(doc, last + 1);
  if (word === "back" || word === "on") return null;
  // "two days before the vote": of another event than the text stands at; a length
  const ends = doc.tokens[hit.last + 1];
  if ((word === "before" || word === "earlier" || word === "prior") && ends?.kind === "word" && word !== "earlier")
    return null;
  const { sign, running } = hit.entry;
  return { first, last: hit.last, moment: { ago: { lengths, sign, ...(running ? { running } : {}) } } };
}

/** "in three days" of something that will be. */
function isFuture(doc: Document, first: number): boolean {
  if (wordAt(doc, first - 1) !== "in") return false;
  const start = doc.tokens[first - 1] as Token;
  const from = doc.sentences[start.sentence]?.first ?? 0;
  if (from === first - 1 && doc.tokens.length < first + 6) return true;
  for (let at = first - 2; at >= from && at >= first - 20; at--)
    if (
      /^(?:will|shall|'ll|\S+['’]ll|going|expected|due|scheduled|plans?|wants?|hopes?|aims?|intends?|back|meet)$/.test(
        wordAt(doc, at),
      )
    )
      return true;
  return false;
}

function lasts(doc: Document, first: number, at: number, single: boolean): boolean {
  const before = wordAt(doc, first - 1);
  if (unitIsWhole(doc, at)) return true;
  if (OFTEN.test(before)) return false;
  if (!single) return /^(?:for|in|within|after|over|of|recent|last|lasted|took|take|takes|taken|until)$/.test(before);
  return LASTING.has(before);
}

/** daily, weekly. */
function rhythm(doc: Document, at: number): Said | null {
  // the Daily Nation
  if (doc.tokens[at]?.info.capital && doc.tokens[at + 1]?.info.capital) return null;
  const rhythm = lookUp(doc, at, "rhythm");
  if (rhythm !== null)
    return { first: at, last: rhythm.last, moment: { every: { unit: rhythm.entry.unit, count: 1 } } };
  return null;
}
/** every day, each Monday. */
function everyUnit(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byLast.get(at - 1);
  const first = number === undefined ? at - 1 : number.first - 1;
  if (!EACH.has(wordAt(doc, first))) return null;
  const hit = lookUp(doc, at, "period") ?? lookUp(doc, at, "weekday");
  if (hit === null) return null;
  const unit = "unit" in hit.entry ? hit.entry.unit : ("week" as const);
  return { first, last: hit.last, moment: { every: { unit, count: number?.value ?? 1 } } };
}
const EACH = new Set(["every", "each"]);

function dayWord(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "dayWord");
  if (hit === null) return null;
  const the = hit.last > at && wordAt(doc, at - 1) === "the";
  return { first: the ? at - 1 : at, last: hit.last, moment: { relative: { unit: "day", shift: hit.entry.day } } };
}

/** morning, night: with a day beside it, or "in the morning". */
function dayPart(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "dayPart");
  if (hit === null) return null;
  const { part, day } = hit.entry;
  if (day !== undefined) return { first: at, last: hit.last, moment: { part, relative: { unit: "day", shift: day } } };
  const whole = /^(?:the|that)$/.test(wordAt(doc, at - 1)) && /^(?:in|during|of|through)$/.test(wordAt(doc, at - 2));
  const plural = wordAt(doc, at).endsWith("s");
  if (plural) return null;
  return { first: at, last: hit.last, moment: { part }, ...(whole ? {} : { partial: true as const }) };
}

/** the week of 10 April */
function weekOf(doc: Document, at: number): Said | null {
  if (wordAt(doc, at) !== "week" || wordAt(doc, at + 1) !== "of") return null;
  const the = wordAt(doc, at - 1) === "the";
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
  const { section: which } = hit.entry;
  const the = wordAt(doc, at - 1) === "the" && hit.last > at;
  return { first: the ? at - 1 : at, last: hit.last, moment: { section: which }, partial: true };
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

/** the first week of, the third Tuesday of, the last day of. */
function nth(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  const last = wordAt(doc, at) === "last" || wordAt(doc, at) === "final";
  if (!last && number?.ordinal !== true) return null;
  const n = last ? -1 : (number?.value as number);
  const next = last ? at + 1 : (number?.last as number) + 1;
  if (wordAt(doc, next + 1) !== "of" && wordAt(doc, next + 1) !== "in") return null;
  const weekday = lookUp(doc, next, "weekday");
  const of = next + 1;
  if (weekday !== null)
    return { first: at, last: of, moment: { nth: { n, of: "day" }, weekday: weekday.entry.weekday }, partial: true };
  const period = lookUp(doc, next, "period");
  if (period === null || period.entry.plural || !NTH.has(period.entry.unit)) return null;
  return { first: at, last: of, moment: { nth: { n, of: period.entry.unit } }, partial: true };
}

/** What is counted within a longer time. */
const NTH: ReadonlySet<Length["unit"]> = new Set(["day", "week", "weekend"]);

export const relativeRules: readonly TimeRule[] = [
  { id: "en.times.nth", at: ["numeral", "digits", "shift"], match: (doc, at) => nth(doc, at, doc.numbers) },
  { id: "en.times.every", at: ["period", "weekday"], match: (doc, at) => everyUnit(doc, at, doc.numbers) },
  { id: "en.times.rhythm", at: ["rhythm"], match: rhythm },
  { id: "en.times.shift", at: ["shift"], match: (doc, at) => shifted(doc, at, doc.numbers) },
  { id: "en.times.day", at: ["dayWord"], match: dayWord },
  { id: "en.times.part-of-day", at: ["dayPart"], match: dayPart },
  { id: "en.times.section", at: ["section"], match: section },
  { id: "en.times.week-of", at: ["period"], match: weekOf },
  { id: "en.times.week-number", at: ["period"], match: weekNumber },
  { id: "en.times.definite", at: ["period"], match: definite },
  { id: "en.times.length", at: ["period"], match: (doc, at) => length(doc, at, doc.numbers) },
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
