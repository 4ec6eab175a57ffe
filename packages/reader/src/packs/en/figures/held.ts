/** What becomes of those who were held: let go by their captors, on the run from a jail. */
import { holdsAt, sentenceAt } from "../../../figures/facts.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Measure } from "../../../contract/types.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import type { Event } from "./event.ts";
import { SENTENCES, standsAlone } from "./said.ts";

const isHeld = (measure: Measure | undefined): boolean => measure === "abducted" || measure === "arrested";

/** "The rebels held 14 men. Eight were freed": who was held is released, and not rescued, whatever else the report tells of. */
export function isLetGo(
  doc: Document,
  { first }: FoundNumber,
  counted: Counted,
  { entry }: Event,
  before: FigureCandidate | null,
): boolean {
  if (entry?.measure !== "released") return false;
  if (isHeld(counted.harm?.measure)) return true;
  if (before === null || !isHeld(before.measure) || !(standsAlone(counted) || counted.part !== null)) return false;
  return sentenceAt(doc, first) - sentenceAt(doc, before.last) <= SENTENCES;
}

const isEscape = factOfWord(({ word }) => /^(?:escap(?:e|es|ed|ing)|fled|flee|flees|fleeing|absconded)$/.test(word));
/** "At least 16 inmates escaped": who was in jail is there no more. */
export const isOnTheRun = (doc: Document, counted: Counted, { first }: Event): boolean =>
  counted.harm?.measure === "arrested" && holdsAt(doc, first, isEscape);

/** "the camp holds 9,000 people": for so many there is room. */
export function isRoomFor(doc: Document, { first }: Event): boolean {
  if (!holdsAt(doc, first, isHolding)) return false;
  for (let at = first - 1; at > first - ROOM; at--)
    if (holdsAt(doc, at, isVenue)) return sentenceAt(doc, at) === sentenceAt(doc, first);
  return false;
}
const ROOM = 8;
const isHolding = factOfWord(({ word }) => word === "holds" || word === "hold");
const isVenue = factOfWord(({ word }) =>
  /^(?:camps?|stadiums?|arena|halls?|venue|theat(?:re|er)s?|church|square|ground|auditorium|shelters?|boats?|ferry|ferries|bus|buses|centres?|centers?)$/.test(
    word,
  ),
);
