/**
 * Days of the Hijri calendar (Umm al-Qura, as Intl knows it) as days of ours. Only asked where a Hijri month stands in the
 * text: the tabular calendar gives a first guess, Intl corrects it by a day or two.
 */
import { isoDay } from "./civil.ts";

interface Hijri {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

let formatter: Intl.DateTimeFormat | null = null;

/** Reports of one week ask for the same days, and Intl takes microseconds over each. */
const known = new Map<number, Hijri>();
const MOST = 4096;

function hijriOf(days: number): Hijri {
  const before = known.get(days);
  if (before !== undefined) return before;
  const told = byIntl(days);
  if (known.size >= MOST) known.clear();
  known.set(days, told);
  return told;
}

function byIntl(days: number): Hijri {
  formatter ??= new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const parts = formatter.formatToParts(new Date(`${isoDay(days)}T00:00:00Z`));
  const of = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? "0", 10);
  return { year: of("year"), month: of("month"), day: of("day") };
}

/** The day number (as in `civil.ts`) of a Hijri date. */
export function hijriDay(year: number, month: number, day: number): number {
  const guess =
    day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1_948_439 - 2_440_588;
  for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
    const found = hijriOf(guess + shift);
    if (found.year === year && found.month === month && found.day === day) return guess + shift;
  }
  return guess;
}

/** The Hijri year and month that a day falls in. */
export const hijriMonthOf = (days: number): { readonly year: number; readonly month: number } => hijriOf(days);
