/** Where what was said ends: another speech, an occasion, a clause that tells of something else. */
import { lookUp } from "../../../text/document.ts";
import { type CueReading, Form, Frame } from "./cue.ts";
import {
  ADVERB,
  CAPITAL,
  among,
  COMMA,
  COUNTED,
  DEFINES,
  DASH,
  DIGITS,
  either,
  fact,
  FINITE,
  OPENS,
  PAUSE,
  PREPOSITION,
  PRONOUN,
  STOP,
  THAT,
  TO,
  WORD,
  type WordFact,
} from "./facts.ts";
import type { Scene } from "./scene.ts";
import { Trait } from "./verb-traits.ts";

/** How far ahead a turn is looked for. */
const AHEAD = 14;

/**
 * Whether what was said ends before a token. `object`: what was said is a noun phrase, that ends sooner. `bare`: no verb of it
 * is finite, so that a past behind "and" is another speech.
 */
export function endsBefore(scene: Scene, at: number, object: boolean, bare = object): boolean {
  if (scene.is(at, COMMA) || scene.is(at, DASH)) {
    if ((scene.is(at + 1, PASSES_ON) && !scene.is(at - 1, THAT)) || isGerundCue(scene, at + 1)) return true;
    if (scene.is(at + 1, TURN) && cueFollows(scene, at + 2)) return true;
    if (!object && scene.is(at + 1, MAY_SAY) && endsWithCue(scene, at + 1)) return true;
    return object && !scene.is(at + 1, COUNTS_AMONG);
  }
  // "said that, according to its count, nine had died": the origin is part of what is said
  if (scene.is(at, ACCORDING) && scene.is(at + 1, TO)) return !opensThat(scene, at);
  if (scene.is(at, SEMICOLON)) return true;
  if (scene.is(at, JOINS)) {
    if (isFiniteCue(scene, at + 1) || (scene.is(at + 1, ADVERB) && isFiniteCue(scene, at + 2))) return true;
    if (isGerundCue(scene, at + 1)) return true;
    if (bare && scene.is(at + 1, SPEAKS_PAST) && !scene.is(at + 2, PREPOSITION)) return true;
    // "but later revised the figure"
    if (scene.is(at, BUT) && scene.is(at + 1, ADVERB) && scene.is(at + 2, SPEAKS_PAST)) return true;
    // "…, and accused the mayor", "but denied that": another speech of the same speaker
    if (scene.is(at + 1, AVOWS) && (scene.is(at + 2, THAT) || scene.is(at - 1, COMMA) || scene.is(at, BUT)))
      return true;
    if (
      scene.is(at + 1, PRONOUN) &&
      (isFiniteCue(scene, at + 2) || (scene.is(at + 2, ADVERB) && isFiniteCue(scene, at + 3)))
    )
      return true;
  }
  return object && ((scene.is(at, OBJECT_END) && !countFollows(scene, at)) || isOccasion(scene, at));
}

/** "(put the number of dead) since the beginning of the year at 31": the count is yet to come. */
function countFollows(scene: Scene, since: number): boolean {
  if (!scene.is(since, SINCE)) return false;
  for (let at = since + 2; at <= since + COUNT_AHEAD; at++) {
    if (scene.is(at, STOP) || scene.is(at, COMMA)) return false;
    if (scene.is(at, AT) && (scene.is(at + 1, DIGITS) || scene.is(at + 1, COUNTED))) return true;
  }
  return false;
}
/** "27 dead, | including three guards" */
const COUNTS_AMONG = among("including among");
const SINCE = among("since");
const AT = among("at");
const COUNT_AHEAD = 8;
const ACCORDING = among("according");
/** Whether nothing but "that" stands before a token. */
export const opensThat = (scene: Scene, at: number): boolean =>
  scene.is(at - 1, THAT) || (scene.is(at - 1, COMMA) && scene.is(at - 2, THAT));
const PASSES_ON = among("according citing quoting");
const SEMICOLON = among(";");
const JOINS = among("and but while");
/** Words after a comma that may open another speaker's or another speech's clause. */
const TURN = among("and but while though although whereas as yet");
const OBJECT_END = among(
  "after before while when because since although though if unless until amid following whereas but",
);

/** "in a statement", "on Telegram": where it was said, no part of what was. */
function isOccasion(scene: Scene, at: number): boolean {
  if (scene.is(at, ON_MEDIUM) && !scene.is(at + 1, SOCIAL))
    return isMedium(scene, at + 1) || (scene.is(at + 1, STATE) && isMedium(scene, at + 2));
  if (!scene.is(at, AT_OCCASION)) return false;
  for (let on = at + 1; on <= at + 4; on++) if (scene.is(on, OCCASION)) return true;
  return false;
}
const isMedium = (scene: Scene, at: number) => lookUp(scene.doc, at, "englishMedium")?.entry.role === "medium";
const STATE = among("state national local private public");
const ON_MEDIUM = among("on via");
const SOCIAL = among("social");
const AT_OCCASION = among("in during at through");
const OCCASION = among(
  "statement interview speech tweet post letter message email video broadcast conference briefing communique lawyer lawyers attorney spokesman spokeswoman interpreter",
);
/** Content may end before these, a noun phrase before some more; a dash is the other place. */
export const MAY_END = either(COMMA, SEMICOLON, ACCORDING, JOINS);
export const MAY_END_OBJECT = either(MAY_END, OBJECT_END, ON_MEDIUM, AT_OCCASION);

/** What speaks in a text, as finite verb or as gerund: by itself, or only with the particles behind it. */
const finiteSpeech = ({ verb, forms, size }: CueReading) =>
  verb.speech &&
  (forms & (Form.past | Form.third)) !== 0 &&
  (size > 0 || (verb.frames & (Frame.clause | Frame.quote)) !== 0);
const gerundSpeech = ({ verb, forms }: CueReading) => verb.speech && (forms & Form.gerund) !== 0;
const AVOWS = fact((_, { entries }) =>
  (entries.cueVerb?.readings ?? []).some(
    ({ verb, forms, size }) =>
      size === 0 && verb.speech && (forms & Form.past) !== 0 && (verb.traits & Trait.avowing) !== 0,
  ),
);
/** "deplored the bloodshed and invited both sides", "named the pilot and described him as" */
const SPEAKS_PAST = fact((_, { entries }) =>
  (entries.cueVerb?.readings ?? []).some(
    ({ verb, forms, size }) => size === 0 && verb.speech && (forms & Form.past) !== 0,
  ),
);
const BUT = among("but");
type Speech = (reading: CueReading) => boolean;

const cue = (speech: Speech): WordFact =>
  fact((_, { entries }) => (entries.cueVerb?.readings ?? []).some((reading) => reading.size === 0 && speech(reading)));
const cueWithParticles = (speech: Speech): WordFact =>
  fact((_, { entries }) => (entries.cueVerb?.readings ?? []).some((reading) => reading.size > 0 && speech(reading)));
const FINITE_CUE = cue(finiteSpeech);
const FINITE_PHRASE = cueWithParticles(finiteSpeech);
const GERUND_CUE = cue(gerundSpeech);
const GERUND_PHRASE = cueWithParticles(gerundSpeech);

const speaksWithParticles = (scene: Scene, at: number, speech: Speech): boolean =>
  (scene.doc.tokens[at]?.info.entries.cueVerb?.readings ?? []).some(
    (reading) =>
      reading.size > 0 &&
      speech(reading) &&
      reading.verb.particles.every((particle, index) => scene.word(at + 1 + index) === particle),
  );
const isFiniteCue = (scene: Scene, at: number): boolean =>
  scene.is(at, FINITE_CUE) || (scene.is(at, FINITE_PHRASE) && speaksWithParticles(scene, at, finiteSpeech));
const isGerund = (scene: Scene, at: number): boolean =>
  scene.is(at, GERUND_CUE) || (scene.is(at, GERUND_PHRASE) && speaksWithParticles(scene, at, gerundSpeech));
const isGerundCue = (scene: Scene, at: number): boolean =>
  isGerund(scene, at) || (scene.is(at, BEFORE_GERUND) && isGerund(scene, at + 1));
const BEFORE_GERUND = either(ADVERB, among("while"));

/** Whether a clause of speech begins here: a short subject and a finite cue verb before any other verb. */
function cueFollows(scene: Scene, from: number): boolean {
  for (let at = from; at < from + AHEAD; at++) {
    if (!scene.is(at, WORD)) {
      if (scene.is(at, COMMA)) return speaksAfterAside(scene, at);
      if (scene.is(at, PAUSE) || scene.is(at, OPENS)) return false;
      continue;
    }
    if (isFiniteCue(scene, at)) return true;
    if (scene.is(at, FINITE) && !scene.is(at, HAS)) return false;
  }
  return false;
}
const HAS = among("has have had");

/** "(… that nine drowned), | the Vell Matin said.": somebody with a cue and nothing behind it but a day. */
function endsWithCue(scene: Scene, from: number): boolean {
  for (let at = from; at < from + SHORT; at++) {
    if (!scene.is(at, WORD) || scene.is(at, FINITE)) return false;
    if (at > from && scene.is(at, SAID)) {
      const day = scene.timeEnd(at + 1);
      return scene.is((day < 0 ? at : day) + 1, STOP);
    }
  }
  return false;
}
const SAID = among("said says reported reports wrote");
const MAY_SAY = either(DEFINES, CAPITAL, among("police officials witnesses state local"));
/** The most tokens of who says it. */
const SHORT = 8;

/** "but the mayor, Ana Lima, insisted": a cue right behind the comma that ends an aside. */
function speaksAfterAside(scene: Scene, comma: number): boolean {
  for (let at = comma + 2; at < comma + AHEAD; at++) {
    if (scene.is(at, STOP) || scene.is(at, OPENS)) return false;
    if (scene.is(at, COMMA)) return isFiniteCue(scene, at + 1);
  }
  return false;
}
