/** What a rule says of people counted, and what it looks at besides. */
import type { Measure } from "../../../contract/types.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { Counted } from "./counted.ts";
import type { Event } from "./event.ts";
import type { Frames } from "./frames.ts";

export interface PersonContext {
  /** ISO 3166 code of the country that the report is about; null = not known. */
  readonly country: string | null;
  /** The figure of people before this one, in the same sentence or the one before. */
  readonly before: FigureCandidate | null;
  /** The figures before this one, in order of the text. */
  readonly found: readonly FigureCandidate[];
  readonly frames: Frames;
}

export interface Said {
  readonly rule: string;
  readonly measure: Measure;
  readonly event: Event | null;
  readonly weight: number;
}

/** Whether the number can count people at all: a noun for people, or no noun ("killing dozens"). */
export const countsPeople = (counted: Counted) =>
  counted.thing === null && (counted.people !== null || counted.harm !== null);
export const standsAlone = (counted: Counted) => counted.phrase === null;

/** A count is spoken of again within so many sentences. */
export const SENTENCES = 3;
