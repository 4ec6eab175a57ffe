/** What happened to those counted: the event before or after the noun phrase, within the sentence. */
import type { Measure } from "../../../contract/types.ts";
import { holdsAt, sentenceAt, withTag, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { EnglishEvent } from "./entries.ts";
import { isAdverb, isBe, isOpening, isWord, says } from "./stops.ts";

export interface Event {
  readonly measure: Measure;
  /** Token indices, inclusive. */
  readonly first: number;
  readonly last: number;
}

const AHEAD = 14;
const BACK = 6;

/** An event after the phrase: "N people were killed", "N people died", "N people dead", "N people killed when". */
export function eventAfter(doc: Document, from: number): Event | null {
  const sentence = sentenceAt(doc, from - 1);
  let passive = false;
  let among = false;
  let comma = false;
  let passed = 0;
  for (let at = from; at < from + AHEAD && sentenceAt(doc, at) === sentence; at++) {
    const { kind, info } = doc.tokens[at] as Token;
    if (kind === "mark") {
      if (!mayStandBetween(info)) return null;
      if (info.word === ",") comma = true;
      continue;
    }
    if (at > from && opensClause(info)) return null;
    // "55 still missing"
    if (at === from + passed && isStill(info)) passed++;
    const hit = happens(info) ? lookUp(doc, at, "englishEvent") : null;
    if (hit !== null) {
      if (!undergoes(hit.entry, info.word, passive || among, at === from + passed, comma)) return null; // they did it
      return { measure: both(doc, hit.last, hit.entry), first: hit.first, last: hit.last };
    }
    if (info.word === "among") among = true; // "were among the 84 people killed"
    const noun = among ? lookUp(doc, at, "englishHarmNoun") : null;
    if (noun !== null) return { measure: noun.entry.measure, first: noun.first, last: noun.last };
    if (isBe(info)) passive = true;
    else if (passive && endsPassive(info)) passive = false;
    if (!passive && says(info)) return null;
  }
  return null;
}
const happens = withTag("englishEvent");
const mayStandBetween = isWord(", - – ( ) ' ’");
const isStill = isWord("still now also feared presumed reported confirmed");
/** Another clause begins, with somebody else in it. */
const opensClause = isWord("after before when while since because although though unless");
const PARTICLES = new Set(
  "also still now have has had not all both then reported thought believed feared confirmed said known found among pronounced declared later being shot to".split(
    " ",
  ),
);
const endsPassive = factOfWord((info) => !isAdverb(info) && !PARTICLES.has(info.word));

/** Whether the noun phrase before it is who the event happens to. */
function undergoes(event: EnglishEvent, word: string, passive: boolean, adjacent: boolean, comma: boolean): boolean {
  if (word.endsWith("ing") && event.undergoer === "object") return passive && word === "being";
  if (event.form === "adjective") return adjacent || passive;
  if (event.undergoer === "subject") return true;
  return passive || (adjacent && !comma);
}

/** "killed and wounded", "dead or injured": those counted together are affected. */
function both(doc: Document, last: number, event: EnglishEvent): Measure {
  const joined = wordAt(doc, last + 1);
  if (joined !== "and" && joined !== "or") return event.measure;
  const other = lookUp(doc, last + 2, "englishEvent") ?? lookUp(doc, last + 2, "englishHarmNoun");
  if (other === null) return event.measure;
  return isHarm(event.measure) && isHarm(other.entry.measure) && other.entry.measure !== event.measure
    ? "affected"
    : event.measure;
}

const isHarm = (measure: Measure) => measure === "killed" || measure === "injured";

/** An event before the number: "killed 12 people", "killing at least 84", "the deaths of 10", "left more than 70 dead". */
export function eventBefore(doc: Document, number: number): Event | null {
  const sentence = sentenceAt(doc, number);
  for (let at = number - 1; at >= number - BACK && sentenceAt(doc, at) === sentence; at--) {
    const { kind, info } = doc.tokens[at] as Token;
    const event = eventEndingAt(doc, at);
    if (event !== null) return event;
    if (info.word === "of" || info.word === "to") {
      const noun = nounOfHarm(doc, at - 1);
      if (noun !== null) return noun;
    }
    if (kind === "mark" && info.word !== "-") return null;
    if (kind === "word" && !qualifies(info)) return null;
  }
  return null;
}
const QUALIFYING = new Set("at least more than as many up to no fewer less of an nearly to".split(" "));
const qualifies = factOfWord(
  (info) => isOpening(info) || info.entries.qualifier !== undefined || QUALIFYING.has(info.word) || isAdverb(info),
);

/** A verb whose object follows, ending at this token; phrases ("claimed the lives of") included. */
function eventEndingAt(doc: Document, at: number): Event | null {
  for (let first = at; first > at - 4 && first >= 0; first--) {
    const hit = holdsAt(doc, first, happens) ? lookUp(doc, first, "englishEvent") : null;
    if (hit === null || hit.last !== at || hit.entry.undergoer !== "object" || hit.entry.form !== "verb") continue;
    const before = wordAt(doc, first - 1);
    if (holdsAt(doc, first - 1, isBe) && before !== "left" && before !== "leaving" && hit.first === hit.last)
      return null; // "was killed, 12 …"
    const joined = eventJoined(doc, first, hit.entry.measure);
    return { measure: joined ?? hit.entry.measure, first, last: at };
  }
  return null;
}

/** "killed and wounded dozens". */
function eventJoined(doc: Document, first: number, measure: Measure): Measure | null {
  const and = wordAt(doc, first - 1);
  if (and !== "and" && and !== "or") return null;
  const other = lookUp(doc, first - 2, "englishEvent");
  if (other === null || !isHarm(other.entry.measure) || !isHarm(measure) || other.entry.measure === measure)
    return null;
  return "affected";
}

/** "the deaths of", "the arrest of". */
function nounOfHarm(doc: Document, at: number): Event | null {
  const hit = lookUp(doc, at, "englishHarmNoun");
  if (hit === null || hit.last !== at) return null;
  return { measure: hit.entry.measure, first: at, last: at };
}
