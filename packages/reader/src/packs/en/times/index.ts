/** Times in English. */
import type { Document } from "../../../text/document.ts";
import { wordAt } from "../../../times/numbers.ts";
import { type Said, timesStage } from "../../../times/stage.ts";
import { calendarRules } from "./calendar.ts";
import { clockRules } from "./clock.ts";
import { relativeRules } from "./relative.ts";

/** What may stand between two words of one time. */
const BETWEEN = new Set([",", "of", "on", "at", "in", "the", "-", "'s", "’s", "around", "about"]);
const TO = new Set(["to", "until", "till", "through", "-", "–", "—"]);

function joins(doc: Document, before: Said, after: Said): boolean {
  for (let at = before.last + 1; at < after.first; at++) {
    const word = wordAt(doc, at);
    if (!BETWEEN.has(word)) return false;
    if (word === "the" && wordAt(doc, at - 1) === "in" && after.moment.part === undefined) return false;
    // after a comma comes a closer date (Friday, 14 January, 2022) or the day of a clock time, nothing new
    if (word === "," && !(after.moment.month ?? after.moment.year ?? before.moment.hour ?? after.moment.hour))
      return false;
  }
  // "in 2016 in May": a preposition begins a new time, unless a smaller one came before
  const gap = after.first - before.last - 1;
  if (gap > 0 && before.moment.year !== undefined && after.moment.hour === undefined) return false;
  return true;
}

/** A full time on both sides of "to", of one kind. */
function range(doc: Document, before: Said, after: Said): { readonly first: number } | null {
  const gap = after.first - before.last - 1;
  const the = wordAt(doc, after.first - 1) === "the" ? 1 : 0;
  if (gap < 1 || gap > 1 + the) return null;
  const word = wordAt(doc, before.last + 1);
  const opened = wordAt(doc, before.first - 1);
  const links = TO.has(word) || (word === "and" && opened === "between");
  if (!links || kindOf(before) !== kindOf(after)) return null;
  return { first: before.first };
}

function kindOf({ moment }: Said): string {
  if (moment.hour !== undefined) return "clock";
  if (moment.year !== undefined && moment.month === undefined) return "year";
  return "date";
}

function lists(doc: Document, before: Said, after: Said): boolean {
  const gap = after.first - before.last - 1;
  return gap === 0 || (gap === 1 && /^(?:and|,)$/.test(wordAt(doc, before.last + 1)));
}

/** "two days after 12 January", "a week before Christmas", "three weeks from tomorrow". */
function offset(doc: Document, before: Said, after: Said): -1 | 1 | null {
  const the = wordAt(doc, after.first - 1) === "the" ? 1 : 0;
  if (after.first - before.last - 1 !== 1 + the) return null;
  const word = wordAt(doc, before.last + 1);
  if (word === "before") return -1;
  return word === "after" || word === "following" || word === "from" ? 1 : null;
}

/** Going back from a time: what says that it is to come, and what says that it is not. */
const TO_COME = /^(?:will|shall|won't|scheduled|planned|due|expected|plans|until|by|deadline|upcoming)$/;
const HAPPENED = /^(?:said|told|says|was|were|had|has|have|did|\p{L}+ed|;)$/u;
/** How far back a verb is looked for. */
const REACH = 14;

function isToCome(doc: Document, { first }: Said): boolean {
  const sentence = doc.tokens[first]?.sentence;
  for (let at = first - 1; at >= first - REACH && doc.tokens[at]?.sentence === sentence; at--) {
    const word = wordAt(doc, at);
    if (TO_COME.test(word)) return true;
    if (HAPPENED.test(word)) return false;
  }
  return false;
}

export const times = timesStage({
  lang: "en",
  rules: [...calendarRules, ...relativeRules, ...clockRules],
  joins,
  lists,
  offset,
  range,
  isToCome,
});
