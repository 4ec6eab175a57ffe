import type { Caution } from "@isnad/reader";

/** A caution, and from when on all that it is about had been said. */
export interface Doubt {
  readonly caution: Caution;
  readonly from: number;
}
