/**
 * What the words of a time say, before it is known when that is: fields that neighbouring words fill in together
 * ("Friday", "night" and "14 January" are one moment). `resolve.ts` makes dates of it.
 */
import type { Feast } from "./feasts.ts";
import { inOneShape, together } from "./one-shape.ts";
import type { Zone } from "./zones.ts";

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "year"
  | "decade"
  | "century";
/** TIMEX3's letters: dawn and morning, midday, afternoon, evening, night. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI";
export type Season = "SP" | "SU" | "FA" | "WI";
/**
 * Up to now: `before` is somewhen in it, "earlier this year"; `sofar` all of it, "so far this year". From now on: `after`
 * somewhen, "later this year"; `rest` all of it. `end` is late in it, but where a period runs from it: then it is over.
 */
export type Section = "early" | "mid" | "late" | "end" | "half1" | "half2" | "before" | "sofar" | "after" | "rest";

export interface Length {
  readonly unit: Unit;
  /** null where the number is not said: "weeks". */
  readonly count: number | null;
}

export interface Moment {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly hijri?: true | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  readonly season?: Season | undefined;
  /** The first year of a decade; the number of a century. */
  readonly decade?: number | undefined;
  readonly century?: number | undefined;
  readonly feast?: Feast | undefined;
  /** Days after the feast. */
  readonly after?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly meridiem?: "am" | "pm" | undefined;
  /** The zone that the clock time is said in. */
  readonly zone?: Zone | undefined;
  readonly part?: DayPart | undefined;
  readonly section?: Section | undefined;
  /** A unit counted from the anchor: last week is week −1, today day 0. */
  readonly relative?:
    | {
        readonly unit: Unit;
        readonly shift: number;
        readonly running?: true;
        /** The last there was, or the one to come where its words look ahead: the weekend, said on a Wednesday. */
        readonly latest?: true;
      }
    | undefined;
  /** last (−1), this or next (1), of a month, weekday, season or feast; ±2 is the one beyond. */
  readonly turn?: number | undefined;
  /** The turn of a weekday is counted from the day that the text stands at: the following Friday. */
  readonly running?: true | undefined;
  /** A distance from the anchor: three years ago. */
  readonly ago?: { readonly lengths: readonly Length[]; readonly sign: -1 | 1; readonly running?: true } | undefined;
  /** A distance from the rest of the moment: two days after 12 January. */
  readonly offset?: { readonly lengths: readonly Length[]; readonly sign: -1 | 1 } | undefined;
  /** The weekday before (−1) or after (1) the rest of the moment: the Monday after Easter. */
  readonly nextTo?: { readonly weekday: number; readonly sign: -1 | 1 } | undefined;
  /** A stretch up to the anchor or from it: the last two weeks. One to come begins tomorrow, or now: within two weeks. */
  readonly stretch?: { readonly length: Length; readonly sign: -1 | 1; readonly now?: true } | undefined;
  /** How long it lasts from there: for three days from Monday. */
  readonly lasting?: readonly Length[] | undefined;
  /** How long it had lasted by then: the 72 hours to Monday noon. */
  readonly upTo?: readonly Length[] | undefined;
  readonly duration?: readonly Length[] | undefined;
  /** Every so often. */
  readonly every?: Length | undefined;
  readonly present?: true | undefined;
  /** Some time before (−1) or after (1), not said when: في وقت سابق. */
  readonly ref?: -1 | 1 | undefined;
  /** The week that the rest of the moment falls in. */
  readonly weekOf?: true | undefined;
  /** The weekend beside the day that the rest of the moment says: the Easter weekend. */
  readonly weekendOf?: true | undefined;
  /**
   * The nth of its kind within what else is said: the third Tuesday of October; −1 is the last. With a count so many from
   * its beginning (1) or up to its end (−1): the first four months of the year.
   */
  readonly nth?: { readonly n: number; readonly of: Unit; readonly count?: number } | undefined;
}

// how a moment names its day, month or year: groups of its fields, as bits
export const CLOCK = 1;
export const PART = 2;
export const WEEKDAY = 4;
export const DATE = 8;
export const CALENDAR = 16;
export const YEAR = 32;
export const SECTION = 64;
export const WHOLE = 128;
export const TURN = 256;
export const NTH = 512;

/** The groups that a moment names, as bits: two that name the same do not join unless the second only narrows the first. */
export function groupsOf(m: Moment): number {
  const clock = (m.hour ?? m.minute ?? m.second ?? m.meridiem ?? m.zone) !== undefined;
  const date = (m.day ?? m.month ?? m.quarter ?? m.half ?? m.season ?? m.feast ?? m.after) !== undefined;
  const year = (m.year ?? m.decade ?? m.century) !== undefined;
  const counted = (m.relative ?? m.ago ?? m.offset ?? m.nextTo ?? m.stretch ?? m.lasting ?? m.upTo) !== undefined;
  const whole = counted || (m.duration ?? m.every ?? m.present ?? m.ref) !== undefined;
  return (
    (clock ? CLOCK : 0) |
    (m.part !== undefined ? PART : 0) |
    (m.weekday !== undefined ? WEEKDAY : 0) |
    (date ? DATE : 0) |
    (m.hijri !== undefined ? CALENDAR : 0) |
    (year ? YEAR : 0) |
    (m.section !== undefined ? SECTION : 0) |
    (whole ? WHOLE : 0) |
    ((m.turn ?? m.running) !== undefined ? TURN : 0) |
    ((m.nth ?? m.weekOf ?? m.weekendOf) !== undefined ? NTH : 0)
  );
}

const isOne = (bits: number): boolean => (bits & (bits - 1)) === 0;

/** Says a time by itself: a section or part of the day alone, or the nth of something not said, does not. */
export function isWhole(moment: Moment): boolean {
  const said = groupsOf(moment);
  return (said & (WHOLE | YEAR | CLOCK)) !== 0 || ((said & SECTION) !== 0 && (said & PART) !== 0);
}

/** An hour and 30 minutes; two weeks and two days ago. */
export function joinLengths(a: Moment, b: Moment): Moment | null {
  const [first, last] = [a.duration, b.duration ?? b.ago?.lengths];
  if (first === undefined || last === undefined || first.some(({ count }) => count === null)) return null;
  const lengths = [...first, ...last];
  if (sizeOf(first) <= sizeOf(last)) return null;
  return inOneShape(b.ago === undefined ? { duration: lengths } : { ago: { ...b.ago, lengths } });
}
const SIZES: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "weekend",
  "week",
  "month",
  "season",
  "quarter",
  "year",
  "decade",
  "century",
];
const sizeOf = (lengths: readonly Length[]) => Math.min(...lengths.map(({ unit }) => SIZES.indexOf(unit)));

/** The moment that two neighbours say together; null where they are two. */
export function join(one: Moment, other: Moment): Moment | null {
  const [a, b] = [besideDay(one, other), besideDay(other, one)];
  const [x, y] = [groupsOf(a), groupsOf(b)];
  const twice = x & y & ~CALENDAR & ~(isSamePart(a, b) ? PART : 0);
  if ((twice & ~DATE) !== 0 || ((twice & DATE) !== 0 && !sameDate(a, b))) return null;
  // a year of the Hijri calendar takes none of our months
  if ((isOfOurs(a) || isOfOurs(b)) && (a.hijri ?? b.hijri)) return null;
  const joined = together(a, b);
  return isSense(joined, x | y) ? joined : null;
}

/** The early hours of Sunday morning. */
const isSamePart = (a: Moment, b: Moment): boolean =>
  a.part !== undefined && a.part === b.part && a.section !== undefined && b.section === undefined;

const isOfOurs = ({ month, hijri }: Moment) => month !== undefined && !hijri;

/** "overnight on Saturday", "tonight, Friday": of the day named beside it. */
function besideDay(moment: Moment, other: Moment): Moment {
  const named = (other.weekday ?? other.day) !== undefined && other.relative === undefined;
  if (!named || moment.part === undefined || moment.relative?.unit !== "day") return moment;
  return { ...moment, relative: undefined };
}

/** Months said in two calendars' names (يناير/كانون الثاني), or a month that gives a bare day its month. */
function sameDate(a: Moment, b: Moment): boolean {
  if (a.month !== undefined && b.month !== undefined)
    return a.month === b.month && a.hijri === b.hijri && (a.day === undefined || b.day === undefined);
  const [bare, full] = a.month === undefined ? [a, b] : [b, a];
  return bare.day !== undefined && full.day === undefined && full.month !== undefined;
}

/** Units that can stand under a deictic one: Monday of last week, January of last year. */
function isSense(moment: Moment, said: number): boolean {
  const { relative } = moment;
  if (moment.nth?.of === "week" && (said & (CLOCK | PART)) !== 0) return false;
  if (moment.duration || moment.every || moment.stretch) return isOne(said);
  if (moment.present || moment.ref) return isOne(said);
  if (moment.ago) return (said & (DATE | YEAR | TURN | NTH)) === 0;
  if (relative !== undefined) {
    switch (relative.unit) {
      case "day":
        return (said & (YEAR | DATE | TURN | NTH)) === 0 || moment.month !== undefined;
      case "week":
        return !((said & YEAR) !== 0 || (said & DATE) !== 0 || ((said & PART) !== 0 && (said & WEEKDAY) === 0));
      case "month":
        return (
          (said & YEAR) === 0 &&
          moment.month === undefined &&
          ((said & WEEKDAY) === 0 || (said & NTH) !== 0 || (said & DATE) !== 0)
        );
      case "year":
      case "decade":
      case "century":
        return (said & YEAR) === 0 && !((said & WEEKDAY) !== 0 && (said & DATE) === 0);
      default:
        return (said & (YEAR | DATE | WEEKDAY)) === 0;
    }
  }
  // a part of the day or an hour needs a day, not a month or a year
  if ((said & (CLOCK | PART)) !== 0 && (said & (YEAR | DATE)) !== 0)
    return moment.day !== undefined || (said & WEEKDAY) !== 0 || moment.feast !== undefined;
  if ((said & WEEKDAY) !== 0 && (said & (DATE | YEAR)) !== 0)
    return moment.day !== undefined || moment.nth !== undefined;
  return true;
}
