/** What an Arabic report says of the state of the world, besides figures. */
import type { AfterFigures, FoundStates } from "../../../pack.ts";
import { applyRules, longestFirst, ruleBook } from "../../../rule/rule.ts";
import type { FoundCaution } from "../../../states/cautions.ts";
import { conditionAt } from "../../../states/conditions.ts";
import { distinct } from "../../../states/distinct.ts";
import { happeningsIn } from "../../../states/happenings.ts";
import type { FoundReason } from "../../../states/reasons.ts";
import { type Scene, sceneOf } from "../../../states/scene.ts";
import type { Document } from "../../../text/document.ts";
import { cautionRules } from "./cautions.ts";
import { type FoundChange, change } from "./changes.ts";
import { type FoundControl, control } from "./control.ts";
import { happens, isUnreal } from "./real.ts";
import { reasonRules } from "./reasons.ts";

const changes = ruleBook<FoundChange, Scene>([change]);
const controls = ruleBook<FoundControl, Scene>([control]);
const cautions = ruleBook<FoundCaution, Scene>(cautionRules);
const reasons = ruleBook<FoundReason, Scene>(reasonRules);

export function states(doc: Document, soFar: AfterFigures): FoundStates {
  const scene = sceneOf(doc, soFar);
  const conditions = doc
    .tagged("stateThing")
    .flatMap((at) => conditionAt(scene, at, "ar.state.condition", { unreal: isUnreal }) ?? []);
  return {
    changes: distinct(applyRules(scene, "states", changes), ({ person, kind }) => `${person} ${kind}`).map(plain),
    conditions: distinct(
      [...conditions, ...applyRules(scene, "states", controls).map(plain)],
      ({ what, state, place, start, end }) => [what, state, place, start ?? end].join("|"),
    ).sort((a, b) => a.span.start - b.span.start),
    happenings: happeningsIn(scene, { rule: "ar.state.happening", unreal: isUnreal, happens }),
    cautions: longestFirst(applyRules(scene, "states", cautions)).map(plain),
    explanations: longestFirst(applyRules(scene, "states", reasons)).map(plain),
  };
}

/** A finding without the tokens it was made of. */
function plain<T extends { first: number; last: number; rule: string }>({
  first: _,
  last: __,
  rule: ___,
  ...rest
}: T): Omit<T, "first" | "last" | "rule"> {
  return rest;
}
