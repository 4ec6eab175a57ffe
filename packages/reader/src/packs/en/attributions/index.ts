/** The attribution stage of the English pack: the rules, in order, and what finishes their candidates. */
import type { Candidate } from "../../../attributions/candidate.ts";
import { attribute } from "../../../attributions/index.ts";
import type { AfterNames, FoundAttribution } from "../../../pack.ts";
import { applyRules, type Rule, ruleBook } from "../../../rule/rule.ts";
import type { Document } from "../../../text/document.ts";
import type { Tag } from "../../../lexicon/lexicon.ts";
import { according } from "./rules/according.ts";
import { inverted, parenthetical } from "./rules/beside.ts";
import { droppedVerbClause, gerundClause, infinitiveClause, subjectVerbClause } from "./rules/clause.ts";
import { nounClause } from "./rules/noun.ts";
import { type CueRule, Scene } from "./scene.ts";
import { speakerGrammar } from "./speaker-grammar.ts";

const RULES: readonly (readonly [Tag, readonly CueRule[]])[] = [
  ["cueVerb", [inverted, parenthetical, subjectVerbClause, droppedVerbClause, gerundClause, infinitiveClause]],
  ["cuePhrase", [according]],
  ["cueNoun", [nounClause]],
];

/** The candidates of a document, in order of their anchors. */
export function candidates(doc: Document, soFar: AfterNames): Candidate[] {
  const scene = new Scene(doc, soFar);
  const rules = RULES.flatMap(([tag, list]) =>
    list.map(
      ({ id, find }): Rule<Candidate> => ({
        id,
        at: [tag],
        match: (_, at) => {
          const draft = find(scene, at);
          return draft === null ? null : { ...draft, rule: id, first: draft.cue.first, last: draft.cue.last };
        },
      }),
    ),
  );
  return applyRules(doc, "attributions", ruleBook(rules));
}

export function attributions(doc: Document, soFar: AfterNames): FoundAttribution[] {
  return attribute(doc, soFar, candidates(doc, soFar), { grammar: speakerGrammar });
}
