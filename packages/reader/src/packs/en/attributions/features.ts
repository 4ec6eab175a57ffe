/**
 * What can be seen of a candidate, as features for the scorer: the cue and its company, who speaks, and what is said. Words of a
 * text become features only as words of the cue lexicon or of closed classes, so that the weights hold no text.
 */
import type { Candidate, TokenRange } from "../../../attributions/candidate.ts";
import { oncePerWord, type WordInfo } from "../../../lexicon/word.ts";
import { charClass, CharClass } from "../../../text/characters.ts";
import { isClause } from "./content.ts";
import {
  ALL_CAPITALS,
  among,
  ARTICLE,
  CAPITAL,
  CLOSES,
  DETERMINER,
  DIGITS,
  fact,
  NOT,
  numbered,
  OPENS,
  S_END,
  SHORTENED,
} from "./facts.ts";
import * as words from "./grammar.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "../../../text/tokens.ts";
import { CLASSES, CUES, NOTHING, RULES, type Values } from "./values.ts";

const numberOf = (value: string) => CLASSES.numberOf(value);
const EDGE = numberOf("edge");
const QUOTE = numberOf("quote");
const RUN_OF_DIGITS = numberOf("digits");
const YES = numberOf("true");
const NO = numberOf("false");
const yes = (is: boolean) => (is ? YES : NO);

/** The class of the word at a token: itself for closed classes and marks, else what its shape tells. */
function classOf(scene: Scene, at: number): number {
  if (scene.is(at, DIGITS)) return RUN_OF_DIGITS;
  if (scene.is(at, OPENS) || scene.is(at, CLOSES)) return QUOTE;
  const told = scene.number(at, CLASS);
  return told === NOTHING ? EDGE : told;
}
const CLASS = numbered((_, { word, capital, allCapitals }) =>
  numberOf(charClass(word.charCodeAt(0)) === CharClass.letter ? classNamed(word, capital, allCapitals) : word),
);

const ITSELF = new Set("and or but not to that him her them me us himself herself s".split(" "));

function classNamed(word: string, capital: boolean, allCapitals: boolean): string {
  const { DETERMINER: determiners, PREPOSITION, PRONOUN, WH, PRONOUN_VERB, PLAIN_VERB } = words;
  if (determiners.has(word) || PREPOSITION.has(word) || PRONOUN.has(word) || WH.has(word) || words.isAuxiliary(word))
    return word;
  if (ITSELF.has(word)) return word;
  if (PRONOUN_VERB.has(word)) return "pronoun-verb";
  if (PLAIN_VERB.has(word)) return "verb";
  if (words.isAdverb(word)) return "adverb";
  if (word.endsWith("ing")) return "-ing";
  if (word.endsWith("ed")) return "-ed";
  if (/[^s']s$/.test(word)) return capital && !allCapitals ? "Name" : "-s";
  return capital ? "Name" : "word";
}

const DROPPED_KNOWN = numberOf("dropped-known");
const DROPPED = numberOf("dropped");
const NONE = numberOf("none");
const NAMED = numberOf("named");
const THE = numberOf("the");
const DETERMINED = numberOf("determined");
const NAME = numberOf("name");
const PLURAL = numberOf("plural");
const BARE = numberOf("bare");

function sourceClass(scene: Scene, { source, agreement, subject }: Candidate): number {
  if (source === null) return subject ? DROPPED_KNOWN : agreement === null ? NONE : DROPPED;
  const { first, last } = source;
  if (first === last && agreement !== null) {
    const word = scene.word(first);
    return numberOf(scene.is(first, SHORTENED) ? word.replace(/['’].*$/u, "") : word);
  }
  for (let at = first + 1; at <= last; at++) if (scene.is(at, CAPITAL)) return NAMED;
  if (scene.is(first, DETERMINER)) return scene.is(first, ARTICLE) ? THE : DETERMINED;
  if (scene.is(first, CAPITAL)) return NAME;
  return scene.is(last, S_END) ? PLURAL : BARE;
}

/** From which size on, in order, sizes are told apart, and by which names. */
const SIZES = [2, 4, 8, 15, 30];
const BUCKETS = ["1", "3", "7", "14", "29", "30+"].map(numberOf);
function bucket(size: number): number {
  let step = 0;
  while (step < SIZES.length && size >= (SIZES[step] as number)) step++;
  return BUCKETS[step] as number;
}

/** The numbers of parts that a content mostly has. */
const PARTS = ["0", "1", "2", "3"].map(numberOf);

/** Heads of phrases that name a speaker. */
const HEADS = among(
  "official officials spokesman spokeswoman spokesperson spokesmen spokespeople ministry police government source sources " +
    "people poll polls voters report reports president media agency statement authorities critics expert experts campaign",
);

const wordItself = oncePerWord(({ word }) => numberOf(word));

/** The lemma of a cue: its verb's, or its own word. */
const lemmaOf = ({ word, entries }: WordInfo) => entries.cueVerb?.readings[0]?.verb.lemma ?? word;
/** Cues only have these: of other words neither is looked at. */
const ofCue = (tell: (word: string, info: WordInfo) => string) =>
  numbered((word, info) => (info.tags.some((tag) => CUE.has(tag)) ? CUES.numberOf(tell(word, info)) : NOTHING));
const CUE: ReadonlySet<string> = new Set(["cueVerb", "cueNoun", "cuePhrase", "cueMark"]);
const LEMMA = ofCue((_, info) => lemmaOf(info));
const SURFACE = ofCue((word) => word);
/** A verb of attitude is no speech; all else is. */
const SPEECH = fact((_, { entries }) => entries.cueVerb?.readings[0]?.verb.speech ?? true);

/** The lemma of a cue with the words behind it that belong to it. */
function wholeLemma(scene: Scene, { first, last }: TokenRange): number {
  if (first === last) return scene.number(first, LEMMA);
  let lemma = CUES.valueOf(scene.number(first, LEMMA)) ?? "";
  for (let at = first + 1; at <= last; at++) lemma += `_${scene.word(at)}`;
  return CUES.numberOf(lemma);
}

/** What is looked at, in the order of `sightsOf`. */
const SIGHTS = [
  "all",
  "rule",
  "lemma",
  "surface",
  "act",
  "speech",
  "before",
  "twoBefore",
  "next",
  "who",
  "begins",
  "ends",
  "size",
  "parts",
  "quoted",
  "within",
  "capital",
  "finite",
  "negated",
  "gap",
  "length",
  "head",
  "opens",
] as const;
export type Seen = (typeof SIGHTS)[number];

/** The numbers of what is seen; all else is a class. */
const VALUES: Partial<Record<Seen, Values>> = { rule: RULES, lemma: CUES, surface: CUES };
export const valuesOf = (seen: Seen): Values => VALUES[seen] ?? CLASSES;

const ALL = numberOf("");

/** Everything that is seen of a candidate, as numbers of values; `NOTHING` where there is nothing of the kind. */
export function sightsOf(scene: Scene, candidate: Candidate): readonly number[] {
  const { cue, content, rule, source } = candidate;
  const { tokens, quoteAt, sentences } = scene.doc;
  const token = tokens[cue.first];
  const main = content[0];
  let size = 0;
  let end = 0;
  for (let c = 0; c < content.length; c++) {
    const { first, last } = content[c] as TokenRange;
    size += last - first + 1;
    end = last;
  }
  return [
    ALL,
    RULES.numberOf(rule),
    wholeLemma(scene, cue),
    scene.number(cue.first, SURFACE),
    numberOf(candidate.act),
    yes(scene.is(cue.first, SPEECH)),
    classOf(scene, cue.first - 1),
    classOf(scene, cue.first - 2),
    classOf(scene, cue.last + 1),
    sourceClass(scene, candidate),
    main === undefined ? NONE : classOf(scene, main.first),
    classOf(scene, end + 1),
    bucket(size),
    PARTS[content.length] ?? numberOf(`${content.length}`),
    yes(main !== undefined && scene.is(main.first, OPENS)),
    yes((quoteAt[cue.first] ?? -1) >= 0),
    yes(scene.is(cue.first, CAPITAL) && !scene.is(cue.first, ALL_CAPITALS)),
    yes(main !== undefined && isClause(scene, main.first)),
    yes(scene.is(cue.first - 1, NOT) || scene.is(cue.first - 2, NOT) || scene.is(cue.first - 3, NOT)),
    source === null ? NOTHING : bucket(Math.abs(cue.first - source.last)),
    source === null ? NOTHING : bucket(source.last - source.first),
    source !== null && scene.is(source.last, HEADS) ? wordItself((tokens[source.last] as Token).info) : NOTHING,
    sentences[token?.sentence ?? 0]?.first === cue.first ? YES : NOTHING,
  ];
}

/** The features: one thing seen, or two together; the rule comes first, which keeps the weights small. */
export const FEATURES: readonly (readonly [Seen] | readonly [Seen, Seen])[] = [
  ["all"],
  ["rule"],
  ["lemma"],
  ["rule", "lemma"],
  ["surface"],
  ["surface", "before"],
  ["surface", "next"],
  ["rule", "act"],
  ["rule", "speech"],
  ["before"],
  ["rule", "before"],
  ["next"],
  ["rule", "next"],
  ["who"],
  ["rule", "who"],
  ["begins"],
  ["rule", "begins"],
  ["size"],
  ["rule", "size"],
  ["parts"],
  ["rule", "quoted"],
  ["within"],
  ["within", "who"],
  ["within", "speech"],
  ["capital", "surface"],
  ["rule", "ends"],
  ["twoBefore"],
  ["lemma", "who"],
  ["rule", "finite"],
  ["finite", "lemma"],
  ["negated"],
  ["negated", "lemma"],
  ["rule", "gap"],
  ["length"],
  ["head"],
  ["opens", "surface"],
];

/** Between the parts of a feature's name: no word holds it. */
const BETWEEN = "\t";

/** Where a thing that is seen stands among the sights. */
export const placeOf = (seen: Seen): number => SIGHTS.indexOf(seen);

/** The features of a candidate by name, what is seen and how it is: what weights are fitted to. */
export function featuresOf(scene: Scene, candidate: Candidate): string[] {
  const sights = sightsOf(scene, candidate).map((number, place) => valuesOf(SIGHTS[place] as Seen).valueOf(number));
  return FEATURES.map((seen) => ({ seen, is: seen.map((one) => sights[SIGHTS.indexOf(one)]) }))
    .filter(({ is }) => !is.includes(null))
    .map(({ seen, is }) => [seen.join(","), ...is].join(BETWEEN));
}

/** Weights by feature, by the first thing that is seen, and by the second where there is one. */
export interface Weights {
  [part: string]: number | Weights;
}

/** The weights of features, by the parts of their names. */
export function nested(weights: Iterable<readonly [feature: string, weight: number]>): Weights {
  const all: Weights = {};
  for (const [feature, weight] of weights) {
    const parts = feature.split(BETWEEN);
    let inner = all;
    for (const part of parts.slice(0, -1)) inner = (inner[part] ??= {}) as Weights;
    inner[parts.at(-1) as string] = weight;
  }
  return all;
}
