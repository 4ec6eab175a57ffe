/** Facts of a word that figure rules ask for, by what they are told by; each is kept with the word (`factOfWord`). */
import type { Tag } from "../lexicon/lexicon.ts";
import { factOfWord, hasTag, type WordInfo } from "../lexicon/word.ts";
import type { Document } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";

export type Fact = (info: WordInfo) => boolean;

/** It has one of the tags; told anew each time. */
export const tagged =
  (...tags: readonly Tag[]): Fact =>
  (info) =>
    tags.some((tag) => hasTag(info, tag));

/** It has one of the tags. Told by one look, where `lookUp` compares the names of tags. */
export const withTag = (...tags: readonly Tag[]): Fact => factOfWord(tagged(...tags));

/** The whole word is one of these. */
export const wordIn = (words: ReadonlySet<string>): Fact => factOfWord(({ word }) => words.has(word));

/** The word without its proclitics is one of these. */
export const stemIn = (words: ReadonlySet<string>): Fact => factOfWord(({ stem }) => words.has(stem));

export const wordLike = (pattern: RegExp): Fact => factOfWord(({ word }) => pattern.test(word));
export const stemLike = (pattern: RegExp): Fact => factOfWord(({ stem }) => pattern.test(stem));

/** Whether a fact holds of the word at a token; false where the text has none. */
export function holdsAt(doc: Document, at: number, fact: Fact): boolean {
  return at >= 0 && at < doc.tokens.length && fact((doc.tokens[at] as Token).info);
}

/** The word at a token, "" where the text has none. */
export function wordAt(doc: Document, at: number): string {
  return at >= 0 && at < doc.tokens.length ? (doc.tokens[at] as Token).info.word : "";
}

/** The sentence of a token, -1 where the text has none. */
export function sentenceAt(doc: Document, at: number): number {
  return at >= 0 && at < doc.tokens.length ? (doc.tokens[at] as Token).sentence : -1;
}
