/** Who speaks: the noun phrase before a verb, without relative clauses, or the subject that an earlier verb of the sentence has. */
import type { Agreement, TokenRange } from "../../../attributions/candidate.ts";
import {
  COORDINATOR,
  DETERMINER,
  isAdverb,
  isAuxiliary,
  OPENER,
  PLAIN_VERB,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIE,
} from "./grammar.ts";
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
const DROPPED =
  /^(?:who|which|whose|whom|where|when|citing|quoting|speaking|referring|talking|writing|responding|asked|in|at|on|during|after|before|while|when|although|though|if|as|under|by|via|through|with|without|amid|following|according|however|meanwhile|for|to|because|since|too)$/;

/** The subject right before a verb group; null where there is none (dropped, or inverted). */
export function subjectBefore(scene: Scene, group: VerbGroup): Subject | null {
  const { first: low } = scene.bounds(group.head);
  const floor = Math.max(low, group.first - REACH);
  if (group.pronounAt >= 0) return pronoun(scene, group.pronounAt);
  let end = group.first - 1;
  if (end < floor || COORDINATOR.has(scene.word(end))) return null;
  const relative = relativeSubject(scene, end, floor);
  if (relative !== undefined) return relative;
  if (PRONOUN.has(scene.word(end))) return pronoun(scene, end);
  let last = end;
  if (scene.isComma(end) || scene.isDash(end)) {
    const inside = interpolation(scene, end, floor);
    if (inside === null) return null;
    end = inside.before;
    last = inside.last;
    if (PRONOUN.has(scene.word(end))) return pronoun(scene, end);
  }
  const first = phraseStart(scene, end, floor);
  if (first === null || (scene.timeEnd(first) >= end && !scene.capital(first))) return null;
  if (/^(?:who|which)$/.test(scene.word(first)) && first < end) {
    // "who for two days said nothing"; "who the army said was hurt"
    if (PREPOSITION.has(scene.word(first + 1)) || scene.timeEnd(first + 1) >= 0)
      return relativeSubject(scene, first, floor) ?? null;
    // "a resident, who gave only his first name, Otieno, told"
    if (PLAIN_VERB.has(scene.word(first + 1)) && scene.isComma(first - 1)) {
      const whom = phraseStart(scene, first - 2, floor);
      if (whom !== null) return { range: { first: whom, last: first - 2 }, agreement: null, clauseFirst: whom };
    }
    if (/^(?:the|a|an|his|her|its|their)$/.test(scene.word(first + 1)) || scene.capital(first + 1))
      return { range: { first: first + 1, last }, agreement: null, clauseFirst: first };
  }
  return { range: { first, last }, agreement: null, clauseFirst: first };
}

/** "Nobody claimed responsibility", "no group has said": nothing was said. */
export const isNobody = (scene: Scene, { first }: TokenRange): boolean =>
  /^(?:nobody|none|neither)$/.test(scene.word(first)) || scene.word(first - 1) === "no";

function pronoun(scene: Scene, at: number): Subject {
  const word = scene.word(at).replace(/['’].*$/u, "");
  const range = { first: at, last: at };
  return { range, agreement: PRONOUNS[word] ?? ANYBODY, clauseFirst: at };
}

/** "X, who said": the pronoun is the subject. Undefined where the token is no such pronoun. */
function relativeSubject(scene: Scene, at: number, floor: number): Subject | null | undefined {
  const word = scene.word(at);
  if (word !== "who" && word !== "which" && word !== "that") return undefined;
  if (at - 1 < floor || (word === "that" && !scene.isWord(at - 1))) return null;
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
  for (let at = from - 1; at > floor; at--) {
    const bracket = scene.bracketBefore(at);
    if (bracket > floor) at = bracket - 1;
    if (scene.closes(at) !== null || (scene.isStop(at) && scene.word(at) !== ".")) return -1;
    if (scene.isComma(close) ? scene.isComma(at) : scene.isDash(at)) return at;
  }
  return -1;
}

/** A relative clause or an adverbial, no part of the phrase. */
const isAside = (scene: Scene, at: number) => DROPPED.test(scene.word(at)) || scene.word(at).endsWith("ing");

/** Whether a comma goes on with a row of appositions: an age, a place, or a description after a name. */
function continues(scene: Scene, comma: number): boolean {
  const next = scene.word(comma + 1);
  if (next === "of" || scene.doc.tokens[comma + 1]?.kind === "digits") return true;
  return (next === "a" || next === "an") && scene.capital(comma - 1) && scene.timeEnd(comma - 1) < 0;
}

/** "The prime minister, Ana Lima, who …, said": a role with a determiner, and nothing but its holder's name. */
function isNamed(scene: Scene, comma: number, close: number, floor: number): boolean {
  for (let at = comma + 1; at < close; at++) if (scene.isWord(at) && !scene.capital(at)) return false;
  if (close - comma < 3 || scene.capital(comma - 1)) return false;
  const first = phraseStart(scene, comma - 1, Math.max(floor, comma - 10));
  return first !== null && /^(?:the|a|an|its|his|her|their)$/.test(scene.word(first)) && scene.timeEnd(comma - 1) < 0;
}

function hasFiniteVerb(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = scene.word(at);
    if (word === "who" || word === "which") return false;
    if (isAuxiliary(word) || PLAIN_VERB.has(word) || PRONOUN.has(word)) return true;
  }
  return false;
}

/** The first token of the noun phrase that ends at a token; null where there is none. */
export function phraseStart(scene: Scene, end: number, floor: number): number | null {
  let start = end + 1;
  for (let at = end; at >= floor; at--) {
    const word = scene.word(at);
    const bracket = word === "]" ? -1 : scene.bracketBefore(at);
    if (bracket > floor) {
      at = bracket;
      start = at;
      continue;
    }
    if (!inPhrase(scene, at, end)) {
      if (scene.isComma(at) && isList(scene, at, end, floor)) continue;
      // "was forced to leave": what depends on a verb is no subject
      if (isAuxiliary(word) && DEPENDS.test(scene.word(at + 1))) return null;
      break;
    }
    if (COORDINATOR.has(word) && !joinsNouns(scene, at, floor)) break;
    start = at;
  }
  const relative = relativeWithin(scene, start, end);
  if (relative >= 0) return trimStart(scene, start, relative - 1);
  return trimStart(scene, start, end);
}

/** What stands after an auxiliary as part of its verb. */
const DEPENDS = /(?:ed|ing|ly)$|^(?:been|to|not|never|also|be|now|still|set|due|able)$/;

function inPhrase(scene: Scene, at: number, end: number): boolean {
  const token = scene.doc.tokens[at];
  if (token === undefined) return false;
  const word = scene.word(at);
  if (token.kind === "mark") {
    if (/^[-–'’.&/@#%$€£*]$/.test(word))
      return !scene.isDash(at) && scene.opens(at) === null && (word !== "." || isAbbreviation(scene, at));
    // words within marks that are part of a name: the "Judges Club" said
    return false;
  }
  if (isAuxiliary(word) || PLAIN_VERB.has(word) || SAYS.has(word)) return relativeNear(scene, at);
  if (at < end && startsClause(scene, at)) return relativeNear(scene, at);
  if (word === "by" && scene.word(at - 1).endsWith("ed")) return false;
  if (word === "to" && scene.word(at - 1) === "according") return false;
  if (PRONOUN.has(word)) return false;
  if (SUBORDINATOR.has(word) && !PREPOSITION.has(word))
    return RELATIVE.has(word) && word !== "that" && word !== "where" && word !== "when";
  return true;
}

/** Forms of speech verbs that are never nouns or adjectives. */
const SAYS = new Set(
  "said says say told tells adds wrote writes argues argued believe believes think thinks insisted insists tweeted replied".split(
    " ",
  ),
);
/** "announced the closure", "claiming that": a verb with what depends on it. */
const startsClause = (scene: Scene, at: number) =>
  /(?:[^e]ed|ing)$/.test(scene.word(at)) &&
  scene.doc.tokens[at]?.info.entries.cueVerb !== undefined &&
  /^(?:the|a|an|that|his|her|its|their|him|them|it|to)$/.test(scene.word(at + 1));

const isAbbreviation = (scene: Scene, at: number) =>
  scene.doc.tokens[at + 1]?.sentence === scene.doc.tokens[at]?.sentence;

/** A finite verb may stand in a phrase only within a relative clause. */
function relativeNear(scene: Scene, at: number): boolean {
  for (let back = at - 1; back > at - 8 && back >= 0; back--) {
    const word = scene.word(back);
    if (word === "who" || word === "which") return true;
    if (scene.isComma(back) || scene.isStop(back)) return false;
  }
  return false;
}

function relativeWithin(scene: Scene, start: number, end: number): number {
  for (let at = start + 1; at <= end; at++) if (/^(?:who|which|whose)$/.test(scene.word(at))) return at;
  return -1;
}

/** "France, Germany and Britain": a comma that stands in a row which ends with "and". */
function isList(scene: Scene, comma: number, end: number, floor: number): boolean {
  let and = -1;
  for (let at = comma + 1; at <= end && at < comma + 14; at++) if (/^(?:and|or)$/.test(scene.word(at))) and = at;
  if (and < 0) return false;
  // what stands before the comma must be as short as a name
  for (let at = comma - 1, words = 0; at >= floor; at--, words++) {
    if (scene.isComma(at)) return words > 0;
    if (words > 4 || !inPhrase(scene, at, end)) return false;
    if (at === floor) return words > 0 && !OPENER.has(scene.word(at)) && !PREPOSITION.has(scene.word(at));
  }
  return false;
}

/** Whether "and" stands between two nouns of one phrase rather than between clauses. */
function joinsNouns(scene: Scene, at: number, floor: number): boolean {
  const word = scene.word(at);
  if (word !== "and" && word !== "or") return false;
  if (at - 1 < floor || !scene.isWord(at - 1)) return false;
  for (let back = at - 1; back >= floor && back > at - 16; back--) {
    const before = scene.word(back);
    if (isAuxiliary(before) || PLAIN_VERB.has(before) || PRONOUN.has(before) || before === "that") return false;
    if (isPastVerb(scene, back)) return false;
    if (scene.isComma(back) || scene.isStop(back)) break;
  }
  return true;
}

const isPastVerb = (scene: Scene, at: number) =>
  /[^e]ed$/.test(scene.word(at)) &&
  /^(?:the|a|an|to|in|on|at|by|from|into|his|her|its|their|him|them)$/.test(scene.word(at + 1));

/** Takes openers, dates and a leading prepositional phrase off; null where nothing is left. */
function trimStart(scene: Scene, from: number, end: number): number | null {
  let start = from;
  for (let moved = true; moved && start <= end; ) {
    moved = false;
    const word = scene.word(start);
    const time = scene.timeEnd(start);
    if (time >= 0 && time < end && scene.word(time + 1) !== "'" && scene.word(time + 1) !== "’") {
      start = time + 1;
      moved = true;
    } else if (
      (OPENER.has(word) ||
        isAdverb(word) ||
        COORDINATOR.has(word) ||
        word === "," ||
        word === "as" ||
        scene.isDash(start)) &&
      start < end
    ) {
      start++;
      moved = true;
    } else if (PREPOSITION.has(word) && !/^(?:about|around|over|under|near|more)$/.test(word)) {
      const next = afterPreposition(scene, start, end);
      if (next === null) return null;
      start = next;
      moved = true;
    }
  }
  while (start <= end && !scene.isWord(start) && !/^[#@$€£(]$/.test(scene.word(start))) start++;
  if (start > end || (start === end && OPENER.has(scene.word(start)))) return null;
  return start;
}

/** After a leading prepositional phrase ("In a statement the ministry"): where the next phrase begins. */
function afterPreposition(scene: Scene, at: number, end: number): number | null {
  const time = scene.timeEnd(at + 1);
  if (time >= 0) return time < end ? time + 1 : null;
  for (let on = at + 2; on <= end; on++) {
    if (!DETERMINER.has(scene.word(on))) continue;
    const before = scene.word(on - 1);
    if (TIE.has(before) || PREPOSITION.has(before) || DETERMINER.has(before) || COORDINATOR.has(before)) continue;
    return on;
  }
  return null;
}
