/** What a language pack knows of one written form. Made once a distinct form, shared by every token that has it. */
import { BITS, FIELDS, type WordFacts } from "./facts.ts";
import type { Entries, Openings, Phrase, Tag } from "./lexicon.ts";
import type { TagMap } from "./tags.ts";

export interface WordInfo extends WordFacts {
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
  /** The tags of entries and phrases: what a word can be to a rule. */
  readonly tags: readonly Tag[];
  /** What `entries` holds under each of the tags, in their order; undefined where only phrases have the tag. */
  readonly tagEntries: readonly (TagMap[Tag] | undefined)[];
  /** The phrases under each of the tags, in their order: what begins with a common word is of many kinds, and asked for by one. */
  readonly tagPhrases: readonly Openings[];
  /** Whether it is the second word of some phrase of the lexicons, whichever: behind other words no phrase need be looked for. */
  readonly second: boolean;
  /** The numbers of those tags that rules are anchored on: see `anchorNumber`. */
  readonly anchors: readonly number[];
  /** Kept by `oncePerWord`; nothing else reads or writes it. A word made from another begins with none. */
  readonly notes: unknown[];
  /** A number that one stage keeps with the word, close at hand: see `kindOf` of the English attributions, `signsOf` of the Arabic ones. -1 = not told yet. */
  kind: number;
  /** The same of the stage of names: see `worthOf` (Arabic) and `traitsOf` (English). */
  naming: number;
}

/** What is known of a word before anything was asked of it. */
export type KnownWord = Omit<WordInfo, keyof WordFacts | "notes" | "kind" | "naming">;

/** A word of which nothing was asked yet. All words are made here: they have one shape. */
export function newWord(known: KnownWord): WordInfo {
  return {
    word: known.word,
    stem: known.stem,
    proclitics: known.proclitics,
    conjunction: known.conjunction,
    preposition: known.preposition,
    article: known.article,
    capital: known.capital,
    allCapitals: known.allCapitals,
    value: known.value,
    entries: known.entries,
    phrases: known.phrases,
    tags: known.tags,
    tagEntries: known.tagEntries,
    tagPhrases: known.tagPhrases,
    second: known.second,
    anchors: known.anchors,
    notes: [],
    kind: -1,
    naming: -1,
    facts0: -1,
    facts1: -1,
    facts2: -1,
    facts3: -1,
    facts4: -1,
    facts5: -1,
    facts6: -1,
    facts7: -1,
    facts8: -1,
    facts9: -1,
    facts10: -1,
    facts11: -1,
    facts12: -1,
    facts13: -1,
    facts14: -1,
    facts15: -1,
    facts16: -1,
    facts17: -1,
    facts18: -1,
    facts19: -1,
    facts20: -1,
    facts21: -1,
    facts22: -1,
    facts23: -1,
    facts24: -1,
    facts25: -1,
    facts26: -1,
    facts27: -1,
    facts28: -1,
    facts29: -1,
    facts30: -1,
    facts31: -1,
    facts32: -1,
    facts33: -1,
    facts34: -1,
    facts35: -1,
  };
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

type Tell = (info: WordInfo) => boolean;

/** Up to thirty questions whose answers stand in one field of a word. */
interface Questions {
  readonly tells: Tell[];
  readonly keep: (info: WordInfo, answers: number) => void;
  readonly ask: (bit: number) => Tell;
  /** Words whose answers are being told: one question may ask another. */
  readonly asked: Set<WordInfo>;
  /** Once a word has its answers, no question is added. */
  closed: boolean;
}

let groups = 0;

/** How many of the fields are free: with none left, further questions are answered much more slowly, and a test fails. */
export const fieldsLeft = (): number => FIELDS.length - groups;

function openGroup(): Questions | null {
  const field = FIELDS[groups++];
  if (field === undefined) return null;
  const group: Questions = {
    tells: [],
    keep: field.keep,
    ask: (bit) => field.ask(bit, (info: WordInfo, asked) => tellAll(group, info, asked)),
    asked: new Set(),
    closed: false,
  };
  return group;
}

/** All answers of a group are told when the first of them is asked for. */
function tellAll(group: Questions, info: WordInfo, bit: number): boolean {
  const { tells, asked } = group;
  group.closed = true;
  if (asked.has(info)) return (tells[31 - Math.clz32(bit)] as Tell)(info);
  asked.add(info);
  let answers = 0;
  for (let t = 0; t < tells.length; t++) if ((tells[t] as Tell)(info)) answers |= 1 << t;
  asked.delete(info);
  group.keep(info, answers);
  return (answers & bit) !== 0;
}

/** Makes a `factOfWord` whose questions stand together: those that a stage of a language asks of most words. */
export function factsOfWords(): (tell: Tell) => Tell {
  let group: Questions | null = null;
  return (tell) => {
    if (group === null || group.closed || group.tells.length === BITS) group = openGroup();
    // so many questions that no field is left: kept with the other notes
    return group === null ? oncePerWord(tell) : group.ask(1 << (group.tells.push(tell) - 1));
  };
}

/**
 * `oncePerWord` for a yes or no: a bit of the word, so that asking costs next to nothing. What a rule asks of a word alone
 * (is it one of these, does it look like that) is asked through this.
 */
export const factOfWord = factsOfWords();
