/** Singles and pairs that carry their own number, where people came to harm: "a soldier was shot dead", "a couple". */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, type Hit, spanOf } from "../../../text/document.ts";
import { look } from "./look.ts";
import { type Event, eventAfter } from "./event.ts";
import { eventBefore } from "./event-before.ts";
import { type Frames, resolved } from "./frames.ts";
import { peopleNouns } from "./lexicon/people.ts";
import { sizeOfCompany } from "./pairs.ts";
import { endsPhrase, THEM } from "./stops.ts";
import { Gap } from "../../../text/tokens.ts";

/** Nouns of people that are no singles as they stand. */
const PLURAL =
  /s$|men$|women$|^(?:people|children|folk|police|personnel|staff|crew|gendarmerie|elderly|couple|family|household|kin|militia)$/;
const HARM = new Set(["killed", "injured", "arrested", "abducted", "missing", "displaced", "released", "rescued"]);

const PERSON = Object.freeze({ group: null });
const isOneOfMany = factOfWord(({ word }) =>
  [`${word}s`, word.replace(/y$/, "ies"), word.replace(/man$/, "men"), word.replace(/woman$/, "women")].some(
    (plural) => plural !== word && peopleNouns.has(plural),
  ),
);
/** The singular of a noun that is listed in the plural. */
function oneOf(doc: Document, at: number): Hit<"englishPeople"> | null {
  const token = doc.tokens[at] as Document["tokens"][number];
  return isOneOfMany(token.info) ? { entry: PERSON, first: at, last: at } : null;
}

/** "a police constable", "an army nurse": of nouns in a row the last is who is meant. */
function lastOf(doc: Document, hit: Hit<"englishPeople"> | null): Hit<"englishPeople"> | null {
  if (hit === null || doc.tokens[hit.last + 1]?.gap !== Gap.space) return hit;
  const next = look(doc, hit.last + 1, "englishPeople") ?? oneOf(doc, hit.last + 1);
  if (next === null || PLURAL.test(doc.tokens[next.last]?.info.word ?? "")) return hit;
  return { ...next, entry: { group: next.entry.group ?? hit.entry.group } };
}

/** "seven women and a baby": what happened to those before happened to this one. */
function inList(doc: Document, at: number, listed: ReadonlyMap<number, FigureCandidate>): Event | null {
  if (doc.tokens[at - 1]?.info.word !== "and") return null;
  const before = listed.get(at - 2);
  return before === undefined ? null : { measure: before.measure, entry: null, first: at, last: at };
}

/** "nine people, among them a pregnant woman", "five, including a priest": one of those counted before. */
function amongThose(doc: Document, at: number, listed: ReadonlyMap<number, FigureCandidate>): Event | null {
  const { word } = doc.tokens[at - 1]?.info ?? { word: "" };
  const them = word === "them" && doc.tokens[at - 2]?.info.word === "among";
  if (!them && !/^(?:including|include|included|among)$/.test(word)) return null;
  const sentence = doc.tokens[at]?.sentence;
  const before = [...listed.values()].findLast(
    ({ first, number }) => first < at && doc.tokens[number.first]?.sentence === sentence,
  );
  return before === undefined || before.measure === "released" || (before.amount.value ?? 2) < 2
    ? null
    : { measure: before.measure, entry: null, first: at, last: at };
}

const isBreak = factOfWord(({ word }) => word === "," || word === "who" || word === "-" || word === "(");
/** "one of the pilots, J. Doe, died": who is named is not counted. */
function isBrokenOff(doc: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBreak((doc.tokens[at] as Document["tokens"][number]).info)) return true;
  return false;
}

/** "did not lose a single man": what has not happened. */
const isDenied = (doc: Document, verb: number): boolean =>
  /^(?:not|never|t|n't|without|cannot)$/.test(doc.tokens[verb - 1]?.info.word ?? "");

/** "should release a poet", "called on them to free a nurse": what has not been done. */
function isToCome(doc: Document, verb: number): boolean {
  for (let at = verb - 1; at >= verb - 3; at--) {
    const { word } = doc.tokens[at]?.info ?? { word: "" };
    if (TO_COME.has(word)) return true;
    if (word !== "immediately" && word !== "not" && !word.endsWith("ly")) return false;
  }
  return false;
}
const TO_COME = new Set("to should must would will shall may might could can cannot".split(" "));

const exactly = (value: number) => ({ value, low: value, high: value, qualifier: "exact", unit: null }) as const;

/** "one of them did not survive", "one of the injured is in grave condition". */
function oneOfThem(
  doc: Document,
  at: number,
  listed: ReadonlyMap<number, FigureCandidate>,
  frames: Frames,
): FigureCandidate | null {
  let last = at + 2;
  const isThem = THEM.has(doc.tokens[last]?.info.word ?? "");
  while (/^(?:the|these|those|his|her|their|our)$/.test(doc.tokens[last]?.info.word ?? "")) last++;
  const harm = isThem ? null : look(doc, last, "englishHarmNoun");
  const people = isThem ? null : look(doc, last, "englishPeople");
  if (!isThem && harm === null && people === null) return null;
  last = harm?.last ?? people?.last ?? last;
  const event = eventAfter(doc, last + 1);
  if (event === null || event.first - last > 5 || isBrokenOff(doc, last + 1, event.first)) return null;
  const measure = event.entry === null ? event.measure : resolved(event.entry, event.measure, frames);
  if (!HARM.has(measure)) return null;
  const counted = [...listed.values()].findLast(({ first }) => first < at);
  return {
    first: at,
    last: event.last,
    rule: "en.figure.single",
    carrier: "noun",
    number: { first: at, last: at, span: spanOf(doc, at, at) },
    amount: exactly(1),
    measure,
    of: { first: at, last },
    group: people?.entry.group ?? counted?.group ?? "total",
    label: { first: at + 2, last },
    scope: "total",
    status: null,
    weight: 1,
  };
}

/** A single at token `at`, which holds "a", "an" or "one"; or null. */
function singleFigure(
  doc: Document,
  at: number,
  listed: ReadonlyMap<number, FigureCandidate>,
  frames: Frames,
): FigureCandidate | null {
  const sentence = doc.tokens[at]?.sentence;
  for (let noun = at + 1; noun <= at + 8; noun++) {
    const token = doc.tokens[noun];
    if (token === undefined || token.sentence !== sentence) return null;
    if (token.kind === "digits" || token.info.word === "-") continue; // "a 70-year-old woman"
    if (noun === at + 1 && token.info.word === "of" && doc.tokens[at]?.info.word === "one")
      return oneOfThem(doc, at, listed, frames);
    if (token.kind !== "word" || endsPhrase(token.info)) return null;
    const size = sizeOfCompany(doc, noun);
    const hit: Hit<"englishPeople"> | null =
      size > 0
        ? { entry: PERSON, first: noun, last: noun }
        : lastOf(doc, look(doc, noun, "englishPeople") ?? oneOf(doc, noun));
    if (hit === null) continue;
    if (look(doc, hit.last + 1, "englishThing") !== null) return null; // "a coast guard helicopter"
    if (size === 0 && sizeOfCompany(doc, hit.last + 1) > 0) continue; // "an elderly couple"
    if (size === 0 && PLURAL.test(doc.tokens[hit.last]?.info.word ?? "")) return null;
    const next = doc.tokens[hit.last + 1];
    if (next?.kind === "word" && next.info.capital && look(doc, hit.last + 1, "englishPeople") === null) return null; // "a soldier John Doe"
    // "a fifth defendant, John Doe, was acquitted"
    const named = doc.tokens[hit.last + 2];
    if (
      next?.info.word === "," &&
      named?.kind === "word" &&
      named.info.capital &&
      doc.tokens[hit.last + 3]?.info.capital
    )
      return null;
    const event =
      eventAfter(doc, hit.last + 1) ?? eventBefore(doc, at) ?? inList(doc, at, listed) ?? amongThose(doc, at, listed);
    if (event === null) return null;
    const measure = event.entry === null ? event.measure : resolved(event.entry, event.measure, frames);
    if (!HARM.has(measure) || (event.last < at && (isToCome(doc, event.first) || isDenied(doc, event.first))))
      return null;
    return {
      first: Math.min(at, event.first),
      last: Math.max(hit.last, event.last),
      rule: "en.figure.single",
      carrier: "noun",
      number: { first: at, last: hit.last, span: spanOf(doc, at, hit.last) },
      amount: size > 0 ? exactly(size) : exactly(1),
      measure,
      of: { first: at, last: hit.last },
      group: hit.entry.group ?? (doc.tokens[hit.last]?.info.word as string),
      label: { first: at + 1, last: hit.last },
      scope: "total",
      status: null,
      weight: 1,
    };
  }
  return null;
}

/** Those of the "a", "an" and "one" at the tokens `ones` that count somebody who came to harm. `counts`: the figures with a number. */
export function singleFigures(
  doc: Document,
  ones: readonly number[],
  counts: readonly FigureCandidate[],
  frames: Frames,
): FigureCandidate[] {
  const found: FigureCandidate[] = [];
  const byLast = new Map<number, FigureCandidate>();
  for (let c = 0; c < counts.length; c++) {
    const one = counts[c] as FigureCandidate;
    if (OF_HARM.has(one.measure)) byLast.set(one.label?.last ?? one.number.last, one);
  }
  for (let o = 0; o < ones.length; o++) {
    const single = singleFigure(doc, ones[o] as number, byLast, frames);
    if (single !== null) found.push(single);
  }
  return found;
}
