/** What the English figure lexicons say of their words. */
import type { FigureStatus, Measure } from "../../../contract/types.ts";

export interface EnglishEvent {
  readonly measure: Measure;
  /** Who comes to harm: the object ("killed N") or the subject ("N died"). */
  readonly undergoer: "object" | "subject";
  readonly form: "verb" | "adjective";
}

export interface EnglishMeasure {
  readonly measure: Measure;
}

export interface EnglishPeople {
  /** A group of the contract's list; null: the noun itself. */
  readonly group: string | null;
}

export interface EnglishDoubt {
  readonly status: FigureStatus;
  /** Says nothing of people counted. */
  readonly sparesHarm?: true;
}

/** A word that says nothing but that it is one of its kind. */
export type EnglishMark = Readonly<Record<never, never>>;
