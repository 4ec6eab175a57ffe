/** From a sight to what a candidate says of its speaker. */
import type { Candidate, TokenRange } from "../../../attributions/candidate.ts";
import type { Scene } from "./scene.ts";
import { droppedSubject, type Sight } from "./sight.ts";
import { phraseStart, type Subject } from "./subject.ts";

export type SpeakerPart = Pick<Candidate, "source" | "agreement" | "subject">;

/** The speaker of a verb: its subject, whom "who" stands for, or the subject of the verb before it. */
export function speakerOf(scene: Scene, sight: Sight): SpeakerPart {
  const { subject } = sight;
  if (subject === null) return { source: null, ...droppedSubject(scene, sight.group) };
  return speakerFrom(scene, subject);
}

export function speakerFrom(scene: Scene, subject: Subject): SpeakerPart {
  const { range, agreement } = subject;
  if (/^(?:who|which|that)$/.test(scene.word(range.first)) && range.first === range.last)
    return { source: range, agreement, subject: antecedent(scene, range.first) };
  return { source: range, agreement, subject: null };
}

function antecedent(scene: Scene, relative: number): TokenRange | null {
  const end = scene.isComma(relative - 1) ? relative - 2 : relative - 1;
  const { first: low } = scene.bounds(relative);
  if (end < low) return null;
  const first = phraseStart(scene, end, Math.max(low, end - 30));
  return first === null ? null : { first, last: end };
}
