/**
 * What can be seen of a candidate, as features for the scorer: the cue and its company, who speaks, and what is said. Words of a
 * text become features only as words of the cue lexicon or of closed classes, so that the weights hold no text.
 */
import type { Candidate } from "../../../attributions/candidate.ts";
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
  const word = token.info.word;
  if (token.kind === "mark")
    return scene.doc.quoteAt[at] !== -1 && (scene.opens(at) || scene.closes(at)) ? "quote" : word;
  if (token.kind === "digits") return "digits";
  if (DETERMINER.has(word) || PREPOSITION.has(word) || PRONOUN.has(word) || WH.has(word) || isAuxiliary(word))
    return word;
  if (/^(?:and|or|but|not|to|that|him|her|them|me|us|himself|herself|s)$/.test(word)) return word;
  if (PRONOUN_VERB.has(word)) return "pronoun-verb";
  if (PLAIN_VERB.has(word)) return "verb";
  if (isAdverb(word)) return "adverb";
  if (word.endsWith("ing")) return "-ing";
  if (word.endsWith("ed")) return "-ed";
  if (/[^s']s$/.test(word)) return token.info.capital && !token.info.allCapitals ? "Name" : "-s";
  return token.info.capital ? "Name" : "word";
}

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

/** The features of a candidate. Each is present or not. */
export function featuresOf(scene: Scene, candidate: Candidate): string[] {
  const { cue, content, rule, source } = candidate;
  const rest = rule.slice(rule.lastIndexOf(".") + 1);
  const token = scene.doc.tokens[cue.first];
  const surface = scene.word(cue.first);
  const reading = token?.info.entries.cueVerb?.readings[0];
  let lemma = reading?.verb.lemma ?? surface;
  for (let at = cue.first + 1; at <= cue.last; at++) lemma += `_${scene.word(at)}`;
  const next = classOf(scene, cue.last + 1);
  const before = classOf(scene, cue.first - 1);
  const who = sourceClass(scene, candidate);
  const main = content[0];
  const begins = main === undefined ? "none" : classOf(scene, main.first);
  const size = content.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const quoted = main !== undefined && scene.opens(main.first) !== null;
  const within = (scene.doc.quoteAt[cue.first] ?? -1) >= 0;
  const speech = reading?.verb.speech ?? true;
  const finite = main !== undefined && isClause(scene, main.first);
  const negated = [1, 2, 3].some((back) => NOT.has(scene.word(cue.first - back)));
  const sentence = scene.doc.sentences[token?.sentence ?? 0];
  const found = [
    "all",
    `rule=${rest}`,
    `lemma=${lemma}`,
    `lemma,rule=${lemma},${rest}`,
    `surface=${surface}`,
    `surface,before=${surface},${before}`,
    `surface,next=${surface},${next}`,
    `act,rule=${candidate.act},${rest}`,
    `speech,rule=${speech},${rest}`,
    `before=${before}`,
    `before,rule=${before},${rest}`,
    `next=${next}`,
    `next,rule=${next},${rest}`,
    `who=${who}`,
    `who,rule=${who},${rest}`,
    `begins=${begins}`,
    `begins,rule=${begins},${rest}`,
    `size=${bucket(size)}`,
    `size,rule=${bucket(size)},${rest}`,
    `parts=${content.length}`,
    `quoted=${quoted},${rest}`,
    `within=${within}`,
    `within,who=${within},${who}`,
    `within,speech=${within},${speech}`,
    `capital,surface=${scene.capital(cue.first) && !(token?.info.allCapitals ?? false)},${surface}`,
    `ends=${classOf(scene, (content.at(-1)?.last ?? 0) + 1)},${rest}`,
    `two-before=${classOf(scene, cue.first - 2)}`,
    `lemma,who=${lemma},${who}`,
    `finite=${finite},${rest}`,
    `finite,lemma=${finite},${lemma}`,
    `negated=${negated}`,
    `negated,lemma=${negated},${lemma}`,
  ];
  if (source !== null) {
    found.push(
      `gap=${bucket(Math.abs(cue.first - source.last))},${rest}`,
      `length=${bucket(source.last - source.first)}`,
    );
    const head = scene.doc.tokens[source.last]?.info.word ?? "";
    if (
      /^(?:officials?|spokesman|spokeswoman|spokesperson|spokesmen|spokespeople|ministry|police|government|sources?|people|polls?|poll|voters|report|reports|president|media|agency|statement|authorities|critics|experts?|campaign)$/.test(
        head,
      )
    )
      found.push(`head=${head}`);
  }
  if (sentence !== undefined && sentence.first === cue.first) found.push(`opens,surface=${surface}`);
  return found;
}
