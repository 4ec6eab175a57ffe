/** Conditions: a thing and what happened to it, in one clause. Shared by the languages; their lexicons tell the words. */
import type { Condition } from "../contract/types.ts";
import { type Document, type Hit, lookUp } from "../text/document.ts";
import type { StateChange, StateThing } from "./entries.ts";
import type { Token } from "../text/tokens.ts";
import { type Scene, wordsIn } from "./scene.ts";

export type FoundCondition = Omit<Condition, "report">;

/** How far from the thing the word for what happened to it may stand. Tokens. */
const REACH = 7;
/** Words for a thing have no more tokens than this. */
const LONGEST_THING = 8;

/** What each kind of thing is said to be after each kind of change; null: that change says nothing of it. */
const STATES: Readonly<
  Record<
    StateThing["is"],
    Readonly<Record<StateChange["to"], readonly [state: string, edge: "start" | "end" | null] | null>>
  >
> = {
  service: {
    off: ["cut", "start"],
    halt: ["cut", "start"],
    on: ["restored", "end"],
    open: ["restored", "end"],
    start: null,
    stop: null,
    going: null,
  },
  way: {
    off: ["closed", "start"],
    halt: null,
    on: null,
    open: ["open again", "end"],
    start: null,
    stop: null,
    going: null,
  },
  measure: {
    off: ["lifted", "end"],
    halt: null,
    on: null,
    open: null,
    start: ["in force", "start"],
    stop: ["lifted", "end"],
    going: ["in force", null],
  },
  order: { off: null, halt: null, on: ["restored", "start"], open: null, start: null, stop: null, going: null },
  effort: {
    off: ["suspended", "end"],
    halt: ["suspended", "end"],
    on: ["resumed", "start"],
    open: ["resumed", "start"],
    start: ["under way", "start"],
    stop: ["ended", "end"],
    going: ["under way", null],
  },
};

export interface ConditionOptions {
  /** Tags that keep a change word from counting: a demand, a promise, a denial. */
  readonly unreal: (doc: Document, change: number) => boolean;
}

/** The conditions that the things of a text are in. */
export function conditionsIn(scene: Scene, rule: string, options: ConditionOptions): FoundCondition[] {
  const found: FoundCondition[] = [];
  const changes = scene.tagged("stateChange");
  let next = 0;
  const things = scene.tagged("stateThing");
  for (let t = 0; t < things.length; t++) {
    const at = things[t] as number;
    // no word for a change is near most words for a thing
    while (next < changes.length && (changes[next] as number) < at - REACH) next++;
    if (next === changes.length) break;
    if ((changes[next] as number) > at + LONGEST_THING + REACH) continue;
    const condition = conditionAt(scene, at, changes, next, rule, options);
    if (condition !== null) found.push(condition);
  }
  return found;
}

/** The condition that the thing at a token is in, or null. `next`: the first of the changes that may be near enough. */
function conditionAt(
  scene: Scene,
  at: number,
  changes: readonly number[],
  next: number,
  rule: string,
  { unreal }: ConditionOptions,
): FoundCondition | null {
  const thing = lookUp(scene, at, "stateThing");
  if (thing === null) return null;
  const change = nearestChange(scene, thing, changes, next);
  if (change === null || unreal(scene, change.at)) return null;
  const clause = scene.clauseAt(at);
  const outcome = STATES[thing.entry.is][change.to];
  if (outcome === null) return null;
  const [state, edge] = outcome;
  const on = scene.when(change.at);
  const { start, end, words } = wordsIn(scene, clause);
  scene.trace?.({ stage: "states", rule, start, end, outcome: "fired", note: `${thing.entry.what}: ${state}` });
  return {
    what: thing.entry.what,
    state,
    holder: null,
    place: scene.where(at),
    start: edge === "start" ? on : null,
    end: edge === "end" ? on : null,
    span: { start, end },
    words,
  };
}

/** The nearest change word of the clause that says something of such a thing; before the thing if as near. */
function nearestChange(
  scene: Scene,
  { first, last, entry: { is } }: Hit<"stateThing">,
  changes: readonly number[],
  next: number,
): { at: number; to: StateChange["to"] } | null {
  const { sentence } = scene.tokens[first] as Token;
  let best: { at: number; to: StateChange["to"] } | null = null;
  let least = REACH + 1;
  for (let c = next; c < changes.length && (changes[c] as number) <= last + REACH; c++) {
    const at = changes[c] as number;
    const step = at < first ? first - at : at - last;
    if (step < 1 || step >= least || (scene.tokens[at] as Token).sentence !== sentence) continue;
    const hit = lookUp(scene, at, "stateChange");
    if (hit === null || STATES[is][hit.entry.to] === null || (hit.entry.near === true && step > 1)) continue;
    const clause = scene.clauseAt(first);
    if (at < clause.first || at > clause.last) continue;
    best = { at, to: hit.entry.to };
    least = step;
  }
  return best;
}
