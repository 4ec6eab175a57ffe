/** What the lexicons say of the words of time: the entries behind the tags `month`, `weekday`, `period`, `shift`, … */
import type { Feast } from "./feasts.ts";
import type { DayPart, Section, Season, Unit } from "./moment.ts";

export interface MonthEntry {
  readonly month: number;
  /** Of the Hijri calendar. */
  readonly hijri?: true;
  /** Is a common word too (may, march): a month only beside a day, a year or a preposition. */
  readonly common?: true;
}
export interface WeekdayEntry {
  readonly weekday: number;
  readonly common?: true;
  /** Every one of its kind: Fridays. */
  readonly plural?: true;
}
/** A noun of a length of time. */
export interface PeriodEntry {
  readonly unit: Unit;
  /** What it counts where no number stands before it: 2 for a dual, 14 days for a fortnight. */
  readonly count?: number;
  readonly plural?: true;
  /** Listed with its article: اليوم. */
  readonly definite?: true;
  /** How long something lasts, in one word: weeklong. */
  readonly long?: true;
}
/** last, this, next: which one of its kind. */
export interface ShiftEntry {
  readonly shift: number;
  /** Counted from where the text stands, not from publication: the following week. */
  readonly running?: true;
  /** Only in "the past three years", never "past year" for last year. */
  readonly spanOnly?: true;
}
export interface DayPartEntry {
  readonly part: DayPart;
  /** Its beginning or end: dawn, of the morning. */
  readonly section?: "early" | "late";
  /** tonight, this morning: the day is said too. */
  readonly day?: number;
}
/** A word for a day beside today: yesterday. */
export interface DayEntry {
  readonly day: number;
  readonly part?: DayPart;
  /** No day at all: the future. */
  readonly ref?: -1 | 1;
}
export interface SectionEntry {
  readonly section: Section;
  /** Of which the text stands in one: year's end. */
  readonly unit?: Unit;
}
export interface SeasonEntry {
  readonly season: Season;
}
/** A feast or memorial day, as the date of its rule. */
export interface FeastEntry {
  readonly month?: number;
  readonly day?: number;
  readonly hijri?: true;
  readonly rule?: Feast;
  readonly shift?: number;
  /** The nth weekday of its month; −1 is the last. */
  readonly weekday?: number;
  readonly nth?: number;
}
/** What sets a length of time apart from now: ago, later, from now. */
export interface DistanceEntry {
  readonly sign: -1 | 1;
  readonly running?: true;
}
