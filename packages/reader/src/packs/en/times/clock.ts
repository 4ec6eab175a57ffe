/** Clock times in English: 10:35, 9 a.m., 3.20pm, 0930 GMT, 15h30, noon, seven o'clock, 5 in the afternoon. */
import { extend } from "../../../extend.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";
import type { Moment } from "../../../times/moment.ts";
import { digitsAt, dottedAt, isAttached, type NumberIndex, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";
import { untilFour, untilNoon } from "./hours-from-to.ts";
import { HOURS, isoZone, isLoneHour, isPartOfDay, isZone, meridiem, partAfter, zoned } from "./hours.ts";

const AT_HOUR = new Set(["at", "about", "around", "by", "until", "till", "before", "after", "since", "circa", "from"]);

export function clock(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const before = wordAt(doc, at - 1);
  const inside = isAttached(doc, at) && /^[:./$£€-]$/.test(before) && doc.tokens[at - 2]?.kind === "digits";
  if (inside && wordAt(doc, at - 3) !== "h") return null;
  const digits = digitsAt(doc, at);
  if (digits === null) return dottedClock(doc, at) ?? spoken(doc, at, numbers);
  if (wordAt(doc, at + 1) === ":" && isAttached(doc, at + 1) && isAttached(doc, at + 2))
    return untilHour(doc, colon(doc, at, digits.value));
  const french = wordAt(doc, at + 1) === "h" && isAttached(doc, at + 1) ? withH(doc, at, digits.value) : null;
  if (french !== null) return french;
  if (digits.length <= 2 && digits.value <= 24) {
    const daytime = inPart(doc, at, at + 1, digits.value);
    if (daytime !== null) return daytime;
    const half = meridiem(doc, at + 1);
    if (half !== null && digits.value >= 1 && digits.value <= 12)
      return { first: at, last: half.last, moment: { hour: digits.value, meridiem: half.meridiem } };
    if (isOclock(wordAt(doc, at + 1))) return oclock(doc, at, at + 1, digits.value);
    const between = twoHours(doc, at, digits.value) ?? untilNoon(doc, at, digits.value);
    if (between !== null) return between;
    const led = AT_HOUR.has(before) || doc.tokens[at - 1]?.info.entries.weekday !== undefined;
    if (led && isZone(doc, at + 1)) return { first: at, last: at, moment: { hour: digits.value } };
  }
  const [hours, minutes] = [Math.floor(digits.value / 100), digits.value % 100];
  if (digits.length === 4 && hours < 24 && minutes < 60) {
    const moment = { hour: hours, minute: minutes };
    const until = untilFour(doc, at, moment);
    if (until !== null) return until;
    const local = wordAt(doc, at + 1) === "local" && wordAt(doc, at + 2) === "time";
    if (local || isZone(doc, at + 1)) return { first: at, last: at, moment };
    // at 1430 hours, 0630 hrs, to 1700 hrs; but 1400 hours of work
    const range = HOURS.test(wordAt(doc, at - 2)) && /^(?:to|and|-|–)$/.test(before);
    const told =
      doc.tokens[at]?.info.word.startsWith("0") || AT_HOUR.has(before) || range || wordAt(doc, at + 2) === "local";
    // at 0001 on Sunday
    const zero = doc.tokens[at]?.info.word.startsWith("0") && /^(?:at|by|until|till|from|since)$/.test(before);
    if (zero && isLoneHour(doc, at)) return { first: at, last: at, moment };
    if (told && HOURS.test(wordAt(doc, at + 1)) && wordAt(doc, at + 2) !== "of")
      return { first: at, last: at + 1, moment };
    if (isWireHour(doc, at)) return { first: at, last: at, moment };
  }
  const named = digits.length >= 3 && digits.value < 1300 && minutes < 60 ? meridiem(doc, at + 1) : null;
  if (named !== null && hours > 0)
    return { first: at, last: named.last, moment: { hour: hours, minute: minutes, meridiem: named.meridiem } };
  const small = digits.length <= 2 && digits.value >= 1 && digits.value <= 12;
  if (small && LED_HOUR.has(before) && isPartOfDay(doc, at + 1))
    return { first: at, last: at, moment: { hour: digits.value }, partial: true };
  // at 7 on Friday; but the toll stood at 7 on Friday
  const lone = small && /^(?:at|around)$/.test(before) && !LEVEL.test(wordAt(doc, at - 2));
  if (lone && isLoneHour(doc, at)) return { first: at, last: at, moment: { hour: digits.value }, partial: true };
  return null;
}

/** What a count is told by: "stood at 12". */
const LEVEL = /^(?:st(?:an|oo)d(?:s|ing)?|puts?|remain(?:s|ed)?|estimated|toll|unchanged|held|steady)$/;

/** "at 0930", "about 1730 today", "at 1800 (0000 GMT)", as wires write hours; but "the index closed at 1800". */
function isWireHour(doc: Document, at: number): boolean {
  const before = wordAt(doc, at - 1);
  if (!AT_HOUR.has(before) && !NEARLY.has(before)) return false;
  const next = wordAt(doc, at + 1);
  if (wordAt(doc, at).startsWith("0")) return doc.tokens[at + 1]?.kind !== "word" || !isCounted(doc, at + 1);
  if (next === "(" && isZone(doc, at + 3)) return true;
  return /^(?:today|yesterday|tonight|when)$/.test(next) || (next === "on" && isDay(doc, at + 2));
}
const NEARLY = new Set(["approximately", "roughly", "nearly", "exactly", "precisely"]);
/** A code of four digits, rather than an hour: "from 0900 units". */
const isCounted = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.info.entries.unit !== undefined || wordAt(doc, at) === "units";
const isDay = (doc: Document, at: number): boolean =>
  lookUp(doc, at, "weekday") !== null || (doc.tokens[at]?.kind === "digits" && lookUp(doc, at + 1, "month") !== null);

/** "from 5 to 6 p.m.", "between 7 and 9 in the evening": the half or part of the day is said once. */
function twoHours(doc: Document, at: number, hour: number): Said | null {
  if (hour > 12) return null;
  const before = wordAt(doc, at - 1);
  const to = wordAt(doc, at + 1);
  const links = to === "to" || to === "-" || to === "–" || (to === "and" && before === "between");
  const other = links ? digitsAt(doc, at + 2) : null;
  if (other === null || other.length > 2) return null;
  if (wordAt(doc, at + 3) === ":" && isAttached(doc, at + 3)) {
    const ends = colon(doc, at + 2, other.value);
    return ends === null ? null : { first: at, last: ends.last, moment: { hour }, until: ends.moment };
  }
  // Friday evening from 7 to 9
  const evening = /^(?:from|between)$/.test(before) && doc.tokens[at - 2]?.info.entries.dayPart !== undefined;
  if (evening && other.value <= 12 && isLoneHour(doc, at + 2))
    return { first: at, last: at + 2, moment: { hour }, until: { hour: other.value }, partial: true };
  const shared = meridiem(doc, at + 3);
  if (shared !== null)
    return {
      first: at,
      last: shared.last,
      moment: { hour },
      until: { hour: other.value, meridiem: shared.meridiem },
    };
  const daytime = /^(?:from|between)$/.test(before) && other.value <= 12 ? partAfter(doc, at + 3) : null;
  if (daytime === null) return null;
  const { part } = daytime;
  return { first: at, last: daytime.last, moment: { hour, part }, until: { hour: other.value, part } };
}

function colon(doc: Document, at: number, hour: number): Said | null {
  const minutes = digitsAt(doc, at + 2);
  if (minutes === null || minutes.length !== 2 || minutes.value > 59 || hour > 24) return null;
  let last = at + 2;
  let moment: Moment = { hour, minute: minutes.value };
  const seconds = wordAt(doc, last + 1) === ":" && isAttached(doc, last + 2) ? digitsAt(doc, last + 2) : null;
  if (seconds !== null && seconds.value < 60) {
    last += 2;
    moment = extend(moment, { second: seconds.value });
  }
  // 2019-05-15T10:30:00+03:00
  const zone = wordAt(doc, at - 1) === "t" && isAttached(doc, at) ? isoZone(doc, last + 1) : null;
  if (zone !== null) return { first: at, last: last + 4, moment: extend(moment, { zone }) };
  const half = meridiem(doc, last + 1);
  // 19:30 hrs
  if (half === null)
    return { first: at, last: /^(?:hours|hrs|hr)$/.test(wordAt(doc, last + 1)) ? last + 1 : last, moment };
  return { first: at, last: half.last, moment: extend(moment, { meridiem: half.meridiem }) };
}

/** 15h30, "at 15h": as reports in English from places of French write the hour. */
function withH(doc: Document, at: number, hour: number): Said | null {
  if (hour > 24) return null;
  const minutes = isAttached(doc, at + 2) ? digitsAt(doc, at + 2) : null;
  if (minutes !== null)
    return minutes.length === 2 && minutes.value < 60
      ? { first: at, last: at + 2, moment: { hour, minute: minutes.value } }
      : null;
  const before = doc.tokens[at - 1];
  const led =
    before !== undefined &&
    (AT_HOUR.has(before.info.word) ||
      before.info.entries.weekday !== undefined ||
      (before.kind === "digits" && before.end - before.start === 4) ||
      /^(?:past|between)$/.test(before.info.word) ||
      (/^(?:to|and|-|–)$/.test(before.info.word) && [at - 2, at - 3].some((h) => wordAt(doc, h) === "h")));
  const ends = doc.tokens[at + 2]?.kind !== "word" || isZone(doc, at + 2) || AFTER_H.has(wordAt(doc, at + 2));
  return (led || isProgramme(doc, at)) && ends ? { first: at, last: at + 1, moment: { hour, minute: 0 } } : null;
}

/** "15h - press conference", "16h for 30 minutes": an hour that begins a line. */
const isProgramme = (doc: Document, at: number): boolean =>
  (doc.tokens[at]?.gap ?? 0) >= Gap.line && /^(?:-|–|—|:|for|)$/.test(wordAt(doc, at + 2));

const AFTER_H = new Set(["to", "and", "on", "for", "when", "local", "today", "yesterday", "in"]);

/** "at 5 in the morning", "about 9 at night": an hour by the part of the day it is in. */
function inPart(doc: Document, at: number, next: number, hour: number): Said | null {
  if (hour < 1 || hour > 12 || !AT_HOUR.has(wordAt(doc, at - 1))) return null;
  const found = partAfter(doc, next);
  return found === null ? null : { first: at, last: found.last, moment: { hour, part: found.part } };
}

/** "10:30 to 3 on Monday", "3:30-6:00pm": the end is an hour too, where it counts nothing. */
function untilHour(doc: Document, said: Said | null): Said | null {
  if (said === null || !/^(?:to|until|till|-|–)$/.test(wordAt(doc, said.last + 1))) return said;
  const at = said.last + 2;
  const end = digitsAt(doc, at);
  if (end === null || end.length > 2 || end.value < 1) return said;
  if (wordAt(doc, at + 1) === ":" && isAttached(doc, at + 1)) {
    const until = isAttached(doc, at) ? colon(doc, at, end.value) : null;
    return until === null ? said : extend(said, { last: until.last, until: until.moment });
  }
  if (end.value > 12 || !isLoneHour(doc, at)) return said;
  // "10:30 to 3" is of one working day, "22:30 to 3" of a night
  const { hour = 0, meridiem: half } = said.moment;
  const later = half === undefined && end.value < hour && hour <= 12 ? { meridiem: "pm" as const } : {};
  return extend(said, { last: at, until: extend({ hour: end.value }, later) });
}

/** 3.20pm */
function dottedClock(doc: Document, at: number): Said | null {
  const dotted = dottedAt(doc, at);
  if (dotted?.length !== 2) return null;
  const [hour, minute] = dotted as [number, number];
  const half = meridiem(doc, at + 1);
  if (half === null) {
    // at 6.45 in the morning; but shares closed "at 6.45 on Monday"
    const local = wordAt(doc, at + 1) === "local" && wordAt(doc, at + 2) === "time";
    if (hour > 23 || minute > 59 || !/^\d{1,2}\.\d\d$/.test(wordAt(doc, at))) return null;
    // 15 May 2019 09.30 BST
    if (isZone(doc, at + 1)) return { first: at, last: at, moment: { hour, minute } };
    if (!AT_HOUR.has(wordAt(doc, at - 1))) return null;
    if (local) return { first: at, last: at, moment: { hour, minute } };
    // at 15.30 hours; but "at 7.25 hours of work"
    if (HOURS.test(wordAt(doc, at + 1)) && wordAt(doc, at + 2) !== "of")
      return { first: at, last: at + 1, moment: { hour, minute } };
    const part = hour <= 12 ? partAfter(doc, at + 1) : null;
    return part === null ? null : { first: at, last: part.last, moment: { hour, minute, part: part.part } };
  }
  if (hour > 12 || minute > 59) return null;
  return { first: at, last: half.last, moment: { hour, minute, meridiem: half.meridiem } };
}

/** seven o'clock, seven p.m. */
function spoken(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  if (number?.value === undefined || number.value === null || number.ordinal) return null;
  const { value } = number;
  if (value < 1 || value > 12 || !Number.isInteger(value)) return null;
  const after = number.last + 1;
  const daytime = inPart(doc, at, after, value);
  if (daytime !== null) return daytime;
  const half = meridiem(doc, after);
  if (half !== null) return { first: at, last: half.last, moment: { hour: value, meridiem: half.meridiem } };
  if (isOclock(wordAt(doc, after))) return oclock(doc, at, after, value);
  // at nine tonight; but "around nine on Friday night" may be people
  return LED_HOUR.has(wordAt(doc, at - 1)) && isPartOfDay(doc, after)
    ? { first: at, last: number.last, moment: { hour: value }, partial: true }
    : null;
}

const LED_HOUR = new Set(["at", "by", "until", "till", "since", "before", "after"]);

const isOclock = (word: string) => word === "o'clock" || word === "o’clock";

/** "three o'clock in the morning": from the hour's first token, past the word. */
function oclock(doc: Document, first: number, last: number, hour: number): Said | null {
  if (hour < 1 || hour > 12) return null;
  const part = partAfter(doc, last + 1);
  return part === null
    ? { first, last, moment: { hour } }
    : { first, last: part.last, moment: { hour, part: part.part } };
}

export function noon(doc: Document, at: number): Said | null {
  const hit = lookUp(doc, at, "noon");
  if (hit === null) return null;
  // 12 noon, twelve midnight
  const twelve = /^(?:12|twelve)$/.test(wordAt(doc, at - 1));
  return { first: twelve ? at - 1 : at, last: hit.last, moment: { hour: hit.entry.hour } };
}

export const clockRules: readonly TimeRule[] = [
  {
    id: "en.times.clock",
    at: ["digits", "numeral"],
    match: (doc, at) => {
      const said = clock(doc, at, doc.numbers);
      return said === null ? null : zoned(doc, said);
    },
  },
  {
    id: "en.times.noon",
    at: ["noon"],
    match: (doc, at) => {
      const said = noon(doc, at);
      return said === null ? null : zoned(doc, said);
    },
  },
];
