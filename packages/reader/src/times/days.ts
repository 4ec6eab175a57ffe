/** Moments to days. News looks back: without a year, the last there was. */
import type { Anchor, Days } from "./anchor.ts";
import { civil, dayNumber, daysInMonth, isoDay, mondayOf, weekdayOf } from "./civil.ts";
import { type Feast, FEASTS } from "./feasts.ts";
import { hijriDay, hijriMonthOf } from "./hijri.ts";
import { grainOf, shiftDay } from "./lengths.ts";
import {
  CALENDAR,
  DATE,
  groupsOf,
  type Length,
  type Moment,
  NTH,
  type Season,
  type Unit,
  WEEKDAY,
  WHOLE,
  YEAR,
} from "./moment.ts";
import { nthWithin } from "./nth.ts";
import { inOneShape } from "./one-shape.ts";
import {
  century,
  decade,
  half,
  month,
  oneDay,
  quarter,
  season,
  valueAt,
  week,
  weekend,
  wholeOf,
  yearDays,
} from "./stretches.ts";

/** The days of a moment; `said`: the groups that it names. */
export function daysOf(m: Moment, anchor: Anchor, said = groupsOf(m)): Days | null {
  if ((said & NTH) !== 0) {
    if (m.weekOf) {
      // a day to come is of this week still
      const days = daysOf({ ...m, weekOf: undefined }, { ...anchor, day: mondayOf(anchor.day) + 6 });
      return days === null || days.grain !== "day" ? days : week(mondayOf(days.from));
    }
    if (m.weekendOf) {
      const days = daysOf({ ...m, weekendOf: undefined }, anchor);
      // a Monday's is the one before it
      return days === null || days.grain !== "day" ? days : weekend(mondayOf(days.from - 1));
    }
    if (m.nth !== undefined) return nthOf(m, anchor);
  }
  if ((said & WHOLE) !== 0) {
    if (m.ago !== undefined) return agoDays(m, anchor);
    // tomorrow, 13 April 2021: the date says more
    const dated = m.month !== undefined && m.day !== undefined && m.relative?.unit === "day";
    if (m.relative !== undefined && !dated) return relativeDays(m, anchor);
  }
  if ((said & YEAR) !== 0) {
    if (m.century !== undefined) return century(m.century);
    if (m.decade !== undefined) return decade(m.decade);
  }
  if ((said & CALENDAR) !== 0 && m.hijri) return hijriDays(m, anchor);
  return (said & (YEAR | DATE | WEEKDAY)) === 0
    ? oneDay(anchor.running) // a clock time or a part of the day alone
    : dateDays(m, anchor, said);
}

/** A date of our calendar, whole or in part. */
function dateDays(m: Moment, anchor: Anchor, said: number): Days | null {
  if ((said & DATE) !== 0 && m.feast !== undefined) return feastDays(m, anchor);
  if ((said & YEAR) !== 0 && m.year !== undefined) return inYear(m, m.year);
  if ((said & DATE) !== 0) {
    if (m.month !== undefined) return monthDays(m, anchor);
    if (m.quarter !== undefined) return lastOf((year) => quarter(year, m.quarter as number), m, anchor);
    if (m.half !== undefined) return lastOf((year) => half(year, m.half as number), m, anchor);
    if (m.season !== undefined) return lastOf((year) => season(year, m.season as Season), m, anchor);
  }
  if (m.weekday !== undefined) return weekdayDays(m, anchor);
  if (m.day !== undefined) return dayOfMonth(m, anchor);
  return oneDay(anchor.running);
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
  const carried = anchor.year !== null && m.turn === undefined ? at(anchor.year) : null;
  // 31 December after "2 January 1990", of a report of January 1990: not of that year
  if (carried !== null && (carried.from <= anchor.day || anchor.isToCome())) return carried;
  return lastOf(at, m, anchor);
}

/** The last of its kind that had begun by the anchor; with "last" one that was over, with "next" one that had not begun. */
function lastOf(at: (year: number) => Days | null, m: Moment, anchor: Anchor): Days | null {
  const { year } = civil(anchor.day);
  const further = Math.abs(m.turn ?? 0) - 1;
  if (further > 0) {
    // the March after next
    const one = lastOf(at, { ...m, turn: Math.sign(m.turn as number) }, anchor);
    return one === null ? null : at(civil(one.from).year + further * Math.sign(m.turn as number));
  }
  if (m.turn === 0) return ofNow(at, year, m, anchor);
  if ((m.turn ?? 0) > 0) return firstOf(at, year - 4, 1, (days) => days.from > anchor.day);
  if ((m.turn ?? 0) < 0) return firstOf(at, year + 1, -1, (days) => days.to <= anchor.day);
  if (anchor.isToCome()) return firstOf(at, year - 4, 1, (days) => days.to > anchor.day);
  return firstOf(at, year + 1, -1, (days) => days.from <= anchor.day);
}

/** This winter: the one that is not long over, where the next has not begun. */
function ofNow(at: (year: number) => Days | null, year: number, m: Moment, anchor: Anchor): Days | null {
  const [before, now] = [at(year - 1), at(year)];
  const recent = m.season !== undefined && before !== null && now !== null && now.from > anchor.day;
  return recent && anchor.day < before.to + NOT_LONG ? before : now;
}
const NOT_LONG = 45;

/** Of six years the first, going on by `step`, whose days hold. 29 February is not in each. */
function firstOf(
  at: (year: number) => Days | null,
  from: number,
  step: -1 | 1,
  holds: (days: Days) => boolean,
): Days | null {
  for (let k = 0; k < 6; k++) {
    const days = at(from + k * step);
    if (days !== null && holds(days)) return days;
  }
  return null;
}

function weekdayDays(m: Moment, anchor: Anchor): Days {
  const weekday = m.weekday as number;
  if (m.running && anchor.running !== anchor.day)
    return weekdayDays(inOneShape({ weekday, turn: m.turn }), {
      ...anchor,
      day: anchor.running,
      lastIsYesterday: true,
    });
  const back = (((weekdayOf(anchor.day) - weekday) % 7) + 7) % 7;
  if (m.day !== undefined) {
    // Sunday the 17th: the nearest there is, looking back twice as far as ahead
    for (let k = 0; k < 120; k++)
      for (const day of [anchor.day - back - 14 * k, anchor.day - back - 14 * k - 7, anchor.day - back + 7 * (k + 1)])
        if (civil(day).day === m.day) return oneDay(day);
  }
  if (m.turn === 1) return oneDay(anchor.day - back + 7);
  if (m.turn === 0) return oneDay(mondayOf(anchor.day) + weekday - 1);
  if (m.turn === undefined && anchor.isToCome()) return oneDay(anchor.day + ((7 - back) % 7));
  const further = m.turn === undefined ? 0 : 7 * (Math.abs(m.turn) - 1);
  if (m.turn !== undefined && m.turn > 1) return oneDay(anchor.day - back + 7 + further);
  // said on a Thursday; but "last Sunday" said on a Monday is of last week anyway
  if (m.turn === -1 && back === 1 && weekday !== 7 && !anchor.lastIsYesterday) return oneDay(anchor.day - 8);
  return oneDay(anchor.day - (back === 0 && m.turn !== undefined ? 7 : back) - further);
}

/** on the 17th: of the month that the text stands in, or the one before it; of the next where it is to come */
function dayOfMonth(m: Moment, anchor: Anchor): Days | null {
  const { year, month: now } = civil(anchor.day);
  const step = anchor.isToCome() ? 1 : -1;
  for (let k = 0; k < 3; k++) {
    const first = civil(dayNumber(year, now + k * step, 1));
    const days = inYear({ ...m, month: first.month }, first.year);
    if (days !== null && (step > 0 ? days.from >= anchor.day : days.from <= anchor.day)) return days;
  }
  return null;
}

function agoDays(m: Moment, anchor: Anchor): Days {
  const { lengths, sign, running } = m.ago as NonNullable<Moment["ago"]>;
  const last = lengths[lengths.length - 1] as Length;
  let at = running ? (last.count === 0 ? anchor.lately : anchor.running) : anchor.day;
  for (const length of lengths) at = shiftDay(at, length, sign);
  if (m.weekday !== undefined) at = mondayOf(at) + m.weekday - 1;
  // three years ago this month
  const within = last.count === 0 ? wholeOf(at, last.unit) : null;
  if (within !== null) return within;
  const unit: Unit = lengths.length > 1 || m.weekday !== undefined ? "day" : last.unit;
  const grain = grainOf(unit);
  return { from: at, to: at + 1, value: valueAt(at, unit), grain: m.part !== undefined ? "day" : grain };
}

function relativeDays(m: Moment, anchor: Anchor): Days | null {
  const { unit, shift, running, latest } = m.relative as NonNullable<Moment["relative"]>;
  const coarse = unit === "month" || unit === "year" || unit === "decade";
  const day = !running ? anchor.day : coarse ? anchor.lately : anchor.running;
  const { year, month: now } = civil(day);
  switch (unit) {
    case "week": {
      const monday = mondayOf(day) + 7 * shift;
      return m.weekday === undefined ? week(monday) : oneDay(monday + m.weekday - 1);
    }
    case "weekend": {
      const begun = weekdayOf(day) >= 6 || !latest || anchor.isToCome();
      return weekend(mondayOf(day) + 7 * (begun ? shift : shift - 1));
    }
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

/** No text speaks of a later year of the Hijri calendar. */
const HIJRI_YEARS = 1600;

function hijriDays(m: Moment, anchor: Anchor): Days | null {
  const { month: which = 1, day } = m;
  const now = hijriMonthOf(anchor.day);
  // Eid al-Fitr 2018: a year of our calendar
  const ours = m.year !== undefined && m.year > HIJRI_YEARS ? m.year : null;
  if (ours !== null) {
    const { year: first } = hijriMonthOf(dayNumber(ours, 1, 1));
    const at = [first, first + 1].map((year) => hijriDays({ ...m, year }, anchor));
    return at.find((days) => days !== null && civil(days.from).year === ours) ?? null;
  }
  const year = m.year ?? (which <= now.month ? now.year : now.year - 1) + (m.turn === 1 ? 1 : 0);
  const from = hijriDay(year, which, day ?? 1);
  // سنة 1444 هـ: the whole of it
  if (m.month === undefined) {
    const to = hijriDay(year + 1, 1, 1);
    return { from, to, value: `${isoDay(from)}/${isoDay(to - 1)}`, grain: "year" };
  }
  if (day !== undefined) return oneDay(from + (m.after ?? 0));
  const to = which === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, which + 1, 1);
  return { from, to, value: isoDay(from).slice(0, 7), grain: "month" };
}

function feastDays(m: Moment, anchor: Anchor): Days | null {
  const find = FEASTS[m.feast as Feast];
  const at = (year: number) => oneDay(find(year) + (m.after ?? 0));
  return m.year !== undefined ? at(m.year) : lastOf(at, m, anchor);
}

/** The third Tuesday of October, the first week of 2017, the last day of last month. */
function nthOf(m: Moment, anchor: Anchor): Days | null {
  const { nth, weekday } = m;
  if (nth === undefined) return null;
  const rest = { ...m, nth: undefined, weekday: undefined };
  // week 34: of the year in which it is nearest
  if (nth.of === "week" && weekday === undefined && groupsOf(rest) === 0) {
    const numbered = (year: number) => daysOf({ ...m, year }, anchor);
    const { year } = civil(anchor.day);
    const away = (days: Days) => Math.abs(days.from - anchor.day);
    const candidates = [year, year - 1, year + 1].map(numbered).filter((days) => days !== null);
    return anchor.year === null
      ? candidates.reduce((best, days) => (away(days) < away(best) ? days : best))
      : numbered(anchor.year);
  }
  const whole = daysOf(rest, anchor);
  if (whole === null) return null;
  const days = nthWithin(whole, nth, weekday);
  // on Labor Day, said in August: the one before
  const alone =
    weekday !== undefined && rest.month !== undefined && (rest.year ?? rest.turn ?? rest.hijri) === undefined;
  if (!alone || days === null || days.from <= anchor.day || anchor.year !== null || anchor.isToCome()) return days;
  return nthWithin(month(civil(whole.from).year - 1, rest.month as number), nth, weekday);
}
