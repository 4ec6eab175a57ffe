/** The stage of states: what every language does with its rules. */
import type { AfterFigures, FoundStates } from "../pack.ts";
import { type RuleBook, applyRules, longestFirst } from "../rule/rule.ts";
import type { Document } from "../text/document.ts";
import type { FoundCaution } from "./cautions.ts";
import { type ConditionOptions, type FoundCondition, conditionAt } from "./conditions.ts";
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
  readonly cautions: RuleBook<FoundCaution, Scene>;
  readonly reasons: RuleBook<FoundReason, Scene>;
  readonly unreal: ConditionOptions["unreal"];
  readonly happens: HappeningOptions["happens"];
}

export function statesOf(doc: Document, soFar: AfterFigures, rules: StateRules): FoundStates {
  const scene = sceneOf(doc, soFar);
  const { lang, unreal, happens } = rules;
  const conditions: FoundCondition[] = [];
  for (const at of doc.tagged("stateThing")) {
    const condition = conditionAt(scene, at, `${lang}.state.condition`, { unreal });
    if (condition !== null) conditions.push(condition);
  }
  return {
    changes: distinct(applyRules(scene, "states", rules.changes), ({ person, kind }) => `${person} ${kind}`).map(plain),
    conditions: distinct(
      [...conditions, ...applyRules(scene, "states", rules.controls).map(plain)],
      ({ what, state, place, start, end }) => [what, state, place, start ?? end].join("|"),
    ).sort((a, b) => a.span.start - b.span.start),
    happenings: happeningsIn(scene, { rule: `${lang}.state.happening`, unreal, happens }),
    cautions: distinct(
      longestFirst(applyRules(scene, "states", rules.cautions)),
      ({ kind, words }) => `${kind} ${words}`,
    ).map(plain),
    explanations: longestFirst(applyRules(scene, "states", rules.reasons)).map(plain),
  };
}

/** A finding without the tokens it was made of. */
function plain<T extends Tokens & { rule: string }>({
  first: _,
  last: __,
  rule: ___,
  ...rest
}: T): Omit<T, "first" | "last" | "rule"> {
  return rest;
}
