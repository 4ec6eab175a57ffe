/** Attributions in Arabic: the rules in order, and the shared stage after them. */
import type { Candidate, TokenRange } from "../../../attributions/candidate.ts";
import { attribute } from "../../../attributions/index.ts";
import type { Pack } from "../../../pack.ts";
import { applyRules, ruleBook } from "../../../rule/rule.ts";
import { subjectsOfSentences } from "./antecedent.ts";
import { grammar } from "./grammar.ts";
import { accusations } from "./rules/accusations.ts";
import { colon } from "./rules/colon.ts";
import { asSaid } from "./rules/as-said.ts";
import { according } from "./rules/according.ts";
import { masdar } from "./rules/masdar.ts";
import { participle } from "./rules/participle.ts";
import { quoteFirst } from "./rules/quote-first.ts";
import { relay } from "./rules/relay.ts";
import { verbSubject } from "./rules/verb-subject.ts";
import { takenUp } from "./rules/taken-up.ts";
import { textSays } from "./rules/text-says.ts";
import { type Scene, openScene } from "./scene.ts";

const book = ruleBook<Candidate, Scene>([
  relay,
  takenUp,
  verbSubject,
  quoteFirst,
  textSays,
  participle,
  masdar,
  accusations,
  according,
  asSaid,
  colon,
]);

/** An opening mark at the end of a text, or dots, are no words. */
function hasWords(scene: Scene, content: readonly TokenRange[]): boolean {
  for (const { first, last } of content)
    for (let at = first; at <= last; at++) if (scene.tokens[at]?.kind !== "mark") return true;
  return false;
}

export const attributions: Pack["attributions"] = (doc, soFar) => {
  const scene = openScene(doc, soFar);
  const candidates: Candidate[] = [];
  for (const candidate of applyRules(scene, "attributions", book))
    if (hasWords(scene, candidate.content)) candidates.push(candidate);
  return attribute(doc, soFar, candidates, {
    grammar,
    subjects: subjectsOfSentences(scene),
  });
};
