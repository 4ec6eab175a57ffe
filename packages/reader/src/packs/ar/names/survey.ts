/**
 * One walk over the text for all that is found by no tag: each word says in one number what it may be worth a look for, so
 * that most words are looked at once and never again.
 */
import { type WordInfo, oncePerWord } from "../../../lexicon/word.ts";
import { type KnownPlace, knownPlace } from "../../../names/candidate.ts";
import { arabicSkeleton, skeletonLength } from "../../../names/skeleton.ts";
import { CITIES, COUNTRIES } from "../../../geo/generated/places.ts";
import type { Document } from "../../../text/document.ts";
import { fold } from "../../../text/fold.ts";
import type { Token } from "../../../text/tokens.ts";
import { divisions } from "../analyze.ts";
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
const KEY_BITS = 28;

export function surveyOf({ tokens }: Document): Survey {
  const marked: number[] = [];
  const unknown: number[] = [];
  const bits: number[] = [];
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const worth = worthOf(token.info);
    if (worth === 0) continue;
    if ((worth & MARKED) !== 0) marked.push(at);
    else if (isArabic(token)) {
      unknown.push(at);
      bits.push(worth);
      if ((worth & RESPELT) !== 0) places.push(at);
    }
  }
  return { marked, unknown, bits, respelt: places };
}

/** Kept with the word, close at hand: every word is asked. */
function worthOf(info: WordInfo): number {
  if (info.naming < 0) info.naming = worth(info);
  return info.naming;
}

function worth(info: WordInfo): number {
  if (info.word === "(" || (info.capital && !info.allCapitals)) return MARKED;
  if (info.tags.length > 0) return 0;
  let bits = respelt(info) === null ? 0 : RESPELT;
  for (const { key } of divided(info)) bits |= bitOf(key);
  return bits;
}

/** One bit of a key: where two keys have other bits they differ. */
export function bitOf(key: string): number {
  let sum = key.length;
  for (let at = 0; at < key.length; at++) sum = (sum * 31 + key.charCodeAt(at)) & 0xffff;
  return 4 << (sum % KEY_BITS);
}

/** What differs between spellings is taken out where enough is left: «بلينكن» and «بلنكن», not «كارين» and «كورونا». */
export const spelling = (word: string): string => (skeletonLength(word) < 4 ? word : arabicSkeleton(word));

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
