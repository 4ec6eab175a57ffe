/**
 * Sentences: runs of tokens that end at . ! ? ؟ … (with the closing quotes after it), at a blank line, and at a line break,
 * except in text that was wrapped by hand to a width, where a line break is a space.
 */
import { Gap, type Token } from "./tokens.ts";

export interface Sentence {
  readonly index: number;
  /** Token indices, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Whether it is the first of a paragraph. */
  readonly opensParagraph: boolean;
}

const TERMINAL = ".!?؟…۔";
const CLOSING = "\"”“»«’')]›";
/** Whether a code unit is one of a few marks: they are asked for every mark of a text. */
function isOneOf(marks: string, unit: number): boolean {
  for (let at = 0; at < marks.length; at++) if (marks.charCodeAt(at) === unit) return true;
  return false;
}
const DOT = 0x2e;

export interface SentenceOptions {
  /** Folded words whose dot does not end a sentence ("mr", "gen"). */
  readonly abbreviations: ReadonlySet<string>;
}

/** Splits tokens into sentences and sets each token's `sentence`. */
export function splitSentences(text: string, tokens: readonly Token[], options: SentenceOptions): Sentence[] {
  const sentences: Sentence[] = [];
  const wrapped = isHardWrapped(text);
  let first = 0;
  const close = (last: number) => {
    if (last < first) return;
    const index = sentences.length;
    for (let i = first; i <= last; i++) (tokens[i] as Token).sentence = index;
    const gap = (tokens[first] as Token).gap;
    sentences.push({ index, first, last, opensParagraph: gap === Gap.paragraph || (gap === Gap.line && !wrapped) });
    first = last + 1;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > first && (token.gap === Gap.paragraph || (token.gap === Gap.line && !wrapped))) close(i - 1);
    if (token.kind !== "mark" || !isOneOf(TERMINAL, text.charCodeAt(token.start))) continue;
    let end = i;
    while (isClosing(text, tokens[end + 1])) end++;
    if (!endsHere(text, tokens, i, end, options)) continue;
    i = end;
    close(end);
  }
  close(tokens.length - 1);
  return sentences;
}

/** A closing mark with no space before it: “…” said "." and its quotes belong to the sentence they end. */
const isClosing = (text: string, token: Token | undefined) =>
  token !== undefined &&
  token.kind === "mark" &&
  token.gap === Gap.none &&
  isOneOf(CLOSING, text.charCodeAt(token.start));

function endsHere(text: string, tokens: readonly Token[], dot: number, end: number, options: SentenceOptions): boolean {
  const next = tokens[end + 1];
  if (next === undefined) return true;
  if (next.gap === Gap.none) {
    // "said.The" and Arabic with the space left out end a sentence; "3.5", "BBC.com" and "..." do not
    return next.kind === "word" && (next.info.capital || !isLatinWord(next)) && isLongWord(tokens[dot - 1]);
  }
  const mark = text.charCodeAt((tokens[dot] as Token).start);
  const before = tokens[dot - 1];
  if (mark === DOT && before?.kind === "word" && (tokens[dot] as Token).gap === Gap.none) {
    if (options.abbreviations.has(before.info.word)) return false;
    if (before.end - before.start === 1 && before.info.capital) return false; // an initial
  }
  const goesOn = next.kind === "word" && isLatinWord(next) && !next.info.capital;
  return !goesOn;
}

const isLatinWord = ({ info }: Token) => {
  const first = info.word.charCodeAt(0);
  return first >= 0x61 && first <= 0x7a;
};
const isLongWord = (token: Token | undefined) => token?.kind === "word" && token.end - token.start > 2;

/** Of a long text so much is looked at, in code units. */
const HEAD = 20_000;
/** Wire copy was wrapped to fewer columns than this. */
const COLUMNS = 100;

/** Most single line breaks stand near one width under 100 characters, as in old wire copy. */
function isHardWrapped(text: string): boolean {
  const lengths = brokenLines(text.length > HEAD ? text.slice(0, HEAD) : text);
  if (lengths.length < 3) return false;
  const width = Math.max(...lengths);
  return width <= COLUMNS && lengths.filter((n) => n >= width * 0.75).length >= lengths.length * 0.7;
}

/** The lengths of the lines that end at a single line break: the last line of a paragraph is as long as it happens to be. */
function brokenLines(text: string): number[] {
  const lengths: number[] = [];
  let from = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
    const next = afterBlank(text, end + 1);
    if (next === end + 1) lengths.push(end - from - (text.charCodeAt(end - 1) === 0x0d && end > from ? 1 : 0));
    from = next;
  }
  return lengths;
}

/** Where the next line with something on it begins; `at` itself where no blank line follows. */
function afterBlank(text: string, at: number): number {
  for (let next = at; ; ) {
    while (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === 0x09 || text.charCodeAt(next) === 0x0d) next++;
    if (text.charCodeAt(next) !== 0x0a) return at;
    at = ++next;
  }
}
