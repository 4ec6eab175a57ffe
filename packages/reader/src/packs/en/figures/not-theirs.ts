/** Verbs behind people counted that say something else of them than they seem to, or are of others. */
import { holdsAt, wordAt } from "../../../figures/facts.ts";
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

/** "the houses of 40 families were seized", "the bodies of nine guards were flown home": the verb is of what was theirs. */
export function isOfTheirs(doc: Document, number: number, end: number): boolean {
  if (!holdsAt(doc, end + 1, isFinite)) return false;
  for (let at = number - 1; at > number - OF_WITHIN; at--)
    if (wordAt(doc, at) === "of") return holdsAt(doc, at - 1, isTheirs);
  return false;
}
/** "of more than 40", "of at least the 40" */
const OF_WITHIN = 4;
const isFinite = factOfWord(({ word }) => /^(?:was|were|have|has|had|are|is|will)$/.test(word));
const isTheirs = factOfWord(({ word }) =>
  /^(?:bod(?:y|ies)|remains|corpses|coffins|homes|houses|huts|dwellings|apartments|tents|villages|property|properties|belongings|possessions|luggage|vehicles|cars|trucks|boats|passports|papers|phones|cameras|lands?|farms|fields|crops|shops|offices|accounts|assets|goods|livestock|famil(?:y|ies)|relatives|wives|husbands|widows|children|sons|daughters|parents|mothers|fathers|brothers)$/.test(
    word,
  ),
);

/** "three of the victims were found under the rubble": no longer missing. */
export const areFoundDead = (doc: Document, { phrase }: Counted, { first }: Event): boolean =>
  phrase !== null && holdsAt(doc, phrase.last, isVictim) && holdsAt(doc, first - 1, isFound);
const isVictim = factOfWord(({ word }) => word === "victims");
const isFound = factOfWord(({ word }) => word === "found" || word === "discovered" || word === "recovered");
