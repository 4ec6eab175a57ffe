/** Where the noun phrase that ends at a token begins. */
import {
  ADVERB,
  among,
  AND_OR,
  APOSTROPHE,
  AS,
  AUXILIARY,
  BY,
  CAPITAL,
  COMMA,
  COORDINATOR,
  CUE_NOUN,
  CUE_VERB,
  DASH,
  DEFINES,
  DETERMINER,
  DOT,
  ED,
  either,
  fact,
  FINITE,
  HAS_SUBJECT,
  ING,
  like,
  OPENER,
  OPENS,
  PAUSE,
  PREPOSITION,
  PRONOUN,
  S_END,
  THAT,
  TIE,
  TO,
  WHO_WHICH,
  WORD,
} from "./facts.ts";
import { PREPOSITION as PREPOSITIONS, RELATIVE, SUBORDINATOR } from "./grammar.ts";
import type { Scene } from "./scene.ts";

/** The first token of the noun phrase that ends at a token; null where there is none. */
export function phraseStart(scene: Scene, end: number, floor: number): number | null {
  let start = end + 1;
  for (let at = end; at >= floor; at--) {
    const bracket = scene.bracketBefore(at);
    // "the KDF [Krambo Dockers Front]", but "[sic]"
    if (bracket > floor && (!scene.is(at, SQUARE) || scene.is(bracket + 1, CAPITAL))) {
      at = bracket;
      start = at;
      continue;
    }
    if (!inPhrase(scene, at, end, floor)) {
      if (scene.is(at, COMMA) && isList(scene, at, end, floor)) continue;
      // "was forced to leave": what depends on a verb is no subject
      if (scene.is(at, AUXILIARY) && scene.is(at + 1, DEPENDS)) return null;
      break;
    }
    if (scene.is(at, COORDINATOR) && !joinsNouns(scene, at, floor)) break;
    start = at;
  }
  const relative = relativeWithin(scene, start, end);
  if (relative >= 0) return trimStart(scene, start, relative - 1);
  return trimStart(scene, start, end);
}

const ACCORDING = among("according");
const SQUARE = among("]");
/** What stands after an auxiliary as part of its verb. */
const DEPENDS = like(/(?:ed|ing|ly)$|^(?:been|to|not|never|also|be|now|still|set|due|able)$/);

function inPhrase(scene: Scene, at: number, end: number, floor: number): boolean {
  if (!scene.is(at, WORD)) {
    // words within marks that are part of a name: the "Judges Club" said
    return (
      scene.is(at, WITHIN_NAME) &&
      !scene.is(at, DASH) &&
      !scene.is(at, OPENS) &&
      (!scene.is(at, DOT) || isAbbreviation(scene, at))
    );
  }
  // "a survivor being treated in the clinic"
  if (scene.is(at, BEING))
    return at < end && scene.is(at + 1, ED) && scene.is(at - 1, WORD) && !scene.is(at - 1, AUXILIARY);
  if (scene.is(at, VERBAL)) return relativeNear(scene, at) || (at < end && isReduced(scene, at));
  // "a caller claiming to speak for the guild"
  if (scene.is(at, CLAIMING) && scene.is(at + 1, TO)) return scene.is(at - 1, WORD);
  if (at < end && startsClause(scene, at)) return relativeNear(scene, at);
  if (scene.is(at, BY) && scene.is(at - 1, ED_END)) return !scene.is(at - 2, AUXILIARY) && !scene.is(at - 2, ADVERB);
  if (scene.is(at, TO) && scene.is(at - 1, ACCORDING)) return false;
  if (scene.is(at, THAT) && opensRelative(scene, at, end, floor)) return true;
  // "a video in which his son", "survivors brought to the port"
  if (scene.is(at, WHICH) && scene.is(at - 1, PREPOSITION)) return false;
  return !scene.is(at, PHRASE_END);
}
const WITHIN_NAME = among("- – ' ’ . & / @ # % $ € £ *");

/** "a group | that monitors the war": a verb follows, and no speech that "that" could open the words of stands before. */
function opensRelative(scene: Scene, that: number, end: number, floor: number): boolean {
  if (that + 2 > end || !scene.is(that - 1, WORD) || scene.is(that - 1, NO_ANTECEDENT)) return false;
  if (!scene.is(that + 1, RELATIVE_VERB) && !(scene.is(that + 1, S_END) && scene.is(that + 2, DEFINES))) return false;
  for (let at = that - 1; at >= floor; at--) if (scene.is(at, CUE_VERB) || scene.is(at, CUE_NOUN)) return false;
  return true;
}
const RELATIVE_VERB = either(FINITE, ED);
const ED_END = like(/ed$/);
/** Pronouns and words that open a clause, but who, which, whom and whose. */
const PHRASE_END = either(
  PRONOUN,
  fact(
    (word) =>
      SUBORDINATOR.has(word) &&
      !PREPOSITIONS.has(word) &&
      !(RELATIVE.has(word) && word !== "that" && word !== "where" && word !== "when"),
  ),
);

/** Forms of speech verbs that are never nouns or adjectives. */
const SAYS = among(
  "said says say told tells adds wrote writes argues argued believe believes think thinks insisted insists tweeted replied",
);
/** "survivors brought to the port said": of two verbs on one subject the first is a participle. */
const isReduced = (scene: Scene, at: number) =>
  scene.is(at, PARTICIPLE) && scene.is(at + 1, PREPOSITION) && scene.is(at - 1, WORD) && !scene.is(at - 1, NO_NOUN);
const PARTICIPLE = among("brought held sent found caught led built left made met paid spent hit shot kept taken seen");
const NO_NOUN = either(PRONOUN, AUXILIARY, PREPOSITION, COORDINATOR, DETERMINER, THAT, ADVERB, AND_OR);
const NO_ANTECEDENT = either(NO_NOUN, CUE_VERB, CUE_NOUN);
const WHICH = among("which whom");
const BEING = among("being");
const CLAIMING = among("claiming purporting professing");
const VERBAL = either(FINITE, SAYS);
/** "announced the closure", "claiming that": a verb with what depends on it. */
const startsClause = (scene: Scene, at: number) =>
  scene.is(at, CUE_VERB) && (scene.is(at, ED_ING) || scene.is(at, IRREGULAR)) && scene.is(at + 1, DEPENDENT);
const ED_ING = either(ED, ING);
const IRREGULAR = among("heard saw told thought knew understood read wrote");
const DEPENDENT = among("the a an that his her its their him them it to");

const isAbbreviation = (scene: Scene, at: number) =>
  scene.doc.tokens[at + 1]?.sentence === scene.doc.tokens[at]?.sentence;

/** A finite verb may stand in a phrase only within a relative clause. */
function relativeNear(scene: Scene, at: number): boolean {
  for (let back = at - 1; back > at - 8 && back >= 0; back--) {
    if (scene.is(back, WHO_WHICH)) return true;
    if (scene.is(back, PAUSE)) return false;
  }
  return false;
}

function relativeWithin(scene: Scene, start: number, end: number): number {
  for (let at = start + 1; at <= end; at++) if (scene.is(at, OPENS_RELATIVE)) return at;
  return -1;
}
const OPENS_RELATIVE = among("who which whose");

/** "France, Germany and Britain": a comma that stands in a row which ends with "and". */
function isList(scene: Scene, comma: number, end: number, floor: number): boolean {
  let and = -1;
  for (let at = comma + 1; at <= end && at < comma + 14; at++) if (scene.is(at, AND_OR)) and = at;
  if (and < 0) return false;
  // what stands before the comma must be as short as a name
  for (let at = comma - 1, words = 0; at >= floor; at--, words++) {
    if (scene.is(at, COMMA)) return words > 0;
    if (words > 4 || !inPhrase(scene, at, end, floor) || scene.is(at, LEADS_TO)) return false;
    if (at === floor) return words > 0 && !scene.is(at, OPENER) && !scene.is(at, PREPOSITION);
  }
  return false;
}

/** "Contrary to reports, the mayor and the bishop said" */
const LEADS_TO = among("contrary thanks owing due similar");

/** Whether "and" stands between two nouns of one phrase rather than between clauses. */
function joinsNouns(scene: Scene, at: number, floor: number): boolean {
  if (!scene.is(at, AND_OR)) return false;
  if (at - 1 < floor || !scene.is(at - 1, WORD)) return false;
  for (let back = at - 1; back >= floor && back > at - 16; back--) {
    if (scene.is(back, HAS_CLAUSE) || isPastVerb(scene, back)) return false;
    if (scene.is(back, PAUSE)) break;
  }
  return true;
}
const HAS_CLAUSE = either(HAS_SUBJECT, THAT);

const isPastVerb = (scene: Scene, at: number) => scene.is(at, ED) && scene.is(at + 1, BEHIND_PAST);
const BEHIND_PAST = among("the a an to in on at by from into his her its their him them");

/** Takes openers, dates and a leading prepositional phrase off; null where nothing is left. */
function trimStart(scene: Scene, from: number, end: number): number | null {
  let start = from;
  for (let moved = true; moved && start <= end; ) {
    moved = false;
    const time = scene.timeEnd(start);
    if (time >= 0 && time < end && !scene.is(time + 1, APOSTROPHE)) {
      // "hours after the ministry said": there a clause begins
      start = time + 1 < end && scene.is(time + 1, APART) ? time + 2 : time + 1;
      moved = true;
    } else if (start < end && ((scene.is(start, LEADS_IN) && !scene.is(start, ALL)) || scene.is(start, DASH))) {
      start++;
      moved = true;
    } else if (scene.is(start, LEADS_ASIDE)) {
      const next = afterPreposition(scene, start, end);
      if (next === null) return null;
      start = next;
      moved = true;
    }
  }
  while (start <= end && !scene.is(start, WORD) && !scene.is(start, OPENS_NAME)) start++;
  if (start > end || (start === end && scene.is(start, OPENER))) return null;
  return start;
}
/** "both sides", "all parties" */
const ALL = among("both all");
/** The comma of English only. */
const LEADS_IN = either(OPENER, ADVERB, COORDINATOR, among(","), AS);
const LEADS_ASIDE = fact((word) => PREPOSITIONS.has(word) && !/^(?:about|around|over|under|near|more)$/.test(word));
/** What sets a clause apart from a length of time: "a day before". */
const APART = among("after before since");
const OPENS_NAME = among("# @ $ € £ (");

/** After a leading prepositional phrase ("In a statement the ministry"): where the next phrase begins. */
function afterPreposition(scene: Scene, at: number, end: number): number | null {
  const time = scene.timeEnd(at + 1);
  if (time >= 0) return time < end ? time + 1 : null;
  for (let on = at + 2; on <= end; on++) {
    if (scene.is(on, DETERMINER) && !scene.is(on - 1, LINKS)) return on;
  }
  return null;
}
const LINKS = either(TIE, PREPOSITION, DETERMINER, COORDINATOR);
