/** The stretches of the calendar: a day, a week, a month …, with their values. */
import type { Days } from "./anchor.ts";
import { civil, dayNumber, isoDay, isoMonth, isoWeek, isoYear, mondayOf } from "./civil.ts";
import type { Season, Unit } from "./moment.ts";

export const oneDay = (day: number): Days => ({ from: day, to: day + 1, value: isoDay(day), grain: "day" });
export const week = (monday: number): Days => ({ from: monday, to: monday + 7, value: isoWeek(monday), grain: "week" });
export const month = (year: number, m: number): Days => {
  const from = dayNumber(year, m, 1);
  const at = civil(from);
  return { from, to: dayNumber(year, m + 1, 1), value: isoMonth(at.year, at.month), grain: "month" };
};
export const yearDays = (year: number): Days => ({
  from: dayNumber(year, 1, 1),
  to: dayNumber(year + 1, 1, 1),
  value: isoYear(year),
  grain: "year",
});
export const decade = (year: number): Days => ({
  from: dayNumber(year, 1, 1),
  to: dayNumber(year + 10, 1, 1),
  value: isoYear(year).slice(0, -1),
  grain: "decade",
});
export const century = (n: number): Days => ({
  from: dayNumber((n - 1) * 100, 1, 1),
  to: dayNumber(n * 100, 1, 1),
  value: isoYear((n - 1) * 100).slice(0, 2),
  grain: "year",
});
export const quarter = (year: number, n: number): Days => {
  const first = month(year, 3 * n - 2);
  const at = civil(first.from);
  return {
    from: first.from,
    to: month(year, 3 * n).to,
    value: `${isoYear(at.year)}-Q${(at.month + 2) / 3}`,
    grain: "quarter",
  };
};
export const half = (year: number, n: number): Days => ({
  from: dayNumber(year, 6 * n - 5, 1),
  to: dayNumber(year, 6 * n + 1, 1),
  value: `${isoYear(year)}-H${n}`,
  grain: "month",
});
/** Months and days on which the seasons of the north begin, and end. */
const SEASONS: Readonly<Record<Season, readonly [month: number, day: number, month: number, day: number]>> = {
  SP: [3, 20, 6, 21],
  SU: [6, 21, 9, 23],
  FA: [9, 23, 12, 21],
  WI: [12, 21, 15, 20],
};
export const season = (year: number, which: Season): Days => ({
  from: dayNumber(year, SEASONS[which][0], SEASONS[which][1]),
  to: dayNumber(year, SEASONS[which][2], SEASONS[which][3]),
  value: `${isoYear(year)}-${which}`,
  grain: "month",
});
export const weekend = (monday: number): Days => ({
  from: monday + 5,
  to: monday + 7,
  value: `${isoWeek(monday)}-WE`,
  grain: "day",
});

/** A day as the value of a unit that it falls in: "2019", "1999-11", "2022-W03". */
export function valueAt(day: number, unit: Unit): string {
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

/** The whole week, month or year that a day falls in; null of a smaller unit. */
export function wholeOf(day: number, unit: Unit): Days | null {
  const { year, month: m } = civil(day);
  switch (unit) {
    case "week":
      return week(mondayOf(day));
    case "month":
      return month(year, m);
    case "quarter":
      return quarter(year, Math.ceil(m / 3));
    case "year":
      return yearDays(year);
    case "decade":
      return decade(year - (year % 10));
    default:
      return null;
  }
}
