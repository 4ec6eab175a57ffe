/** Parts of a longer time by their place in it: its third Tuesday, its first four months, its last decade. */
import type { Days } from "./anchor.ts";
import { mondayOf, weekdayOf } from "./civil.ts";
import { grainOf, shiftDay } from "./lengths.ts";
import type { Length, Moment } from "./moment.ts";
import { oneDay, valueAt, week, weekend, wholeOf } from "./stretches.ts";

/** The nth of its kind within days; null where they have none. */
export function nthWithin(whole: Days, nth: NonNullable<Moment["nth"]>, weekday: number | undefined): Days | null {
  if (nth.count !== undefined) return someOf(whole, { unit: nth.of, count: nth.count }, nth.n);
  if (nth.of === "month" || nth.of === "year" || nth.of === "decade") return longOf(whole, nth.of, nth.n);
  // the second day of the feast
  if (nth.of === "day" && whole.to - whole.from === 1 && nth.n > 0) return oneDay(whole.from + nth.n - 1);
  const size = nth.of === "week" || nth.of === "weekend" || weekday !== undefined ? 7 : 1;
  // weeks of a year are numbered, those of a month begin with its first Monday
  if (nth.of === "week" && whole.grain === "year" && nth.n > 0) return week(mondayOf(whole.from + 3) + 7 * (nth.n - 1));
  const starts = weekday ?? (nth.of === "week" ? 1 : nth.of === "weekend" ? 6 : weekdayOf(whole.from));
  const first = whole.from + ((((starts - weekdayOf(whole.from)) % 7) + 7) % 7);
  const span = nth.of === "week" ? 7 : 1;
  const last = whole.to - span - ((((whole.to - span - first) % size) + size) % size);
  const from = nth.n > 0 ? first + (nth.n - 1) * size : last + (nth.n + 1) * size;
  if (from < whole.from || from >= whole.to) return null;
  if (nth.of === "week") return week(from);
  if (nth.of === "weekend") return weekend(mondayOf(from));
  return oneDay(from);
}

/** The last month of 2011, the first decade of this century. */
function longOf(whole: Days, unit: "month" | "year" | "decade", n: number): Days | null {
  const from = n > 0 ? shiftDay(whole.from, { unit, count: n - 1 }, 1) : shiftDay(whole.to, { unit, count: -n }, -1);
  const found = wholeOf(from, unit);
  return found === null || found.from !== from || from < whole.from || found.to > whole.to ? null : found;
}

/** The first four months of the year, the last ten days of May. */
function someOf(whole: Days, length: Length, n: number): Days | null {
  const from = n > 0 ? whole.from : shiftDay(whole.to, length, -1);
  const to = n > 0 ? shiftDay(whole.from, length, 1) : whole.to;
  if (from < whole.from || to > whole.to) return null;
  return {
    from,
    to,
    value: `${valueAt(from, length.unit)}/${valueAt(to - 1, length.unit)}`,
    grain: grainOf(length.unit),
  };
}
