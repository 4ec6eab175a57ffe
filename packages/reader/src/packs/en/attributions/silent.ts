/**
 * Subjects of sentences that say nothing, for the pronouns behind them: "Prosecutors had sought 30 years. They contend that".
 * Only those of the sentences right before a pronoun are looked for.
 */
import type { Candidate, TokenRange } from "../../../attributions/candidate.ts";
import type { Mention } from "../../../pack.ts";
import type { Sentence } from "../../../text/sentences.ts";
import {
  among,
  APOSTROPHE,
  CAPITAL,
  COMMA,
  COORDINATOR,
  ED,
  either,
  FINITE,
  ING,
  OPENS,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  THAT,
  TO,
  WORD,
} from "./facts.ts";
import type { Scene } from "./scene.ts";
import { speakerGrammar } from "./speaker-grammar.ts";
import { subjectOfVerb } from "./subject.ts";

/** How many sentences before a pronoun are looked at. */
const SENTENCES = 2;
/** How far into a sentence its verb is looked for. */
const REACH = 40;

/** How many words may stand before the name that a sentence opens with: "Mines Minister", "the former police chief". */
const TITLE = 5;

/** The subjects that may speak, in order of the text. */
export function silentSubjects(
  scene: Scene,
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
): TokenRange[] {
  const found: TokenRange[] = [];
  const { sentences, tokens, quoteAt } = scene.doc;
  let next = 0;
  let mention = 0;
  let told = 0;
  for (const { cue, source, agreement, subject } of candidates) {
    if (subject !== null || (source !== null && agreement === null)) continue;
    const { sentence } = tokens[cue.first] as { readonly sentence: number };
    // a verb of no subject has the sentence's own
    const last = source === null && agreement === null ? sentence : sentence - 1;
    for (next = Math.max(next, sentence - SENTENCES); next <= last; next++) {
      const { first, last: end } = sentences[next] as Sentence;
      const within = quoteAt[end] === -1 ? scene.bounds(end) : { first, last: end };
      while (mention < mentions.length && (mentions[mention] as Mention).first < within.first) mention++;
      while (told < candidates.length && (candidates[told] as Candidate).cue.first < within.first) told++;
      const name = mentions[mention];
      const range = opening(scene, within, name) ?? subjectOf(scene, within);
      if (range === null || quoteAt[range.first] !== quoteAt[cue.first] || !maySpeak(scene, range, within, name))
        continue;
      // who is said to do something in a sentence that is told is no subject of the text's own
      const cueOfIt = candidates[told];
      if (cueOfIt === undefined || cueOfIt.cue.first > range.first) found.push(range);
    }
  }
  return found;
}

/** Whom a sentence opens with, whatever stands between them and their verb. */
function opening(scene: Scene, { first }: TokenRange, mention: Mention | undefined): TokenRange | null {
  if (mention === undefined || mention.first > first + TITLE || scene.is(mention.last + 1, APOSTROPHE)) return null;
  for (let at = scene.is(first, WHEN) ? first + 1 : first; at < mention.first; at++)
    if (!scene.is(at, WORD) || scene.is(at, NO_TITLE)) return null;
  return { first, last: mention.last };
}
/** "When Marta Lund opened the shop, …" */
const WHEN = among("when while after before as since until because although though");
const NO_TITLE = either(PREPOSITION, FINITE, ED, ING, SUBORDINATOR, COORDINATOR, PRONOUN);

function subjectOf(scene: Scene, { first, last }: TokenRange): TokenRange | null {
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
function maySpeak(scene: Scene, range: TokenRange, { first }: TokenRange, name: Mention | undefined): boolean {
  if (range.last - range.first > 20 || scene.is(range.last, NOBODY)) return false;
  const named =
    name !== undefined && name.first >= range.first && name.first <= range.first + 1 && name.last <= range.last;
  return (
    named ||
    (range.last > first && scene.is(range.last, CAPITAL)) ||
    speakerGrammar.describe(scene.doc, range).kind !== null
  );
}
const NOBODY = among("here there then nobody none nothing");
