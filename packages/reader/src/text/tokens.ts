/**
 * Tokens: words, digits and marks of a text, with their offsets in the text as given. One pass, linear, no allocation
 * but the tokens. A word keeps its vowel marks and zero-width characters inside its span; folding takes them out.
 */
import type { Analyze } from "../lexicon/surfaces.ts";
import type { WordInfo } from "../lexicon/word.ts";
import { CHARACTERS, CharClass, charClass, isSilent } from "./characters.ts";

export type TokenKind = "word" | "digits" | "mark";

/** What stands between this token and the one before it. */
export const Gap = { none: 0, space: 1, line: 2, paragraph: 3 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

export interface Token {
  /** Its place in `Document.tokens`. */
  readonly index: number;
  readonly kind: TokenKind;
  /** UTF-16 offsets into the text; end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, space, one line break, or a blank line. */
  readonly gap: Gap;
  /**
   * What the pack knows of the word: its folded form, proclitics and lexicon entries. Shared between equal words. Set anew
   * only while the document is opened: see `Pack.inUsualCase`.
   */
  info: WordInfo;
  /** The index of its sentence in `Document.sentences`; set once sentences are known. */
  sentence: number;
}

/**
 * Made by a constructor, not written out: the engine of Node 20 counts how long objects written at one place live, takes
 * tokens for lasting ones, as they outlive the stages, and puts them where only a full collection finds them.
 */
class TokenOfText implements Token {
  readonly index: number;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  info: WordInfo;
  sentence: number;
  constructor(index: number, kind: TokenKind, start: number, end: number, gap: Gap, info: WordInfo) {
    this.index = index;
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.gap = gap;
    this.info = info;
    this.sentence = 0;
  }
}

/** `analyze` turns the written form of a token into what the pack knows of it. */
export function tokenize(text: string, analyze: Analyze): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let gap = Gap.paragraph as Gap;
  for (let at = 0; at < length; ) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === CharClass.space || isSilent(kind)) {
      // a joiner that stands alone, before or between tokens, is as good as nothing
      if (kind === CharClass.space && gap === Gap.none) gap = Gap.space;
      at++;
      continue;
    }
    if (kind === CharClass.newline) {
      at += text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
      gap = gap >= Gap.line ? Gap.paragraph : Gap.line;
      continue;
    }
    const is = kind === CharClass.letter ? "word" : kind === CharClass.digit ? "digits" : "mark";
    const end = is === "word" ? endOfWord(text, at) : is === "digits" ? endOfDigits(text, at) : endOfMark(text, at);
    const info = analyze(text, at, end, is);
    tokens.push(new TokenOfText(tokens.length, is, at, end, gap, info));
    at = end;
    gap = Gap.none;
  }
  return tokens;
}

/** One code unit, both halves of a surrogate pair, or a mark of quotation typed as two: `` and ''. */
const endOfMark = (text: string, at: number) => (isPair(text, at) || isTwin(text, at) ? at + 2 : at + 1);

/** Of three apostrophes the first closes a quotation within the quotation that the others close. */
function isTwin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === APOSTROPHE) return text.charCodeAt(at + 1) === APOSTROPHE && text.charCodeAt(at + 2) !== APOSTROPHE;
  return unit === GRAVE && text.charCodeAt(at + 1) === GRAVE;
}
const APOSTROPHE = 0x27;
const GRAVE = 0x60;

const isPair = (text: string, at: number) =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019;
const isLatin = (unit: number) => unit < 0x250;

/** A word ends at the first code unit that is neither letter nor joiner; an English apostrophe and dotted initials stay inside. */
function endOfWord(text: string, from: number): number {
  let end = runOfLetters(text, from);
  if (!isLatin(text.charCodeAt(from))) return end;
  if (end === from + 1 && text.charCodeAt(end) === 0x2e) return endOfInitials(text, from, end);
  if (isApostrophe(text.charCodeAt(end)) && charClass(text.charCodeAt(end + 1)) === CharClass.letter) {
    const suffix = runOfLetters(text, end + 1);
    const possessive = suffix === end + 2 && (text.charCodeAt(end + 1) | 0x20) === 0x73; // 's is a word of its own
    if (!possessive) end = suffix;
  }
  return end;
}

/** "U.S." and "p.m." are one word with its dots; a single initial ("J.") is too. */
function endOfInitials(text: string, from: number, dot: number): number {
  let end = from + 1;
  let at = dot;
  while (text.charCodeAt(at) === 0x2e && charClass(text.charCodeAt(at + 1)) === CharClass.letter) {
    const letters = runOfLetters(text, at + 1);
    if (letters !== at + 2) break;
    end = letters;
    at = letters;
  }
  return text.charCodeAt(end) === 0x2e && end > from + 1 ? end + 1 : end;
}

function runOfLetters(text: string, from: number): number {
  const length = text.length;
  let end = from;
  let last = from;
  for (; end < length; end++) {
    const kind = CHARACTERS[text.charCodeAt(end)] as CharClass;
    if (kind === CharClass.letter) last = end + 1;
    else if (!isSilent(kind)) break;
  }
  return last === end ? end : trailingMarks(text, last, end);
}

/** Vowel marks after the last letter belong to the word; direction marks and zero-width characters there do not. */
function trailingMarks(text: string, last: number, end: number): number {
  let at = last;
  while (at < end && charClass(text.charCodeAt(at)) === CharClass.vowel) at++;
  return at;
}

/** Digits with the separators of grouping and decimals inside: 2,000 ٢٬٠٠٠ 85.7 ٨٥٫٧ 12:30 is three tokens. */
function endOfDigits(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const kind = charClass(text.charCodeAt(end));
    if (kind === CharClass.digit) end++;
    else if (isNumberSeparator(text.charCodeAt(end)) && charClass(text.charCodeAt(end + 1)) === CharClass.digit)
      end += 2;
    else break;
  }
  return end;
}

/** , . ٬ ٫ ، (some Arabic texts group with the comma of the sentence) and the narrow spaces that group digits. */
const isNumberSeparator = (unit: number) =>
  unit === 0x2c ||
  unit === 0x2e ||
  unit === 0x066b ||
  unit === 0x066c ||
  unit === 0x060c ||
  unit === 0x202f ||
  unit === 0x2009;
