/** What the English figure lexicons say of their words. */
import type { FigureStatus, Measure } from "../../../contract/types.ts";

/** What a report speaks of, told by its words: what the same verb means depends on it. */
export type Frame = "captivity" | "disaster" | "war" | "flight" | "protest" | "election" | "prices" | "contest";

export interface EnglishEvent {
  readonly measure: Measure;
  /** Who comes to harm: the object ("killed N"), the subject ("N died"), or either ("drowned N", "N drowned"). */
  readonly undergoer: "object" | "subject" | "either";
  readonly form: "verb" | "adjective";
  /** What it comes to in a report of this kind: who is held where hostages are spoken of is abducted. */
  readonly elsewhere?: Readonly<Partial<Record<Frame, Measure>>> | undefined;
  /** It happens to things as well, so only to nouns that count people: "held 20 seats" holds nobody. */
  readonly ofPeople?: true | undefined;
  /** It happens to things oftener than to people: a bare number behind it counts people where people were counted before, or who takes people does it. */
  readonly ofThings?: true | undefined;
}

/** Words that a verb of harm or help has behind its object ("bused 40 people out"): by the verb's form, what they come to. */
export type EnglishParticle = ReadonlyMap<string, EnglishEvent>;

export interface EnglishMeasure {
  readonly measure: Measure;
}

/** What a word says an amount near it is of; the first of them that an amount of its unit can be. */
export interface EnglishMatter {
  readonly measures: readonly Measure[];
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
