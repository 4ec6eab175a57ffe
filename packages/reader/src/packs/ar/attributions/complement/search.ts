/** Where what was said begins, behind a verb and its subject: a walk over the tokens, each kind with a step of its own. */
import type { TokenRange } from "../../../../attributions/candidate.ts";
import type { Token } from "../../../../text/tokens.ts";
import { anonymityFrom } from "../anonymity.ts";
import type { Kind } from "../kinds.ts";
import type { Scene } from "../scene.ts";
import type { ClauseOptions } from "./clause.ts";
import { adverb, preposition, relative, subordinator, that, verb } from "./links.ts";
import { bracket, colon, comma, mark, quote } from "./marks.ts";
import { nominal } from "./nominals.ts";
import { type Found, GO_ON, type Step, type Walk } from "./walk.ts";

const stop: Step = () => null;

/** What stands for nothing here is passed over. */
const STEPS: { readonly [K in Kind]?: Step } = {
  that,
  relative,
  preposition,
  verb,
  subordinator,
  adverb,
  quote,
  colon,
  comma,
  bracket,
  mark,
  stop,
  noun: nominal,
  quantifier: nominal,
  digits: nominal,
  demonstrative: nominal,
  negation: nominal,
};

/** From token `from` to `limit`. `tight`: no noun is what is said. Null where nothing is. */
export function search(
  scene: Scene,
  from: number,
  limit: number,
  { frame, suffix }: ClauseOptions,
  subject: TokenRange | null,
  tight: boolean,
): Found | null {
  const walk: Walk = {
    scene,
    from,
    limit,
    frame,
    suffix,
    subject,
    tight,
    takesObject: frame.object && !tight,
    at: from,
    relative: false,
    object: null,
    noun: false,
    commas: 0,
    freed: -1,
    related: false,
    loose: false,
    byWords: false,
  };
  for (; walk.at <= limit; walk.at++) {
    const unnamed = anonymityFrom(scene, walk.at);
    if (unnamed >= 0) {
      walk.at = unnamed;
      continue;
    }
    const step = STEPS[scene.kinds[walk.at] as Kind];
    const found = step === undefined ? GO_ON : step(walk, scene.tokens[walk.at] as Token);
    if (found !== GO_ON) return found;
  }
  return null;
}
