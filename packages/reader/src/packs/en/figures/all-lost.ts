/** Whether all who were aboard died: "killing everyone on board", "There were no survivors", "all of them perished". */
import { holdsAt, sentenceAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { look } from "./look.ts";
import { isAboard } from "./whole.ts";

/** It is told in this many sentences, with that of those aboard. */
const SENTENCES = 3;
/** No further than this, in tokens. */
const REACH = 60;

/** Whether the sentence of token `from` or the next two say so, behind it. */
export function allLost(doc: Document, from: number): boolean {
  const last = sentenceAt(doc, from) + SENTENCES - 1;
  for (let at = from + 1; at < from + REACH && at < doc.tokens.length; at++) {
    if (sentenceAt(doc, at) > last) return false;
    if (holdsAt(doc, at, isAll) && (isKilledBefore(doc, at) || isKilledBehind(doc, at))) return true;
    if (holdsAt(doc, at, isNone) && survives(doc, at)) return true;
  }
  return false;
}

/** "All 30 on board a ferry that disappeared in the strait drowned": whether the verb of all of them, far behind, is that they died. */
export function allDied(doc: Document, first: number, end: number): boolean {
  if (!holdsAt(doc, first - 1, isAll) || !isAboard(doc, end)) return false;
  const sentence = sentenceAt(doc, end);
  for (let at = end + 2; at < end + FAR && sentenceAt(doc, at) === sentence; at++) {
    const event = look(doc, at, "englishEvent");
    if (event === null || event.entry.measure === "missing") continue;
    return event.entry.measure === "killed" && event.entry.undergoer !== "object";
  }
  return false;
}
const FAR = 24;

const isAll = factOfWord(({ word }) => word === "all" || word === "everyone" || word === "everybody");
const isNone = factOfWord(({ word }) => /^(?:no|none|nobody|no-one|neither)$/.test(word));

/** "killing all aboard", "which killed everyone on board" */
function isKilledBefore(doc: Document, all: number): boolean {
  const event = look(doc, all - 1, "englishEvent");
  if (event === null || event.entry.measure !== "killed" || event.entry.undergoer === "subject") return false;
  return isAboard(doc, all) || (holdsAt(doc, all + 1, isThose) && isAboard(doc, all + 1)) || isOver(doc, all + 1);
}

/** "all aboard died", "everyone on the plane was killed", "all of them perished" */
function isKilledBehind(doc: Document, all: number): boolean {
  const sentence = sentenceAt(doc, all);
  for (let at = all + 1; at < all + 8; at++) {
    if (sentenceAt(doc, at) !== sentence || holdsAt(doc, at, isOther)) return false;
    const event = look(doc, at, "englishEvent");
    if (event !== null) return event.entry.measure === "killed";
  }
  return false;
}

/** "no survivors", "no one survived", "none of them survived" */
function survives(doc: Document, none: number): boolean {
  for (let at = none + 1; at < none + 6; at++) {
    if (sentenceAt(doc, at) !== sentenceAt(doc, none) || holdsAt(doc, at, isOther)) return false;
    if (holdsAt(doc, at, isSurvival)) return true;
  }
  return false;
}

const isSurvival = factOfWord(({ word }) => /^(?:surviv(?:e|ed|ors?|ing))$/.test(word));
const isThose = factOfWord(({ word }) => word === "those" || word === "people" || word === "passengers");
const isOver = (doc: Document, at: number): boolean => doc.tokens[at] === undefined || doc.tokens[at]?.kind === "mark";
/** "all but two", "all other passengers": not all of them, or not of them. */
const isOther = factOfWord(({ word }) => /^(?:but|except|save|other|others|[,;:])$/.test(word));
