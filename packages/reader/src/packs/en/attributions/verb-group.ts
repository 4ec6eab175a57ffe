/** A verb with its auxiliaries and adverbs: what it can be as it stands. */
import { type CueReading, Form } from "./cue.ts";
import {
  ADVERB,
  among,
  APOSTROPHE,
  ARTICLE,
  AS,
  AUXILIARY,
  BE,
  BY,
  CLOSES,
  COUNTED,
  DETERMINER,
  either,
  fact,
  NOT,
  PREPOSITION,
  PRONOUN_VERB,
  S_END,
  TIME_WORD,
  TO,
} from "./facts.ts";
import { DETERMINER as DETERMINERS, DO, HAVE as HAVES, MODAL as MODALS, POSSESSIVE as POSSESSIVES } from "./grammar.ts";
import { isNounBefore, opensObject } from "./noun-before.ts";
import type { Scene } from "./scene.ts";

export interface VerbGroup {
  /** First token of the group, auxiliaries and adverbs included; the verb itself. */
  readonly first: number;
  readonly head: number;
  /** Last token, particles included. */
  readonly last: number;
  readonly kind: "finite" | "gerund" | "infinitive" | "passive" | "reduced";
  readonly negated: boolean;
  /** The subject pronoun that is written together with the auxiliary ("they've"). */
  readonly pronounAt: number;
}

/** How far auxiliaries and adverbs may stand before their verb. */
const REACH = 6;

/** "warning shots" */
const IT = among("it");
const AT = among("at");
const WARNING = among("warning");
const OF_WARNING = among(
  "shot shots sign signs siren sirens light lights system systems label labels letter letters bell bells notice notices",
);
const GRADES = among("most more less least very so too");
const ALLEGED = among("alleged suspected reported claimed promised");
const COUNTS = either(DETERMINER, COUNTED);
const isBeforeNoun = (scene: Scene, at: number) =>
  scene.is(at - 1, COUNTS) || (scene.is(at - 1, PREPOSITION) && !opensObject(scene, at + 1));
const S = among("s");
const HAVE = among(HAVES);
const MODAL = among(new Set([...MODALS, ...DO]));
const LONG = among("long since");
const PART_OF_TIME = among("day morning afternoon evening night week month year summer winter spring autumn");
const WITHIN_TIME = among("the");
const IN = among("in during");
const BELONGS = either(AUXILIARY, PRONOUN_VERB, S, TO, TIME_WORD, NOT, ADVERB, LONG, PART_OF_TIME);
const HEARD = among("heard");
const QUOTED = among("quoted cited");
const HAVING = among("having");
const BEARS_S = among("he she it who that there");
const BEFORE_DAY = among("on late early last this");

/** The group of the verb at a token in one of its readings, or null where the word can be no such verb here. */
export function verbGroup(scene: Scene, head: number, { verb, forms, size }: CueReading): VerbGroup | null {
  // "put it at 40": no way of putting it
  if (size === 1 && scene.is(head + 1, IT) && scene.is(head + 2, AT)) return null;
  if (scene.is(head, WARNING) && scene.is(head + 1, OF_WARNING)) return null;
  for (let p = 0; p < size; p++) if (scene.word(head + 1 + p) !== verb.particles[p]) return null;
  const last = head + size;
  const { first: low } = scene.bounds(head);
  const isGerund = (forms & Form.gerund) !== 0;
  let first = head;
  let negated = false;
  let be = false;
  let have = false;
  let modal = false;
  let to = false;
  let pronounAt = -1;
  // "was quoted as saying", "could be heard saying" are one group with their gerund
  if (isGerund) {
    if (scene.is(head - 1, AS)) first = scene.is(head - 2, QUOTED) ? head - 2 : quotedBy(scene, head, low);
    else if (scene.is(head - 1, HEARD)) first = head - 1;
  }
  // "was quoted as having said"
  const having = scene.is(head - 1, HAVING) && scene.is(head - 2, AS);
  if (having) {
    const quoted = scene.is(head - 3, QUOTED) ? head - 3 : quotedBy(scene, head - 1, low);
    if (quoted === head - 1) return null;
    first = quoted;
  }
  const from = first;
  for (let at = from - 1; at >= low && at >= from - REACH; at--) {
    if (!scene.is(at, BELONGS)) break;
    if (scene.is(at, NOT)) negated = true;
    if (scene.is(at, AUXILIARY)) {
      if (scene.is(at, BE)) be ||= !have && !modal;
      if (scene.is(at, HAVE)) have = true;
      if (scene.is(at, MODAL)) modal = true;
      first = at;
    } else if (scene.is(at, PRONOUN_VERB)) {
      const word = scene.word(at);
      if (word.endsWith("re")) be = true;
      else if (/ve$|d$/.test(word)) have = true;
      else modal = true;
      first = at;
      pronounAt = at;
      break;
    } else if (scene.is(at, S) && scene.is(at - 1, APOSTROPHE) && scene.is(at - 2, BEARS_S)) {
      if (isGerund) be = true;
      else have = true;
      first = at - 1;
      break;
    } else if (scene.is(at, TO) && first === head && (forms & Form.base) !== 0) {
      to = true;
      first = at;
      break;
    } else if (scene.is(at, PART_OF_TIME) && scene.is(at - 1, WITHIN_TIME) && scene.is(at - 2, IN)) {
      // "had earlier in the week told"
      first = at - 2;
      at = first;
    } else if (scene.is(at, TIME_WORD) && at > low) {
      // "officials on Monday said"
      first = scene.is(at - 1, BEFORE_DAY) ? at - 1 : at;
      at = first;
    } else if (scene.is(at, NOT) || scene.is(at, ADVERB) || scene.is(at, LONG)) {
      first = at;
    } else break;
  }
  // "the most promising effort", "four alleged smugglers", "against suspected rebels"
  if (first === head && (scene.is(head - 1, GRADES) || (scene.is(head, ALLEGED) && isBeforeNoun(scene, head))))
    return null;
  if (first === head && isNounBefore(scene, last, forms)) return null;
  const kind = kindOf(scene, head, first, having ? Form.gerund : forms, be, have, modal, to);
  return kind === null ? null : { first, head, last, kind, negated, pronounAt };
}

/** "was quoted by the newspaper as saying": where the group begins; the verb itself where it is no such group. */
function quotedBy(scene: Scene, head: number, low: number): number {
  for (let at = head - 3; at >= low && at > head - REACH_OF_AGENT; at--)
    if (scene.is(at, QUOTED)) return scene.is(at - 1, BE) && isBy(scene, at + 1) ? at : head;
  return head;
}
/** "by", "Friday by", "in Lima by". */
function isBy(scene: Scene, at: number): boolean {
  for (let on = at; on < at + 4; on++) if (scene.is(on, BY)) return true;
  return false;
}
const REACH_OF_AGENT = 14;

const BETWEEN_NOUNS = among("of with for from between among");

function kindOf(
  scene: Scene,
  head: number,
  first: number,
  forms: number,
  be: boolean,
  have: boolean,
  modal: boolean,
  to: boolean,
): VerbGroup["kind"] | null {
  const participle = (forms & Form.participle) !== 0;
  if ((forms & Form.gerund) !== 0) {
    if (be) return "finite";
    // "a ruling by the court", "the ruling could be appealed": a noun
    if (scene.is(head + 1, AUXILIARY) || scene.is(head + 1, BY)) return null;
    return determined(scene, head) ? null : "gerund";
  }
  if (to) return "infinitive";
  if (be && participle) return "passive";
  if (have && participle) return "finite";
  if (modal && (forms & Form.base) !== 0) return "finite";
  if (be || have || modal) return null;
  if ((forms & Form.past) !== 0) {
    // "the number of confirmed deaths"
    if (scene.is(first - 1, BETWEEN_NOUNS)) return null;
    return scene.is(first - 1, ARTICLE) ? "reduced" : "finite";
  }
  if ((forms & (Form.third | Form.base)) !== 0) return nominal(scene, first) ? null : "finite";
  return participle ? "reduced" : null;
}

/** Determiners that can be a subject by themselves: "some say", "many believe". */
const STANDS_ALONE = new Set(
  "that this these those all some many most few several others another one both each any more".split(" "),
);
const POSSESSIVE = among(POSSESSIVES);
const DETERMINES = fact((word) => DETERMINERS.has(word) && !STANDS_ALONE.has(word));

/** A determiner or a possessive right before: the word is a noun here. */
function determined(scene: Scene, at: number): boolean {
  const before = at - 1;
  if (scene.is(before, S) && scene.is(at - 2, APOSTROPHE)) return true;
  if (scene.is(before, APOSTROPHE) && scene.is(at - 2, S_END) && !scene.is(before, CLOSES)) return true;
  return scene.is(before, POSSESSIVE) || scene.is(before, DETERMINES);
}

const nominal = (scene: Scene, at: number): boolean =>
  determined(scene, at) || (scene.is(at - 1, PREPOSITION) && !scene.is(at - 1, TO));
