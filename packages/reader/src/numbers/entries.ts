/** What the lexicons say of the words of numbers: the entries behind the tags `numeral`, `fraction`, `vague`, `qualifier` and `unit`. */
import type { Figure } from "../contract/types.ts";

export type Qualifier = Figure["qualifier"];

/**
 * How a word takes part in a number:
 * `zero`; `unit` 1 to 9; `tail` the ten of أحد عشر; `teen` 10 to 19; `ten` 20 to 90; `hundred` multiplies what stands
 * before it, `hundreds` (مئتان، ثلاثمئة) does not; `scale` a power of ten, `dual` two of it; `dozen` 12 or 20 of what
 * stands before it.
 */
export type NumeralRole =
  | "zero"
  | "unit"
  | "tail"
  | "teen"
  | "ten"
  | "hundred"
  | "hundreds"
  | "scale"
  | "dual"
  | "dozen";

export interface Numeral {
  readonly value: number;
  readonly role: NumeralRole;
  readonly ordinal?: true;
  /** A plural that says "some of these" where no number stands before it: آلاف، hundreds. */
  readonly plural?: true;
  /** Dual or accusative singular: ألفا is 2,000, or the thousand of خمسون ألفا. */
  readonly accusative?: true;
  /** Is a number only before عشر: أحد، اثنا. */
  readonly beforeTail?: true;
  /** Is no number with the article: الاثنين is a day. */
  readonly noArticle?: true;
}

export interface Fraction {
  readonly value: number;
  /** Needs a numerator before it: أرباع، thirds. */
  readonly plural?: true;
  /** Is a fraction only before a definite noun; else the numeral of the same spelling: خمس السكان. */
  readonly beforeDefinite?: true;
  /** Is a fraction only after an article or a numeral; else an ordinal: a third. */
  readonly afterNumeral?: true;
  /** Is one character, written onto a whole number: 1½. */
  readonly sign?: true;
}

/** An unsaid number: what it lies between. */
export interface Vague {
  readonly low: number;
  readonly high: number;
  /** Means a number only before a scale: several hundred, tens of thousands. */
  readonly needsScale?: true;
  /** Is so many, before a scale or "of": a couple of, a pair of. */
  readonly exact?: number;
}

export interface QualifierEntry {
  readonly qualifier: Qualifier;
  /** On which side of the number it stands. */
  readonly side: "before" | "after" | "both";
}

export interface UnitEntry {
  /** ISO 4217 for money, else the short name: %, km, bbl, day. */
  readonly unit: string;
  /** Stands before the number too: $, EUR. */
  readonly before?: true;
  /** Is one only where it is written onto an amount as money is: N11 million, K5,000; N95 is a mask. */
  readonly onto?: true;
  /** Is one only behind an amount of a thousand at least: 20 million marks; three marks are three marks. */
  readonly large?: true;
  /** Is money, a length …: what "a day" after it makes a rate of. */
  readonly rate?: true;
  /** How many the form says by itself: ساعة one, ساعتان two. */
  readonly holds?: 1 | 2;
}

/** What "a day" or يوميا after a unit divides by. */
export interface Per {
  readonly unit: string;
}
