/** A verb with its auxiliaries and adverbs: what it can be as it stands. */
import { oncePerWord, type WordInfo } from "../../../lexicon/word.ts";
import type { Token } from "../../../text/tokens.ts";
import type { VerbForm } from "../morphology/verbs.ts";
import type { CueReading } from "./cue.ts";
import {
  BE,
  HAVE,
  isAdverb,
  isAuxiliary,
  MODAL,
  NOT,
  PLAIN_VERB,
  DO,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN_VERB,
  TIME_WORD,
} from "./grammar.ts";
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

/** Whether a word can be in a verb's group at all: most words before a verb are none, which is told once a word. */
const mayBelong = (info: WordInfo | undefined, word: string) => info?.word !== word || belongs(info);
const belongs = oncePerWord(
  ({ word }) =>
    isAuxiliary(word) ||
    PRONOUN_VERB.has(word) ||
    word === "s" ||
    word === "to" ||
    TIME_WORD.has(word) ||
    NOT.has(word) ||
    isAdverb(word),
);

/** The group of the verb at a token in one of its readings, or null where the word can be no such verb here. */
export function verbGroup(scene: Scene, head: number, { verb, forms }: CueReading): VerbGroup | null {
  const last = head + verb.particles.length;
  for (let at = head + 1; at <= last; at++) if (scene.word(at) !== verb.particles[at - head - 1]) return null;
  const { first: low } = scene.bounds(head);
  let first = head;
  let negated = false;
  let be = false;
  let have = false;
  let modal = false;
  let to = false;
  let pronounAt = -1;
  // "was quoted as saying", "could be heard saying" are one group with their gerund
  if (forms.has("gerund")) {
    if (scene.word(head - 1) === "as" && /^(?:quoted|cited)$/.test(scene.word(head - 2))) first = head - 2;
    else if (scene.word(head - 1) === "as") first = quotedBy(scene, head, low) ?? first;
    else if (scene.word(head - 1) === "heard") first = head - 1;
  }
  const from = first;
  for (let at = from - 1; at >= low && at >= from - REACH; at--) {
    const word = scene.word(at);
    if (!mayBelong(scene.doc.tokens[at]?.info, word)) break;
    if (NOT.has(word)) negated = true;
    if (isAuxiliary(word)) {
      if (BE.has(word)) be ||= !have && !modal;
      if (HAVE.has(word)) have = true;
      if (MODAL.has(word) || DO.has(word)) modal = true;
      first = at;
    } else if (PRONOUN_VERB.has(word)) {
      if (word.endsWith("re")) be = true;
      else if (/ve$|d$/.test(word)) have = true;
      else modal = true;
      first = at;
      pronounAt = at;
      break;
    } else if (
      word === "s" &&
      scene.word(at - 1).match(/^['’]$/) &&
      /^(?:he|she|it|who|that|there)$/.test(scene.word(at - 2))
    ) {
      if (forms.has("gerund")) be = true;
      else have = true;
      first = at - 1;
      break;
    } else if (word === "to" && first === head && forms.has("base")) {
      to = true;
      first = at;
      break;
    } else if (TIME_WORD.has(word) && at > low) {
      // "officials on Monday said"
      first = /^(?:on|late|early|last|this)$/.test(scene.word(at - 1)) ? at - 1 : at;
      at = first;
    } else if (NOT.has(word) || isAdverb(word)) {
      first = at;
    } else break;
  }
  if (first === head && isNounBefore(scene, last, forms)) return null;
  const kind = kindOf(scene, head, first, forms, { be, have, modal, to });
  return kind === null ? null : { first, head, last, kind, negated, pronounAt };
}

/** "was quoted by the newspaper as saying": where the group begins. */
function quotedBy(scene: Scene, head: number, low: number): number | null {
  for (let at = head - 3; at >= low && at > head - REACH_OF_AGENT; at--)
    if (/^(?:quoted|cited)$/.test(scene.word(at)))
      return scene.word(at + 1) === "by" && BE.has(scene.word(at - 1)) ? at : null;
  return null;
}
const REACH_OF_AGENT = 14;

/** Forms that are a verb only before a word that opens an object or a clause. */
const MOSTLY_NOUN = new Set(
  "hopes details detail records record documents document states state highlights highlight rules rule addresses address commands command orders order attacks attack posts post alerts alert fears fear cares care looks like likes plans plan forecasts forecast estimates estimate requests request tweets tweet protests protest blogs blog cries cry bans ban charges charge comments comment results touts questions question faults fault needs need studies study raises issues issue".split(
    " ",
  ),
);
const OBJECT_OPENER =
  /^(?:that|to|the|a|an|this|these|those|his|her|its|their|our|my|he|she|it|they|we|how|why|what|whether|if|where|when|who|him|them|himself|herself|themselves|all|any|some|no|more|:|for|on)$/;
const opensObject = (scene: Scene, at: number) =>
  OBJECT_OPENER.test(scene.word(at)) ||
  DETERMINER.has(scene.word(at)) ||
  scene.doc.tokens[at]?.kind === "digits" ||
  scene.opens(at) !== null;
const NEVER_NOUN = new Set("says say tells tell thinks think believes believe adds add".split(" "));

/** "The U.S. Command says": a word before a finite verb is its subject, where it can be a noun. */
function isNounBefore(scene: Scene, last: number, forms: ReadonlySet<VerbForm>): boolean {
  if (forms.has("past") || forms.has("gerund") || NEVER_NOUN.has(scene.word(last))) return false;
  // "the Islamic State fighters", "U.S. Pacific Command": a capital among capitals, in a text that is no headline
  const { allCapitals } = (scene.doc.tokens[last] as Token).info;
  if (scene.capital(last) && !allCapitals && scene.capital(last - 1) && !scene.capital(last + 1)) return true;
  const next = scene.word(last + 1);
  if (MOSTLY_NOUN.has(scene.word(last)) && !opensObject(scene, last + 1)) return !endsAside(scene, last);
  if (isAuxiliary(next) || PLAIN_VERB.has(next)) return true;
  const after = scene.doc.tokens[last + 1]?.info.entries.cueVerb?.readings;
  return (
    after?.some(
      ({ verb, forms: its }) =>
        verb.speech && (its.has("past") || (its.has("third") && verb.frames.includes("clause"))),
    ) ?? false
  );
}

/** "…, the agency estimates.": behind what was said nothing but a name and its verb. */
function endsAside(scene: Scene, at: number): boolean {
  if (!scene.isStop(at + 1)) return false;
  for (let back = at - 1; back > at - 9; back--) {
    if (scene.isComma(back)) return back < at - 1 && (DETERMINER.has(scene.word(back + 1)) || scene.capital(back + 1));
    if (!scene.isWord(back) || PREPOSITION.has(scene.word(back))) return false;
  }
  return false;
}

function kindOf(
  scene: Scene,
  head: number,
  first: number,
  forms: ReadonlySet<VerbForm>,
  { be, have, modal, to }: { be: boolean; have: boolean; modal: boolean; to: boolean },
): VerbGroup["kind"] | null {
  // "a ruling by the court", "the ruling could be appealed": a noun
  if (forms.has("gerund") && !be && (isAuxiliary(scene.word(head + 1)) || scene.word(head + 1) === "by")) return null;
  if (forms.has("gerund")) return be ? "finite" : determined(scene, head) ? null : "gerund";
  if (to) return "infinitive";
  if (be && forms.has("participle")) return "passive";
  if (have && forms.has("participle")) return "finite";
  if (modal && forms.has("base")) return "finite";
  if (be || have || modal) return null;
  // "the number of confirmed deaths"
  if (forms.has("past") && /^(?:of|with|for|from|between|among)$/.test(scene.word(first - 1))) return null;
  if (forms.has("past")) return /^(?:the|a|an)$/.test(scene.word(first - 1)) ? "reduced" : "finite";
  if (forms.has("third") || forms.has("base")) return nominal(scene, first) ? null : "finite";
  return forms.has("participle") ? "reduced" : null;
}

/** A determiner or a possessive right before: the word is a noun here. */
function determined(scene: Scene, at: number): boolean {
  const before = scene.word(at - 1);
  if (before === "s" && /^['’]$/.test(scene.word(at - 2))) return true;
  if (/^['’]$/.test(before) && scene.word(at - 2).endsWith("s") && scene.closes(at - 1) === null) return true;
  return POSSESSIVE.has(before) || (DETERMINER.has(before) && !STANDS_ALONE.has(before));
}

const nominal = (scene: Scene, at: number): boolean =>
  determined(scene, at) || (PREPOSITION.has(scene.word(at - 1)) && scene.word(at - 1) !== "to");

/** Determiners that can be a subject by themselves: "some say", "many believe". */
const STANDS_ALONE = new Set(
  "that this these those all some many most few several others another one both each any more".split(" "),
);
