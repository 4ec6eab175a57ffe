/** What rules of times find. */
import type { Moment } from "./moment.ts";
import { inOneShape } from "./one-shape.ts";

/** Words that say a moment, in tokens (inclusive). */
export interface Said {
  readonly first: number;
  readonly last: number;
  readonly moment: Moment;
  /** Says no time unless it joins one: a bare day of a month, "early". */
  readonly partial?: true | undefined;
  /** The end of the period it begins: 13-15 July. */
  readonly until?: Moment | undefined;
}

/** What a rule found, in one shape whatever it found. */
export interface Spoken extends Required<Said> {
  readonly rule: string;
  /** Where two times are the ends of a period: the second. */
  readonly to: Spoken | undefined;
}

export const spoken = ({ first, last, moment, partial, until }: Said, rule: string): Spoken => ({
  first,
  last,
  moment: inOneShape(moment),
  partial,
  until: until === undefined ? undefined : inOneShape(until),
  rule,
  to: undefined,
});
