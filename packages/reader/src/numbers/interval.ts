/** What a number said with a qualifier stands for: value, low and high. */
import type { Qualifier } from "./entries.ts";

export interface Interval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

type Said = Exclude<Qualifier, "range" | "vague">;

const intervals: Readonly<Record<Said, (value: number) => Interval>> = {
  exact: (value) => ({ value, low: value, high: value }),
  at_least: (value) => ({ value, low: value, high: null }),
  more_than: (value) => ({ value, low: value, high: null }),
  about: (value) => ({ value, low: null, high: null }),
  at_most: (value) => ({ value, low: null, high: value }),
  less_than: (value) => ({ value, low: null, high: value }),
  nearly: (value) => ({ value, low: null, high: value }),
};

/** The interval of one value under a qualifier; a range or a vague number brings its own. */
export const intervalOf = (value: number, qualifier: Said): Interval => intervals[qualifier](value);
