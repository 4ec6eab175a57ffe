/** What a language pack knows of one written form. Made once a distinct form, shared by every token that has it. */
import type { Entries, Phrase, Tag } from "./lexicon.ts";

export interface WordInfo {
  /** The folded form, whole. Lexicon keys and comparisons use it. */
  readonly word: string;
  /** The folded form without proclitics (و ف ب ل ك ال); equals `word` where there are none. */
  readonly stem: string;
  /** How many folded letters of `word` stand before `stem`. */
  readonly proclitics: number;
  /** "و" or "ف" where the word begins with the conjunction. */
  readonly conjunction: "" | "و" | "ف";
  /** "ب", "ل" or "ك" where a preposition is written onto the word. */
  readonly preposition: "" | "ب" | "ل" | "ك";
  readonly article: boolean;
  /** Latin script only: the first letter is upper case; all letters are. */
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** Digits only: their value; null where the separators make no sense. */
  readonly value: number | null;
  /** Lexicon entries of the word itself, by tag. */
  readonly entries: Entries;
  /** Phrases of the lexicons that begin with this word, longest first. */
  readonly phrases: readonly Phrase[];
  /** The tags of entries and phrases: what rules are anchored on. */
  readonly tags: readonly Tag[];
  /** The same, as the numbers of the tags. */
  readonly tagNumbers: readonly number[];
}

/** What a stage works out of a word alone, worked out once a distinct word. */
export function oncePerWord<T>(tell: (info: WordInfo) => T): (info: WordInfo) => T {
  const told = new WeakMap<WordInfo, { readonly it: T }>();
  return (info) => {
    const known = told.get(info);
    if (known !== undefined) return known.it;
    const it = tell(info);
    told.set(info, { it });
    return it;
  };
}
