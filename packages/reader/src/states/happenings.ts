/** Happenings: clauses with a word for an event and a date. One a clause, by its first verb, else its first noun. */
import type { Happening, Span } from "../contract/types.ts";
import { factOfWord } from "../lexicon/word.ts";
import type { TokenRange } from "../pack.ts";
import { lookUp } from "../text/document.ts";
import type { EventWord } from "./entries.ts";
import type { Token } from "../text/tokens.ts";
import { type Scene, wordsIn } from "./scene.ts";

export type FoundHappening = Omit<Happening, "report">;

export interface HappeningOptions {
  readonly rule: string;
  /** Whether a word for an event tells of none: denied, wished, feared, possible, yet to come. */
  readonly unreal: (scene: Scene, at: number) => boolean;
  /** Whether the clause says of a noun for an event that it took place. */
  readonly happens: (scene: Scene, at: number) => boolean;
}

export function happeningsIn(scene: Scene, { rule, unreal, happens }: HappeningOptions): FoundHappening[] {
  const dated = scene.datedSentences();
  if (dated.length === 0) return [];
  const chosen = new Map<number, { at: number; event: EventWord }>();
  const places = scene.tagged("event");
  let next = 0;
  for (let p = 0; p < places.length; p++) {
    const at = places[p] as number;
    const token = scene.tokens[at] as Token;
    while (next < dated.length && (dated[next] as number) < token.sentence) next++;
    if (next === dated.length) break;
    if (dated[next] !== token.sentence) continue;
    const hit = lookUp(scene, at, "event");
    if (hit === null || (!hit.entry.noun && token.info.article)) continue;
    if (unreal(scene, at) || (hit.entry.noun && !happens(scene, at))) continue;
    const key = scene.clauseAt(at).first;
    const before = chosen.get(key);
    if (before === undefined || (before.event.noun && !hit.entry.noun)) chosen.set(key, { at, event: hit.entry });
  }
  const found: FoundHappening[] = [];
  for (const { at, event } of chosen.values()) {
    const clause = scene.clauseAt(at);
    const on = scene.whenIn(clause) ?? (event.noun ? null : scene.onlyDate(at));
    if (on === null) continue;
    const { start, end, words } = wordsIn(scene, clause);
    scene.trace?.({ stage: "states", rule, start, end, outcome: "fired", note: event.kind });
    found.push({
      on,
      words,
      kind: event.kind === "any" ? kindIn(scene, clause) : event.kind,
      place: scene.where(at),
      span: { start, end },
    });
  }
  for (const { cue, source, content, saidOn } of scene.soFar.attributions) {
    if (source === null || content.length === 0) continue;
    const at = tokenAt(scene, dated, cue.start);
    if (at < 0 || !isCueVerb((scene.tokens[at] as Token).info)) continue;
    const clause = scene.clauseAt(at);
    if (chosen.has(clause.first)) continue;
    // a date within what was said is that of what is told, not of the telling
    const own = scene.datesIn(clause).find((date) => !isWithin(date, content));
    if (own === undefined) continue;
    if (saidOn !== null && !saidOn.startsWith(own.on) && !own.on.startsWith(saidOn.slice(0, 10))) continue;
    const { on } = own;
    chosen.set(clause.first, { at, event: { kind: "statement", noun: false } });
    const span = whole(wordsIn(scene, clause), content);
    scene.trace?.({ stage: "states", rule, ...span, outcome: "fired", note: "statement" });
    found.push({ on, words: scene.text.slice(span.start, span.end), kind: "statement", place: null, span });
  }
  return found.length < 2 ? found : found.sort((a, b) => a.span.start - b.span.start);
}

const isCueVerb = factOfWord(({ entries }) => entries.cue?.kind === "verb" || entries.cueVerb !== undefined);

function isWithin({ start, end }: Span, spans: readonly Span[]): boolean {
  for (const span of spans) if (span.start <= start && end <= span.end) return true;
  return false;
}

/** What broke out: the kind of the clause's first other word for an event. */
function kindIn(scene: Scene, { first, last }: { first: number; last: number }): string {
  for (let at = first; at <= last; at++) {
    const hit = lookUp(scene, at, "event");
    if (hit !== null && hit.entry.kind !== "any") return hit.entry.kind;
  }
  return "clash";
}

/** A telling with what was told, where that is not too long; else the telling alone. UTF-16 units. */
const LONGEST = 400;
function whole({ start, end }: Span, content: readonly Span[]): Span {
  const from = Math.min(start, ...content.map((span) => span.start));
  const to = Math.max(end, ...content.map((span) => span.end));
  return to - from > LONGEST ? { start, end } : { start: from, end: to };
}

/** The token that holds an offset, where one of the sentences does; else -1. Binary search. */
function tokenAt({ tokens, sentences }: Scene, among: readonly number[], offset: number): number {
  const startOf = (sentence: number) => (tokens[(sentences[sentence] as TokenRange).first] as Token).start;
  let low = 0;
  let high = among.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(among[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  const { first, last } = sentences[among[low] as number] as TokenRange;
  if ((tokens[first] as Token).start > offset || (tokens[last] as Token).end <= offset) return -1;
  low = first;
  high = last;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle] as Token).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
