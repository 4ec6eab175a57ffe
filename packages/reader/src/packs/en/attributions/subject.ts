/** Who speaks: the noun phrase before a verb, without relative clauses, or the subject that an earlier verb of the sentence has. */
import type { Agreement, TokenRange } from "../../../attributions/candidate.ts";
import {
  ADVERB,
  among,
  AND_OR,
  APOSTROPHE,
  AS,
  AUXILIARY,
  BY,
  CAPITAL,
  CLOSES,
  COMMA,
  COORDINATOR,
  CUE_VERB,
  DASH,
  DETERMINER,
  DIGITS,
  DOT,
  ED,
  either,
  fact,
  FINITE,
  ING,
  like,
  OF,
  OPENER,
  OPENS,
  PAUSE,
  PLAIN_VERB,
  PREPOSITION,
  PRONOUN,
  RELATIVE_SUBJECT,
  STOP,
  THAT,
  TIE,
  TIME,
  TO,
  WHO_WHICH,
  WORD,
} from "./facts.ts";
import { PREPOSITION as PREPOSITIONS, RELATIVE, SUBORDINATOR } from "./grammar.ts";
import type { Scene } from "./scene.ts";
import type { VerbGroup } from "./verb-group.ts";

export interface Subject {
  readonly range: TokenRange;
  /** Set where the range is a pronoun. */
  readonly agreement: Agreement | null;
  /** The first token that belongs to the subject's clause; what stands before it is another clause, or content. */
  readonly clauseFirst: number;
}

const PRONOUNS: Readonly<Record<string, Agreement>> = {
  he: { gender: "m", number: "singular", person: true },
  she: { gender: "f", number: "singular", person: true },
  they: { gender: null, number: "plural" },
  it: { gender: null, number: "singular", person: false },
};
const ANYBODY: Agreement = { gender: null, number: null };

/** How far left of its verb a subject may begin. */
const REACH = 70;
const DROPPED = among(
  "who which whose whom where when citing quoting speaking referring talking writing responding asked in at on during after before while although though if as under by via through with without amid following according however meanwhile for to because since too",
);
const DEFINES = among("the a an his her its their");

/** The subject right before a verb group; null where there is none (dropped, or inverted). */
export function subjectBefore(scene: Scene, group: VerbGroup): Subject | null {
  const { first: low } = scene.bounds(group.head);
  const floor = Math.max(low, group.first - REACH);
  if (group.pronounAt >= 0) return pronoun(scene, group.pronounAt);
  let end = group.first - 1;
  if (end < floor || scene.is(end, COORDINATOR)) return null;
  const relative = relativeSubject(scene, end, floor);
  if (relative !== undefined) return relative;
  if (scene.is(end, PRONOUN)) return pronoun(scene, end);
  let last = end;
  if (scene.is(end, COMMA) || scene.is(end, DASH)) {
    const inside = interpolation(scene, end, floor);
    if (inside === null) return null;
    end = inside.before;
    last = inside.last;
    if (scene.is(end, PRONOUN)) return pronoun(scene, end);
  }
  const what = behindWhat(scene, end, floor);
  if (what >= 0) return { range: { first: what, last }, agreement: null, clauseFirst: what - 1 };
  const first = phraseStart(scene, end, floor);
  if (first === null || (scene.timeEnd(first) >= end && !scene.is(first, CAPITAL))) return null;
  if (scene.is(first, WHO_WHICH) && first < end) {
    // "who for two days said nothing"; "who the army said was hurt"
    if (scene.is(first + 1, PREPOSITION) || scene.is(first + 1, TIME) || areAdverbs(scene, first + 1, end))
      return relativeSubject(scene, first, floor) ?? null;
    // "a resident, who gave only his first name, Otieno, told"
    if (scene.is(first + 1, PLAIN_VERB) && scene.is(first - 1, COMMA)) {
      const whom = phraseStart(scene, first - 2, floor);
      if (whom !== null) return { range: { first: whom, last: first - 2 }, agreement: null, clauseFirst: whom };
    }
    if (scene.is(first + 1, DEFINES) || scene.is(first + 1, CAPITAL))
      return { range: { first: first + 1, last }, agreement: null, clauseFirst: first };
  }
  return { range: { first, last }, agreement: null, clauseFirst: first };
}

/** "in what railway officials termed a mishap": the first token behind "what", where only a short name follows; else -1. */
function behindWhat(scene: Scene, end: number, floor: number): number {
  for (let at = end - 1; at >= floor && at > end - 8; at--) {
    if (!scene.is(at, WORD) || scene.is(at, FINITE)) return -1;
    if (scene.is(at, WHAT)) return at + 1;
  }
  return -1;
}

/** "who only on Sunday vowed", "who nonetheless forecast" */
function areAdverbs(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (!scene.is(at, ADVERBS)) return false;
  return true;
}
const WHAT = among("what");
const ADVERBS = either(ADVERB, OPENER, among("only even just"));

/** "Nobody claimed responsibility", "no group has said": nothing was said. */
export const isNobody = (scene: Scene, { first }: TokenRange): boolean =>
  scene.is(first, NOBODY) || scene.is(first - 1, NO);
const NOBODY = among("nobody none neither");
const NO = among("no");

function pronoun(scene: Scene, at: number): Subject {
  const word = scene.word(at).replace(/['’].*$/u, "");
  const range = { first: at, last: at };
  return { range, agreement: PRONOUNS[word] ?? ANYBODY, clauseFirst: at };
}

/** "X, who said": the pronoun is the subject. Undefined where the token is no such pronoun. */
function relativeSubject(scene: Scene, at: number, floor: number): Subject | null | undefined {
  if (!scene.is(at, RELATIVE_SUBJECT)) return undefined;
  if (at - 1 < floor || (scene.is(at, THAT) && !scene.is(at - 1, WORD))) return null;
  return { range: { first: at, last: at }, agreement: ANYBODY, clauseFirst: at };
}

/** What stands between commas (or dashes) before a verb: appositions, and what is no part of the phrase. */
interface Interpolation {
  /** The last token before the first of the commas. */
  readonly before: number;
  /** The last token of the appositions; `before` where there are none. */
  readonly last: number;
}

/** Appositions in a row: "X, 31, of Bath, Maine, a nurse, who …, said". */
const IN_A_ROW = 5;

function interpolation(scene: Scene, close: number, floor: number): Interpolation | null {
  let open = openingOf(scene, close, close, floor);
  if (open <= floor) return null;
  let last = close - 1;
  for (let row = 0; row < IN_A_ROW; row++) {
    if (isAside(scene, open + 1)) last = open - 1;
    // a stretch with a verb of its own is a clause, and what follows the comma is said by somebody named after the verb
    else if (hasFiniteVerb(scene, open + 1, last + 1)) return null;
    const earlier = openingOf(scene, open, close, Math.max(floor, open - 14));
    if (
      earlier < 0 ||
      !(continues(scene, earlier) || (isAside(scene, open + 1) && isNamed(scene, earlier, open, floor)))
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
const ASIDE = either(DROPPED, ING);

/** Whether a comma goes on with a row of appositions: an age, a place, or a description after a name. */
function continues(scene: Scene, comma: number): boolean {
  if (scene.is(comma + 1, OF) || scene.is(comma + 1, DIGITS)) return true;
  return scene.is(comma + 1, A_AN) && scene.is(comma - 1, CAPITAL) && !scene.is(comma - 1, TIME);
}

const A_AN = among("a an");

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
const HAS_SUBJECT = either(FINITE, PRONOUN);

/** The first token of the noun phrase that ends at a token; null where there is none. */
export function phraseStart(scene: Scene, end: number, floor: number): number | null {
  let start = end + 1;
  for (let at = end; at >= floor; at--) {
    const bracket = scene.is(at, SQUARE) ? -1 : scene.bracketBefore(at);
    if (bracket > floor) {
      at = bracket;
      start = at;
      continue;
    }
    if (!inPhrase(scene, at, end)) {
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

function inPhrase(scene: Scene, at: number, end: number): boolean {
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
  if (scene.is(at, VERBAL)) return relativeNear(scene, at);
  if (at < end && startsClause(scene, at)) return relativeNear(scene, at);
  if (scene.is(at, BY) && scene.is(at - 1, ED_END)) return !scene.is(at - 2, AUXILIARY) && !scene.is(at - 2, ADVERB);
  if (scene.is(at, TO) && scene.is(at - 1, ACCORDING)) return false;
  return !scene.is(at, PHRASE_END);
}
const WITHIN_NAME = among("- – ' ’ . & / @ # % $ € £ *");
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
const BEING = among("being");
const VERBAL = either(FINITE, SAYS);
/** "announced the closure", "claiming that": a verb with what depends on it. */
const startsClause = (scene: Scene, at: number) =>
  scene.is(at, ED_ING) && scene.is(at, CUE_VERB) && scene.is(at + 1, DEPENDENT);
const ED_ING = either(ED, ING);
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
    if (words > 4 || !inPhrase(scene, at, end)) return false;
    if (at === floor) return words > 0 && !scene.is(at, OPENER) && !scene.is(at, PREPOSITION);
  }
  return false;
}

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
    } else if (start < end && (scene.is(start, LEADS_IN) || scene.is(start, DASH))) {
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
