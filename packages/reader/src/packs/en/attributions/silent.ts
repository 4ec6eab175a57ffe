/**
 * Subjects of sentences that say nothing, for the pronouns behind them: "Prosecutors had sought 30 years. They contend that".
 * Only those of the sentences right before a pronoun are looked for.
 */
import type { Candidate, TokenRange } from "../../../attributions/candidate.ts";
import type { Sentence } from "../../../text/sentences.ts";
import { among, CAPITAL, COMMA, ED, either, FINITE, ING, OPENS, PREPOSITION, THAT, TO } from "./facts.ts";
import type { Scene } from "./scene.ts";
import { speakerGrammar } from "./speaker-grammar.ts";
import { subjectOfVerb } from "./subject.ts";

/** How many sentences before a pronoun are looked at. */
const SENTENCES = 2;
/** How far into a sentence its verb is looked for. */
const REACH = 40;

/** The subjects that may speak, in order of the text. */
export function silentSubjects(scene: Scene, candidates: readonly Candidate[]): TokenRange[] {
  const found: TokenRange[] = [];
  let next = 0;
  for (const { cue, source, agreement, subject } of candidates) {
    if (subject !== null || (source !== null && agreement === null)) continue;
    const { sentence } = scene.doc.tokens[cue.first] as { readonly sentence: number };
    for (next = Math.max(next, sentence - SENTENCES); next < sentence; next++) {
      const range = subjectOf(scene, scene.doc.sentences[next] as Sentence);
      if (range !== null && maySpeak(scene, range)) found.push(range);
    }
  }
  return found;
}

function subjectOf(scene: Scene, { first, last }: Sentence): TokenRange | null {
  for (let at = first; at <= last && at < first + REACH; at++) {
    if (scene.is(at, OPENS)) return null;
    if (at === first || !scene.is(at, SHOWS_VERB) || scene.is(at - 1, TO)) continue;
    if (scene.is(at, ED) && !scene.is(at, FINITE) && !scene.is(at + 1, BEHIND_PAST)) continue;
    const subject = subjectOfVerb(scene, at);
    return subject === null || subject.agreement !== null ? null : subject.range;
  }
  return null;
}
const SHOWS_VERB = either(FINITE, ED);
const BEHIND_PAST = either(PREPOSITION, THAT, COMMA, ING, among("the a an his her its their"));

/** Somebody named, a body, people: not a road or a toll. */
function maySpeak(scene: Scene, range: TokenRange): boolean {
  if (range.last - range.first > 20 || scene.is(range.last, NOBODY)) return false;
  return scene.is(range.last, CAPITAL) || speakerGrammar.describe(scene.doc, range).kind !== null;
}
const NOBODY = among("here there then nobody none nothing");
