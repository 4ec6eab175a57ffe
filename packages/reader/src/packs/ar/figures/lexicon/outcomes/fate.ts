/** One thing that may happen: the measure it is counted by, and how it is said. */
import type { Measure } from "../../../../../contract/types.ts";
import type { Verb } from "../../../morphology/conjugate.ts";

export interface Fate {
  readonly measure: Measure;
  /** With all their forms, and their verbal nouns. */
  readonly verbs: readonly Verb[];
  /** Fixed expressions. «لقي … مصرعه» may have its subject inside, so the noun alone tells. */
  readonly expressions: readonly string[];
}
