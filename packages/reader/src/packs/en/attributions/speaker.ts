/** From a sight to what a candidate says of its speaker. */
import type { Agreement, TokenRange } from "../../../attributions/candidate.ts";
import { among, BY, COMMA, DEFINES, either, MADE_KNOWN, PREPOSITION, RELATIVE_SUBJECT, WORD } from "./facts.ts";
import type { Scene } from "./scene.ts";
import { droppedSubject } from "./dropped.ts";
import type { Sight } from "./sight.ts";
import { phraseStart } from "./phrase-start.ts";
import type { Subject } from "./subject.ts";

export interface SpeakerPart {
  readonly source: TokenRange | null;
  readonly agreement: Agreement | null;
  readonly subject: TokenRange | null;
}

/** The speaker of a verb: its subject, whom "who" stands for, or the subject of the verb before it. */
export function speakerOf(scene: Scene, sight: Sight): SpeakerPart {
  const { subject } = sight;
  if (subject !== null) return speakerFrom(scene, subject);
  const dropped = droppedSubject(scene, sight.group);
  const named = dropped.subject === null ? null : beforeTold(scene, dropped.subject);
  return { source: null, agreement: dropped.agreement, subject: named };
}

export function speakerFrom(scene: Scene, subject: Subject): SpeakerPart {
  const { agreement } = subject;
  const range = beforeTold(scene, subject.range);
  if (range.first === range.last && scene.is(range.first, RELATIVE_SUBJECT))
    return { source: range, agreement, subject: antecedent(scene, range.first) };
  return { source: range, agreement, subject: null };
}

/** "The envoy | , quoted by the agency Vell-Inform, said": how the words came is no part of whose they are. */
function beforeTold(scene: Scene, range: TokenRange): TokenRange {
  for (let at = range.first + 1; at < range.last; at++)
    if (scene.is(at, TELLS_MORE) && (!scene.is(at, COMMA) || scene.is(at + 1, MADE_KNOWN)))
      return { first: range.first, last: scene.is(at - 1, COMMA) ? at - 2 : at - 1 };
  return range;
}
/** "Survivors | who came to the port": which of them is no part of who they are. */
const TELLS_MORE = either(COMMA, RELATIVE_SUBJECT);

const WHO = among("who");
function antecedent(scene: Scene, relative: number): TokenRange | null {
  const end = scene.is(relative - 1, COMMA) ? relative - 2 : relative - 1;
  const { first: low } = scene.bounds(relative);
  if (end < low) return null;
  let first = phraseStart(scene, end, Math.max(low, end - 30)) ?? behindPreposition(scene, end, low);
  if (first === null) return null;
  // "a briefing by the envoy, who"
  for (let at = first; at < end && scene.is(relative, WHO); at++)
    if (scene.is(at, BY) && scene.is(at + 1, DEFINES)) first = at + 1;
  return { first, last: end };
}

/** "We spoke with | a diver, who": the phrase behind the last preposition; null where none is near. */
function behindPreposition(scene: Scene, end: number, low: number): number | null {
  for (let at = end - 1; at > low && at > end - NOUN_PHRASE && scene.is(at, WORD); at--)
    if (scene.is(at, PREPOSITION)) return at + 1;
  return null;
}
/** The most words of a noun phrase with nothing behind its noun. */
const NOUN_PHRASE = 6;
