/** What a language pack knows of one written form. Made once a distinct form, shared by every token that has it. */
import type { Entries, Phrase, Tag } from "./lexicon.ts";
import type { TagMap } from "./tags.ts";

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
  /** What `entries` holds under each of the tags, in their order; undefined where only phrases have the tag. */
  readonly tagEntries: readonly (TagMap[Tag] | undefined)[];
  /** The phrases under each of the tags, in their order: what begins with a common word is of many kinds, and asked for by one. */
  readonly tagPhrases: readonly (readonly Phrase[])[];
  /** The numbers of the tags. */
  readonly tagNumbers: readonly number[];
  /** Kept by `oncePerWord`; nothing else reads or writes it. A word made from another begins with none. */
  readonly notes: unknown[];
  /** Kept by `factOfWord` in the same way. */
  readonly facts: number[];
  /** A number that one stage keeps with the word, close at hand: see `kindOf` of the English attributions, `signsOf` of the Arabic ones. -1 = not told yet. */
  kind: number;
  /** The same of the stage of names: see `worthOf` (Arabic) and `traitsOf` (English). */
  naming: number;
  /** Kept by `factsOfNames`; 0 = nothing known yet. */
  named: number;
  /** The same of the stage of figures: see `traitsOfWords`. */
  figuring: number;
}

/** Whether a lexicon has the word, or phrases that begin with it, under a tag. Most words have no tag at all. */
export function hasTag({ tags }: WordInfo, tag: Tag): boolean {
  for (let t = 0; t < tags.length; t++) if (tags[t] === tag) return true;
  return false;
}

let stages = 0;

/**
 * What a stage works out of a word alone, worked out once a distinct word and kept with it. For functions of modules:
 * each call takes a place in every word's `notes` for good.
 */
export function oncePerWord<T extends NonNullable<unknown> | null>(tell: (info: WordInfo) => T): (info: WordInfo) => T {
  const stage = stages++;
  return (info) => {
    const known = info.notes[stage];
    if (known !== undefined) return known as T;
    const told = tell(info);
    while (info.notes.length < stage) info.notes.push(undefined);
    info.notes[stage] = told;
    return told;
  };
}

/** Small integers hold at least so many bits wherever engines keep integers unboxed. */
const BITS = 30;
let asked = 0;

/**
 * `oncePerWord` for a yes or no: two bits of the word, close together in memory, so that asking costs next to nothing. What
 * a rule asks of a word alone (is it one of these, does it look like that) is asked through this.
 */
export function factOfWord(tell: (info: WordInfo) => boolean): (info: WordInfo) => boolean {
  const known = 2 * Math.floor(asked / BITS);
  const bit = 1 << (asked++ % BITS);
  return (info) => {
    const { facts } = info;
    if (known < facts.length && ((facts[known] as number) & bit) !== 0)
      return ((facts[known + 1] as number) & bit) !== 0;
    const told = tell(info);
    while (facts.length < known + 2) facts.push(0);
    if (told) facts[known + 1] = (facts[known + 1] as number) | bit;
    facts[known] = (facts[known] as number) | bit;
    return told;
  };
}
