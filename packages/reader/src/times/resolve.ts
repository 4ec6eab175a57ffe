/**
 * Moments to dates. News looks back: a weekday, a day of a month or a month without a year is the last one there was, the
 * day of publication itself included.
 */
import type { TimeExpression } from "../contract/types.ts";
import {
  addMonths,
  civil,
  dayNumber,
  daysInMonth,
  isoDay,
  isoMonth,
  isoSecond,
  isoWeek,
  isoYear,
  mondayOf,
  parseIso,
  weekdayOf,
} from "./civil.ts";
import { easter, thanksgiving } from "./feasts.ts";
import { hijriDay, hijriMonthOf } from "./hijri.ts";
import type { DayPart, Length, Moment, Season, Section, Unit } from "./moment.ts";

type Grain = TimeExpression["grain"];
export type Resolved = Omit<TimeExpression, "span">;

/** What relative times are counted from. */
export interface Anchor {
  /** The day of publication. */
  readonly day: number;
  /** Seconds since 1970-01-01, local; midnight where only the day is known. */
  readonly second: number;
  /** The day that the text stands at: what "the next day" follows. */
  readonly running: number;
  /** The year that a day and month without one take, where the sentence before it said one. */
  readonly year: number | null;
  /** A day or month without a year is the next one, not the last. */
  readonly toCome: boolean;
  /** False where neither publication nor a dateline is known: relative times stay unresolved. */
  readonly known: boolean;
}

/** A stretch of days: what most moments are, with its value and grain. */
interface Days {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly grain: Grain;
}

/** null where the words make no date: 31 February. */
export function resolve(moment: Moment, anchor: Anchor): Resolved | null {
  if (moment.duration !== undefined) return lasting("duration", moment.duration, periodValue(moment.duration));
  if (moment.every !== undefined) return lasting("set", [moment.every], periodValue([moment.every]));
  if (moment.offset !== undefined) return apart(moment, moment.offset, anchor);
  const relative = isRelative(moment);
  if (relative && !anchor.known) return unresolved(moment, anchor);
  if (moment.present)
    return { kind: "date", start: isoDay(anchor.day), end: null, grain: "day", value: "PRESENT_REF", relative };
  if (moment.ref !== undefined || isVagueAgo(moment)) return somewhen(moment.ref ?? moment.ago?.sign ?? -1, anchor);
  if (moment.stretch !== undefined) return stretch(moment.stretch, anchor);
  if (moment.ago !== undefined && isClockUnit(moment.ago.lengths)) return clockAgo(moment.ago, anchor);
  if (moment.relative !== undefined && isClock(moment.relative.unit)) return clockPeriod(moment.relative, anchor);
  const days = daysOf(moment, anchor);
  if (days === null) return null;
  if (moment.hour !== undefined) return clockOn(days, moment, relative);
  if (moment.part !== undefined && days.grain === "day") return partOf(days, moment.part, relative);
  const within = moment.section === undefined ? days : sectionOf(days, moment.section, anchor);
  return {
    kind: "date",
    start: isoDay(within.from),
    end: isoDay(within.to),
    grain: days.grain,
    value: days.value,
    relative,
  };
}

const isVagueAgo = ({ ago }: Moment) => ago?.lengths.some(({ count }) => count === null) === true;

/** Before or after, not said when. */
function somewhen(sign: -1 | 1, anchor: Anchor): Resolved {
  const at = isoDay(anchor.day);
  const base = { kind: "date", grain: "day", relative: true } as const;
  return sign < 0
    ? { ...base, start: null, end: at, value: "PAST_REF" }
    : { ...base, start: at, end: null, value: "FUTURE_REF" };
}

/** Two days after 12 January: counted from the day the rest of the moment says. */
function apart(moment: Moment, { lengths, sign }: NonNullable<Moment["offset"]>, anchor: Anchor): Resolved | null {
  const { offset: _, ...rest } = moment;
  const base = resolve(rest, anchor);
  const from = base?.start === null || base === null ? null : parseIso(base.start);
  if (from === null) return base;
  const resolved = resolve(
    { ago: { lengths, sign } },
    { ...anchor, day: from.day, second: from.second, running: from.day, known: true },
  );
  return resolved === null ? null : { ...resolved, relative: base?.relative ?? true };
}

/** Whether publication or the running date says when it was. */
const isRelative = (m: Moment): boolean =>
  m.present === true ||
  m.ref !== undefined ||
  m.stretch !== undefined ||
  m.ago !== undefined ||
  m.relative !== undefined ||
  m.turn !== undefined ||
  (m.year === undefined && m.decade === undefined && m.century === undefined);

function unresolved(moment: Moment, anchor: Anchor): Resolved | null {
  if (moment.hour !== undefined) {
    // the hour of a day not known
    const clock = clockOn(oneDay(anchor.day), moment, true);
    if (clock === null) return null;
    const of = (iso: string | null) => (iso === null ? null : iso.slice(iso.indexOf("T")));
    return { ...clock, start: of(clock.start), end: of(clock.end), value: of(clock.value) as string };
  }
  const grain: Grain = "day";
  const value = moment.month === undefined ? "XXXX" : `XXXX-${String(moment.month).padStart(2, "0")}`;
  return { kind: "date", start: null, end: null, grain, value, relative: true };
}

// --- lengths -----------------------------------------------------------------------------------

const LETTERS: Readonly<Record<Unit, readonly [letter: string, clock: boolean, times: number, grain: Grain]>> = {
  second: ["S", true, 1, "second"],
  minute: ["M", true, 1, "minute"],
  hour: ["H", true, 1, "hour"],
  day: ["D", false, 1, "day"],
  weekend: ["D", false, 2, "day"],
  week: ["W", false, 1, "week"],
  month: ["M", false, 1, "month"],
  season: ["M", false, 3, "month"],
  quarter: ["M", false, 3, "quarter"],
  year: ["Y", false, 1, "year"],
  decade: ["Y", false, 10, "decade"],
  century: ["Y", false, 100, "year"],
};
const SMALLER: Partial<Record<Unit, readonly [Unit, number]>> = {
  hour: ["minute", 60],
  minute: ["second", 60],
  day: ["hour", 24],
  week: ["day", 7],
  year: ["month", 12],
  decade: ["year", 10],
  century: ["year", 100],
};

/** "P2W", "PT5H30M", "PXD" where the number is not said. */
export function periodValue(lengths: readonly Length[]): string {
  let date = "";
  let time = "";
  for (const length of lengths) {
    let { unit, count } = length;
    const smaller = SMALLER[unit];
    // half an hour is thirty minutes; a decade and a half, fifteen years
    const rest = count === null ? 0 : count % 1;
    if (count !== null && rest !== 0 && smaller !== undefined) {
      const whole = Math.trunc(count);
      const [lowerUnit, times] = smaller;
      const lower = periodValue([{ unit: lowerUnit, count: Math.round(rest * times) }]).slice(1);
      if (lower.startsWith("T")) time += lower.slice(1);
      else date += lower;
      if (whole === 0) continue;
      count = whole;
    }
    const [letter, clock, times] = LETTERS[unit];
    const text = `${count === null ? "X" : count * times}${letter}`;
    unit = length.unit;
    if (clock) time = text + time;
    else date = text + date;
  }
  return `P${inOrder(date, "YMWD")}${time === "" ? "" : `T${inOrder(time, "HMS")}`}`;
}
function inOrder(parts: string, letters: string): string {
  const found = [...parts.matchAll(/([\d.X]+)([A-Z])/g)].map(([whole, , letter]) => [whole, letter] as const);
  return found
    .sort((a, b) => letters.indexOf(a[1] as string) - letters.indexOf(b[1] as string))
    .map(([whole]) => whole)
    .join("");
}

function lasting(kind: "duration" | "set", lengths: readonly Length[], value: string): Resolved {
  const grain = LETTERS[lengths[lengths.length - 1]?.unit ?? "day"][3];
  return { kind, start: null, end: null, grain, value, relative: false };
}

const isClock = (unit: Unit) => LETTERS[unit][1];
const isClockUnit = (lengths: readonly Length[]) => lengths.some(({ unit }) => isClock(unit));
const SECONDS: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 };

/** A day so many units on; half a year is six months. */
function shiftDay(from: number, { unit, count }: Length, sign: number): number {
  const n = (count ?? 0) * sign;
  switch (unit) {
    case "week":
      return from + Math.round(n * 7);
    case "weekend":
      return from + Math.round(n * 7);
    case "month":
      return addMonths(from, Math.trunc(n)) + Math.round((n % 1) * 30);
    case "season":
    case "quarter":
      return addMonths(from, Math.round(n * 3));
    case "year":
      return addMonths(from, Math.round(n * 12));
    case "decade":
      return addMonths(from, Math.round(n * 120));
    case "century":
      return addMonths(from, Math.round(n * 1200));
    default:
      return from + Math.round(n);
  }
}

function stretch({ length, sign }: NonNullable<Moment["stretch"]>, anchor: Anchor): Resolved {
  const value = periodValue([length]);
  const grain = LETTERS[length.unit][3];
  const base = { kind: "period", value, grain, relative: true } as const;
  if (length.count === null) {
    const at = isoDay(anchor.day);
    return sign < 0 ? { ...base, start: null, end: at } : { ...base, start: at, end: null };
  }
  const seconds = SECONDS[length.unit];
  const order = (a: string, b: string) => (sign < 0 ? { start: b, end: a } : { start: a, end: b });
  if (seconds !== undefined) {
    const other = anchor.second + sign * length.count * seconds;
    return { ...base, ...order(isoSecond(anchor.second), isoSecond(other)) };
  }
  // the days to come begin tomorrow
  const from = sign < 0 ? anchor.day : anchor.day + 1;
  return { ...base, ...order(isoDay(from), isoDay(shiftDay(from, length, sign))) };
}

function clockAgo({ lengths, sign, running }: NonNullable<Moment["ago"]>, anchor: Anchor): Resolved {
  let at = running ? anchor.running * 86_400 + (anchor.second % 86_400) : anchor.second;
  for (const { unit, count } of lengths) {
    const seconds = SECONDS[unit];
    if (seconds !== undefined) at += sign * (count ?? 0) * seconds;
    else at = shiftDay(Math.floor(at / 86_400), { unit, count }, sign) * 86_400 + (at % 86_400);
  }
  const unit = lengths[lengths.length - 1]?.unit ?? "hour";
  const start = isoSecond(Math.round(at));
  const grain = LETTERS[unit][3];
  return {
    kind: "time",
    start,
    end: isoSecond(Math.round(at) + (SECONDS[unit] ?? 3600)),
    grain,
    value: start.slice(0, grain === "hour" ? 13 : grain === "minute" ? 16 : 19),
    relative: true,
  };
}

function clockPeriod({ unit, shift }: NonNullable<Moment["relative"]>, anchor: Anchor): Resolved {
  const size = SECONDS[unit] ?? 3600;
  const start = Math.floor(anchor.second / size) * size + shift * size;
  const grain = LETTERS[unit][3];
  return {
    kind: "period",
    start: isoSecond(start),
    end: isoSecond(start + size),
    grain,
    value: isoSecond(start),
    relative: true,
  };
}

// --- days --------------------------------------------------------------------------------------

const oneDay = (day: number): Days => ({ from: day, to: day + 1, value: isoDay(day), grain: "day" });
const week = (monday: number): Days => ({ from: monday, to: monday + 7, value: isoWeek(monday), grain: "week" });
const month = (year: number, m: number): Days => {
  const from = dayNumber(year, m, 1);
  const at = civil(from);
  return { from, to: dayNumber(year, m + 1, 1), value: isoMonth(at.year, at.month), grain: "month" };
};
const yearDays = (year: number): Days => ({
  from: dayNumber(year, 1, 1),
  to: dayNumber(year + 1, 1, 1),
  value: isoYear(year),
  grain: "year",
});
const decade = (year: number): Days => ({
  from: dayNumber(year, 1, 1),
  to: dayNumber(year + 10, 1, 1),
  value: isoYear(year).slice(0, -1),
  grain: "decade",
});
const century = (n: number): Days => ({
  from: dayNumber((n - 1) * 100, 1, 1),
  to: dayNumber(n * 100, 1, 1),
  value: isoYear((n - 1) * 100).slice(0, 2),
  grain: "year",
});
const quarter = (year: number, n: number): Days => {
  const first = month(year, 3 * n - 2);
  const at = civil(first.from);
  return {
    from: first.from,
    to: month(year, 3 * n).to,
    value: `${isoYear(at.year)}-Q${(at.month + 2) / 3}`,
    grain: "quarter",
  };
};
const half = (year: number, n: number): Days => ({
  from: dayNumber(year, 6 * n - 5, 1),
  to: dayNumber(year, 6 * n + 1, 1),
  value: `${isoYear(year)}-H${n}`,
  grain: "month",
});
const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const season = (year: number, which: Season): Days => ({
  from: dayNumber(year, SEASON_START[which], which === "WI" ? 21 : 20),
  to: dayNumber(year, SEASON_START[which] + 3, which === "FA" ? 21 : 20),
  value: `${isoYear(year)}-${which}`,
  grain: "month",
});
const weekend = (monday: number): Days => ({
  from: monday + 5,
  to: monday + 7,
  value: `${isoWeek(monday)}-WE`,
  grain: "day",
});

function daysOf(m: Moment, anchor: Anchor): Days | null {
  if (m.weekOf) {
    const { weekOf: _, ...rest } = m;
    const days = daysOf(rest, anchor);
    return days === null ? null : week(mondayOf(days.from));
  }
  if (m.nth !== undefined) return nthOf(m, anchor);
  if (m.ago !== undefined) return agoDays(m, anchor);
  // tomorrow, 13 April 2021: the date says more
  const dated = m.month !== undefined && m.day !== undefined && m.relative?.unit === "day";
  if (m.relative !== undefined && !dated) return relativeDays(m, anchor);
  if (m.century !== undefined) return century(m.century);
  if (m.decade !== undefined) return decade(m.decade);
  if (m.hijri) return hijriDays(m, anchor);
  if (m.feast !== undefined) return feastDays(m, anchor);
  if (m.year !== undefined) return inYear(m, m.year);
  if (m.month !== undefined) return monthDays(m, anchor);
  if (m.quarter !== undefined) return lastOf((year) => quarter(year, m.quarter as number), m, anchor);
  if (m.half !== undefined) return lastOf((year) => half(year, m.half as number), m, anchor);
  if (m.season !== undefined) return lastOf((year) => season(year, m.season as Season), m, anchor);
  if (m.weekday !== undefined) return weekdayDays(m, anchor);
  if (m.day !== undefined) return dayOfMonth(m, anchor);
  return oneDay(anchor.running); // a clock time or a part of the day alone
}

function inYear(m: Moment, year: number): Days | null {
  if (m.month !== undefined) {
    if (m.day === undefined) return month(year, m.month);
    return m.day >= 1 && m.day <= daysInMonth(year, m.month) ? oneDay(dayNumber(year, m.month, m.day)) : null;
  }
  if (m.quarter !== undefined) return quarter(year, m.quarter);
  if (m.half !== undefined) return half(year, m.half);
  if (m.season !== undefined) return season(year, m.season);
  return yearDays(year);
}

/** A month or a day of one, without a year: the last there was. */
function monthDays(m: Moment, anchor: Anchor): Days | null {
  const at = (year: number) => inYear(m, year);
  if (m.weekday !== undefined && m.day !== undefined) {
    const { year } = civil(anchor.day);
    for (const shift of [0, -1, 1, -2, -3, -4, -5, -6]) {
      const days = at(year + shift);
      if (days !== null && weekdayOf(days.from) === m.weekday) return days;
    }
  }
  if (anchor.year !== null && m.turn === undefined) return at(anchor.year);
  return lastOf(at, m, anchor);
}

/** The last of its kind that had begun by the anchor; with "last" one that was over, with "next" one that had not begun. */
function lastOf(at: (year: number) => Days | null, m: Moment, anchor: Anchor): Days | null {
  const { year } = civil(anchor.day);
  if (m.turn === 0) return at(year);
  const candidates = [year + 1, year, year - 1, year - 2, year - 3, year - 4].map(at).filter((days) => days !== null);
  if ((m.turn ?? 0) > 0) return candidates.filter((days) => days.from > anchor.day).at(-1) ?? null;
  if ((m.turn ?? 0) < 0) return candidates.find((days) => days.to <= anchor.day) ?? null;
  if (anchor.toCome) return candidates.filter((days) => days.to > anchor.day).at(-1) ?? null;
  return candidates.find((days) => days.from <= anchor.day) ?? null;
}

function weekdayDays(m: Moment, anchor: Anchor): Days {
  const weekday = m.weekday as number;
  const back = (((weekdayOf(anchor.day) - weekday) % 7) + 7) % 7;
  if (m.day !== undefined) {
    // Sunday the 17th: the last one there was
    for (let day = anchor.day - back, k = 0; k < 120; k++, day -= 7) if (civil(day).day === m.day) return oneDay(day);
  }
  if (m.turn === 1) return oneDay(anchor.day - back + 7);
  if (m.turn === 0) return oneDay(mondayOf(anchor.day) + weekday - 1);
  if (m.turn === undefined && anchor.toCome) return oneDay(anchor.day + ((7 - back) % 7));
  const further = m.turn === undefined ? 0 : 7 * (Math.abs(m.turn) - 1);
  if (m.turn !== undefined && m.turn > 1) return oneDay(anchor.day - back + 7 + further);
  return oneDay(anchor.day - (back === 0 && m.turn !== undefined ? 7 : back) - further);
}

function dayOfMonth(m: Moment, anchor: Anchor): Days | null {
  const { year, month: now } = civil(anchor.day);
  for (const shift of [0, -1, -2]) {
    const first = civil(dayNumber(year, now + shift, 1));
    const days = inYear({ day: m.day as number, month: first.month }, first.year);
    if (days !== null && days.from <= anchor.day) return days;
  }
  return null;
}

function agoDays(m: Moment, anchor: Anchor): Days {
  const { lengths, sign, running } = m.ago as NonNullable<Moment["ago"]>;
  let at = running ? anchor.running : anchor.day;
  for (const length of lengths) at = shiftDay(at, length, sign);
  if (m.weekday !== undefined) at = mondayOf(at) + m.weekday - 1;
  const unit: Unit = lengths.length > 1 || m.weekday !== undefined ? "day" : (lengths[0]?.unit ?? "day");
  const grain = LETTERS[unit][3];
  return { from: at, to: at + 1, value: valueAt(at, unit), grain: m.part !== undefined ? "day" : grain };
}

/** A day as the value of a unit that it falls in: "2019", "1999-11", "2022-W03". */
function valueAt(day: number, unit: Unit): string {
  const { year, month: m } = civil(day);
  switch (unit) {
    case "week":
    case "weekend":
      return isoWeek(day);
    case "month":
    case "season":
    case "quarter":
      return isoMonth(year, m);
    case "year":
    case "decade":
    case "century":
      return isoYear(year);
    default:
      return isoDay(day);
  }
}

function relativeDays(m: Moment, anchor: Anchor): Days | null {
  const { unit, shift, running } = m.relative as NonNullable<Moment["relative"]>;
  const day = running ? anchor.running : anchor.day;
  const { year, month: now } = civil(day);
  switch (unit) {
    case "week": {
      const monday = mondayOf(day) + 7 * shift;
      return m.weekday === undefined ? week(monday) : oneDay(monday + m.weekday - 1);
    }
    case "weekend":
      return weekend(mondayOf(day) + 7 * shift);
    case "month": {
      const whole = month(year, now + shift);
      return m.day === undefined ? whole : oneDay(whole.from + m.day - 1);
    }
    case "season":
      return null;
    case "quarter":
      return quarter(year, Math.floor((now - 1) / 3) + 1 + shift);
    case "year":
      return inYear(m, year + shift);
    case "decade":
      return decade((Math.floor(year / 10) + shift) * 10);
    case "century":
      return century(Math.floor(year / 100) + 1 + shift);
    default:
      return oneDay(day + shift);
  }
}

function hijriDays(m: Moment, anchor: Anchor): Days | null {
  const { month: which = 1, day } = m;
  const now = hijriMonthOf(anchor.day);
  const year = m.year ?? (which <= now.month ? now.year : now.year - 1) + (m.turn === 1 ? 1 : 0);
  const from = hijriDay(year, which, day ?? 1);
  if (day !== undefined) return oneDay(from + (m.after ?? 0));
  const to = which === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, which + 1, 1);
  return { from, to, value: isoDay(from).slice(0, 7), grain: "month" };
}

function feastDays(m: Moment, anchor: Anchor): Days | null {
  const find = m.feast === "easter" ? easter : thanksgiving;
  const at = (year: number) => oneDay(find(year) + (m.after ?? 0));
  return m.year !== undefined ? at(m.year) : lastOf(at, m, anchor);
}

/** The third Tuesday of October, the first week of 2017, the last day of last month. */
function nthOf(m: Moment, anchor: Anchor): Days | null {
  const { nth, weekday, ...rest } = m;
  if (nth === undefined) return null;
  const whole = daysOf(rest, anchor);
  if (whole === null) return null;
  const size = nth.of === "week" || weekday !== undefined ? 7 : 1;
  // weeks of a year are numbered, those of a month begin with its first Monday
  if (nth.of === "week" && whole.grain === "year" && nth.n > 0) return week(mondayOf(whole.from + 3) + 7 * (nth.n - 1));
  const starts = weekday ?? (nth.of === "week" ? 1 : weekdayOf(whole.from));
  const first = whole.from + ((((starts - weekdayOf(whole.from)) % 7) + 7) % 7);
  const span = nth.of === "week" ? 7 : 1;
  const last = whole.to - span - ((((whole.to - span - first) % size) + size) % size);
  const from = nth.n > 0 ? first + (nth.n - 1) * size : last + (nth.n + 1) * size;
  if (from < whole.from || from >= whole.to) return null;
  if (nth.of === "week") return week(from);
  if (nth.of === "month") return null;
  return oneDay(from);
}

// --- parts -------------------------------------------------------------------------------------

const PARTS: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  MO: [6, 12],
  MI: [12, 13],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 30],
};

function partOf(days: Days, part: DayPart, relative: boolean): Resolved {
  const [from, to] = PARTS[part];
  const midnight = days.from * 86_400;
  return {
    kind: "time",
    start: isoSecond(midnight + from * 3600),
    end: isoSecond(midnight + to * 3600),
    grain: "hour",
    value: `${days.value}T${part}`,
    relative,
  };
}

function clockOn(days: Days, m: Moment, relative: boolean): Resolved | null {
  let hour = m.hour as number;
  const afternoon = m.meridiem === "pm" || (m.meridiem === undefined && (m.part === "AF" || m.part === "EV"));
  if (afternoon && hour < 12) hour += 12;
  else if (m.meridiem === undefined && m.part === "NI" && hour >= 6 && hour < 12) hour += 12;
  else if ((m.meridiem === "am" || m.part === "NI") && hour === 12) hour = 0;
  if (hour > 24 || (m.minute ?? 0) > 59) return null;
  const grain: Grain = m.second !== undefined ? "second" : m.minute !== undefined ? "minute" : "hour";
  const start = days.from * 86_400 + hour * 3600 + (m.minute ?? 0) * 60 + (m.second ?? 0);
  const size = grain === "second" ? 1 : grain === "minute" ? 60 : 3600;
  const written = isoSecond(start);
  return {
    kind: "time",
    start: written,
    end: isoSecond(start + size),
    grain,
    value: written.slice(0, grain === "hour" ? 13 : grain === "minute" ? 16 : 19),
    relative,
  };
}

/** Early, middle and late of a month are its thirds; of a week three days; of a year four months, of a decade four years. */
function sectionOf(days: Days, section: Section, anchor: Anchor): Days {
  // earlier this year, the rest of the week: up to now, and from now on
  if (section === "rest") return anchor.day < days.to ? { ...days, from: Math.max(days.from, anchor.day) } : days;
  if (section === "sofar") return anchor.day > days.from ? { ...days, to: Math.min(days.to, anchor.day + 1) } : days;
  const length = days.to - days.from;
  const { year } = civil(days.from);
  const between = (from: number, to: number): Days => ({ ...days, from, to });
  switch (days.grain) {
    case "month": {
      const cuts = length > 31 ? [length / 3, (2 * length) / 3] : [10, 20];
      const [a, b] = cuts.map((cut) => days.from + Math.round(cut)) as [number, number];
      return section === "early" ? between(days.from, a) : section === "mid" ? between(a - 1, b) : between(b, days.to);
    }
    case "week":
      if (section === "mid") return between(days.from + 2, days.from + 4);
      return section === "early" ? between(days.from, days.from + 3) : between(days.from + 4, days.to);
    case "year": {
      const months = ({ early: [1, 4], mid: [5, 9], late: [9, 13] } as const)[section];
      return between(dayNumber(year, months[0], 1), dayNumber(year, months[1], 1));
    }
    case "decade": {
      const years = ({ early: [0, 4], mid: [4, 7], late: [7, 10] } as const)[section];
      return between(dayNumber(year + years[0], 1, 1), dayNumber(year + years[1], 1, 1));
    }
    default:
      return days;
  }
}
