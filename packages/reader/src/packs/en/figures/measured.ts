/** What a rule says of a thing, money or a measure, and what it looks at besides. */
import type { Measure } from "../../../contract/types.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { Frames } from "./frames.ts";

export interface ThingContext {
  readonly frames: Frames;
  /** The figure of things, money or measures before this one. */
  readonly before: FigureCandidate | null;
}

export interface Measured {
  readonly rule: string;
  readonly measure: Measure;
}
