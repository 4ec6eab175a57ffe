/** The stage of states: what every language does with its rules. */
import type { AfterFigures, FoundStates } from "../pack.ts";
import { type RuleBook, applyRules, longestFirst } from "../rule/rule.ts";
import type { Document } from "../text/document.ts";
import { type CautionRule, cautionsIn } from "./cautions.ts";
import { type ConditionOptions, type FoundCondition, conditionsIn } from "./conditions.ts";
import { distinct } from "./distinct.ts";
import { type HappeningOptions, happeningsIn } from "./happenings.ts";
import type { FoundReason } from "./reasons.ts";
import { type Scene, sceneOf } from "./scene.ts";

interface Tokens {
  readonly first: number;
  readonly last: number;
}

export interface StateRules {
  readonly lang: "ar" | "en";
  readonly changes: RuleBook<FoundStates["changes"][number] & Tokens, Scene>;
  readonly controls: RuleBook<FoundCondition & Tokens, Scene>;
  readonly cautions: readonly CautionRule[];
  readonly reasons: RuleBook<FoundReason, Scene>;
  readonly unreal: ConditionOptions["unreal"];
  readonly happens: HappeningOptions["happens"];
}

export function statesOf(doc: Document, soFar: AfterFigures, rules: StateRules): FoundStates {
  const scene = sceneOf(doc, soFar);
  const { lang, unreal, happens } = rules;
  const conditions = conditionsIn(scene, `${lang}.state.condition`, { unreal });
  const changes = applyRules(scene, "states", rules.changes);
  for (const held of applyRules(scene, "states", rules.controls)) conditions.push(plainCondition(held));
  return {
    changes: distinct(changes, ({ person, kind }) => `${person} ${kind}`).map(plainChange),
    conditions: inOrder(
      distinct(conditions, ({ what, state, place, start, end }) => [what, state, place, start ?? end].join("|")),
    ),
    happenings: happeningsIn(scene, { rule: `${lang}.state.happening`, unreal, happens }),
    cautions: distinct(longestFirst(cautionsIn(scene, rules.cautions)), ({ kind, words }) => `${kind} ${words}`).map(
      plainCaution,
    ),
    explanations: longestFirst(applyRules(scene, "states", rules.reasons)).map(plainReason),
  };
}

const inOrder = (found: readonly FoundCondition[]): readonly FoundCondition[] =>
  found.length < 2 ? found : [...found].sort((a, b) => a.span.start - b.span.start);

// findings without the tokens they were made of and their rules

const plainChange = ({ person, office, body, kind, on, by, span, words }: FoundStates["changes"][number]) => ({
  person,
  office,
  body,
  kind,
  on,
  by,
  span,
  words,
});

const plainCondition = ({ what, state, holder, place, start, end, span, words }: FoundCondition): FoundCondition => ({
  what,
  state,
  holder,
  place,
  start,
  end,
  span,
  words,
});

const plainCaution = ({ kind, words, about, span }: FoundStates["cautions"][number]) => ({ kind, words, about, span });

const plainReason = ({ of, cause, kind, origin, on, span, words }: FoundStates["explanations"][number]) => ({
  of,
  cause,
  kind,
  origin,
  on,
  span,
  words,
});
