/** The attribution stage of the English pack: the rules, in order, the scorer, and what finishes their candidates. */
import type { Candidate } from "../../../attributions/candidate.ts";
import { attribute } from "../../../attributions/index.ts";
import { extend } from "../../../extend.ts";
import type { Anchor } from "../../../lexicon/lexicon.ts";
import type { AfterNames, AfterTimes, FoundAttribution } from "../../../pack.ts";
import { applyRules, type Rule, ruleBook } from "../../../rule/rule.ts";
import { type Document, spanOf } from "../../../text/document.ts";
import { linked } from "./chain.ts";
import { according, citing } from "./rules/according.ts";
import { inverted, parenthetical } from "./rules/beside.ts";
import { droppedVerbClause, gerundClause, infinitiveClause, subjectVerbClause } from "./rules/clause.ts";
import { label, labelBehind } from "./rules/label.ts";
import { nounClause } from "./rules/noun.ts";
import { passive } from "./rules/passive.ts";
import { relayed } from "./rules/relayed.ts";
import { posted, signed } from "./rules/signed.ts";
import { type CueRule, type Draft, Scene } from "./scene.ts";
import { silentSubjects } from "./silent.ts";
import { logOdds } from "./score.ts";
import { speakerGrammar } from "./speaker-grammar.ts";
import { needed } from "./threshold.ts";

const STAGE = "attributions";
const RULES: readonly (readonly [Anchor, readonly CueRule[]])[] = [
  [
    "cueVerb",
    [
      relayed,
      posted,
      inverted,
      parenthetical,
      subjectVerbClause,
      droppedVerbClause,
      gerundClause,
      infinitiveClause,
      passive,
    ],
  ],
  ["cuePhrase", [according, citing]],
  ["cueNoun", [nounClause]],
  ["cueMark", [label, labelBehind, signed]],
];

interface Looked extends Document {
  readonly scene: Scene;
}
const book = ruleBook(
  RULES.flatMap(([tag, list]) =>
    list.map(
      ({ id, find }): Rule<Candidate, Looked> => ({
        id,
        at: [tag],
        match({ scene }, at) {
          const draft = find(scene, at);
          return draft === null ? null : candidateOf(id, draft);
        },
      }),
    ),
  ),
);

const candidateOf = (rule: string, draft: Draft, weight = draft.weight): Candidate => ({
  first: draft.cue.first,
  last: draft.cue.last,
  rule,
  cue: draft.cue,
  act: draft.act,
  source: draft.source,
  agreement: draft.agreement,
  gender: null,
  subject: draft.subject,
  content: draft.content,
  via: draft.via,
  weight,
});

/** What the rules find, in order of their anchors, before any of it is weighed. */
export const candidates = (scene: Scene): Candidate[] => applyRules(extend(scene.doc, { scene }), STAGE, book);

export function attributions(doc: Document, soFar: AfterNames): FoundAttribution[] {
  const scene = sceneOf(doc, soFar);
  const kept: Candidate[] = [];
  for (const candidate of candidates(scene)) {
    const odds = logOdds(scene, candidate);
    if (odds >= needed(scene, candidate)) kept.push(candidateOf(candidate.rule, candidate, candidate.weight + odds));
    else if (doc.trace !== null) {
      const { cue, rule } = candidate;
      const note = `too unlikely (${odds.toFixed(1)})`;
      doc.trace({ stage: STAGE, rule, ...spanOf(doc, cue.first, cue.last), outcome: "dropped", note });
    }
  }
  const found = linked(scene, kept);
  return attribute(doc, soFar, found, {
    grammar: speakerGrammar,
    subjects: silentSubjects(scene, found, soFar.found.mentions),
  });
}

export const sceneOf = (doc: Document, soFar: AfterTimes): Scene => new Scene(doc, soFar);
