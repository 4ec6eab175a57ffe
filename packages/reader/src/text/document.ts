/** A text opened for reading: tokens, sentences and quotations, all with offsets into the text as given. */
import { type Anchor, anchorNumber, type Openings, type Phrase, type Tag } from "../lexicon/lexicon.ts";
import type { Analyze } from "../lexicon/surfaces.ts";
import type { TagMap } from "../lexicon/tags.ts";
import { charClass, isSilent } from "./characters.ts";
import type { Trace } from "../rule/trace.ts";
import { findQuotes, type Quote } from "./quotes.ts";
import { type Sentence, type SentenceOptions, splitSentences } from "./sentences.ts";
import { type Token, tokenize } from "./tokens.ts";

export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Which tokens have a tag, in order: what rules and stages begin from, so that no stage walks the whole text. */
  readonly tagged: (tag: Anchor) => readonly number[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  /** For each token the index of the innermost quotation that holds it, its marks included; -1 where there is none. */
  readonly quoteAt: Int32Array;
  /** When the text was published: ISO 8601 date or date-time; null = not known. Relative dates need it. */
  readonly published: string | null;
  readonly outlet: string | null;
  /** Where rules write what they did; null when nobody looks. */
  readonly trace: Trace | null;
}

/** Looks words up anew whose spelling says less than it seems to: lines written wholly in capitals. */
export type InUsualCase = (text: string, tokens: readonly Token[]) => void;

export interface DocumentOptions extends SentenceOptions {
  readonly analyze: Analyze;
  readonly inUsualCase?: InUsualCase | undefined;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly trace: Trace | null;
}

export function openDocument(text: string, options: DocumentOptions): Document {
  const tokens = tokenize(text, options.analyze);
  options.inUsualCase?.(text, tokens);
  const quotes = findQuotes(text, tokens);
  return {
    text,
    tokens,
    tagged: taggedTokens(tokens),
    sentences: splitSentences(text, tokens, options),
    quotes,
    quoteAt: innermost(quotes, tokens.length),
    published: options.published,
    outlet: options.outlet,
    trace: options.trace,
  };
}

/**
 * A document with more to it, as the rules of one stage see it. Its fields are written out and what is added is assigned, so
 * that all documents of one stage have one hidden class (see `extend`).
 */
export const withMore = <More extends object>(doc: Document, more: More): Document & More =>
  Object.assign(
    {
      text: doc.text,
      tokens: doc.tokens,
      tagged: doc.tagged,
      sentences: doc.sentences,
      quotes: doc.quotes,
      quoteAt: doc.quoteAt,
      published: doc.published,
      outlet: doc.outlet,
      trace: doc.trace,
    } satisfies Document,
    more,
  );

const NONE: readonly number[] = [];

function taggedTokens(tokens: readonly Token[]): (tag: Anchor) => readonly number[] {
  const lists: (number[] | undefined)[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { anchors } = (tokens[at] as Token).info;
    for (let a = 0; a < anchors.length; a++) {
      const tag = anchors[a] as number;
      while (lists.length <= tag) lists.push(undefined);
      const list = lists[tag];
      if (list === undefined) lists[tag] = [at];
      else list.push(at);
    }
  }
  return (tag) => lists[anchorNumber(tag)] ?? NONE;
}

/**
 * The token at a place; undefined before the first and behind the last. Where a place may be -1 tokens are asked for through
 * this: an array that was once asked for what is before its first element is slow to look up from then on.
 */
export const tokenAt = ({ tokens }: Document, at: number): Token | undefined => (at < 0 ? undefined : tokens[at]);

/** What a lexicon says of the words from token `at` on: the longest phrase, else the word itself. */
export interface Hit<T extends Tag> {
  readonly entry: TagMap[T];
  /** Token indices, inclusive. */
  readonly first: number;
  readonly last: number;
}

const NO_PHRASES: readonly Phrase[] = [];

export function lookUp<T extends Tag>(doc: Pick<Document, "tokens">, at: number, tag: T): Hit<T> | null {
  if (at < 0 || at >= doc.tokens.length) return null;
  const { info } = doc.tokens[at] as Token;
  const { tags } = info;
  let place = 0;
  while (place < tags.length && tags[place] !== tag) place++;
  if (place === tags.length) return null; // most words have no tag at all
  const behind = at + 1 < doc.tokens.length ? (doc.tokens[at + 1] as Token).info : null;
  if (behind !== null && behind.second) {
    const { all, bySecond } = info.tagPhrases[place] as Openings;
    const next = behind.word;
    const phrases = bySecond === null ? all : (bySecond.get(next) ?? NO_PHRASES);
    for (let p = 0; p < phrases.length; p++) {
      const phrase = phrases[p] as Phrase;
      if (phrase.second === next && follows(doc, at, phrase)) {
        return { entry: phrase.entry as TagMap[T], first: at, last: at + phrase.words.length };
      }
    }
  }
  const entry = info.tagEntries[place] as TagMap[T] | undefined;
  return entry === undefined ? null : { entry, first: at, last: at };
}

/** Whether the words after the second follow. */
function follows(doc: Pick<Document, "tokens">, at: number, phrase: Phrase): boolean {
  for (let k = 1; k < phrase.words.length; k++) {
    if (doc.tokens[at + 1 + k]?.info.word !== phrase.words[k]) return false;
  }
  return true;
}

/** The words of a span, as written. */
export const wordsOf = (doc: Document, span: { start: number; end: number }): string =>
  doc.text.slice(span.start, span.end);

/** The same for tokens (inclusive), as things are told apart by: what stands in a line in capitals is what it is elsewhere. */
export function usualWordsOf(doc: Document, first: number, last: number): string {
  const written = wordsOf(doc, spanOf(doc, first, last));
  const loud = (doc.tokens[last] as Token).info.allCapitals === false && written === written.toUpperCase();
  return loud ? written.toLowerCase() : written;
}

/** The span from one token to another, both inclusive. */
export function spanOf(doc: Document, first: number, last: number): { start: number; end: number } {
  return { start: (doc.tokens[first] as Token).start, end: (doc.tokens[last] as Token).end };
}

/** Where a token's stem begins: after `proclitics` letters (و ف ب ل ك ال) and their vowel marks. UTF-16 offset. */
export function stemStart(doc: Document, at: number, letters = (doc.tokens[at] as Token).info.proclitics): number {
  const token = doc.tokens[at] as Token;
  let offset = token.start;
  for (let left = letters; left > 0 && offset < token.end; left--) {
    offset++;
    while (offset < token.end && isSilent(charClass(doc.text.charCodeAt(offset)))) offset++;
  }
  return offset;
}

/** Quotations of one family never overlap and there are three families, so this is linear. */
function innermost(quotes: readonly Quote[], tokens: number): Int32Array {
  const at = new Int32Array(tokens).fill(-1);
  for (const { index, open, close } of quotes) at.fill(index, open, close + 1);
  return at;
}

/** The innermost quotation that holds the token, its marks included; null where there is none. */
export function quoteAround(doc: Document, at: number): Quote | null {
  const index = doc.quoteAt[at];
  return index === undefined || index < 0 ? null : (doc.quotes[index] as Quote);
}
