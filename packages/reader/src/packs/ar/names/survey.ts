/**
 * One walk over the text for all that names are found by: each word says in one number which rules may find a name at it
 * and what else it may be worth a look for, so that most words are looked at once and never again.
 */
import { type WordInfo, hasTag, oncePerWord } from "../../../lexicon/word.ts";
import { type KnownPlace, type NameCandidate, knownPlace } from "../../../names/candidate.ts";
import { arabicSkeleton } from "../../../names/skeleton.ts";
import { CITIES, COUNTRIES } from "../../../geo/generated/places.ts";
import type { Document } from "../../../text/document.ts";
import { fold } from "../../../text/fold.ts";
import type { Token } from "../../../text/tokens.ts";
import { fired } from "../../../rule/rule.ts";
import { divisions } from "../analyze.ts";
import { nameRules } from "./rules.ts";
import { isArabic } from "./words.ts";

export interface Survey {
  /** Opening brackets and words in Latin letters with a capital. */
  readonly marked: readonly number[];
  /** Words that no lexicon has, and for each the bits of its keys (`bitOf`). */
  readonly unknown: readonly number[];
  readonly bits: readonly number[];
  /** Of them those that may be a place in a spelling the table has not. */
  readonly respelt: readonly number[];
}

const MARKED = 1;
const RESPELT = 2;
/** The bits from `FIRST` on say which rules to try; else they are those of the word's keys. */
const RULED = 4;
const FIRST = 3;
const KEY_BITS = 27;

/** A rule is tried once for each of its tags that a word has. */
const ANCHORS = nameRules.flatMap((rule) => rule.at.map((tag) => ({ tag, rule })));

/** What the rules find goes to `found`. */
export function surveyOf(doc: Document, found: NameCandidate[]): Survey {
  const { tokens } = doc;
  const marked: number[] = [];
  const unknown: number[] = [];
  const bits: number[] = [];
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const worth = worthOf(token.info);
    if (worth === 0) continue;
    if ((worth & RULED) !== 0) tryRules(doc, at, worth >> FIRST, found);
    if ((worth & MARKED) !== 0) marked.push(at);
    else if ((worth & RULED) === 0 && isArabic(token)) {
      unknown.push(at);
      bits.push(worth);
      if ((worth & RESPELT) !== 0) places.push(at);
    }
  }
  return { marked, unknown, bits, respelt: places };
}

function tryRules(doc: Document, at: number, rules: number, found: NameCandidate[]): void {
  for (let r = 0; rules >> r !== 0; r++) {
    if (((rules >> r) & 1) === 0) continue;
    const { rule } = ANCHORS[r] as (typeof ANCHORS)[number];
    const match = rule.match(doc, at);
    if (match !== null) found.push(fired(doc, "names", rule.id, match));
  }
}

/** Kept with the word, close at hand: every word is asked. */
function worthOf(info: WordInfo): number {
  if (info.naming < 0) info.naming = worth(info);
  return info.naming;
}

function worth(info: WordInfo): number {
  const marked = info.word === "(" || (info.capital && !info.allCapitals) ? MARKED : 0;
  let rules = 0;
  for (const [a, { tag, rule }] of ANCHORS.entries()) if (hasTag(info, tag) && rule.may(info)) rules |= 1 << a;
  if (rules !== 0) return marked | RULED | (rules << FIRST);
  if (marked !== 0 || info.tags.length > 0 || !/\p{L}/u.test(info.word)) return marked;
  let bits = respelt(info) === null ? 0 : RESPELT;
  for (const { key } of divided(info)) bits |= bitOf(key);
  return bits;
}

/** One bit of a key: where two keys have other bits they differ. */
export function bitOf(key: string): number {
  let sum = key.length;
  for (let at = 0; at < key.length; at++) sum = (sum * 31 + key.charCodeAt(at)) & 0xffff;
  return 1 << (FIRST + (sum % KEY_BITS));
}

/** What differs between spellings is taken out where enough is left: «بلينكن» and «بلنكن», not «كارين» and «كورونا». */
export function spelling(word: string): string {
  const skeleton = arabicSkeleton(word);
  return skeleton.length < 4 ? word : skeleton;
}

const bare = (word: string) => (word.startsWith("ال") ? word.slice(2) : word);
export const keyOf = (word: string): string => spelling(bare(word));

/** A stem a name may be, how it is looked up, and how many letters stand before the name. */
export interface Divided {
  readonly stem: string;
  readonly key: string;
  readonly letters: number;
}
export const divided = oncePerWord(({ word }): readonly Divided[] =>
  divisions(word).map(({ stem, proclitics, article }) => ({
    stem,
    key: keyOf(stem),
    letters: article && word.endsWith(`ال${stem}`) ? proclitics - 2 : proclitics,
  })),
);

/** Countries and cities by skeleton, the long ones: «كازخستان» is «كازاخستان». */
const placeKey = (word: string) => arabicSkeleton(bare(word));
const SKELETONS = new Map<string, KnownPlace>();
for (const [country, ar] of [...COUNTRIES, ...CITIES]) {
  const usual = ar.split("|")[0] as string;
  for (const name of ar.split("|")) {
    const key = placeKey(fold(name));
    if (!/[\s-]/u.test(name) && key.length >= 5 && !SKELETONS.has(key)) SKELETONS.set(key, knownPlace(usual, country));
  }
}

const ADJECTIVE = /(?:ي|يا|يه|يين|يون|يات)$/u;

/** A place in a spelling the table has not: which place, and how many letters stand before its name. */
export function respelt(info: WordInfo): { readonly known: KnownPlace; readonly letters: number } | null {
  if (info.tags.length > 0 || info.word.length < 6 || ADJECTIVE.test(info.word)) return null;
  for (const { stem, letters } of divided(info)) {
    const known = SKELETONS.get(placeKey(stem));
    if (known !== undefined) return { known, letters };
  }
  return null;
}
