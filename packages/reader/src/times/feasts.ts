/** Feasts that move: their day in a year. */
import { dayNumber, weekdayOf } from "./civil.ts";

/** Western Easter Sunday (the anonymous Gregorian algorithm). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const run = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(run / 31), (run % 31) + 1);
}

/** The fourth Thursday of November. */
export function thanksgiving(year: number): number {
  const first = dayNumber(year, 11, 1);
  return first + ((4 - weekdayOf(first) + 7) % 7) + 21;
}
