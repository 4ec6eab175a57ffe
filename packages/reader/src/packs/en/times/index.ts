/** Times in English. */
import type { Document } from "../../../text/document.ts";
import { isAttached, wordAt } from "../../../times/numbers.ts";
import { type Said, timesStage } from "../../../times/stage.ts";
import { calendarRules } from "./calendar.ts";
import { besideHourRules } from "./beside-hour.ts";
import { clockRules } from "./clock.ts";
import { feastRules } from "./feasts.ts";
import { lengthRules, STARTING, UP_TO } from "./lengths.ts";
import { numericRules } from "./numeric.ts";
import { relativeRules } from "./relative.ts";
import { rhythmRules } from "./rhythms.ts";
import { isToCome } from "./to-come.ts";
import { weekdayRules } from "./weekdays.ts";
import { withinRules } from "./within.ts";
import { yearRules } from "./years.ts";

/** What may stand between two words of one time. */
const BETWEEN = new Set(
  ", of on at in the - 's ’s around about approximately roughly exactly precisely approx".split(" "),
);
const TO = new Set(["to", "until", "till", "through", "-", "–", "—", "~"]);

function joins(doc: Document, before: Said, after: Said): boolean {
  for (let at = before.last + 1; at < after.first; at++) {
    const word = wordAt(doc, at);
    const clocks = (word === "between" || word === "from") && after.until !== undefined && after.moment.hour;
    // on 14 February from 9:30
    const opens = word === "from" && before.moment.day !== undefined && after.moment.hour !== undefined;
    // on Tuesday after 1 p.m.
    const sided =
      /^(?:after|before|by|until|till|shortly|just)$/.test(word) && isDay(before) && after.moment.hour !== undefined;
    // 2019-05-15T10:30
    const iso = word === "t" && isAttached(doc, at) && isAttached(doc, at + 1) && after.moment.hour !== undefined;
    const slash = word === "/" && after.moment.year !== undefined && after.first - before.last === 2;
    // overnight from Tuesday to Wednesday, the night between Saturday and Sunday
    const night = /^(?:from|between)$/.test(word) && before.moment.part === "NI" && isDay(after);
    if (!BETWEEN.has(word) && !clocks && !opens && !sided && !slash && !night && !iso) return false;
    if (word === "-" && !isAttached(doc, at)) return false;
    if (word === "the" && wordAt(doc, at - 1) === "in" && after.moment.part === undefined) return false;
    // after a comma comes a closer date (Friday, 14 January, 2022) or the day of a clock time, nothing new
    if (word === "," && !(after.moment.month ?? after.moment.year ?? before.moment.hour ?? after.moment.hour))
      return isDatesWeekday(doc, before, after);
  }
  // "in 2016 in May": a preposition begins a new time, unless a smaller one came before
  const gap = after.first - before.last - 1;
  if (gap === 0 || before.moment.year === undefined || after.moment.hour !== undefined) return true;
  // 2019-H2
  return wordAt(doc, before.last + 1) === "-" && (after.moment.half ?? after.moment.quarter) !== undefined;
}

/** Jul 18, Fri: the weekday of the date before it. */
const isDatesWeekday = (doc: Document, before: Said, { first, last, moment }: Said): boolean =>
  before.moment.day !== undefined &&
  before.moment.month !== undefined &&
  moment.weekday !== undefined &&
  moment.turn === undefined &&
  first - before.last === 2 &&
  doc.tokens[last + 1]?.kind !== "word" &&
  !/^['’]/.test(wordAt(doc, last + 1));

/** A day of the calendar or the week, without its hour. */
const isDay = ({ moment, partial }: Said) =>
  !partial && moment.hour === undefined && (moment.day !== undefined || moment.weekday !== undefined);

/** A full time on both sides of "to", of one kind. */
function range(doc: Document, before: Said, after: Said): { readonly first: number } | null {
  const gap = after.first - before.last - 1;
  const the = wordAt(doc, after.first - 1) === "the" ? 1 : 0;
  if (boundedTwice(doc, before, after)) return { first: before.first };
  // the April-to-June season
  const hyphens = gap === 3 && [1, 2, 3].map((k) => wordAt(doc, before.last + k)).join("") === "-to-";
  if (hyphens && kindOf(before) === kindOf(after)) return { first: before.first };
  if (gap < 1 || gap > 1 + the) return null;
  const word = wordAt(doc, before.last + 1);
  const ahead = wordAt(doc, before.first - 1);
  const opened = ahead === "the" ? wordAt(doc, before.first - 2) : ahead;
  const links = TO.has(word) || (word === "and" && (opened === "between" || isNight(doc, before)));
  if (word === "into" && before.moment.part === "NI" && isDay(after)) return { first: before.first };
  const kinds = kindOf(before) === kindOf(after);
  // 2014 through May 2018
  const dated = before.moment.year !== undefined && after.moment.year !== undefined && after.moment.hour === undefined;
  const slash = word === "/" && before.moment.second !== undefined && after.moment.second !== undefined;
  // from 2010 to today, between Monday evening and noon on Tuesday
  const now = after.moment.present !== undefined || after.moment.relative?.unit === "day";
  const days = hasDay(before) && hasDay(after);
  return (links && (kinds || dated || now || days)) || slash ? { first: before.first } : null;
}

/** the night between Saturday and Sunday */
const isNight = (doc: Document, { first, last, moment }: Said): boolean =>
  moment.part === "NI" && (wordAt(doc, last - 1) === "between" || wordAt(doc, first + 1) === "between");

/** after 3 p.m. but before 6 p.m. */
function boundedTwice(doc: Document, before: Said, after: Said): boolean {
  const from = wordAt(doc, before.first - 1);
  if (before.moment.hour === undefined || after.moment.hour === undefined) return false;
  const opens = from === "after" || (from === "than" && wordAt(doc, before.first - 2) === "later");
  const gap = [1, 2].map((k) => wordAt(doc, before.last + k));
  return opens && after.first - before.last === 3 && /^(?:but|and)$/.test(gap[0] as string) && gap[1] === "before";
}

const hasDay = ({ moment }: Said): boolean =>
  (moment.weekday ?? moment.day ?? (moment.relative?.unit === "day" || undefined)) !== undefined;

function kindOf({ moment }: Said): string {
  if (moment.hour !== undefined) return "clock";
  const { month, quarter, half, season, feast } = moment;
  if (moment.decade !== undefined || (moment.relative?.unit === "year" && month === undefined)) return "year";
  if (moment.year !== undefined && (month ?? quarter ?? half ?? season ?? feast) === undefined) return "year";
  return "date";
}

function lists(doc: Document, before: Said, after: Said): boolean {
  const gap = after.first - before.last - 1;
  return gap === 0 || (gap === 1 && /^(?:and|,)$/.test(wordAt(doc, before.last + 1)));
}

/** "for three days from Monday", "a week starting on 4 May", "on 4 May for a week". */
function lasts(doc: Document, before: Said, after: Said): boolean {
  const gap = after.first - before.last - 1;
  if (after.moment.duration !== undefined) {
    const { day, weekday, hour } = before.moment;
    return gap === 1 && wordAt(doc, after.first - 1) === "for" && (day ?? weekday ?? hour) !== undefined;
  }
  const word = wordAt(doc, before.last + 1);
  // the week after Easter; but two weeks after it is a day
  const [one] = before.moment.duration ?? [];
  if (word === "after" || word === "following") return before.partial === true && one?.unit !== "day" && gap <= 2;
  // for 30 minutes starting from 4 p.m.
  if (STARTING.has(word)) return gap <= 3;
  return word === "from" && gap <= 2 && wordAt(doc, before.first - 1) === "for";
}

/** "in the 72 hours to Monday noon", "the year ending in June". */
function upTo(doc: Document, before: Said, after: Said): boolean {
  if (!UP_TO.has(wordAt(doc, before.last + 1)) || !OPENS.has(wordAt(doc, before.first - 1))) return false;
  const gap = after.first - before.last - 1;
  const { month, weekday, day, hour, relative } = after.moment;
  const dated = month ?? weekday ?? day ?? hour ?? relative;
  return dated !== undefined && (gap === 1 || (gap === 2 && /^(?:on|in|at|the)$/.test(wordAt(doc, after.first - 1))));
}
const OPENS = new Set("the in over during for".split(" "));

/** "two days after 12 January", "a week before Christmas", "three weeks from tomorrow". */
function offset(doc: Document, before: Said, after: Said): -1 | 1 | null {
  const the = wordAt(doc, after.first - 1) === "the" ? 1 : 0;
  if (after.first - before.last - 1 !== 1 + the) return null;
  const word = wordAt(doc, before.last + 1);
  if (word === "before") return -1;
  return word === "after" || word === "following" || word === "from" ? 1 : null;
}

export const times = timesStage({
  lang: "en",
  rules: [
    ...numericRules,
    ...calendarRules,
    ...weekdayRules,
    ...yearRules,
    ...feastRules,
    ...rhythmRules,
    ...withinRules,
    ...relativeRules,
    ...lengthRules,
    ...clockRules,
    ...besideHourRules,
  ],
  joins,
  lists,
  lasts,
  upTo,
  offset,
  range,
  isToCome,
  lastIsYesterday: false,
});
