/** What befell somebody who stands alone: told by the verb, or by what befell those named with them. */
import { wordAt } from "../../../figures/facts.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { befallsList, closes, subjectOf } from "./coordinated.ts";
import { eventBefore } from "./event-before.ts";
import { type Event, eventAfter } from "./event.ts";
import type { Frames } from "./frames.ts";
import { endsPhrase } from "./stops.ts";
import { isToldOf } from "./told-of.ts";

/** The figures of harm by the last token of those counted. */
export type Listed = ReadonlyMap<number, FigureCandidate>;

/** What befell the one who is named from token `at` to token `end`; null where nothing did. */
export const befell = (doc: Document, at: number, end: number, listed: Listed, frames: Frames): Event | null =>
  eventAround(doc, at, end) ??
  inList(doc, at, end, listed, frames) ??
  amongThose(doc, at, listed) ??
  subjectOf(doc, at - 1, frames);

/** What befell this one: told by the verb behind, but for "killed a judge, and two bystanders were hurt". */
function eventAround(doc: Document, at: number, end: number): Event | null {
  const after = eventAfter(doc, end + 1);
  const behind = after !== null && isBrokenOff(doc, end + 1, after.first, isWhere) ? null : after;
  if (
    behind !== null &&
    !isBrokenOff(doc, end + 1, behind.first, isJoint) &&
    !(behind.entry?.undergoer === "object" && isToldOf(doc, at, end, behind, behind.measure))
  )
    return behind;
  return eventBefore(doc, at) ?? behind;
}
const isWhere = factOfWord(({ word }) => word === "where");
const isJoint = factOfWord(({ word }) => word === "," || word === "and");

/** "seven women and a baby", "a policeman, a child and a street vendor": what happened to those before happened to this one. */
function inList(doc: Document, at: number, end: number, listed: Listed, frames: Frames): Event | null {
  const joint = wordAt(doc, at - 1);
  if (joint !== "and" && !(joint === "," && goesOnTo(doc, end + 1))) return null;
  const before = listed.get(at - 2);
  if (before === undefined) return closes(doc, end + 1) ? befallsList(doc, at, frames) : null;
  return { measure: before.measure, entry: null, first: at, last: at };
}

/** ", a child and a street vendor", "and her two sons": the list goes on behind this token, and what was before it is no apposition. */
function goesOnTo(doc: Document, from: number): boolean {
  const sentence = doc.tokens[from]?.sentence;
  for (let at = from; at < from + 9; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    const next = doc.tokens[at + 1];
    if (token.info.word === "and" && next !== undefined)
      return next.kind === "digits" || next.info.entries.numeral !== undefined || isMember(next.info);
    if (
      token.kind === "mark" ? token.info.word !== "," : at === from || (endsPhrase(token.info) && !isMember(token.info))
    )
      return false;
  }
  return false;
}
const isMember = factOfWord(({ word }) => /^(?:a|an|another|one|both|his|her|their|two|three|four|five)$/.test(word));

/** "nine people, among them a pregnant woman", "five, including a priest": one of those counted before. */
function amongThose(doc: Document, at: number, listed: Listed): Event | null {
  const word = wordAt(doc, at - 1);
  const them = word === "them" && wordAt(doc, at - 2) === "among";
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
export function isBrokenOff(doc: Document, from: number, to: number, breaks = isBreak): boolean {
  for (let at = from; at < to; at++) if (breaks((doc.tokens[at] as Document["tokens"][number]).info)) return true;
  return false;
}

/** "Ten were hurt, one of them seriously": how badly the one was hurt says that they were. */
export function asGravely(doc: Document, at: number, listed: Listed): Event | null {
  if (!/^(?:seriously|critically|gravely|badly|severely|fatally)$/.test(doc.tokens[at]?.info.word ?? "")) return null;
  const sentence = doc.tokens[at]?.sentence;
  const before = [...listed.values()].findLast(
    ({ first, last }) => first < at && doc.tokens[last]?.sentence === sentence,
  );
  if (before?.measure !== "injured") return null;
  const fatal = doc.tokens[at]?.info.word === "fatally";
  return { measure: fatal ? "killed" : "injured", entry: null, first: at, last: at };
}

/** "did not lose a single man": what has not happened. */
const isDenied = (doc: Document, verb: number): boolean =>
  /^(?:not|never|t|n't|without|cannot)$/.test(wordAt(doc, verb - 1));

/** "should release a poet", "called on them to free a nurse": what has not been done. */
export function isToCome(doc: Document, verb: number): boolean {
  if (isDenied(doc, verb)) return true;
  for (let at = verb - 1; at >= verb - 3; at--) {
    const { word } = doc.tokens[at]?.info ?? { word: "" };
    if (TO_COME.has(word)) return true;
    if (word !== "immediately" && word !== "not" && !word.endsWith("ly")) return false;
  }
  return false;
}
const TO_COME = new Set("to should must would will shall may might could can cannot".split(" "));
