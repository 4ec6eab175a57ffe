/** What stands between a subject and its verb: "X, 31, of Bath, a nurse, who …, said". */
import {
  among,
  AND_OR,
  CAPITAL,
  CLOSES,
  COMMA,
  DASH,
  DEFINES,
  DIGITS,
  DOT,
  ED,
  either,
  HAS_SUBJECT,
  ING,
  OF,
  PREPOSITION,
  STOP,
  TIME,
  WHO_WHICH,
  WORD,
} from "./facts.ts";
import { phraseStart } from "./phrase-start.ts";
import type { Scene } from "./scene.ts";

/** What stands between commas (or dashes) before a verb: appositions, and what is no part of the phrase. */
export interface Interpolation {
  /** The last token before the first of the commas. */
  readonly before: number;
  /** The last token of the appositions; `before` where there are none. */
  readonly last: number;
}

/** Appositions in a row: "X, 31, of Bath, Maine, a nurse, who …, said". */
const IN_A_ROW = 5;

export function interpolation(scene: Scene, close: number, floor: number): Interpolation | null {
  let open = openingOf(scene, close, close, floor);
  if (open <= floor) return null;
  let last = close - 1;
  for (let row = 0; row < IN_A_ROW; row++) {
    if (isAside(scene, open + 1)) last = open - 1;
    // a stretch with a verb of its own is a clause, and what follows the comma is said by somebody named after the verb
    else if (hasFiniteVerb(scene, open + 1, last + 1)) return null;
    const earlier = openingOf(scene, open, close, Math.max(floor, open - 30));
    if (
      earlier < 0 ||
      (earlier < open - 14 && !scene.is(earlier + 1, COMPANY) && !scene.is(earlier + 1, RELATIVE)) ||
      !(continues(scene, earlier, open) || (isAside(scene, open + 1) && isNamed(scene, earlier, open, floor)))
    )
      break;
    open = earlier;
  }
  return { before: open - 1, last: Math.max(last, open - 1) };
}

/** The comma (or dash) before this one; -1 where there is none in the sentence. */
function openingOf(scene: Scene, from: number, close: number, floor: number): number {
  const mark = scene.is(close, COMMA) ? COMMA : DASH;
  for (let at = from - 1; at > floor; at--) {
    const bracket = scene.bracketBefore(at);
    if (bracket > floor) at = bracket - 1;
    if (scene.is(at, CLOSES) || (scene.is(at, STOP) && !scene.is(at, DOT))) return -1;
    if (scene.is(at, mark)) return at;
  }
  return -1;
}

/** A relative clause or an adverbial, no part of the phrase. */
const isAside = (scene: Scene, at: number) => scene.is(at, ASIDE);
const OPENS_ASIDE = among(
  "who which whose whom where when citing quoting speaking referring talking writing responding asked in at on during after before while although though if as under by via through with without amid following according however meanwhile for to because since too accompanied flanked escorted joined surrounded followed",
);
const ASIDE = either(OPENS_ASIDE, ING);

/**
 * Whether a comma goes on with a row of appositions: an age, a place, or a description after a name; or opens an aside that
 * has commas in it: "accompanied by Rolf Kant, a judge," and "whose men hold the port, the mill, and the bridge,".
 */
function continues(scene: Scene, comma: number, next: number): boolean {
  if (scene.is(comma + 1, OF) || scene.is(comma + 1, DIGITS)) return true;
  if (scene.is(comma + 1, COMPANY) || scene.is(comma + 1, RELATIVE) || scene.is(next + 1, AND_OR)) return true;
  return scene.is(comma + 1, A_AN) && scene.is(comma - 1, CAPITAL) && !scene.is(comma - 1, TIME);
}

const A_AN = among("a an");
const COMPANY = among("accompanied flanked escorted joined surrounded followed");
const RELATIVE = among("who whose which");

/** "The prime minister, Ana Lima, who …, said": a role with a determiner, and nothing but its holder's name. */
function isNamed(scene: Scene, comma: number, close: number, floor: number): boolean {
  for (let at = comma + 1; at < close; at++) if (scene.is(at, WORD) && !scene.is(at, CAPITAL)) return false;
  if (close - comma < 3 || scene.is(comma - 1, CAPITAL)) return false;
  const first = phraseStart(scene, comma - 1, Math.max(floor, comma - 10));
  return first !== null && scene.is(first, DEFINES) && !scene.is(comma - 1, TIME);
}

function hasFiniteVerb(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (scene.is(at, WHO_WHICH)) return false;
    // "…, and moved from hut to hut"
    if (scene.is(at, HAS_SUBJECT) || (scene.is(at, ED) && scene.is(at - 1, AND_OR) && scene.is(at + 1, PREPOSITION)))
      return true;
  }
  return false;
}
