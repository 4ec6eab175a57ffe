/** Lengths of time in English and what is so far away: for two days, a 16-hour siege, three years ago, two days later. */
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Length, Moment } from "../../../times/moment.ts";
import { digitsAt, isAttached, type NumberIndex, wordAt, yearAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { distance } from "./distances.ts";
import { isToCome } from "./to-come.ts";
import { isA } from "./words.ts";

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
  const { unit, plural, count = 1, long } = hit.entry;
  if (long) return { first: at, last: hit.last, moment: { duration: [{ unit, count: plural ? null : 1 }] } };
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
  } else if (wordAt(doc, at - 1) === "the" || isFiscal(doc, at - 1)) {
    return withEnd(doc, at, hit.last, { unit, count });
  } else return null;
  // "for a third straight day" is no third of a day
  if (value !== null && value < 1 && isNth(doc, first)) return null;
  let { last } = hit;
  const more = halfAfter(doc, last);
  if (more !== null && value !== null) {
    value += more.value;
    last = more.last;
  }
  if (!plural && said === null && /^(?:once|twice)$/.test(wordAt(doc, first - 1)))
    return { first: first - 1, last, moment: { every: { unit, count: 1 } } };
  // three times a day
  const often =
    !plural && said === null && wordAt(doc, first - 1) === "times" ? numbers.byLast.get(first - 2) : undefined;
  if (often !== undefined) return { first: often.first, last, moment: { every: { unit, count: 1 } } };
  const old = wordAt(doc, last + 1) === "old" || (wordAt(doc, last + 1) === "-" && wordAt(doc, last + 2) === "old");
  if (old) return null;
  const lengths: readonly Length[] = [{ unit, count: value }];
  // a day-long strike, a decades-long war
  if (wordAt(doc, last + 1) === "-" && wordAt(doc, last + 2) === "long")
    return { first, last: last + 2, moment: { duration: lengths } };
  if (more !== null) told = true;
  const away = distance(doc, first, last, lengths);
  if (away !== null) return away;
  // in recent weeks: up to now
  if (wordAt(doc, first) === "recent")
    return { first, last, moment: { stretch: { length: { unit, count: value }, sign: -1 } } };
  if (isDeadline(doc, first, last))
    return { first, last, moment: { stretch: { length: { unit, count: value }, sign: 1, now: true } } };
  // in the days ahead
  if (plural && first === at && wordAt(doc, at - 1) === "the" && wordAt(doc, last + 1) === "ahead")
    return { first, last: last + 1, moment: { stretch: { length: { unit, count: null }, sign: 1 } } };
  if (isFuture(doc, first, last)) return { first: first - 1, last, moment: { ago: { lengths, sign: 1 } } };
  const compound = wordAt(doc, last + 1) === "and" && numbers.byFirst.has(last + 2) && !plural;
  if (!told && !compound && !lasts(doc, first, at, said === null && !plural) && !isBeside(doc, last, plural ?? false))
    return upTo(doc, first, last, lengths);
  return { first, last, moment: { duration: lengths } };
}

/** "a month after the quake", "days before the vote", "the years that followed": as far from what happened. */
function isBeside(doc: Document, last: number, plural: boolean): boolean {
  const next = wordAt(doc, last + 1);
  // a week from Friday
  if (next === "from" && (lookUp(doc, last + 2, "weekday") !== null || isDate(doc, last + 2))) return true;
  if (next === "after" || next === "before" || next === "into" || next === "since")
    return doc.tokens[last + 2]?.kind === "word" || doc.tokens[last + 2]?.kind === "digits" || plural;
  return plural && next === "that" && wordAt(doc, last + 2) === "followed";
}

/** "the week to 5 May", "the week beginning 6 May", "the day after Christmas": a length only beside a date. */
function withEnd(doc: Document, at: number, last: number, length: Length): Said | null {
  const next = wordAt(doc, last + 1);
  // the fiscal year to 30 June
  if (UP_TO.has(next)) return upTo(doc, isFiscal(doc, at - 1) ? at - 1 : at, last, [length]);
  const from = STARTING.has(next);
  const beside = BESIDE.has(length.unit) && /^(?:after|before|following)$/.test(next) && isDate(doc, last + 2);
  return from || beside ? { first: at - 1, last, moment: { duration: [length] }, partial: true } : null;
}
const isFiscal = (doc: Document, at: number) => /^(?:fiscal|financial)$/.test(wordAt(doc, at));
const BESIDE: ReadonlySet<Length["unit"]> = new Set(["day", "week", "month"]);
/** What joins a length to where it begins: the week starting on 6 May. */
export const STARTING = new Set(["starting", "beginning", "commencing"]);

/** Whether a date of the calendar begins at a token. */
export const isDate = (doc: Document, at: number): boolean =>
  lookUp(doc, at, "feast") !== null ||
  (lookUp(doc, at, "month") !== null && digitsAt(doc, at + 1) !== null) ||
  (digitsAt(doc, at) !== null && lookUp(doc, at + 1, "month") !== null);

/** "the week to 5 May", "the year ending in June": up to its end. */
function upTo(doc: Document, first: number, last: number, lengths: readonly Length[]): Said | null {
  return UP_TO.has(wordAt(doc, last + 1)) ? { first, last, moment: { duration: lengths }, partial: true } : null;
}
/** What joins a length to its end: the 72 hours to Monday. */
export const UP_TO = new Set(["to", "until", "till", "ending", "ended", "through"]);

/** A third, a fifth: before a noun of time one of several days or hours. */
const isNth = (doc: Document, first: number): boolean =>
  /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(
    wordAt(doc, isA(wordAt(doc, first)) ? first + 1 : first),
  );

/** The number before a noun of time, past "more" and a hyphen. */
function numberedBefore(
  doc: Document,
  at: number,
  numbers: NumberIndex,
): { readonly first: number; readonly value: number | null } | null {
  let last = at - 1;
  if (wordAt(doc, last) === "-" && isAttached(doc, last)) last--;
  if (BEHIND_NUMBER.has(wordAt(doc, last))) last--;
  const number = numbers.byLast.get(last);
  // a quarter of a century, three quarters of a year
  const part = number === undefined && wordAt(doc, last - 1) === "of" && isA(wordAt(doc, last));
  const some = part ? numbers.byLast.get(last - 2) : undefined;
  if (some?.value !== undefined && some.value !== null && some.value < 1 && some.unit === null)
    return { first: some.first, value: some.value };
  const whole = number?.value === 0.5 ? wholeBefore(doc, number.first, numbers) : null;
  if (whole !== null) return whole;
  if (number !== undefined)
    return number.ordinal || number.unit === "%" ? null : { first: number.first, value: number.value };
  // half an hour, half a day
  const half = isA(wordAt(doc, last)) ? numbers.byLast.get(last - 1) : undefined;
  return half?.value === 0.5 ? { first: half.first, value: 0.5 } : null;
}

/** Three more hours, five straight days. */
const BEHIND_NUMBER = new Set(["more", "full", "straight", "consecutive", "long", "whole", "additional", "of"]);

/** two-and-a-half years */
function wholeBefore(
  doc: Document,
  half: number,
  numbers: NumberIndex,
): { readonly first: number; readonly value: number } | null {
  const and = wordAt(doc, half - 1) === "-" ? half - 2 : half - 1;
  if (wordAt(doc, and) !== "and" || wordAt(doc, and - 1) !== "-") return null;
  const whole = numbers.byLast.get(and - 2);
  if (whole?.qualifier !== "exact" || whole.value === null || whole.ordinal) return null;
  return { first: whole.first, value: whole.value + 0.5 };
}

function vagueBefore(doc: Document, at: number): { readonly first: number; readonly couple: boolean } {
  const before = wordAt(doc, at - 1);
  if (/^(?:several|many|some|recent)$/.test(before)) return { first: at - 1, couple: false };
  if (before === "few") return { first: isA(wordAt(doc, at - 2)) ? at - 2 : at - 1, couple: false };
  if (before === "of" && wordAt(doc, at - 2) === "couple")
    return { first: wordAt(doc, at - 3) === "a" ? at - 3 : at - 2, couple: true };
  return { first: at, couple: false };
}

const unitIsWhole = (doc: Document, at: number) => /^(?:whole|entire|full|all)$/.test(wordAt(doc, at - 1));

/** "a year and a half": what stands after the noun. */
export function halfAfter(doc: Document, last: number): { readonly last: number; readonly value: number } | null {
  const half = wordAt(doc, last + 1) === "and" && wordAt(doc, last + 2) === "a" && wordAt(doc, last + 3) === "half";
  return half ? { last: last + 3, value: 0.5 } : null;
}

/**
 * "We'll finish within two weeks", "Within 48 hours": from now on until then. A length in what has happened ("arrived within
 * two hours"), and where it is counted from something else ("within two weeks of the quake").
 */
function isDeadline(doc: Document, first: number, last: number): boolean {
  if (wordAt(doc, first - 1) !== "within" || COUNTED_FROM.test(wordAt(doc, last + 1))) return false;
  const sentence = doc.sentences[(doc.tokens[first] as Token).sentence];
  const alone = sentence?.first === first - 1 && sentence.last - last <= 1 && doc.tokens[last + 1]?.kind !== "word";
  return alone || isToCome(doc, { first, last, moment: {} });
}
const COUNTED_FROM = /^(?:of|after|from|following|before)$/;

/** "in three days" of something that will be. */
function isFuture(doc: Document, first: number, last: number): boolean {
  if (wordAt(doc, first - 1) !== "in") return false;
  const start = doc.tokens[first - 1] as Token;
  const from = doc.sentences[start.sentence]?.first ?? 0;
  if (from === first - 1 && (doc.tokens.length < first + 6 || isToCome(doc, { first, last, moment: {} }))) return true;
  // in two months' time
  const possessive = /^['’]s?$/.test(wordAt(doc, last + 1)) || wordAt(doc, last).endsWith("'s");
  if (possessive && (wordAt(doc, last + 2) === "time" || wordAt(doc, last + 3) === "time")) return true;
  // the ban expires in five days, the vote is in two weeks
  return BEGINS.test(wordAt(doc, first - 2)) || isPlanned(doc, first - 1);
}

const BEGINS = /^(?:is|are|starts?|begins?|ends?|opens?|closes?|expires?|resumes?|reopens?|reconvenes?|elapses?)$/;

/** Whether the words before a token speak of what will be. */
export function isPlanned(doc: Document, first: number): boolean {
  const from = doc.sentences[doc.tokens[first]?.sentence ?? 0]?.first ?? 0;
  for (let at = first - 1; at >= from && at >= first - 19; at--)
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
  if (single && before === "as") return /^(?:long|little|much)$/.test(wordAt(doc, first - 2));
  if (!single) return /^(?:for|in|within|after|over|of|recent|last|lasted|took|take|takes|taken|until)$/.test(before);
  return LASTING.has(before);
}

/** 72h, a 24h curfew; an hour of the clock is found before it. */
function hoursMark(doc: Document, at: number): Said | null {
  if (wordAt(doc, at) !== "h" || !isAttached(doc, at)) return null;
  const count = digitsAt(doc, at - 1);
  const next = doc.tokens[at + 1];
  if (count === null || count.value === 0 || (next?.kind === "digits" && isAttached(doc, at + 1))) return null;
  if (isAttached(doc, at - 1) && doc.tokens[at - 2]?.kind !== "mark") return null;
  // 1H 2024: half a year
  if (yearAt(doc, at + 1) !== null) return null;
  const length = { unit: "hour", count: count.value } as const;
  const moment: Moment = isDeadline(doc, at - 1, at)
    ? { stretch: { length, sign: 1, now: true } }
    : { duration: [length] };
  return { first: at - 1, last: at, moment };
}

export const lengthRules: readonly TimeRule[] = [
  { id: "en.times.length", at: ["period"], match: (doc, at) => length(doc, at, doc.numbers) },
  { id: "en.times.hours-mark", at: ["quarterMark"], match: hoursMark },
];
