import type { AlsoIn } from "../copies/also-in.ts";
import type { Meant } from "../names/names.ts";
import type { Dated } from "../reports/dated.ts";
import type { Question } from "./question.ts";

/** A claim with all that is worked out of it once: which question it answers and who says it. */
export interface Placed {
  readonly of: Dated;
  readonly question: Question;
  /** Two claims are of one origin where this is equal. A report's own claim has its outlet's, or its wire story's. */
  readonly originKey: string;
  /** Who gives which number, and how: equal where a claim is told again. */
  readonly told: string;
  /** Who says it, as it is shown; null for the report itself. */
  readonly speaker: Meant | null;
  /** The agency that other copies of its wire story credit, and from when on one had been heard; null where its own chain has it. */
  readonly credit: Credit | null;
  /** Who published the text of its report again. */
  readonly alsoIn: readonly AlsoIn[];
  /** From when on the whole had been said that it is part of; never = +∞. */
  readonly wholeFrom: number;
}

export interface Credit {
  readonly agency: string;
  readonly from: number;
}
