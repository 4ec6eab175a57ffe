/** What stands after an hour in English: a.m., GMT, local time, in the morning, at night. */
import { extend } from "../../../extend.ts";
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { DayPart } from "../../../times/moment.ts";
import { digitsAt, isAttached, wordAt } from "../../../times/numbers.ts";
import type { Said } from "../../../times/stage.ts";
import type { Zone } from "../../../times/zones.ts";

/** at 1430 hours, 14.30 hrs */
export const HOURS = /^(?:hours|hrs|hr|h)$/;

const ZONES: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ["gmt", 0],
  ["utc", 0],
  ["z", 0],
  ["bst", 60],
  ["cet", 60],
  ["cest", 120],
  ["eet", 120],
  ["eest", 180],
  ["msk", 180],
  ["wat", 60],
  ["cat", 120],
  ["sast", 120],
  ["eat", 180],
  ["trt", 180],
  ["irst", 210],
  ["pkt", 300],
  ["ist", 330],
  ["npt", 345],
  ["wib", 420],
  ["pht", 480],
  ["hkt", 480],
  ["sgt", 480],
  ["jst", 540],
  ["aest", 600],
  ["est", -300],
  ["edt", -240],
  ["cst", -360],
  ["cdt", -300],
  ["mst", -420],
  ["mdt", -360],
  ["pst", -480],
  ["pdt", -420],
  ["et", "America/New_York"],
  ["ct", "America/Chicago"],
  ["pt", "America/Los_Angeles"],
]);

/** 9 p.m. Eastern time. */
const NAMED: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ["eastern", "America/New_York"],
  ["central", "America/Chicago"],
  ["mountain", "America/Denver"],
  ["pacific", "America/Los_Angeles"],
  ["greenwich", 0],
]);

/** Whether a zone is named at a token, in brackets or not. */
export const isZone = (doc: Document, at: number): boolean => ZONES.has(wordAt(doc, at));

/** A clock time with the zone after it, and what the hour is elsewhere: 10 a.m. Eastern time (1400 GMT). */
export function zoned(doc: Document, said: Said): Said {
  const told = zone(doc, said);
  const gloss = told !== said && told.until === undefined && wordAt(doc, told.last + 1) === "(";
  return (gloss ? glossed(doc, told) : null) ?? told;
}

/** "Local time" says nothing new. */
function zone(doc: Document, said: Said): Said {
  const { last } = said;
  const word = wordAt(doc, last + 1);
  const gloss = word === "(" && said.until === undefined ? glossed(doc, said) : null;
  if (gloss !== null) return gloss;
  if (word === "local" && wordAt(doc, last + 2) === "time") {
    const local = extend(said, { last: last + 2 });
    // 6 p.m. local time (1500 GMT)
    return (said.until === undefined && wordAt(doc, last + 3) === "(" ? glossed(doc, local) : null) ?? local;
  }
  const named = NAMED.get(word);
  if (named !== undefined && said.until === undefined) {
    const time = /^(?:standard|daylight)$/.test(wordAt(doc, last + 2)) ? last + 3 : last + 2;
    if (wordAt(doc, time) === "time") return extend(said, { last: time, moment: extend(said.moment, { zone: named }) });
    // 8 p.m. Eastern on Friday; but "at 8 p.m. Central African troops"
    const next = doc.tokens[last + 2];
    const alone = said.moment.meridiem !== undefined && (next?.kind !== "word" || !next.info.capital);
    if (alone && doc.tokens[last + 1]?.info.capital && isPreposition(wordAt(doc, last + 2)))
      return extend(said, { last: last + 1, moment: extend(said.moment, { zone: named }) });
  }
  const place = placeTime(doc, last + 1);
  if (place !== null) return extend(said, { last: place });
  const brackets = word === "(" && wordAt(doc, last + 3) === ")";
  const east = ZONES.get(brackets ? wordAt(doc, last + 2) : word);
  if (east === undefined) return said;
  const offset = brackets ? null : offsetAfter(doc, last + 1);
  if (offset !== null && said.until === undefined)
    return extend(said, { last: offset.last, moment: extend(said.moment, { zone: offset.zone }) });
  const whole = extend(said, { last: brackets ? last + 3 : last + 1, moment: extend(said.moment, { zone: east }) });
  return said.until === undefined ? whole : extend(whole, { until: extend(said.until, { zone: east }) });
}

const isPreposition = (word: string): boolean => /^(?:on|in|at|for|and|to|when|as|by|,|\.|\)|;|)$/.test(word);

/** "Moscow time", "New York time": the place's own, which says nothing new; its last token. */
function placeTime(doc: Document, at: number): number | null {
  // at 8 p.m. This time, crowds came
  if (NO_PLACE.test(wordAt(doc, at)) || doc.tokens[at]?.sentence !== doc.tokens[at - 1]?.sentence) return null;
  for (let k = at; k < at + 3 && doc.tokens[k]?.info.capital; k++) if (wordAt(doc, k + 1) === "time") return k + 1;
  return null;
}

const NO_PLACE =
  /^(?:this|that|the|next|last|first|second|some|any|same|at|each|every|one|no|for|by|over|in|prime|game|show|all)$/;

/** GMT+3, UTC+05:30, UTC-5 */
function offsetAfter(doc: Document, at: number): { readonly last: number; readonly zone: number } | null {
  const sign = /^(?:gmt|utc)$/.test(wordAt(doc, at)) ? "+-−–".indexOf(wordAt(doc, at + 1)) : -1;
  const hours = sign < 0 || !isAttached(doc, at + 1) || !isAttached(doc, at + 2) ? null : digitsAt(doc, at + 2);
  if (hours === null || hours.length > 2 || hours.value > 14) return null;
  const more = wordAt(doc, at + 3) === ":" && isAttached(doc, at + 3) ? digitsAt(doc, at + 4) : null;
  const zone = hours.value * 60 + (more?.value ?? 0);
  return { last: more === null ? at + 2 : at + 4, zone: sign === 0 ? zone : -zone };
}

/** "+03:00" from a token on, in minutes. */
export function isoZone(doc: Document, at: number): number | null {
  const sign = "+-".indexOf(wordAt(doc, at));
  const [hours, minutes] = [digitsAt(doc, at + 1), digitsAt(doc, at + 3)];
  if (sign < 0 || wordAt(doc, at) === "" || hours?.length !== 2 || minutes?.length !== 2) return null;
  const east = hours.value * 60 + minutes.value;
  return wordAt(doc, at + 2) === ":" && isAttached(doc, at) ? (sign === 0 ? east : -east) : null;
}

/** 10:35 a.m. (0735 GMT): how far the two are apart is the zone of the first. */
function glossed(doc: Document, { first, last, moment }: Said): Said | null {
  let at = last + 2;
  const digits = digitsAt(doc, at);
  if (digits === null || moment.hour === undefined) return null;
  let [hour, minute] = digits.length === 4 ? [Math.floor(digits.value / 100), digits.value % 100] : [digits.value, 0];
  if (wordAt(doc, at + 1) === ":") {
    minute = digitsAt(doc, at + 2)?.value ?? 0;
    at += 2;
  }
  const half = meridiem(doc, at + 1);
  if (half !== null) {
    hour = (hour % 12) + (half.meridiem === "pm" ? 12 : 0);
    at = half.last;
  }
  const zone = ZONES.get(wordAt(doc, at + 1));
  if (typeof zone !== "number" || wordAt(doc, at + 2) !== ")" || hour > 24 || minute > 59) return null;
  const local =
    (moment.meridiem === undefined ? moment.hour : (moment.hour % 12) + (moment.meridiem === "pm" ? 12 : 0)) * 60;
  const apart = local + (moment.minute ?? 0) - hour * 60 - minute + zone;
  // within half a day of each other
  const east = ((((apart + 720) % 1440) + 1440) % 1440) - 720;
  return { first, last: at + 2, moment: extend(moment, { zone: east }) };
}

const isMeridiem = factOfWord(({ word }) => /^[ap]\.?m?\.?$/.test(word));

/** "a.m.", "am", "pm", "p.m": the last token it takes, and which. */
export function meridiem(doc: Document, at: number): { readonly last: number; readonly meridiem: "am" | "pm" } | null {
  if (!holdsAt(doc, at, isMeridiem)) return null;
  const which = wordAt(doc, at).startsWith("a") ? "am" : "pm";
  // "p.m" without its last dot
  if (/^[ap]\.?m\.?$/.test(wordAt(doc, at))) return { last: at, meridiem: which };
  const bare = wordAt(doc, at).length === 1 && isAttached(doc, at);
  return bare ? { last: at, meridiem: which } : null;
}

/** "at 7 on Friday", "at 6 this morning": an hour only beside a day. */
export const isLoneHour = (doc: Document, at: number): boolean =>
  /^(?:on|,|\.|in|;|tomorrow|today|yesterday|)$/.test(wordAt(doc, at + 1)) ||
  lookUp(doc, at + 1, "weekday") !== null ||
  isPartOfDay(doc, at + 1);

/** this morning, tonight, last night, yesterday evening, on Sunday afternoon: from a token on. */
export function isPartOfDay(doc: Document, at: number): boolean {
  const word = wordAt(doc, at);
  if (word === "tonight") return true;
  const day = word === "on" ? at + 1 : at;
  if (!OF_DAY.test(wordAt(doc, day)) && lookUp(doc, day, "weekday") === null) return false;
  const part = lookUp(doc, day + 1, "dayPart")?.entry;
  return part !== undefined && part.day === undefined && part.section === undefined;
}
const OF_DAY = /^(?:this|that|last|yesterday|tomorrow)$/;

/** "in the morning", "at night" from a token on: the part of the day that an hour is in. */
export function partAfter(doc: Document, at: number): { readonly last: number; readonly part: DayPart } | null {
  const word = wordAt(doc, at);
  const the = (word === "in" || word === "on") && wordAt(doc, at + 1) === "the";
  const from = the ? at + 2 : word === "at" ? at + 1 : null;
  const part = from === null ? null : lookUp(doc, from, "dayPart");
  // at 4.30 on the afternoon of 30 April
  if (
    part === null ||
    (word === "on" && wordAt(doc, part.last + 1) !== "of") ||
    part.entry.day !== undefined ||
    (word === "at") !== (part.entry.part === "NI")
  )
    return null;
  const after = doc.tokens[part.last + 1];
  // "after 3 in the morning attack"
  if (after?.kind === "word" && !isLoneHour(doc, part.last) && !GOES_ON.has(after.info.word)) return null;
  return { last: part.last, part: part.entry.part };
}
const GOES_ON = new Set("and or when as after until till to by but while before during of from at local".split(" "));
