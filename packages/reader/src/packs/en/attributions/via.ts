/** What the words travelled through: the outlet that was told, the medium they were posted on. */
import type { Candidate, TokenRange } from "../../../attributions/candidate.ts";
import {
  ALL_CAPITALS,
  among,
  CAPITAL,
  DIGITS,
  either,
  fact,
  MADE_KNOWN,
  OPENS,
  PAUSE,
  PREPOSITION,
  THAT,
  TIE,
  WORD,
} from "./facts.ts";
import { NAMES_OF_OUTLETS } from "./media.ts";
import type { Scene } from "./scene.ts";
import type { Sight } from "./sight.ts";
import { lookUp, spanOf, wordsOf } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";

type Via = Candidate["via"];

const NOTHING: Via = [];

/** The media that are named around a verb of speech; `source` is the speaker as the rule found them. */
export function viaOf(scene: Scene, sight: Sight, source: TokenRange | null): Via {
  const found: Via[number][] = [];
  const { addressee, adverbial } = sight;
  if (addressee !== null) {
    add(scene, addressee.first, addressee.last, found);
    if (found.length === 0 && isOutlet(scene, addressee)) found.push({ ...addressee, role: "outlet" });
  }
  if (adverbial !== null) add(scene, adverbial.first, adverbial.last, found);
  // "said in remarks carried by the news agency that"
  if (found.length === 0 && adverbial === null && scene.is(sight.right, CARRIES))
    addBehind(scene, sight.right - 1, found);
  if (found.length === 0) addBetween(scene, sight, found);
  if (found.length === 0) addOpening(scene, sight, found);
  if (found.length === 0 && source !== null && source.first > sight.group.last) addBehind(scene, source.last, found);
  return found.length === 0 ? NOTHING : found;
}

/** "confirmed the losses | in an email to Harbour News": the media that are named behind an object. */
export function viaOfObject(scene: Scene, { last }: TokenRange): Via {
  if (!scene.is(last + 1, CARRIES)) return NOTHING;
  const found: Via[number][] = [];
  addBehind(scene, last, found);
  return found.length === 0 ? NOTHING : found;
}
const CARRIES = among("on in via by through");

/** "The envoy, quoted by the agency Vell-Inform, said": what stands between subject and verb, or ends the subject. */
function addBetween(scene: Scene, { group, subject }: Sight, found: Via[number][]): void {
  if (subject === null) return;
  const { first, last } = subject.range;
  for (let at = first + 1; at < last; at++)
    if (scene.is(at, MADE_KNOWN)) {
      add(scene, at + 1, last, found);
      break;
    }
  if (found.length === 0) add(scene, last + 1, group.first - 1, found);
}

/** "On Telegram, the council said": what the sentence begins with, before its subject. */
function addOpening(scene: Scene, { group, subject }: Sight, found: Via[number][]): void {
  const { first } = scene.bounds(group.head);
  const end = subject === null ? group.first : subject.range.first;
  if (end - first > LONGEST || !(scene.is(first, PREPOSITION) || scene.is(first, SPEAKING))) return;
  add(scene, first, end - 1, found);
}
const SPEAKING = among("speaking talking writing posting");
/** How many tokens an opening, or what stands behind a source or an object, has at most. */
const LONGEST = 16;

/** "said the mayor | in a post on Facebook": what follows on token `at` before the next pause or clause. */
function addBehind(scene: Scene, at: number, found: Via[number][]): void {
  const end = Math.min(scene.bounds(at).last, at + LONGEST);
  let last = at;
  while (last < end && !scene.is(last + 1, ENDS) && !scene.is(last + 1, OPENS)) last++;
  add(scene, at + 1, last, found);
}

const ENDS = either(PAUSE, THAT);

/** Whether a name that the lexicon of media has not is an outlet's, where somebody told it something. */
const isOutlet = (scene: Scene, told: TokenRange): boolean =>
  isStation(scene, told) || isNumbered(scene, told) || isUnknownName(scene, told) || isOwn(scene, told);

/** "told Newsline 6" */
const isNumbered = (scene: Scene, { first, last }: TokenRange) =>
  last === first + 1 && scene.is(first, CAPITAL) && scene.is(last, DIGITS) && !scene.is(first, PLACE);

/** "told the Mercury", in a report of www.mercury.example: the report's own. */
function isOwn({ doc }: Scene, { first, last }: TokenRange): boolean {
  if (doc.outlet === null || last - first > 3) return false;
  const name = lettersOf(wordsOf(doc, spanOf(doc, first, last)).replace(/^the(?: |$)/i, ""));
  return name.length > 2 && lettersOf(doc.outlet).includes(name);
}
const lettersOf = (written: string) => written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** "told NDTV": who is told something and has nothing but capitals for a name. */
const isStation = (scene: Scene, { first, last }: TokenRange) =>
  first === last && scene.is(first, ALL_CAPITALS) && scene.word(first).length > 2;

/** "told Vell Matin": a name that no lexicon knows as a person, a place or a body. */
function isUnknownName(scene: Scene, { first, last }: TokenRange): boolean {
  if (first === last || scene.is(last, PLACE)) return false;
  for (let at = first; at <= last; at++)
    if (scene.is(at, KNOWN) || !(scene.is(at, CAPITAL) || (at > first && at < last && scene.is(at, TIE)))) return false;
  return true;
}
const PLACE = fact((_, { entries: { place, site } }) => place !== undefined || site !== undefined);
const KNOWN = fact(
  (_, { entries: { given, title, nationality, institution } }) =>
    given !== undefined || title !== undefined || nationality !== undefined || institution !== undefined,
);

/** Media in a stretch of words, with the words that name them: "the state news agency", "Radio Vell", "Channel 2". */
function add(scene: Scene, first: number, last: number, found: Via[number][]): void {
  for (let at = first; at <= last; at++) {
    if (!scene.is(at, MAY_BE_MEDIUM)) continue;
    const hit = lookUp(scene.doc, at, "englishMedium");
    if (hit === null || !isMedium(scene, hit)) {
      if (scene.is(at, X) && scene.is(at, CAPITAL) && scene.is(at - 1, ON))
        found.push({ first: at, last: at, role: "medium" });
      continue;
    }
    let from = at;
    while (from > first && isNamePart(scene, from - 1)) from--;
    let to = hit.last;
    // "its Telegram channel", "a radio station"
    while (to < last && scene.is(to + 1, STATION) && !scene.is(to + 1, CAPITAL)) to++;
    if (found.some((one) => one.first <= to && from <= one.last)) {
      at = to;
      continue;
    }
    if (scene.is(to, NAMED_BEHIND)) while (to < last && isNameAfter(scene, to + 1, last)) to++;
    found.push({ first: from, last: to, role: hit.entry.role });
    at = to;
  }
}

/** A post, the times, an agency: media only with a capital, some only with a name besides ("Environment Agency" is none). */
export function isMedium(scene: Scene, { first: at, last }: TokenRange): boolean {
  if (last > at) return true;
  // "a daily bulletin"
  if (scene.is(at, EVERY) && scene.is(at + 1, WORD) && !scene.is(at + 1, CAPITAL) && !scene.is(at + 1, GOES_ON))
    return false;
  if (!scene.is(at, COMMON)) return true;
  const capital = scene.is(at, CAPITAL);
  // "the agency Vell-Inform", "the Vell agency"
  if (scene.is(at, NAMED_BEHIND) && (isProper(scene, at + 1) || (!capital && scene.is(at - 1, CAPITAL)))) return true;
  // "the Press Club", but "the Herald Sun"
  if (scene.is(at + 1, CAPITAL) && !scene.is(at + 1, COMMON)) return false;
  return capital && (!scene.is(at, WANTS_NEWS) || scene.is(at - 1, NEWS));
}
const STATION = among("station channel network account page feed");
const EVERY = among("daily weekly");
const GOES_ON = either(PREPOSITION, THAT);
/** "Vell-Inform" */
const isNameAfter = (scene: Scene, at: number, last: number) =>
  isProper(scene, at) || (at < last && scene.is(at, HYPHEN) && scene.doc.tokens[at]?.gap === Gap.none);
const HYPHEN = among("-");
const isProper = (scene: Scene, at: number) => scene.is(at, CAPITAL) || scene.is(at, DIGITS);
const NAMED_BEHIND = among("radio channel tv television newspaper station agency weekly daily network wire");
const WANTS_NEWS = among("agency network service station channel wire");
const NEWS = among("news press tv television radio broadcasting media");

const COMMON = among(NAMES_OF_OUTLETS);
const X = among("x");
const ON = among("on");
const MAY_BE_MEDIUM = either(
  X,
  fact((_, { tags }) => tags.includes("englishMedium")),
);

const isNamePart = (scene: Scene, at: number) =>
  scene.is(at, WORD) && !scene.is(at, PREPOSITION) && (scene.is(at, CAPITAL) || scene.is(at, OF_MEDIA));
const OF_MEDIA = among("state official local the public national news run owned");
