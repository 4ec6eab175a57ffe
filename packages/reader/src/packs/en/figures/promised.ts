/** Money that is announced or brought for those in need: "announced 8 million euros for the region". */
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { isBrought } from "./aid.ts";
import type { Frames } from "./frames.ts";
import { look } from "./look.ts";
import { AROUND, anyWithin, unitEnd } from "./near.ts";

/** "announced 8 million euros for the region", "came forward with $20 million in support", "handed over gear worth 2 million francs". */
export function isPromised(doc: Document, number: FoundNumber, frames: Frames): boolean {
  if (anyWithin(doc, number.first - AROUND, number.last + AROUND, isOfTrade)) return false;
  const end = unitEnd(doc, number);
  const { word } = doc.tokens[end + 1]?.info ?? { word: "" };
  // goods brought, and what they are worth
  if (
    anyWithin(doc, number.first - 4, number.first, isWorth) &&
    anyWithin(doc, number.first - AROUND, number.first, isBrought)
  )
    return true;
  if (!anyWithin(doc, number.first - 6, number.first, isAnnouncing)) return false;
  if (word === "in") return anyWithin(doc, end + 2, end + 4, isHelp);
  if (word === "to") return isForPeople(doc, number) || anyWithin(doc, end + 2, end + 3, isHelping);
  return word === "for" && !(doc.tokens[end + 2]?.info.word === "a") && CRISES.some((frame) => frames.has(frame));
}
const CRISES = ["war", "disaster", "flight"] as const;
const isWorth = factOfWord(({ word }) => word === "worth" || word === "valued");
const isAnnouncing = factOfWord(({ word }) =>
  /^(?:announc(?:e|es|ed|ing)|approv(?:e|es|ed|ing)|unveil(?:s|ed|ing)?|forward|stepped|steps|stepping|found|finds|secured|secures|raised|raises|raising|mobili[sz]ed|collected|collects|wired|wires|transferred|transfers)$/.test(
    word,
  ),
);
const isHelp = factOfWord(({ word }) =>
  /^(?:support|help|assistance|aid|relief|emergency|humanitarian|food|grants?|funding|funds|cash|loans?|credits?)$/.test(
    word,
  ),
);
/** Who announces money for these gives it to nobody in need. */
const isOfTrade = factOfWord(({ word }) =>
  /^(?:profits?|revenues?|investments?|invest|investors?|shares?|shareholders?|dividends?|contracts?|deals?|merger|fines?|fined|budget|stadium|jets?|weapons?|missiles?|tanks|arms|ammunition|cocaine|heroin|drugs?|cigarettes|smuggled|seized|stolen|looted|ransom|bounty|reward|bonds?|taxes|campaign|film|club|wages?|salar(?:y|ies)|pay|bail|cuts|savings|fees?)$/.test(
    word,
  ),
);

/** What is to be done with it is done for people: "to help 200,000 people", "to feed the displaced". */
export function isForPeople(doc: Document, { first, last }: FoundNumber): boolean {
  let helps = isGoingTo(doc, last);
  for (let at = last + 1; at < last + 12 && doc.tokens[at]?.sentence === doc.tokens[first]?.sentence; at++) {
    const token = doc.tokens[at] as Document["tokens"][number];
    if (isHelping(token.info)) helps = true;
    else if (
      helps &&
      (token.info.word === "them" ||
        look(doc, at, "englishPeople") !== null ||
        look(doc, at, "englishHarmNoun") !== null)
    )
      return true;
  }
  return false;
}
/** "raised 2 million pounds for survivors" */
const isGoingTo = (doc: Document, last: number): boolean => {
  const unit = look(doc, last + 1, "unit")?.last ?? last;
  return doc.tokens[unit + 1]?.info.word === "for" && look(doc, unit + 2, "englishHarmNoun") !== null;
};
const isHelping = factOfWord(({ word }) =>
  /^(?:assist|help|feed|reach|shelter|vaccinate|house|treat|support|relieve|rescue|educate|protect)$/.test(word),
);
