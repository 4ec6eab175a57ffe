/** Who speaks where a verb has no subject of its own: the subject that an earlier verb of the sentence has. */
import type { Agreement, TokenRange } from "../../../attributions/candidate.ts";
import { ADVERB, among, COMMA, CUE_VERB, ED, either, FINITE, ING, PREPOSITION, PRONOUN, TIME, WORD } from "./facts.ts";
import { phraseStart } from "./phrase-start.ts";
import type { CueReading } from "./cue.ts";
import type { Scene } from "./scene.ts";
import { type Subject, subjectBefore, subjectOfVerb } from "./subject.ts";
import { tellsSpeech } from "./noun-before.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

/** Who the dropped subject of a verb is, as the sentence tells it: the subject of the verb before it. */
export interface Dropped {
  readonly subject: TokenRange | null;
  readonly agreement: Agreement | null;
}

const BACK = 60;

export function droppedSubject(scene: Scene, group: VerbGroup): Dropped {
  const { first: low } = scene.bounds(group.head);
  const before = group.first - 1;
  // "with officials saying", "a statement saying": the noun right before it
  if (group.kind === "gerund" && scene.is(before, WORD) && before >= low) {
    if (!scene.is(before, NO_NOUN) && !scene.is(before, TIME)) {
      if (scene.is(before, PRONOUN))
        return { subject: null, agreement: subjectBefore(scene, group)?.agreement ?? null };
      // "people started shouting"
      const end = scene.is(before, GOES_ON) ? before - 1 : before;
      const first = phraseStart(scene, end, Math.max(low, before - BACK));
      const start = first === null ? end + 1 : nearest(scene, first, end);
      // "marched along Harbour Street chanting": where it was done is not who did it
      if (start <= end && !scene.is(start, WHERE) && !scene.is(start - 1, WHERE))
        return { subject: { first: start, last: end }, agreement: null };
    }
  }
  for (let at = before; at >= low && at > before - BACK; at--) {
    if (!scene.is(at, CUE_VERB) || scene.doc.quoteAt[at] !== scene.doc.quoteAt[group.head]) continue;
    const reading = scene.doc.tokens[at]?.info.entries.cueVerb?.readings.find(speaksAlone);
    const other = reading === undefined ? null : verbGroup(scene, at, reading);
    if (other?.kind !== "finite") continue;
    const subject = subjectBefore(scene, other);
    if (subject !== null) return toDropped(subject);
  }
  for (let at = Math.max(low, before - BACK); at < before; at++) {
    const quote = scene.opens(at);
    if (quote !== null) at = Math.min(quote.close, before);
    // "Following the raid, which rocked the city, …"
    if (scene.is(at, COMMA) && scene.is(at + 1, WHICH)) {
      let close = at + 2;
      while (close < before && !scene.is(close, COMMA)) close++;
      if (close < before) at = close;
      continue;
    }
    if (at > low && scene.is(at, SHOWS_VERB)) {
      const subject = subjectOfVerb(scene, at);
      return subject === null ? { subject: null, agreement: null } : toDropped(subject);
    }
  }
  return { subject: null, agreement: null };
}

/** By itself: of "told" and "told of" the first. */
const speaksAlone = (reading: CueReading): boolean => reading.size === 0 && tellsSpeech(reading);

/** No noun that an action after it belongs to. */
const NO_NOUN = either(PREPOSITION, ADVERB, among("and but or while when then not"));
const WHERE = among("along through down up across around near outside inside into onto toward towards past");
const GOES_ON = among("started began kept continued stopped went");
const WHICH = among("which who whose where when");
const SHOWS_VERB = either(FINITE, ED);

const toDropped = (subject: Subject): Dropped =>
  subject.agreement === null
    ? { subject: subject.range, agreement: null }
    : { subject: null, agreement: subject.agreement };

/** Of "X with officials" the part after the last preposition or verb. */
function nearest(scene: Scene, first: number, last: number): number {
  let start = first;
  for (let at = first; at < last; at++)
    if (scene.is(at, PARTS)) start = scene.is(at + 1, PREPOSITION) && at + 1 < last ? at + 2 : at + 1;
  return start;
}
const PARTS = either(ED, ING, among("with by amid despite without"));
