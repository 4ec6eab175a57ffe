/** Lengths of time: their value ("P2W") and the day so far away. */
import { addMonths } from "./civil.ts";
import type { Grain } from "./anchor.ts";
import type { Length, Unit } from "./moment.ts";

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
};

/** "P2W", "PT5H30M", "PXD" where the number is not said. */
export function periodValue(lengths: readonly Length[]): string {
  if (lengths.length === 1) {
    const { unit, count } = lengths[0] as Length;
    const [letter, clock, times] = LETTERS[unit];
    if (count === null || Number.isInteger(count))
      return `${clock ? "PT" : "P"}${count === null ? "X" : count * times}${letter}`;
  }
  const date: string[] = [];
  const time: string[] = [];
  for (const length of lengths) {
    let { unit, count } = length;
    // a decade and a half is fifteen years
    if ((unit === "decade" || unit === "century") && count !== null && count % 1 !== 0)
      [unit, count] = ["year", count * (unit === "decade" ? 10 : 100)];
    const smaller = SMALLER[unit];
    // half an hour is thirty minutes
    const rest = count === null ? 0 : count % 1;
    if (count !== null && rest !== 0 && smaller !== undefined) {
      const whole = Math.trunc(count);
      const [lowerUnit, times] = smaller;
      const [letter, clock] = LETTERS[lowerUnit];
      (clock ? time : date).push(`${Math.round(rest * times)}${letter}`);
      if (whole === 0) continue;
      count = whole;
    }
    const [letter, clock, times] = LETTERS[unit];
    (clock ? time : date).unshift(`${count === null ? "X" : count * times}${letter}`);
  }
  return `P${inOrder(date, "YMWD")}${time.length === 0 ? "" : `T${inOrder(time, "HMS")}`}`;
}

/** The parts of a value ("30M", "5H") in the order of their letters. */
function inOrder(parts: readonly string[], letters: string): string {
  let text = "";
  for (const letter of letters) for (const part of parts) if (part.endsWith(letter)) text += part;
  return text;
}

export const isClock = (unit: Unit) => LETTERS[unit][1];
export const isClockUnit = (lengths: readonly Length[]) => lengths.some(({ unit }) => isClock(unit));
export const SECONDS: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 };

/** A day so many units on; half a year is six months. */
export function shiftDay(from: number, { unit, count }: Length, sign: number): number {
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

/** How coarse a unit is. */
export const grainOf = (unit: Unit): Grain => LETTERS[unit][3];
