/** Clock times in English: 10:35, 9 a.m., 3.20pm, 0930 GMT, noon, seven o'clock. */
import { extend } from "../../../extend.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Moment } from "../../../times/moment.ts";
import { digitsAt, dottedAt, isAttached, type NumberIndex, wordAt } from "../../../times/numbers.ts";
import type { Said, TimeRule } from "../../../times/stage.ts";

const ZONES = /^(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|et|pt|ct|bst|cet|cest|eet|msk|ist|jst|z)$/;

/** "a.m.", "am", "pm", "p.m": the last token it takes, and which. */
function meridiem(doc: Document, at: number): { readonly last: number; readonly meridiem: "am" | "pm" } | null {
  const found = /^([ap])\.?m?\.?$/.exec(wordAt(doc, at));
  if (found === null) return null;
  const which = found[1] === "a" ? "am" : "pm";
  if (/^[ap]\.?m\.?$/.test(wordAt(doc, at))) {
    // "p.m" without its last dot
    return { last: at, meridiem: which };
  }
  const bare = wordAt(doc, at).length === 1 && isAttached(doc, at);
  return bare ? { last: at, meridiem: which } : null;
}

/** A time zone, "local time": said and left aside. */
function zone(doc: Document, last: number): number {
  if (ZONES.test(wordAt(doc, last + 1))) return last + 1;
  if (wordAt(doc, last + 1) === "local" && wordAt(doc, last + 2) === "time") return last + 2;
  return last;
}

function clock(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const before = wordAt(doc, at - 1);
  if (isAttached(doc, at) && /^[:./$£€-]$/.test(before) && doc.tokens[at - 2]?.kind === "digits") return null;
  const digits = digitsAt(doc, at);
  if (digits === null) return dottedClock(doc, at) ?? spoken(doc, at, numbers);
  if (wordAt(doc, at + 1) === ":" && isAttached(doc, at + 1) && isAttached(doc, at + 2))
    return untilHour(doc, colon(doc, at, digits.value));
  if (digits.length <= 2 && digits.value <= 24) {
    const daytime = inPart(doc, at, at + 1, digits.value);
    if (daytime !== null) return daytime;
    const half = meridiem(doc, at + 1);
    if (half !== null && digits.value >= 1 && digits.value <= 12)
      return { first: at, last: zone(doc, half.last), moment: { hour: digits.value, meridiem: half.meridiem } };
    if (wordAt(doc, at + 1) === "o'clock" || wordAt(doc, at + 1) === "o’clock")
      return { first: at, last: at + 1, moment: { hour: digits.value } };
    // "from 5 to 6 p.m.": the half of the day is said once
    const to = wordAt(doc, at + 1);
    const links = to === "to" || to === "-" || to === "–" || (to === "and" && before === "between");
    const other = links ? digitsAt(doc, at + 2) : null;
    const ends = links && wordAt(doc, at + 3) === ":" ? colon(doc, at + 2, other?.value ?? 99) : null;
    if (ends !== null && digits.value <= 12 && isAttached(doc, at + 3)) {
      return { first: at, last: ends.last, moment: { hour: digits.value }, until: ends.moment };
    }
    // Friday evening from 7 to 9
    const evening = /^(?:from|between)$/.test(before) && doc.tokens[at - 2]?.info.entries.dayPart !== undefined;
    if (evening && other !== null && digits.value <= 12 && other.value <= 12 && isLoneHour(doc, at + 2))
      return { first: at, last: at + 2, moment: { hour: digits.value }, until: { hour: other.value }, partial: true };
    const shared = other !== null && other.length <= 2 ? meridiem(doc, at + 3) : null;
    if (shared !== null && digits.value <= 12 && other !== null)
      return {
        first: at,
        last: zone(doc, shared.last),
        moment: { hour: digits.value },
        until: { hour: other.value, meridiem: shared.meridiem },
      };
  }
  if (digits.length === 4 && Math.floor(digits.value / 100) < 24 && digits.value % 100 < 60 && zone(doc, at) > at)
    return {
      first: at,
      last: zone(doc, at),
      moment: { hour: Math.floor(digits.value / 100), minute: digits.value % 100 },
    };
  const named = digits.length === 4 && digits.value < 1300 && digits.value % 100 < 60 ? meridiem(doc, at + 1) : null;
  if (named !== null) {
    const moment = { hour: Math.floor(digits.value / 100), minute: digits.value % 100, meridiem: named.meridiem };
    return { first: at, last: zone(doc, named.last), moment };
  }
  if (
    /^(?:at|around)$/.test(before) &&
    digits.length <= 2 &&
    digits.value >= 1 &&
    digits.value <= 12 &&
    isLoneHour(doc, at)
  )
    return { first: at, last: at, moment: { hour: digits.value }, partial: true };
  return null;
}
/** "at 7 on Friday": an hour only beside a day. */
const isLoneHour = (doc: Document, at: number) =>
  /^(?:on|,|\.|in|;|tomorrow|today|yesterday|)$/.test(wordAt(doc, at + 1)) || lookUp(doc, at + 1, "weekday") !== null;

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
  const half = meridiem(doc, last + 1);
  if (half !== null) {
    last = half.last;
    moment = extend(moment, { meridiem: half.meridiem });
  }
  return { first: at, last: zone(doc, last), moment };
}

/** "at 5 in the morning", "about 9 at night": an hour by the part of the day it is in. */
function inPart(doc: Document, at: number, next: number, hour: number): Said | null {
  if (hour < 1 || hour > 12 || !AT_HOUR.has(wordAt(doc, at - 1))) return null;
  const word = wordAt(doc, next);
  const from = word === "in" && wordAt(doc, next + 1) === "the" ? next + 2 : word === "at" ? next + 1 : null;
  const part = from === null ? null : lookUp(doc, from, "dayPart");
  if (part === null || part.entry.day !== undefined || (word === "at") !== (part.entry.part === "NI")) return null;
  const after = doc.tokens[part.last + 1];
  // "after 3 in the morning attack"
  if (after?.kind === "word" && !isLoneHour(doc, part.last) && !GOES_ON.has(after.info.word)) return null;
  return { first: at, last: part.last, moment: { hour, part: part.entry.part } };
}
const GOES_ON = new Set("and or when as after until till to by but while before during of from at local".split(" "));
const AT_HOUR = new Set(["at", "about", "around", "by", "until", "till", "before", "after", "since", "circa", "from"]);

/** "10:30 to 3 on Monday": the end is an hour too, where it counts nothing. */
function untilHour(doc: Document, said: Said | null): Said | null {
  if (said === null || !/^(?:to|until|till|-|–)$/.test(wordAt(doc, said.last + 1))) return said;
  const end = digitsAt(doc, said.last + 2);
  if (end === null || end.length > 2 || end.value < 1 || end.value > 12 || !isLoneHour(doc, said.last + 2)) return said;
  return extend(said, { last: said.last + 2, until: { hour: end.value } });
}

/** 3.20pm */
function dottedClock(doc: Document, at: number): Said | null {
  const dotted = dottedAt(doc, at);
  const half = dotted?.length === 2 ? meridiem(doc, at + 1) : null;
  if (dotted === null || half === null) return null;
  const [hour, minute] = dotted as [number, number];
  if (hour > 12 || minute > 59) return null;
  return { first: at, last: zone(doc, half.last), moment: { hour, minute, meridiem: half.meridiem } };
}

/** seven o'clock, seven p.m. */
function spoken(doc: Document, at: number, numbers: NumberIndex): Said | null {
  const number = numbers.byFirst.get(at);
  if (number?.value === undefined || number.value === null || number.ordinal || number.value < 1 || number.value > 12)
    return null;
  const after = number.last + 1;
  const daytime = inPart(doc, at, after, number.value);
  if (daytime !== null) return daytime;
  const half = meridiem(doc, after);
  if (half !== null)
    return { first: at, last: zone(doc, half.last), moment: { hour: number.value, meridiem: half.meridiem } };
  return /^o['’]clock$/.test(wordAt(doc, after)) ? { first: at, last: after, moment: { hour: number.value } } : null;
}

export const clockRules: readonly TimeRule[] = [
  { id: "en.times.clock", at: ["digits", "numeral"], match: (doc, at) => clock(doc, at, doc.numbers) },
  {
    id: "en.times.noon",
    at: ["noon"],
    match: (doc, at) => {
      const hit = lookUp(doc, at, "noon");
      return hit === null ? null : { first: at, last: hit.last, moment: { hour: hit.entry.hour } };
    },
  },
];
