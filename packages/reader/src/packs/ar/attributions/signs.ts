/** What can be told of a word alone, in one number that the word keeps: a scene then reads one field a word. */
import { factOfWord, type WordInfo } from "../../../lexicon/word.ts";
import type { Token, TokenKind } from "../../../text/tokens.ts";
import { type Kind, kindOfMark, KINDS, LAST_PARTICLE } from "./kinds.ts";
import { dividedOf, isSecond, verbOf } from "./words.ts";

/** Days and parts of days: enough to see a date where it stands between a speaker and what was said. */
const TIMES = new Set(
  "احد اثنين ثلاثا اربعا خميس جمعه سبت مسا صباح ليل فجر ظهر ليله امس عشيه ضحي غداه وقت لاحق سابق".split(" "),
);
const DAYS = new Set("احد اثنين ثلاثا اربعا خميس جمعه سبت".split(" "));

/** What a word can be, whatever stands around it, as bits. The five lowest are a place in `KINDS`. */
export const Sign = {
  /** This stage divides the word otherwise than the analyzer: see `dividedOf`. */
  divided: 1 << 5,
  /** A cue, or the first word of one. */
  cue: 1 << 6,
  /** What was said may end here, beside cues: «كما», commas and dashes. */
  cuts: 1 << 7,
  /** A medium or a particle of several words may begin here. */
  phrases: 1 << 8,
  /** Its neighbours decide of its kind. */
  open: 1 << 9,
  /** A verb of speech. */
  speaks: 1 << 10,
  /** A verb that a lexicon knows; a word of the shape of an imperfect. */
  known: 1 << 11,
  shaped: 1 << 12,
  /** A verb of speech with «و» or «ف» written on. */
  joinedVerb: 1 << 13,
  /** A perfect of three letters, which its noun may be too. */
  short: 1 << 14,
  imperfect: 1 << 15,
  time: 1 << 16,
  day: 1 << 17,
  /** A known noun that takes another as its possessor: no article, no pronoun, no ending. */
  construct: 1 << 18,
  /** «شمالي البلاد» is where; «دبلوماسي غربي إن» is who. */
  side: 1 << 19,
  /** Goes on a cue, a medium or a particle of several words. */
  second: 1 << 20,
  /** Ends in tanwin, written out. */
  tanwin: 1 << 21,
} as const;
/** The first bit that is free for `signOfWord`, and the last there is: a sign more would make the number negative. */
let free = 22;
const LAST_BIT = 30;

const tellers: { readonly sign: number; readonly tell: (info: WordInfo) => boolean }[] = [];

/**
 * `factOfWord` for what is asked of most words of this stage's tokens: the answer is one more bit of the same number. For
 * functions of modules; what tells may ask `factOfWord`, and no other sign.
 */
export function signOfWord(tell: (info: WordInfo) => boolean): (info: WordInfo) => boolean {
  if (free > LAST_BIT) return factOfWord(tell);
  const sign = 1 << free++;
  tellers.push({ sign, tell });
  return (info) => (info.kind & sign) !== 0;
}

const KIND = Sign.divided - 1;
/** Most words have none of these: their kind is all there is to know of them at first. */
const ASKS_MORE = Sign.divided | Sign.cue | Sign.cuts | Sign.phrases | Sign.open;
export const asksMore = (signs: number): boolean => (signs & ASKS_MORE) !== 0;

/** The kind of a token whose neighbours do not decide of it; else what it is as a particle, if it is one. */
export const kindIn = (signs: number): Kind | undefined => KINDS[signs & KIND];
export const isParticle = (signs: number): boolean => (signs & KIND) !== 0 && (signs & KIND) <= LAST_PARTICLE;

/** The signs of a token's word, in a text; a word that this stage divides has them in both its forms. */
export function signsOf({ info, kind, start, end }: Token, text: string): number {
  if (info.kind < 0) info.kind = tellSigns(info, kind, text.slice(start, end));
  return info.kind;
}

/** `surface`: the token as written, which tells what a mark is and how a word ends. */
function tellSigns(info: WordInfo, kind: TokenKind, surface: string): number {
  const own = dividedOf(info);
  let signs = formOf(own);
  if (own !== info) signs |= Sign.divided;
  if (own.tags.includes("cue")) signs |= Sign.cue;
  if (own.word === "كما") signs |= Sign.cuts;
  const alone =
    kind === "mark" ? kindOfMark(surface.charCodeAt(0)) : kind === "digits" ? "digits" : kindAlone(own, signs);
  if (kind !== "mark" && own.phrases.some(({ tag }) => tag === "medium" || tag === "particle")) signs |= Sign.phrases;
  if (alone === "comma" || alone === "dash") signs |= Sign.cuts;
  const particle = particleOf(own);
  const decided = alone ?? particle;
  if (alone === null) signs |= Sign.open;
  if (decided !== null) signs |= KINDS.indexOf(decided);
  if (isSecond(own.word)) signs |= Sign.second;
  if (/(?:اً|ًا|ًى|ىً|ةً)$/u.test(surface.normalize("NFC"))) signs |= Sign.tanwin;
  for (const { sign, tell } of tellers) if (tell(own)) signs |= sign;
  own.kind = signs;
  return signs;
}

/** The bits of a word's form. */
function formOf(info: WordInfo): number {
  const { word, stem, article, conjunction, entries, tags } = info;
  const imperfect = /^[يت]/u.test(stem);
  const verb = verbOf(info, imperfect);
  let signs = imperfect ? Sign.imperfect : stem.length <= 3 ? Sign.short : 0;
  if (verb !== null) signs |= Sign[verb];
  if (entries.cue?.kind === "verb") signs |= conjunction === "" ? Sign.speaks : Sign.speaks | Sign.joinedVerb;
  if (DAYS.has(stem)) signs |= article ? Sign.day : 0;
  else if (TIMES.has(stem)) signs |= Sign.time;
  // «من جانبه كشف», «بيانا قال فيه»
  if (!article && tags.length > 0 && !/(?:ه|ها|هم|هما|ا)$/u.test(word)) signs |= Sign.construct;
  if (/^(?:شمالي|جنوبي|شرقي|غربي)$/u.test(stem)) signs |= Sign.side;
  return signs;
}

/** What a word is to the shape of a clause; null where its neighbours decide. */
function kindAlone(info: WordInfo, signs: number): Kind | null {
  const particle = particleOf(info);
  if (particle !== null) return (signs & (Sign.side | Sign.joinedVerb)) === 0 ? particle : null;
  if ((signs & Sign.day) !== 0 || ((signs & Sign.time) !== 0 && info.article)) return "time";
  return (signs & (Sign.time | Sign.known | Sign.shaped)) === 0 ? "noun" : null;
}

function particleOf({ article, preposition, entries }: WordInfo): Kind | null {
  const listed = article ? undefined : entries.particle?.class;
  return listed === "that" && preposition === "ل" ? "subordinator" : (listed ?? null);
}
