/** Runs of capitalised words, the stuff of English names: "Kassym-Jomart Tokayev", "Ministry of Foreign Affairs", "bin Laden". */
import type { WordInfo } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Sentence } from "../../../text/sentences.ts";
import { Gap, type Token } from "../../../text/tokens.ts";

export interface Run {
  /** Token indices, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Whether the first word stands where any word would be capitalised: a sentence's or a quotation's beginning. */
  readonly opens: boolean;
}

/** Small words inside a name, with a capital after them. */
const LINKS = new Set("of for the and de del la van von der den bin ibn al el ul ad da do dos di du le y".split(" "));
/** Of them those that open a name: "al-Assad", "bin Laden", "de Gaulle". */
const OPENING_LINKS = new Set("al el bin ibn van von de".split(" "));
const isLink = (info: WordInfo) => (traitsOf(info) & LINK) !== 0;
const OPENING_MARKS = new Set(["“", '"', "«", "‘", "(", "[", ":", "-", "–", "—", "•", "*"]);

export const isHyphen = (doc: Document, at: number): boolean => {
  const token = doc.tokens[at];
  if (token === undefined || token.kind !== "mark" || token.gap !== Gap.none) return false;
  const unit = doc.text.charCodeAt(token.start);
  return (unit === 0x2d || unit === 0x2010 || unit === 0x2011) && doc.tokens[at + 1]?.gap === Gap.none;
};

/** What of a word tells whether a run begins at it, and nine bits that tell most words apart. */
const CAPITAL = 0x200;
const OPENING = 0x400;
const LINK = 0x800;
const SMALL = 0x1000;
const HASH = 0x1ff;
/** So many numbers tell words apart. */
export const HASHES = HASH + 1;

/** Kept with the word, close at hand: every word is asked. */
function traitsOf(info: WordInfo): number {
  if (info.naming < 0) info.naming = traits(info);
  return info.naming;
}
function traits({ word, capital }: WordInfo): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) & HASH;
  let traits = hash;
  if (OPENING_LINKS.has(word)) traits |= OPENING;
  if (LINKS.has(word)) traits |= LINK;
  if (!capital) return /\p{L}/u.test(word) ? traits | SMALL : traits;
  return word < "\u0590" ? traits | CAPITAL : traits;
}
/** Equal words have the same: a number from 0 to 511. */
export const hashOf = (info: WordInfo): number => traitsOf(info) & HASH;
/** Whether it is a word without a capital. */
export const isSmall = (info: WordInfo) => (traitsOf(info) & SMALL) !== 0;
const isCapitalWord = (info: WordInfo) => (traitsOf(info) & CAPITAL) !== 0;

/** Runs in order of the text. Linear: a token is looked at a bounded number of times. */
export function runsOf(doc: Document): Run[] {
  const runs: Run[] = [];
  let behind = 0;
  let shouted = -1;
  let shouts = false;
  for (let at = 0; at < doc.tokens.length; at++) {
    const token = doc.tokens[at] as Token;
    const open = traitsOf(token.info) & (CAPITAL | OPENING);
    if (open === 0 || at < behind) continue;
    if (!isCapital(doc, at) && ((open & OPENING) === 0 || !isLinkedOn(doc, at))) continue;
    const last = endOf(doc, at);
    if (last < at || !(isCapital(doc, last) || isHyphen(doc, last - 1))) continue;
    behind = last + 1;
    if (token.sentence !== shouted) {
      shouted = token.sentence;
      shouts = isTitleCased(doc, shouted);
    }
    if (!shouts) runs.push({ first: at, last, opens: opensAt(doc, at) });
  }
  return runs;
}

/** "al-Assad", "bin Laden"; "de" only with a hyphen. */
const isLinkedOn = (doc: Document, at: number): boolean =>
  isHyphen(doc, at + 1)
    ? isCapital(doc, at + 2)
    : isCapital(doc, at + 1) && (doc.tokens[at] as Token).info.word !== "de";

const isCapital = (doc: Document, at: number): boolean => {
  const token = doc.tokens[at];
  return token !== undefined && isCapitalWord(token.info) && token.kind === "word";
};

function opensAt(doc: Document, at: number): boolean {
  const token = doc.tokens[at] as Token;
  if (doc.sentences[token.sentence]?.first === at) return true;
  const before = doc.tokens[at - 1] as Token;
  return before.kind === "mark" && OPENING_MARKS.has(doc.text[before.start] as string);
}

/** "Ban Ki-moon", "Park Geun-hye", but not "the New York-based": whether a small word behind a hyphen belongs to a given name. */
function isSecondHalf(doc: Document, at: number): boolean {
  const [half, whole] = [doc.tokens[at - 2], doc.tokens[at]];
  if (half === undefined || whole === undefined || whole.kind !== "word") return false;
  const { word } = whole.info;
  return (
    word.length <= LONGEST_HALF &&
    half.info.word.length <= LONGEST_HALF &&
    !COMPOUNDING.has(word) &&
    !isHyphen(doc, at + 1)
  );
}
/** A syllable of a Korean or Chinese name, romanised. */
const LONGEST_HALF = 6;
const COMPOUNDING = new Set(
  "based led run era held made born style like type wide owned bound only free ward rich clad fed area born-again backed funded built run-off linked listed born bred class level bound facing".split(
    " ",
  ),
);

const LONGEST = 10;

function endOf(doc: Document, first: number): number {
  const { sentence } = doc.tokens[first] as Token;
  let last = isCapital(doc, first) ? first : first - 1;
  let at = first + 1;
  while (at <= first + LONGEST) {
    const token = doc.tokens[at];
    if (token === undefined || token.kind === "digits") break;
    if (token.kind === "mark") {
      if (isInitial(doc, at)) {
        at++;
        continue;
      }
      if (!isHyphen(doc, at)) break;
      const next = doc.tokens[at + 1] as Token;
      if (isCapital(doc, at + 1)) last = at + 1;
      else if (at - 1 > first && isSecondHalf(doc, at + 1)) {
        last = at + 1;
        break;
      } else if (next.kind !== "word" || !isLink(next.info) || !isHyphen(doc, at + 2)) break;
      at += 2;
      continue;
    }
    if (token.gap > Gap.space || token.sentence !== sentence) break;
    const traits = traitsOf(token.info);
    if ((traits & CAPITAL) !== 0) {
      last = at++;
      continue;
    }
    if ((traits & LINK) === 0) break;
    // "of the", "for": the capital must follow
    let next = at + 1;
    if (doc.tokens[next]?.info.word === "the" && token.info.word !== "the" && token.info.word !== "and") next++;
    if (isHyphen(doc, next)) next++;
    if (!isCapital(doc, next) || doc.tokens[next]!.gap > Gap.space) break;
    if (token.info.word === "the" || !linksHere(doc, first, last, at)) break;
    last = next;
    at = next + 1;
  }
  return last;
}

/** "Ministry of …" and "Department for …" go on; "President of Kazakhstan" does too, and is taken apart later; "and" only inside a body's name. */
function linksHere(doc: Document, first: number, last: number, at: number): boolean {
  const { word } = (doc.tokens[at] as Token).info;
  if (word !== "of" && word !== "for" && word !== "and") return true;
  let body = false;
  for (let k = first; k <= last; k++) if ((doc.tokens[k] as Token).info.entries.institution !== undefined) body = true;
  if (word === "and") {
    const previous = doc.tokens[last] as Token;
    return body && isOfPhrase(doc, first, last) && previous.info.entries.place === undefined;
  }
  return body || (doc.tokens[last] as Token).info.entries.title !== undefined;
}
function isOfPhrase(doc: Document, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    const { word } = (doc.tokens[k] as Token).info;
    if (word === "of" || word === "for") return true;
  }
  return false;
}

/** Whether a mark is the dot of "John F. Kennedy". */
function isInitial(doc: Document, at: number): boolean {
  const token = doc.tokens[at] as Token;
  if (token.gap !== Gap.none || doc.text.charCodeAt(token.start) !== 0x2e) return false;
  const before = doc.tokens[at - 1];
  return (
    before !== undefined &&
    (before.end - before.start === 1 || before.info.entries.title?.is === "form") &&
    isCapital(doc, at + 1)
  );
}

/** Whether nearly every word of a sentence is capitalised: a headline. */
function isTitleCased(doc: Document, sentence: number): boolean {
  const { first, last } = doc.sentences[sentence] as Sentence;
  let capitals = 0;
  let long = 0;
  for (let at = first; at <= last; at++) {
    const token = doc.tokens[at] as Token;
    if (token.end - token.start < 4 || token.kind !== "word") continue;
    long++;
    if (token.info.capital) capitals++;
  }
  return long >= 5 && capitals >= long * 0.8;
}
