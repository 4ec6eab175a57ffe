/** What was said: how far it runs on either side of its cue. */
import { lookUp } from "../../../text/document.ts";
import type { Quote } from "../../../text/quotes.ts";
import type { TokenRange } from "../../../attributions/candidate.ts";
import { type CueReading, Form, Frame } from "./cue.ts";
import {
  ADVERB,
  among,
  AND,
  CLOSES,
  COMMA,
  COUNTED,
  CUE_VERB,
  DASH,
  DIGITS,
  ED,
  either,
  fact,
  FINITE,
  OF,
  OPENS,
  PAUSE,
  PREPOSITION,
  PRONOUN,
  STOP,
  THAT,
  TIME,
  TO,
  WORD,
  type WordFact,
} from "./facts.ts";
import { Gap } from "../../../text/tokens.ts";
import type { Scene } from "./scene.ts";
import { Trait } from "./verb-traits.ts";

/** The longest stretch, in tokens, that is taken for one clause: a text without sentences must not be read again and again. */
const LONGEST = 300;
/** Quotations in a row that go on with one speech. */
const IN_A_ROW = 20;
/** How far ahead a turn is looked for. */
const AHEAD = 14;

/** Content that begins at a token and runs to the end of its clause. `object`: a noun phrase, that ends sooner. */
export function contentFrom(scene: Scene, from: number, options: { object: boolean }): TokenRange | null {
  const high = Math.min(scene.bounds(from).last, from + LONGEST);
  const mayEnd = options.object ? MAY_END_OBJECT : MAY_END;
  let last = high;
  for (let at = from; at <= high; at++) {
    if (scene.is(at, OPENS)) {
      const { close } = scene.opens(at) as Quote;
      if (close > at) {
        if (close > high) {
          last = close;
          break;
        }
        at = close;
        continue;
      }
    }
    if (at > from && (scene.is(at, mayEnd) || scene.is(at, DASH)) && endsBefore(scene, at, options.object)) {
      last = at - 1;
      break;
    }
  }
  while (last > from && scene.is(last, TRAILING) && !scene.is(last, CLOSES)) last--;
  return last >= from && hasWord(scene, from, last) ? { first: from, last } : null;
}
const TRAILING = among(", . ; : ، ؛ — – -");

function hasWord(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (scene.is(at, WORD)) return true;
  return false;
}

function endsBefore(scene: Scene, at: number, object: boolean): boolean {
  if (scene.is(at, COMMA) || scene.is(at, DASH)) {
    if ((scene.is(at + 1, PASSES_ON) && !scene.is(at - 1, THAT)) || isGerundCue(scene, at + 1)) return true;
    if (scene.is(at + 1, TURN) && cueFollows(scene, at + 2)) return true;
    return object;
  }
  // "said that, according to its count, nine had died": the origin is part of what is said
  if (scene.is(at, ACCORDING) && scene.is(at + 1, TO)) return !opensThat(scene, at);
  if (scene.is(at, SEMICOLON)) return true;
  if (scene.is(at, JOINS)) {
    if (isFiniteCue(scene, at + 1) || (scene.is(at + 1, ADVERB) && isFiniteCue(scene, at + 2))) return true;
    if (isGerundCue(scene, at + 1)) return true;
    if (object && scene.is(at + 1, SPEAKS_PAST) && !scene.is(at + 2, PREPOSITION)) return true;
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
    return lookUp(scene.doc, at + 1, "englishMedium")?.entry.role === "medium";
  if (!scene.is(at, AT_OCCASION)) return false;
  for (let on = at + 1; on <= at + 4; on++) if (scene.is(on, OCCASION)) return true;
  return false;
}
const ON_MEDIUM = among("on via");
const SOCIAL = among("social");
const AT_OCCASION = among("in during at");
const OCCASION = among(
  "statement interview speech tweet post letter message email video broadcast conference briefing communique",
);
/** Content may end before these, a noun phrase before some more; a dash is the other place. */
const MAY_END = either(COMMA, SEMICOLON, ACCORDING, JOINS);
const MAY_END_OBJECT = either(MAY_END, OBJECT_END, ON_MEDIUM, AT_OCCASION);

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
/** "deplored the bloodshed and invited both sides" */
const SPEAKS_PAST = fact((_, { entries }) =>
  (entries.cueVerb?.readings ?? []).some(
    ({ verb, forms, size }) => size === 0 && verb.speech && (forms & Form.past) !== 0 && verb.act !== "say",
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

/** "but the mayor, Ana Lima, insisted": a cue right behind the comma that ends an aside. */
function speaksAfterAside(scene: Scene, comma: number): boolean {
  for (let at = comma + 2; at < comma + AHEAD; at++) {
    if (scene.is(at, STOP) || scene.is(at, OPENS)) return false;
    if (scene.is(at, COMMA)) return isFiniteCue(scene, at + 1);
  }
  return false;
}

/** Content in quotation marks that opens at a token, with what follows the marks in the same clause. */
export function quotedFrom(scene: Scene, at: number): TokenRange | null {
  const quote = scene.opens(at);
  if (quote === null) return null;
  const after = quote.close + 1;
  const goesOn =
    quote.closed &&
    scene.is(after, WORD) &&
    !scene.is(quote.close - 1, ENDED) &&
    scene.doc.tokens[after]?.sentence === scene.doc.tokens[quote.close]?.sentence &&
    (scene.is(after, CARRIES_ON) ||
      (!scene.is(after, PREPOSITION) && !scene.is(after, TIME) && !scene.is(after, ADVERB)));
  if (goesOn) return contentFrom(scene, at, { object: false });
  return { first: quote.open, last: quote.close };
}

const ENDED = either(among(","), STOP);
const CARRIES_ON = either(FINITE, OF, AND);

/** Content that ends right before a token: a quotation, or the clause from where the sentence begins. Null if there is none. */
export function contentUpTo(scene: Scene, end: number, floor: number): TokenRange | null {
  let last = end;
  const comma = scene.is(last, COMMA) || scene.is(last, DASH);
  if (comma) last--;
  const quote = scene.closes(last);
  if (quote === null && !comma && !scene.is(last, ASKS)) return null;
  let first = floor;
  if (quote !== null) {
    first = quote.open;
    if (quote.open > floor && quote.open - floor < LONGEST && !introduces(scene, quote.open - 1)) first = floor;
  }
  if (quote === null && (last - first < 1 || last - first > LONGEST)) return null;
  return last >= first && hasWord(scene, first, last) ? { first, last } : null;
}

const ASKS = among("? !");

/** Whether the mark before a quotation parts it from what stands before: "She smiled: “…”" */
const introduces = (scene: Scene, at: number) =>
  scene.is(at, INTRODUCES) || (scene.is(at, COMMA) && cueBefore(scene, at));
const INTRODUCES = among(": . ! ?");
const cueBefore = (scene: Scene, at: number) => {
  for (let back = at - 1; back > at - 5; back--) if (scene.is(back, CUE_VERB)) return true;
  return false;
};

/** Whether a paragraph that begins at a token is one quotation from its first mark to its last. */
function isQuoted(scene: Scene, at: number): boolean {
  const quote = scene.opens(at);
  return quote !== null && (scene.doc.tokens[quote.close + 1]?.gap ?? Gap.paragraph) >= Gap.line;
}

/** Quotations that go on with the speech in the sentences right after it, in the same paragraph: “…,” she said. “…” */
export function quotesAfter(scene: Scene, at: number): TokenRange[] {
  const { doc } = scene;
  const found: TokenRange[] = [];
  let sentence = doc.sentences[(doc.tokens[at]?.sentence ?? 0) + 1];
  while (
    sentence !== undefined &&
    (!sentence.opensParagraph || isQuoted(scene, sentence.first)) &&
    found.length < IN_A_ROW
  ) {
    const quote = scene.opens(sentence.first);
    if (quote === null) break;
    const after = doc.tokens[quote.close + 1];
    const ends = after === undefined || after.sentence !== doc.tokens[quote.close]?.sentence;
    if (!ends || quote.close - quote.open < 3) break;
    found.push({ first: quote.open, last: quote.close });
    sentence = doc.sentences[(doc.tokens[quote.close]?.sentence ?? 0) + 1];
  }
  return found;
}

/** Whether a finite verb comes before the clause can end: a clause rather than a noun phrase. */
export function isClause(scene: Scene, from: number): boolean {
  const { last } = scene.bounds(from);
  for (let at = from; at <= last && at < from + 25; at++) {
    if (scene.is(at, ENDS_CLAUSE)) return false;
    if (at === from) continue;
    if (scene.is(at, FINITE) ? !isHour(scene, at) : scene.is(at, ED) && scene.is(at + 1, BEHIND_PAST)) return true;
  }
  return false;
}
/** "At 9 am" */
const isHour = (scene: Scene, at: number) => scene.is(at, AM) && scene.is(at - 1, DIGITS);
const AM = among("am");
const ENDS_CLAUSE = either(PAUSE, among("who which that after before when while"));
const BEHIND_PAST = among("the a an to in on at from into his her its their about over");
