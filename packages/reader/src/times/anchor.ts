/** What relative times are counted from, and what resolving makes. */
import type { TimeExpression } from "../contract/types.ts";

export type Grain = TimeExpression["grain"];
export type Resolved = Omit<TimeExpression, "span">;

/** What relative times are counted from. */
export interface Anchor {
  /** The day of publication. */
  readonly day: number;
  /** Seconds since 1970-01-01, local; midnight where only the day is known. */
  readonly second: number;
  /** The day that the text stands at: what "the next day" follows. */
  readonly running: number;
  /** The last date told, however coarse: what "that year" and "the following month" are counted from. */
  readonly lately: number;
  /** The year that a day and month without one take, where the sentence before it said one. */
  readonly year: number | null;
  /** Whether a day or month without a year is the next one, not the last. Asked where one stands: most times say when they were. */
  readonly isToCome: () => boolean;
  /** Whether "last Wednesday" may be yesterday's. */
  readonly lastIsYesterday: boolean;
  /** The zone of publication, in minutes east of Greenwich; null where it is not told. */
  readonly offset: number | null;
  /** False where neither publication nor a dateline is known: relative times stay unresolved. */
  readonly known: boolean;
}

/** A stretch of days: what most moments are, with its value and grain. */
export interface Days {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly grain: Grain;
}
