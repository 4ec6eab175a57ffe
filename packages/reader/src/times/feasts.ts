/** Feasts that move: their day in a year, by their rule or as the platform's calendars know it. */
import { dayNumber, isoDay, weekdayOf } from "./civil.ts";

export type Feast = "easter" | "orthodox-easter" | "thanksgiving" | "lunar-new-year" | "rosh-hashanah" | "nowruz";

/** Western Easter Sunday (the anonymous Gregorian algorithm). */
function easter(year: number): number {
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
function thanksgiving(year: number): number {
  const first = dayNumber(year, 11, 1);
  return first + ((4 - weekdayOf(first) + 7) % 7) + 21;
}

/** Easter Sunday of the eastern churches: by the Julian calendar, thirteen days behind ours until 2100. */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const run = d + e + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, Math.floor(run / 31), (run % 31) + 1) + behind;
}

/** The day on which a calendar's year begins, of the days from one on. */
function newYear(calendar: "chinese" | "hebrew" | "persian", from: number, days: number): number {
  const formatter = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    timeZone: "UTC",
    month: "numeric",
    day: "numeric",
  });
  for (let day = from; day < from + days; day++) {
    const parts = formatter.formatToParts(new Date(`${isoDay(day)}T00:00:00Z`));
    const of = (type: string) => parts.find((part) => part.type === type)?.value;
    // Hebrew months are named whatever is asked
    if (/^(?:1|Tishri)$/.test(of("month") ?? "") && of("day") === "1") return day;
  }
  return from;
}

export const FEASTS: Readonly<Record<Feast, (year: number) => number>> = {
  easter,
  "orthodox-easter": orthodoxEaster,
  thanksgiving,
  "lunar-new-year": (year) => newYear("chinese", dayNumber(year, 1, 20), 34),
  "rosh-hashanah": (year) => newYear("hebrew", dayNumber(year, 9, 1), 40),
  nowruz: (year) => newYear("persian", dayNumber(year, 3, 19), 5),
};
