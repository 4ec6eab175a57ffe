/** What happened to those counted: the event before or after the noun phrase, within the sentence. */
import type { Measure } from "../../../contract/types.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { EnglishEvent } from "./entries.ts";
import { BE, DETERMINERS, isAdverb, isSaying } from "./stops.ts";

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
  const sentence = doc.tokens[from - 1]?.sentence;
  let passive = false;
  let among = false;
  let comma = false;
  let passed = 0;
  for (let at = from; at < from + AHEAD; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    const { word } = token.info;
    if (token.kind === "mark") {
      if (word === "," || word === "-" || word === "–" || word === "(" || word === ")") comma = comma || word === ",";
      else if (word !== "'" && word !== "’") return null;
      continue;
    }
    if (at > from && ANEW.has(word)) return null;
    // "55 still missing"
    if (at === from + passed && STILL.has(word)) passed++;
    const hit = lookUp(doc, at, "englishEvent");
    if (hit !== null && undergoes(hit.entry, token.info.word, passive || among, at === from + passed, comma))
      return { measure: both(doc, hit.last, hit.entry), first: hit.first, last: hit.last };
    if (hit !== null) return null; // they did it
    if (word === "among") among = true; // "were among the 84 people killed"
    const noun = among ? lookUp(doc, at, "englishHarmNoun") : null;
    if (noun !== null) return { measure: noun.entry.measure, first: noun.first, last: noun.last };
    if (BE.has(word)) passive = true;
    else if (!isAdverb(word) && word !== "also" && word !== "have" && word !== "has" && word !== "had" && word !== "to")
      passive = passive && PARTICLES.has(word);
    if (isSaying(doc, at) && !passive) return null;
  }
  return null;
}

const STILL = new Set(["still", "now", "also", "feared", "presumed", "reported", "confirmed"]);

/** Another clause begins, with somebody else in it. */
const ANEW = new Set("after before when while since because although though unless".split(" "));

const PARTICLES = new Set(
  "also still now have has had not all both then reported thought believed feared confirmed said known found among pronounced declared later being shot".split(
    " ",
  ),
);

/** Whether the noun phrase before it is who the event happens to. */
function undergoes(event: EnglishEvent, word: string, passive: boolean, adjacent: boolean, comma: boolean): boolean {
  if (word.endsWith("ing") && event.undergoer === "object") return passive && word === "being";
  if (event.form === "adjective") return adjacent || passive;
  if (event.undergoer === "subject") return true;
  return passive || (adjacent && !comma);
}

/** "killed and wounded", "dead or injured": those counted together are affected. */
function both(doc: Document, last: number, event: EnglishEvent): Measure {
  const joined = doc.tokens[last + 1]?.info.word;
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
  let at = number - 1;
  const sentence = doc.tokens[number]?.sentence;
  for (let steps = 0; steps < BACK; steps++, at--) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    const { word } = token.info;
    const event = eventEndingAt(doc, at);
    if (event !== null) return event;
    if (word === "of" || word === "to") {
      const noun = nounOfHarm(doc, at - 1);
      if (noun !== null) return noun;
    }
    if (token.kind === "mark" && word !== "-") return null;
    if (token.kind === "word" && !DETERMINERS.has(word) && !isQualifying(doc, at)) return null;
  }
  return null;
}

const QUALIFYING = new Set("at least more than as many up to no fewer less of an nearly to".split(" "));
const isQualifying = (doc: Document, at: number) => {
  const info = doc.tokens[at]?.info;
  return (
    info !== undefined && (info.entries.qualifier !== undefined || QUALIFYING.has(info.word) || isAdverb(info.word))
  );
};

/** A verb whose object follows, ending at this token; phrases ("claimed the lives of") included. */
function eventEndingAt(doc: Document, at: number): Event | null {
  for (let first = at; first > at - 4 && first >= 0; first--) {
    const hit = lookUp(doc, first, "englishEvent");
    if (hit === null || hit.last !== at || hit.entry.undergoer !== "object" || hit.entry.form !== "verb") continue;
    const before = doc.tokens[first - 1]?.info.word ?? "";
    if (BE.has(before) && before !== "left" && before !== "leaving" && hit.first === hit.last) return null; // "was killed, 12 …"
    const joined = eventJoined(doc, first, hit.entry.measure);
    return { measure: joined ?? hit.entry.measure, first, last: at };
  }
  return null;
}

/** "killed and wounded dozens". */
function eventJoined(doc: Document, first: number, measure: Measure): Measure | null {
  const and = doc.tokens[first - 1]?.info.word;
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
