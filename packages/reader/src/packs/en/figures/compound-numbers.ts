/** Numbers inside a compound: "an eight-member court", "a three-man race", "a 22-storey tower" are of a size, and count nobody. */
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";
import { look } from "./look.ts";

/** Those of whom a crew or a team consists are counted by it: "a five-man crew died". */
const isCompany = factOfWord(({ word }) =>
  /^(?:crews?|teams?|patrols?|squads?|gangs?|famil(?:y|ies)|groups?|part(?:y|ies)|units?|delegations?|bands?|cells?|forces?|columns?|convoys?|fleets?|flotillas?|formations?|contingents?|missions?|staff|households?|garrisons?|detachments?|platoons?|expeditions?)$/.test(
    word,
  ),
);
/** "a 500-strong contingent", "40-odd people", "a 6.2-magnitude quake": said of the number itself. */
const isOfNumber = factOfWord(({ word }) =>
  /^(?:strong|odd|plus|some|something|fold|magnitude|year|years|to|or|and|vehicle|ship|truck|lorry|boat|aircraft|plane|helicopter)$/.test(
    word,
  ),
);

/** Whether the number is joined to a noun that says how big something is. */
export function isCompound(doc: Document, { last, unit }: FoundNumber): boolean {
  if (unit !== null) return false;
  const [hyphen, noun] = [doc.tokens[last + 1], doc.tokens[last + 2]];
  if (hyphen?.info.word !== "-" || hyphen.gap !== Gap.none || noun?.kind !== "word" || noun.gap !== Gap.none)
    return false;
  if (isOfNumber(noun.info) || noun.info.entries.unit !== undefined || noun.info.entries.numeral !== undefined)
    return false;
  // "six-million people", "58-percent"
  if (look(doc, last + 2, "unit") !== null) return false;
  for (let at = last + 3; at <= last + 5; at++) {
    if (doc.tokens[at]?.sentence !== noun.sentence) return true;
    if (holdsAt(doc, at, isCompany)) return false;
  }
  return true;
}
