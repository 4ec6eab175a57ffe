import type { ReadClaim } from "../contract/held.ts";
import type { Moment } from "../time/moment.ts";
import type { Question } from "./question.ts";

/** A claim with all that is worked out of it once: which question it answers, who says it, and when on the time line. */
export interface Placed extends ReadClaim {
  readonly question: Question;
  /** Two claims are of one origin where this is equal. A report's own claim has its outlet's, or its wire story's. */
  readonly originKey: string;
  /** When it was said; what has no date at all counts as said when the ledger learned of it. */
  readonly said: Moment;
  /** The same, narrowed to the minute of publication where the words give only the day. Decides what is newer. */
  readonly when: Moment;
  /** The number that counts: the value as said, else the end of the interval that is known. */
  readonly nominal: number | null;
  readonly range: Range;
}

/** The interval a claim can be true in, both ends included; open ends are infinite. */
export interface Range {
  readonly low: number;
  readonly high: number;
}
