/**
 * Lexicons: typed data, keyed by folded words. A lexicon has one tag; its entries have one or more surfaces, of one word
 * or several. `compile` joins all lexicons of a pack into one vocabulary, so that each word is looked up once.
 */
import { Fault } from "../fault.ts";
import { named } from "./named.ts";
import { ONLY_ASKED_FOR, type TagMap } from "./tags.ts";

export type Tag = keyof TagMap;
export type Entries = { readonly [T in Tag]?: TagMap[T] | undefined };

/** A tag that rules may be anchored on. */
export type Anchor = Exclude<Tag, (typeof ONLY_ASKED_FOR)[number]>;

const onlyAskedFor: ReadonlySet<Tag> = new Set(ONLY_ASKED_FOR);
export const isAnchor = (tag: Tag): tag is Anchor => !onlyAskedFor.has(tag);

const numbers = new Map<Anchor, number>();

/** A small number for a tag, the same as long as the program runs: tokens are listed by it. */
export function anchorNumber(tag: Anchor): number {
  const known = numbers.get(tag);
  if (known !== undefined) return known;
  numbers.set(tag, numbers.size);
  return numbers.size - 1;
}

/** A surface of several words: the folded words after the first, and what they mean together. */
export interface Phrase {
  readonly tag: Tag;
  readonly words: readonly string[];
  /** The first of `words`: most words that could begin a phrase begin none, and this tells. */
  readonly second: string;
  readonly entry: TagMap[Tag];
}

/** The phrases of one tag that begin with one word: many where that word is "in" or "had", so they are found by the second. */
export interface Openings {
  /** Longest first. */
  readonly all: readonly Phrase[];
  /** Null where a look at each is quicker. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]> | null;
}

const FEW = 4;
const NONE: Openings = { all: [], bySecond: null };

export function openings(all: readonly Phrase[]): Openings {
  if (all.length === 0) return NONE;
  if (all.length <= FEW) return { all, bySecond: null };
  const bySecond = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const alike = bySecond.get(phrase.second);
    if (alike === undefined) bySecond.set(phrase.second, [phrase]);
    else alike.push(phrase);
  }
  return { all, bySecond };
}

export interface Lexicon<T extends Tag = Tag> {
  readonly tag: T;
  /** Surfaces as people write them (NFC); several words are split at spaces and hyphens. */
  readonly items: readonly (readonly [surfaces: string | readonly string[], entry: TagMap[T]])[];
}

/** A lexicon with its tag; the entries are checked against the tag's type. */
export function lexicon<T extends Tag>(tag: T, items: Lexicon<T>["items"]): Lexicon<T> {
  return { tag, items };
}

export interface Vocabulary {
  readonly words: ReadonlyMap<string, Entries>;
  /** By first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The second words of all phrases. */
  readonly seconds: ReadonlySet<string>;
}

/** Where the text is cut into tokens: at spaces and on both sides of a hyphen. */
const BETWEEN_TOKENS = /[\s\u200c]+|(?<=-)(?=.)|(?<=.)(?=-)/u;

/** Joins lexicons. Throws `reader.lexicon-collision` where one tag has two entries for one folded surface. */
export function compile(lexicons: readonly Lexicon[], options: { fold: (word: string) => string }): Vocabulary {
  const words = new Map<string, Partial<Record<Tag, TagMap[Tag]>>>();
  const phrases = new Map<string, Phrase[]>();
  const seconds = new Set<string>();
  const seen = new Map<string, TagMap[Tag]>();
  for (const { tag, items } of lexicons) {
    for (const [surfaces, entry] of items) {
      for (const surface of typeof surfaces === "string" ? [surfaces] : surfaces) {
        const folded = surface.split(BETWEEN_TOKENS).map(options.fold);
        const key = `${tag} ${folded.join(" ")}`;
        const before = seen.get(key);
        if (before === entry) continue; // two spellings of one entry that fold alike
        if (before !== undefined)
          throw new Fault("reader.lexicon-collision", `two ${tag} entries fold to "${folded.join(" ")}"`, {
            remedy: "Keep one of the two, or give them different tags.",
          });
        seen.set(key, entry);
        const [first, ...rest] = folded as [string, ...string[]];
        const [second] = rest;
        if (second === undefined) {
          const entries = words.get(first) ?? {};
          entries[tag] = entry;
          words.set(first, entries);
        } else {
          const list = phrases.get(first) ?? [];
          list.push({ tag, words: rest, second: named(second), entry });
          seconds.add(second);
          phrases.set(first, list);
        }
      }
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { words: words as ReadonlyMap<string, Entries>, phrases, seconds };
}
