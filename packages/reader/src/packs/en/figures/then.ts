/** What befell those counted is told in the next sentence: "There were 40 men in the mine. All of them were killed." */
import type { Measure } from "../../../contract/types.ts";
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";
import { eventAfter } from "./event.ts";
import { type Frames, resolved } from "./frames.ts";
import { look } from "./look.ts";

const isThey = factOfWord(({ word }) => word === "they" || word === "all" || word === "both");

/** The measure of what the sentence behind token `end` says of "they" or "all of them"; null where it tells of no harm, or of others. */
export function toldNext(doc: Document, end: number, frames: Frames): Measure | null {
  const next = openingBehind(doc, end);
  if (next === -1) return null;
  // somebody else was spoken of in between
  for (let at = end + 1; at < next; at++)
    if (look(doc, at, "englishPeople") !== null && !isCounted(doc, at)) return null;
  let from = next + 1;
  if (wordAt(doc, next) !== "they") {
    if (wordAt(doc, from) === "of" && /^(?:them|whom)$/.test(wordAt(doc, from + 1))) from += 2;
    else if (/^(?:those|the|people)$/.test(wordAt(doc, from))) return null;
  }
  const event = eventAfter(doc, from);
  // "They were hunting wolves that killed": right behind "they"
  if (event === null || event.first - from > NEAR || event.entry === null) return null;
  return resolved(event.entry, event.measure, frames);
}
const NEAR = 5;

/** "60 men, 20 children": told of together. */
function isCounted(doc: Document, at: number): boolean {
  for (let before = at - 1; before > at - 3 && before >= 0; before--) {
    const token = doc.tokens[before] as Document["tokens"][number];
    if (token.kind === "digits" || token.info.entries.numeral !== undefined) return true;
  }
  return false;
}

/** The first token of the next sentence of the same paragraph; -1 where there is none. */
function openingBehind(doc: Document, end: number): number {
  const sentence = sentenceAt(doc, end);
  for (let at = end + 1; at < end + REACH; at++) {
    if (sentenceAt(doc, at) === sentence) {
      // "21 people aboard, all of whom died", "…; all died"
      const breaks = holdsAt(doc, at, isBreak) && /^(?:all|both)$/.test(wordAt(doc, at + 1));
      // "the 12 crew, all Danes, were saved": who they are
      if (breaks && wordAt(doc, at + 3) !== ",") return at + 1;
      continue;
    }
    if (sentenceAt(doc, at) === -1 || doc.tokens[at]?.gap === Gap.paragraph) return -1;
    return holdsAt(doc, at, isThey) ? at : -1;
  }
  return -1;
}
const REACH = 30;
const isBreak = factOfWord(({ word }) => /^[,;–—-]$/.test(word));
