/** What an Arabic report says of the state of the world, besides figures. */
import type { AfterFigures, FoundStates } from "../../../pack.ts";
import { ruleBook } from "../../../rule/rule.ts";
import { type StateRules, statesOf } from "../../../states/stage.ts";
import type { Document } from "../../../text/document.ts";
import { cautionRules } from "./cautions.ts";
import { change } from "./changes.ts";
import { control } from "./control.ts";
import { happens, isUnreal } from "./real.ts";
import { reasonRules } from "./reasons.ts";

const rules: StateRules = {
  lang: "ar",
  changes: ruleBook([change]),
  controls: ruleBook([control]),
  cautions: cautionRules,
  reasons: ruleBook(reasonRules),
  unreal: isUnreal,
  happens,
};

export const states = (doc: Document, soFar: AfterFigures): FoundStates => statesOf(doc, soFar, rules);
