/** The noun phrase that begins at a token, with its apposition, without relative clauses and adverbials. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import {
  ADVERB,
  among,
  AND,
  AND_OR,
  APOSTROPHE,
  ARTICLE,
  AUXILIARY,
  CAPITAL,
  COMMA,
  COUNTED,
  CUE_VERB,
  DASH,
  DIGITS,
  either,
  fact,
  FINITE,
  HAS_SUBJECT,
  like,
  OPENS,
  PREPOSITION,
  PRONOUN,
  S_END,
  STOP,
  SUBORDINATOR,
  THAT,
  TIME,
  WHO_WHICH,
  WORD,
} from "./facts.ts";
import { TIE as TIES } from "./grammar.ts";
import type { Scene } from "./scene.ts";

const REACH = 40;
const OPENS_NAME = among('@ # “ "');
const NO_PHRASE = either(PRONOUN, AUXILIARY, PREPOSITION, SUBORDINATOR);

/** Null where no noun phrase begins there. `wide`: "in", "at" and "on" belong to it ("according to people in the city"). */
export function phraseFrom(scene: Scene, from: number, high: number, wide = false): TokenRange | null {
  if (from > high || !(scene.is(from, WORD) || scene.is(from, OPENS_NAME))) return null;
  if (scene.is(from, NO_PHRASE) || scene.is(from, TIME)) return null;
  const last = simple(scene, from, high, wide);
  return { first: from, last: withApposition(scene, last, high) };
}

function simple(scene: Scene, from: number, high: number, wide: boolean): number {
  const ends = wide ? ENDS_WIDE : ENDS;
  let last = from;
  for (let at = from; at <= high && at < from + REACH; at++) {
    const bracket = scene.bracketAfter(at);
    if (bracket > 0 && at > from) {
      at = bracket;
      last = at;
      continue;
    }
    const quote = scene.opens(at);
    if (quote !== null && quote.close < at + 8 && quote.close < high && !scene.is(quote.close - 1, COMMA_DOT)) {
      at = quote.close;
      last = at;
      continue;
    }
    if (!scene.is(at, WORD)) {
      if (scene.is(at, WITHIN_NAME) && !scene.is(at, DASH) && at < high) continue;
      break;
    }
    if (at > from) {
      if (scene.is(at, ends)) break;
      if (scene.is(at, TIME) && !scene.is(at + 1, APOSTROPHE) && !scene.is(at, PAPER)) break;
      if (!wide && scene.is(at, IN) && scene.is(at + 1, ARTICLE) && scene.is(at + 2, OCCASION)) break;
      if (
        wide &&
        (scene.is(at, DIGITS) || scene.is(at, COUNTED)) &&
        scene.is(at - 1, S_END) &&
        saysMore(scene, at, high)
      )
        break;
      if (scene.is(at, AND) && (scene.is(at + 1, PRONOUN) || scene.is(at + 1, CUE_VERB))) break;
    }
    last = at;
  }
  while (last > from && (scene.is(last, HANGS) || isFiled(scene, last))) last--;
  return last;
}
/** "according to press reports | 40 miners are safe": with no comma, a count after a plural begins what is told. */
function saysMore(scene: Scene, from: number, high: number): boolean {
  for (let at = from + 1; at <= high && at < from + REACH; at++) {
    if (scene.is(at, FINITE)) return true;
    if (scene.is(at, COMMA) || scene.is(at, WHO_WHICH)) return false;
  }
  return false;
}
/** "an affidavit | filed on Friday": a participle whose adverbial was left out. */
const isFiled = (scene: Scene, last: number) =>
  scene.is(last, FILED) && (scene.is(last + 1, PREPOSITION) || scene.is(last + 1, TIME));
const FILED = among(
  "filed released published issued posted obtained seen dated made signed broadcast aired conducted taken reached contacted interviewed quoted",
);
const PAPER = among("daily weekly monthly");
const COMMA_DOT = among(". ,");
const WITHIN_NAME = among("- – ' ’ . & / @ #");
/** Prepositions that begin an adverbial of the verb rather than go with the noun. */
const ADVERBIAL =
  /^(?:during|after|before|since|until|amid|as|via|through|about|following|at|on|by|because|despite|when|while)$/;
const ENDS_WIDE = either(
  FINITE,
  PRONOUN,
  THAT,
  ADVERB,
  among("who which whose where whom but to said says"),
  fact((word) => ADVERBIAL.test(word) && !TIES.has(word)),
);
const ENDS = either(ENDS_WIDE, like(ADVERBIAL));
const IN = among("in");
const OCCASION = among(
  "statement interview speech tweet post letter report news press message video telephone phone email televised",
);
const HANGS = either(PREPOSITION, AND_OR);

/** ", a local newspaper" and ", director of A": up to the comma or the stop that closes it. */
function withApposition(scene: Scene, last: number, high: number): number {
  if (!scene.is(last + 1, COMMA)) return last;
  const from = last + 2;
  if (!scene.is(from, WORD) || scene.is(from, NO_APPOSITION) || scene.is(from, TIME)) return last;
  for (let at = from; at <= high && at < from + 16; at++) {
    if (scene.is(at, COMMA) || (scene.is(at, STOP) && at >= high - 1) || scene.is(at, DASH))
      return at > from ? at - 1 : last;
    if (scene.is(at, HAS_SUBJECT) || scene.is(at, OPENS) || scene.is(at, SAYS)) return last;
    if (scene.is(at, BREAKS) && at > from + 1)
      return !scene.is(at, WHO_WHICH) && !scene.is(from, ARTICLE) && !scene.is(from, CAPITAL) ? at - 1 : last;
    if (at === high) return at;
  }
  return last;
}
const NO_APPOSITION = either(
  AUXILIARY,
  PRONOUN,
  SUBORDINATOR,
  among(
    "who which whose where and but while as in on at after before according citing with when for to by during compared up down unlike including",
  ),
  like(/(?:ing|ly)$/),
);
const SAYS = among("said says told tells reported added");
const BREAKS = among("who which in on at during after");
