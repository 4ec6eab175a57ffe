/** The numbers of a text by where they stand, and the tokens that rules of times look at. */
import { factOfWord } from "../lexicon/word.ts";
import type { FoundNumber } from "../pack.ts";
import { type Document, tokenAt } from "../text/document.ts";
import { CharClass, charClass } from "../text/characters.ts";
import { Gap, type Token } from "../text/tokens.ts";

export interface NumberIndex {
  readonly byFirst: ReadonlyMap<number, FoundNumber>;
  readonly byLast: ReadonlyMap<number, FoundNumber>;
}

export function indexNumbers(numbers: readonly FoundNumber[]): NumberIndex {
  const byFirst = new Map<number, FoundNumber>();
  const byLast = new Map<number, FoundNumber>();
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n] as FoundNumber;
    byFirst.set(number.first, number);
    byLast.set(number.last, number);
  }
  return { byFirst, byLast };
}

/** The folded word at a token; "" past the ends of the text. */
export const wordAt = (doc: Document, at: number): string => tokenAt(doc, at)?.info.word ?? "";
/** The folded word without what is written onto it. */
export const stemAt = (doc: Document, at: number): string => tokenAt(doc, at)?.info.stem ?? "";

/** Whether a token stands right after the one before it, with nothing between. */
export const isAttached = (doc: Document, at: number): boolean => tokenAt(doc, at)?.gap === Gap.none;

/** The plain run of digits at a token: no separators; null where there is none. */
export function digitsAt(doc: Document, at: number): { readonly value: number; readonly length: number } | null {
  const token: Token | undefined = tokenAt(doc, at);
  if (token?.kind !== "digits" || token.info.value === null || !Number.isInteger(token.info.value)) return null;
  for (let i = token.start; i < token.end; i++) if (charClass(doc.text.charCodeAt(i)) !== CharClass.digit) return null;
  return { value: token.info.value, length: token.end - token.start };
}

/** Digits with a dot between them; with two, as dates have them. */
const isDotted = factOfWord(({ word }) => word.includes("."));
export const isDottedTwice = factOfWord(({ word }) => word.split(".").length === 3);

/** Parts of a run of digits with dots: 21.04.2016; null where it is none. */
export function dottedAt(doc: Document, at: number): readonly number[] | null {
  const token = tokenAt(doc, at);
  if (token?.kind !== "digits" || !isDotted(token.info)) return null;
  return token.info.word.split(".").map(Number);
}

/** The day of a month that a number says; null where it is none. */
export const dayOf = (value: number | null | undefined): number | null =>
  value !== null && value !== undefined && Number.isInteger(value) && value >= 1 && value <= 31 ? value : null;

/** A year as four digits tell it. */
export function yearAt(doc: Document, at: number): number | null {
  const digits = digitsAt(doc, at);
  return digits !== null && digits.length === 4 && digits.value >= 1000 && digits.value <= 2200 ? digits.value : null;
}
