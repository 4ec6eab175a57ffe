/** Happenings: clauses with a word for an event and a date. One a clause, by its first verb, else its first noun. */
import type { Happening } from "../contract/types.ts";
import { lookUp } from "../text/document.ts";
import type { EventWord } from "./entries.ts";
import { type Scene, wordsIn } from "./scene.ts";

export type FoundHappening = Omit<Happening, "report">;

export interface HappeningOptions {
  readonly rule: string;
  /** Whether a word for an event tells of none: denied, wished, feared, possible, yet to come. */
  readonly unreal: (scene: Scene, at: number) => boolean;
}

export function happeningsIn(scene: Scene, { rule, unreal }: HappeningOptions): FoundHappening[] {
  const chosen = new Map<number, { at: number; event: EventWord }>();
  for (const at of scene.tagged("event")) {
    const hit = lookUp(scene, at, "event");
    if (hit === null) continue;
    const key = scene.clauseAt(at).first;
    const before = chosen.get(key);
    if (before !== undefined && (!before.event.noun || hit.entry.noun)) continue;
    if (unreal(scene, at)) continue;
    chosen.set(key, { at, event: hit.entry });
  }
  const found: FoundHappening[] = [];
  for (const { at, event } of chosen.values()) {
    const clause = scene.clauseAt(at);
    const on = scene.whenIn(clause) ?? alone(scene, at);
    if (on === null) continue;
    const { start, end, words } = wordsIn(scene, clause);
    scene.trace?.({ stage: "states", rule, start, end, outcome: "fired", note: event.kind });
    found.push({ on, words, kind: event.kind, place: scene.where(at), span: { start, end } });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The date of the sentence, where it has only one and its clauses are few. */
const FEW = 60;
function alone(scene: Scene, at: number): string | null {
  const sentence = scene.sentenceAt(at);
  return sentence.last - sentence.first > FEW ? null : scene.when(at);
}
