/**
 * What can be seen of a candidate, as features for the scorer: the cue and its company, who speaks, and what is said. Words of a
 * text become features only as words of the cue lexicon or of closed classes, so that the weights hold no text.
 */
import type { Candidate } from "../../../attributions/candidate.ts";
import { oncePerWord } from "../../../lexicon/word.ts";
import {
  DETERMINER,
  isAdverb,
  isAuxiliary,
  NOT,
  PLAIN_VERB,
  PREPOSITION,
  PRONOUN,
  PRONOUN_VERB,
  WH,
} from "./grammar.ts";
import { isClause } from "./content.ts";
import type { Scene } from "./scene.ts";

/** The class of the word at a token: itself for closed classes and marks, else what its shape tells. */
function classOf(scene: Scene, at: number): string {
  const token = scene.doc.tokens[at];
  if (token === undefined) return "edge";
  if (token.kind === "mark")
    return scene.doc.quoteAt[at] !== -1 && (scene.opens(at) || scene.closes(at)) ? "quote" : token.info.word;
  return token.kind === "digits" ? "digits" : wordClass(token.info);
}

const ITSELF = new Set("and or but not to that him her them me us himself herself s".split(" "));
const wordClass = oncePerWord(({ word, capital, allCapitals }) => {
  if (DETERMINER.has(word) || PREPOSITION.has(word) || PRONOUN.has(word) || WH.has(word) || isAuxiliary(word))
    return word;
  if (ITSELF.has(word)) return word;
  if (PRONOUN_VERB.has(word)) return "pronoun-verb";
  if (PLAIN_VERB.has(word)) return "verb";
  if (isAdverb(word)) return "adverb";
  if (word.endsWith("ing")) return "-ing";
  if (word.endsWith("ed")) return "-ed";
  if (/[^s']s$/.test(word)) return capital && !allCapitals ? "Name" : "-s";
  return capital ? "Name" : "word";
});

function sourceClass(scene: Scene, { source, agreement, subject }: Candidate): string {
  if (source === null) return subject ? "dropped-known" : agreement === null ? "none" : "dropped";
  if (source.first === source.last && agreement !== null) return scene.word(source.first).replace(/['’].*$/u, "");
  let names = 0;
  for (let at = source.first; at <= source.last; at++) if (scene.capital(at) && at > source.first) names++;
  if (names > 0) return "named";
  const first = scene.word(source.first);
  if (DETERMINER.has(first)) return /^(?:the|a|an)$/.test(first) ? "the" : "determined";
  return scene.capital(source.first) ? "name" : scene.word(source.last).endsWith("s") ? "plural" : "bare";
}

const bucket = (n: number) => (n < 2 ? "1" : n < 4 ? "3" : n < 8 ? "7" : n < 15 ? "14" : n < 30 ? "29" : "30+");

const yes = (is: boolean) => (is ? "true" : "false");

/** Heads of phrases that name a speaker. */
const HEADS = new Set(
  (
    "official officials spokesman spokeswoman spokesperson spokesmen spokespeople ministry police government source sources " +
    "people poll polls voters report reports president media agency statement authorities critics expert experts campaign"
  ).split(" "),
);

/** Everything that is seen of a candidate; null: there is nothing of the kind. */
export function sightsOf(scene: Scene, candidate: Candidate) {
  const { cue, content, rule, source } = candidate;
  const { tokens, quoteAt, sentences } = scene.doc;
  const token = tokens[cue.first];
  const surface = scene.word(cue.first);
  const reading = token?.info.entries.cueVerb?.readings[0];
  let lemma = reading?.verb.lemma ?? surface;
  for (let at = cue.first + 1; at <= cue.last; at++) lemma += `_${scene.word(at)}`;
  const main = content[0];
  const head = source === null ? "" : scene.word(source.last);
  let size = 0;
  for (const { first, last } of content) size += last - first + 1;
  return {
    all: "",
    rule,
    lemma,
    surface,
    act: candidate.act,
    speech: yes(reading?.verb.speech ?? true),
    before: classOf(scene, cue.first - 1),
    twoBefore: classOf(scene, cue.first - 2),
    next: classOf(scene, cue.last + 1),
    who: sourceClass(scene, candidate),
    begins: main === undefined ? "none" : classOf(scene, main.first),
    ends: classOf(scene, (content.at(-1)?.last ?? 0) + 1),
    size: bucket(size),
    parts: `${content.length}`,
    quoted: yes(main !== undefined && scene.opens(main.first) !== null),
    within: yes((quoteAt[cue.first] ?? -1) >= 0),
    capital: yes(scene.capital(cue.first) && !(token?.info.allCapitals ?? false)),
    finite: yes(main !== undefined && isClause(scene, main.first)),
    negated: yes(
      NOT.has(scene.word(cue.first - 1)) || NOT.has(scene.word(cue.first - 2)) || NOT.has(scene.word(cue.first - 3)),
    ),
    gap: source === null ? null : bucket(Math.abs(cue.first - source.last)),
    length: source === null ? null : bucket(source.last - source.first),
    head: HEADS.has(head) ? head : null,
    opens: sentences[token?.sentence ?? 0]?.first === cue.first ? "true" : null,
  };
}
export type Sights = ReturnType<typeof sightsOf>;
export type Seen = keyof Sights;

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

/** The features of a candidate by name, what is seen and how it is: what weights are fitted to. */
export function featuresOf(scene: Scene, candidate: Candidate): string[] {
  const sights = sightsOf(scene, candidate);
  return FEATURES.map((seen) => ({ seen, is: seen.map((one) => sights[one]) }))
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
