/** A cue verb as it stands in its sentence: which verb, its subject, and what follows it. Every verb rule starts from one. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { type CueReading, type CueVerb, Form, Frame } from "./cue.ts";
import {
  ADVERB,
  among,
  AND,
  AND_OR,
  CAPITAL,
  COLON,
  COMMA,
  CUE_NOUN,
  CUE_VERB,
  CLOSES,
  DASH,
  DETERMINER,
  DIGITS,
  DOT,
  either,
  fact,
  FINITE,
  NOT,
  ING,
  OBJECT_PRONOUN,
  OF,
  OPENS,
  PAUSE,
  PREPOSITION,
  PRONOUN,
  PRONOUN_VERB,
  S_END,
  STOP,
  THAT,
  TIE,
  TIME,
  TO,
  WH,
} from "./facts.ts";
import { PREPOSITION as PREPOSITIONS } from "./grammar.ts";
import { Gap } from "../../../text/tokens.ts";
import { behindCondition } from "./condition.ts";
import type { Scene } from "./scene.ts";
import { type Subject, subjectBefore } from "./subject.ts";
import { type VerbGroup, verbGroup } from "./verb-group.ts";

const HYPHEN = among("-");

/** What stands after a cue and the adverbials behind it. */
export type Next = "quote" | "colon" | "comma" | "that" | "wh" | "to" | "end" | "words";

export interface Sight {
  readonly group: VerbGroup;
  /** The verbs it can be, in order of the lexicon; all of one length. */
  readonly verbs: readonly CueVerb[];
  readonly subject: Subject | null;
  /** Where a content to the right would begin, behind the one spoken to and the adverbials. */
  readonly right: number;
  readonly next: Next;
  /** Who was spoken to: "told *Reuters*". */
  readonly addressee: TokenRange | null;
  /** Adverbials behind the cue: "in a statement on Monday". */
  readonly adverbial: TokenRange | null;
}

/** The first of its verbs that can take one of some frames. */
export function verbFor({ verbs }: Sight, frames: number): CueVerb | undefined {
  for (let v = 0; v < verbs.length; v++) if (((verbs[v] as CueVerb).frames & frames) !== 0) return verbs[v];
  return undefined;
}

/** The sight of the cue verb at a token; null where the word is no verb here. */
export function sightOf(scene: Scene, at: number): Sight | null {
  if (!scene.is(at, CUE_VERB)) return null;
  if (scene.lastSight.at !== at) scene.lastSight = { at, sight: look(scene, at) };
  return scene.lastSight.sight;
}

function look(scene: Scene, at: number): Sight | null {
  const readings = scene.doc.tokens[at]?.info.entries.cueVerb?.readings;
  if (readings === undefined) return null;
  // "a Panama-flagged vessel"
  if (scene.is(at - 1, HYPHEN) && scene.doc.tokens[at]?.gap === Gap.none) return null;
  const verbs: CueVerb[] = [];
  let forms = 0;
  let frames = 0;
  let seen: VerbGroup | null = null;
  let told = 0;
  let group: VerbGroup | null = null;
  for (let r = 0; r < readings.length; r++) {
    const reading = readings[r] as CueReading;
    if (group !== null && group.last - group.head !== reading.size) break;
    // verbs that share their forms, without particles, are all a verb here or none is
    if (reading.size > 0 || reading.forms !== told) seen = verbGroup(scene, at, reading);
    told = reading.size > 0 ? 0 : reading.forms;
    if (seen === null) continue;
    group ??= seen;
    forms |= reading.forms;
    frames |= reading.verb.frames;
    verbs.push(reading.verb);
  }
  if (group === null) return null;
  const subject = group.kind === "finite" ? subjectBefore(scene, group) : null;
  // "contradicting earlier reports": an action is no subject
  if (
    subject !== null &&
    (forms & Form.past) === 0 &&
    scene.is(subject.range.first, ING) &&
    !scene.is(subject.range.first, CAPITAL)
  )
    return null;
  // "a former judge": a base form has no such subject
  if (
    subject !== null &&
    group.first === group.head &&
    (forms & Form.past) === 0 &&
    verbs[0]?.lemma === scene.word(at) &&
    (scene.is(subject.range.first, OF_ONE) || isNounOfOne(scene, at, subject))
  )
    return null;
  const { last: high } = scene.bounds(at);
  const addressee = addresseeAfter(scene, group.last + 1, high, verbs[0] as CueVerb);
  const from = addressee === null ? group.last + 1 : addressee.last + 1;
  // "warned its citizens against travel"
  const warned = addressee !== null && scene.is(from, OF_DANGER) && (verbs[0] as CueVerb).act === "warn";
  const right = warned ? from : behindAdverbials(scene, from, high, (frames & Frame.to) !== 0);
  const adverbial = right > from ? { first: from, last: right - 1 } : null;
  return {
    group,
    verbs,
    subject,
    right,
    next: nextAt(scene, right, high),
    addressee,
    adverbial,
  };
}

/** "The agency's winter appeal for": a noun, where one thing that it could be the verb of stands before. */
function isNounOfOne(scene: Scene, at: number, { range, agreement }: Subject): boolean {
  if (agreement !== null || !scene.is(at, CUE_NOUN) || !scene.is(at + 1, LEADS_FROM_NOUN)) return false;
  if (scene.is(range.last, S_END) || scene.is(range.last, MANY)) return false;
  for (let on = range.first; on < range.last; on++) if (scene.is(on, AND_OR)) return false;
  return true;
}
const LEADS_FROM_NOUN = either(PREPOSITION, PAUSE);
const MANY = among(
  "people police men women children media public majority youth relatives military opposition many most some few",
);

const OF_DANGER = among("against of about over");
const OF_ONE = among("a an one this each every another");

function nextAt(scene: Scene, at: number, high: number): Next {
  if (scene.is(at, OPENS)) return "quote";
  if (at > high || scene.is(at, STOP) || scene.is(at, CLOSES)) return "end";
  // the colon of a time of day is no opening of speech
  if (scene.is(at, COLON))
    return scene.doc.tokens[at + 1]?.gap === Gap.none && !scene.is(at + 1, OPENS) ? "end" : "colon";
  if (scene.is(at, COMMA)) return scene.is(at + 1, OPENS) ? "quote" : "comma";
  if (scene.is(at, DASH)) return "comma";
  if (scene.is(at, THAT)) return "that";
  if (scene.is(at, TO) || (scene.is(at, NOT) && scene.is(at + 1, TO))) return "to";
  if (scene.is(at, WH)) return "wh";
  return "words";
}

/** The noun phrase that was spoken to; null where there is none, or where it would swallow what was said. */
function addresseeAfter(scene: Scene, from: number, high: number, verb: CueVerb): TokenRange | null {
  if (verb.addressee === "never") return null;
  if (scene.is(from, OBJECT_PRONOUN) && !scene.is(from, IT)) return { first: from, last: from };
  let at = from;
  for (; at <= high && at < from + 24; at++) {
    if (scene.is(at, BEGINS_SPEECH) || scene.is(at, OPENS)) break;
    if (at === from) continue;
    // "told a noon briefing"
    if (scene.is(at, ENDS_ADDRESSEE) || (scene.is(at, TIME) && !scene.is(at - 1, DETERMINER))) break;
    if (scene.is(at, DETERMINER) && !scene.is(at - 1, TIE) && !scene.is(at - 1, AND)) break;
    if (scene.is(at, FINITE)) return verb.addressee === "must" ? { first: from, last: from } : null;
  }
  if (at === from) return null;
  // "warned residents the dam may burst" has one, "warned the dam may burst" has none: without a sign, none
  if (verb.addressee === "may" && at <= high && !scene.is(at, SIGN) && !scene.is(at, PREPOSITION)) return null;
  return { first: from, last: at - 1 };
}

const IT = among("it");
const BEGINS_SPEECH = either(PAUSE, COLON, THAT, TO, WH);
const ENDS_ADDRESSEE = either(
  PRONOUN,
  PRONOUN_VERB,
  fact((word) => PREPOSITIONS.has(word) && !/^(?:of|for|from)$/.test(word)),
);
const SIGN = either(THAT, TO, COLON);

/** The first token behind dates, adverbs and prepositional phrases: "said *on Monday in a statement* that". */
export function behindAdverbials(scene: Scene, from: number, high: number, stopAtTo = false): number {
  let at = from;
  while (at <= high) {
    if (stopAtTo && scene.is(at, TO) && !scene.is(at - 1, LEADS_TO)) return at;
    if (stopAtTo && scene.is(at, NOT) && scene.is(at + 1, TO)) return at;
    const time = scene.timeEnd(at);
    if (time >= 0 && time <= high && !scene.is(at, MAY_MARCH) && !scene.is(time + 1, OF)) {
      at = time + 1;
    } else if (scene.is(at, ADVERBIAL) && adverbFits(scene, at, high)) {
      at++;
    } else if (scene.is(at, BRACKET) && scene.bracketAfter(at) > 0) {
      at = scene.bracketAfter(at) + 1;
    } else if (scene.is(at, OPENS_ADVERBIAL)) {
      const end = phraseAfter(scene, at, high, stopAtTo);
      if (end < 0) return at;
      at = end;
    } else if (scene.is(at, COMMA)) {
      const behind = aside(scene, at, high);
      if (behind < 0) return at;
      at = behind;
    } else return at;
  }
  return at;
}
const MAY_MARCH = among("may march");
const NEAR = among("last next this");
const ADVERBIAL = either(ADVERB, NEAR, among("too again later earlier aloud online here"));
const BRACKET = among("(");
const OPENS_ADVERBIAL = fact(
  (word) =>
    PREPOSITIONS.has(word) &&
    !/^(?:than|as|like|per|because|despite|except|including|following|regarding|concerning)$/.test(word),
);

function adverbFits(scene: Scene, at: number, high: number): boolean {
  if (scene.is(at, NEAR)) return scene.is(at + 1, TIME);
  return at === high || scene.is(at + 1, FITS_ADVERB) || scene.is(at + 1, OPENS) || scene.is(at + 1, TIME);
}
const FITS_ADVERB = either(PAUSE, THAT, COLON, PREPOSITION, ADVERB);

/** ", however, that": an aside between two commas before that or a quotation. */
function aside(scene: Scene, comma: number, high: number): number {
  for (let at = comma + 1; at <= high && at < comma + 12; at++) {
    if ((scene.is(at, STOP) && !isInitial(scene, at)) || scene.is(at, OPENS)) return -1;
    if (scene.is(at, COMMA)) return at > comma + 1 && (scene.is(at + 1, THAT) || scene.is(at + 1, OPENS)) ? at + 1 : -1;
  }
  return -1;
}

/** The dots of "N.C.": the sentence goes on. */
const isInitial = (scene: Scene, at: number) =>
  scene.is(at, DOT) &&
  scene.word(at - 1).length <= 2 &&
  scene.doc.tokens[at + 1]?.sentence === scene.doc.tokens[at]?.sentence;

/** Behind a prepositional phrase, or -1 where it rather belongs to what was said. */
function phraseAfter(scene: Scene, preposition: number, high: number, stopAtTo: boolean): number {
  if (scene.is(preposition + 1, CONDITION)) return behindCondition(scene, preposition + 2, high);
  if (scene.is(preposition + 1, QUANTITY)) return -1;
  if (scene.is(preposition, ABOUT) && scene.is(preposition + 1, DIGITS)) return -1;
  for (let at = preposition + 1; at <= high && at < preposition + 30; at++) {
    if (scene.is(at, ENDS_PHRASE) || scene.is(at, DASH) || (stopAtTo && scene.is(at, TO))) return at;
    const quote = scene.opens(at);
    if (quote !== null) {
      // a title in the phrase ("on “Meet the Press” that") is no content
      const short = quote.close - at < 7;
      const named = short && scene.is(at - 1, NAMES_TITLE);
      if (!named && !(short && quote.close < high && !scene.is(quote.close - 1, COMMA_DOT))) return at;
      at = quote.close;
      if (named && scene.is(at - 1, COMMA_DOT)) return at + 1;
      continue;
    }
    if (at === preposition + 1) continue;
    if (scene.is(at, OPENS_CLAUSE)) return at;
    // "said on leaving the country"
    const leaving = at === preposition + 2 && scene.is(at - 1, ING);
    if (scene.is(at, DETERMINER) && !leaving && !scene.is(at - 1, CARRIES_ON)) return at;
    if (scene.is(at, FINITE)) return -1;
  }
  return high + 1;
}
const CONDITION = among("condition");
/** "on the network's “Ten Minutes.”", "on the show “Ten Minutes”" */
const NAMES_TITLE = among(
  "s program programme show series magazine newspaper broadcast newscast podcast segment column",
);
/** Words after a preposition that make it the beginning of a quantity, not of an adverbial: "at least three". */
const QUANTITY = among("least most all fact more less fewer once issue stake");
/** "up to 400", "close to the dam" */
const LEADS_TO = among("up close due next prior according");
const ABOUT = among("about over around under up nearly near");
const ENDS_PHRASE = either(PAUSE, COLON, THAT);
const COMMA_DOT = among(". ,");
const OPENS_CLAUSE = either(WH, PRONOUN, PRONOUN_VERB);
const CARRIES_ON = either(PREPOSITION, DETERMINER, AND_OR);
