/** Who speaks: the noun phrase before a verb, without relative clauses, or a pronoun. */
import type { Agreement, TokenRange } from "../../../attributions/candidate.ts";
import {
  ADVERB,
  among,
  CAPITAL,
  COMMA,
  COORDINATOR,
  CUE_VERB,
  DASH,
  DEFINES,
  ED,
  either,
  FINITE,
  OPENER,
  PLAIN_VERB,
  PREPOSITION,
  PRONOUN,
  RELATIVE_SUBJECT,
  S_END,
  SHORTENED,
  THAT,
  TIME,
  TIME_WORD,
  TO,
  WHO_WHICH,
  WORD,
} from "./facts.ts";
import { interpolation } from "./interpolation.ts";
import { phraseStart } from "./phrase-start.ts";
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

/** The subject of the verb that is one word, at this token; null where none is told. */
export const subjectOfVerb = (scene: Scene, at: number): Subject | null => {
  // "The council on Monday opened"
  const day = scene.is(at - 1, TIME_WORD) ? (scene.is(at - 2, BEFORE_DAY) ? at - 2 : at - 1) : at;
  return subjectBefore(scene, { first: day, head: at, last: at, kind: "finite", negated: false, pronounAt: -1 });
};

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
  // "according to radio reports nine died"
  if (scene.is(first - 1, TO) && scene.is(first - 2, ACCORDING)) return null;
  if (scene.is(first, WHO_WHICH) && first < end) {
    // "who for two days said nothing"; "who the army said was hurt"
    if (scene.is(first + 1, PREPOSITION) || scene.is(first + 1, TIME) || areAdverbs(scene, first + 1, end))
      return relativeSubject(scene, first, floor) ?? null;
    // "a resident, who gave only his first name, Otieno, told"
    if (scene.is(first + 1, PLAIN_VERB) && scene.is(first - 1, COMMA)) {
      const whom = phraseStart(scene, first - 2, floor);
      if (whom !== null) return { range: { first: whom, last: first - 2 }, agreement: null, clauseFirst: whom };
    }
    if (scene.is(first + 1, DEFINES) || scene.is(first + 1, CAPITAL) || isShortName(scene, first + 1, end))
      return { range: { first: first + 1, last }, agreement: null, clauseFirst: first };
  }
  return { range: { first, last }, agreement: null, clauseFirst: first };
}

/** "who | police said", "which | aid workers say": a noun or two and nothing else. */
const isShortName = (scene: Scene, first: number, end: number) =>
  end - first < 3 && scene.is(end, S_OR_MANY) && !scene.is(first, ED) && !scene.is(first, CUE_VERB);
const S_OR_MANY = either(S_END, among("police people media military"));

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
const BEFORE_DAY = among("on late early last this");
const WHAT = among("what");
const ACCORDING = among("according");
const ADVERBS = either(ADVERB, OPENER, among("only even just"));

/** "Nobody claimed responsibility", "no group has said": nothing was said. */
export const isNobody = (scene: Scene, { first }: TokenRange): boolean =>
  scene.is(first, NOBODY) || scene.is(first - 1, NO);
const NOBODY = among("nobody none neither");
const NO = among("no");

function pronoun(scene: Scene, at: number): Subject {
  const written = scene.word(at);
  const word = scene.is(at, SHORTENED) ? written.replace(/['’].*$/u, "") : written;
  const range = { first: at, last: at };
  return { range, agreement: PRONOUNS[word] ?? ANYBODY, clauseFirst: at };
}

/** "X, who said": the pronoun is the subject. Undefined where the token is no such pronoun. */
function relativeSubject(scene: Scene, at: number, floor: number): Subject | null | undefined {
  if (!scene.is(at, RELATIVE_SUBJECT)) return undefined;
  if (at - 1 < floor || (scene.is(at, THAT) && !scene.is(at - 1, WORD))) return null;
  return { range: { first: at, last: at }, agreement: ANYBODY, clauseFirst: at };
}
