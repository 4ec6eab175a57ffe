/** Verbs behind people counted that say something else of them than they seem to, or are of others. */
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { isNumber } from "./between.ts";
import type { Counted } from "./counted.ts";
import { eventBefore } from "./event-before.ts";
import type { Event } from "./event.ts";

/** "injuring nine passengers, and in 2011 two drowned", "injured 40 and left 70 homeless": a clause with a count of its own, where a verb stands before these. */
export function isOfOthers(doc: Document, number: number, end: number, { first }: Event): boolean {
  if (first - end < 3 || !(holdsAt(doc, end + 1, isJoint) || holdsAt(doc, end + 2, isJoint))) return false;
  for (let at = end + 2; at < first; at++) if (isNumber(doc, at)) return eventBefore(doc, number) !== null;
  return false;
}
const isJoint = factOfWord(({ word }) => word === "and");

/** "three of the victims were found under the rubble": no longer missing. */
export const areFoundDead = (doc: Document, { phrase }: Counted, { first }: Event): boolean =>
  phrase !== null && holdsAt(doc, phrase.last, isVictim) && holdsAt(doc, first - 1, isFound);
const isVictim = factOfWord(({ word }) => word === "victims");
const isFound = factOfWord(({ word }) => word === "found" || word === "discovered" || word === "recovered");
