/** Who holds a place, in English: "rebels seized the airport", "the square, which troops had retaken", "was captured by …". */
import type { Rule } from "../../../rule/rule.ts";
import type { FoundCondition } from "../../../states/conditions.ts";
import { type Scene, wordsIn } from "../../../states/scene.ts";
import { lookUp } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { isPassive, isUnreal } from "./real.ts";

export interface FoundControl extends FoundCondition {
  readonly first: number;
  readonly last: number;
}

const HOLDABLE = new Set(
  "airport airports building buildings palace headquarters square city cities town towns village villages area areas region province crossing base bases port bridge road highway station parliament capital island district neighborhood neighbourhood territory hall compound consulate embassy field checkpoint checkpoints border".split(
    " ",
  ),
);
const REACH = 8;
const DETERMINERS = /^(?:the|a|an|several|some|most|parts|of|all|key|two|three|its|their|control)$/;

export const control: Rule<FoundControl, Scene> = {
  id: "en.state.control",
  at: ["control"],
  match: (scene, at) => {
    const hit = lookUp(scene, at, "control");
    if (hit === null || isUnreal(scene, at) || DETERMINERS.test(scene.tokens[at - 1]?.info.word ?? "")) return null;
    const passive = isPassive(scene, at);
    const object = passive ? subjectBefore(scene, at) : objectAfter(scene, hit.last);
    if (object === null || !holdable(scene, object)) return null;
    const holder = passive ? agentAfter(scene, hit.last) : subjectBefore(scene, at);
    if (holder === null) return null;
    const clause = scene.clauseAt(at);
    const range = { first: Math.min(clause.first, object.first), last: Math.max(clause.last, object.last) };
    const { start, end, words } = wordsIn(scene, range);
    return {
      what: "control",
      state: "held",
      holder: text(scene, holder),
      place: text(scene, object),
      start: scene.when(at),
      end: null,
      span: { start, end },
      words,
      ...range,
    };
  },
};

interface Range {
  readonly first: number;
  readonly last: number;
}

function holdable(scene: Scene, { first, last }: Range): boolean {
  for (let at = first; at <= last; at++) {
    if (HOLDABLE.has((scene.tokens[at] as Token).info.word)) return true;
    // a place's own name, not "a Hong Kong-flagged vessel"
    if (lookUp(scene, at, "place")?.last === last) return true;
  }
  return false;
}

/** The noun phrase after the verb: up to a preposition other than "of", a verb or a mark. */
function objectAfter(scene: Scene, verb: number): Range | null {
  let last = verb;
  for (let at = verb + 1; at <= verb + REACH; at++) {
    const token = scene.tokens[at];
    if (token === undefined || token.kind === "mark" || token.gap > Gap.space) break;
    const { word, entries } = token.info;
    if (
      entries.weekday !== undefined ||
      entries.month !== undefined ||
      /^(?:in|on|at|from|and|after|before|during|with|by|who|that|which|as|to|earlier|when|while)$/.test(word)
    )
      break;
    last = at;
  }
  let first = verb + 1;
  while (first < last && DETERMINERS.test((scene.tokens[first] as Token).info.word)) first++;
  return last > verb ? { first, last } : null;
}

/** The noun phrase before the verb group. */
function subjectBefore(scene: Scene, verb: number): Range | null {
  let last = verb - 1;
  while (
    last > verb - 4 &&
    /^(?:have|has|had|was|were|been|be|also|then|later|briefly|quickly|who|which|that)$/.test(
      scene.tokens[last]?.info.word ?? "",
    )
  )
    last--;
  let first = last + 1;
  for (let at = last; at >= 0 && at > last - 5; at--) {
    const token = scene.tokens[at] as Token;
    if (token.kind === "mark" || token.sentence !== (scene.tokens[verb] as Token).sentence) break;
    const { word, entries } = token.info;
    if (
      entries.cueVerb !== undefined ||
      /^(?:that|when|after|and|but|as|in|on|by|while|where|which|who|to|from|of|he|she|they|it|is|are|was|were)$/.test(
        word,
      )
    )
      break;
    first = at;
    if (/^(?:the|a|an|some|several)$/.test(word)) break;
  }
  while (first < last && DETERMINERS.test((scene.tokens[first] as Token).info.word)) first++;
  return first > last ? null : { first, last };
}

/** "by the army". */
function agentAfter(scene: Scene, verb: number): Range | null {
  for (let at = verb + 1; at <= verb + 5; at++) if (scene.tokens[at]?.info.word === "by") return objectAfter(scene, at);
  return null;
}

const text = (scene: Scene, { first, last }: Range) =>
  scene.text.slice((scene.tokens[first] as Token).start, (scene.tokens[last] as Token).end);
