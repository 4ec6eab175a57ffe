/** A figure rule of the Arabic pack: one number, with what stands around it, to a draft of a figure, or null. */
import { OF_HARM } from "../../../figures/harm.ts";
import type { TokenRange } from "../../../attributions/candidate.ts";
import type { Measure, Scope } from "../../../contract/types.ts";
import type { Group } from "./group.ts";
import type { NumberView } from "./view.ts";

export interface Draft extends Group {
  readonly measure: Measure;
  /** The quote: token indices, inclusive; the number is always put inside. */
  readonly first: number;
  readonly last: number;
  readonly of: TokenRange | null;
  /** null: as the words around it tell (`scopeOf`). */
  readonly scope: Scope | null;
  /** What the number is multiplied by to be in `unit`. */
  readonly times: number;
  /** Where the rule knows it better than the numbers stage; else null. */
  readonly unit: string | null;
}

/** A draft as most rules make it: the number as it stands. `of`: what is counted, `label`: the words that name the group. */
export const draftOf = (
  measure: Measure,
  first: number,
  last: number,
  of: TokenRange | null,
  group: string,
  label: TokenRange | null,
): Draft => ({ measure, first, last, of, group, label, scope: null, times: 1, unit: null });

/** A draft just made, with some of it told otherwise: the draft itself, since all drafts have one shape, for speed. */
export const changed = (draft: Draft, more: Partial<Draft>): Draft => Object.assign(draft, more);

/** A number that was decided before this one in the report. */
export interface Decided {
  readonly draft: Draft;
  readonly measure: Measure;
  readonly first: number;
  readonly last: number;
  readonly group: string;
  readonly label: TokenRange | null;
  readonly view: NumberView;
  readonly rule: string;
  /** The figure that it counts some of («بينهم 3 أطفال»); null where it counts none of another's. */
  readonly whole: Decided | null;
}

/** What stands around a number without a unit: a noun that it counts, of people or of anything; none; … */
export type Need = "noun" | "person" | "no noun" | "share" | "harm before" | "harm after" | "figure before";

export interface FigureRule {
  /** Permanent: `ar.figure.…`. */
  readonly id: string;
  /**
   * Which numbers it is tried on: those with a unit, those without one, of the latter those that may count people; or any.
   */
  readonly of: "measured" | "bare" | "people" | "any";
  /** Which units it reads; without it all. */
  readonly units?: (unit: string) => boolean;
  /** What it can do nothing without, on a number that has no unit: where that is missing it is not tried. */
  readonly needs?: readonly Need[];
  readonly match: (view: NumberView, before: Decided | null) => Draft | null;
}

/** Measures of people: what inherits from what. */
export const OF_PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  ...OF_HARM,
  "protesters_present",
  "troops",
  "other_people",
]);
