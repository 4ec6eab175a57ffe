/** How many live in a place. */
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { anyWithin, beforeQualifiers } from "./near.ts";

const SETTLEMENT = new Set(
  "city town country nation village island islands region province district state camp settlement suburb municipality territory republic community metropolis capital archipelago enclave emirate kingdom principality state exclave atoll valley slum shantytown township borough hamlet locality county commune canton prefecture governorate parish federation empire continent".split(
    " ",
  ),
);

/** "a city of 2 million", "a town of some 30,000 people" */
export function isOfSettlement(doc: Document, number: FoundNumber): boolean {
  const at = beforeQualifiers(doc, number);
  // "the island's 1.2 million people"
  if (doc.tokens[at]?.info.word === "s" && /^['’]$/.test(wordAt(doc, at - 1))) {
    const { word, capital } = doc.tokens[at - 2]?.info ?? { word: "", capital: false };
    const then = doc.tokens[number.last + 1]?.info.word ?? "";
    return (
      (capital || SETTLEMENT.has(word)) && /^(?:people|inhabitants|residents|citizens|souls|islanders)$/.test(then)
    );
  }
  return doc.tokens[at]?.info.word === "of" && SETTLEMENT.has(wordAt(doc, at - 1));
}

/** "a population of 7 million", "the port, which has 40,000 residents": who live there, whatever befell others. */
export function isOfInhabitants(doc: Document, number: FoundNumber, { phrase }: Counted): boolean {
  if ((number.value ?? 0) < FEWEST) return false;
  const at = beforeQualifiers(doc, number);
  const before = wordAt(doc, at);
  if (before === "of") return /^populations?$/.test(wordAt(doc, at - 1));
  return phrase !== null && /^(?:has|had|have|its)$/.test(before) && holdsAt(doc, phrase.last, isInhabitant);
}
const FEWEST = 1000;
const isInhabitant = factOfWord(({ word }) => /^(?:residents|citizens|inhabitants|islanders|townspeople)$/.test(word));

/** "the poll surveyed 1,000 likely voters": who was asked counts for nothing. */
export const isSample = (doc: Document, { first, last }: FoundNumber): boolean =>
  anyWithin(doc, last + 1, last + 5, isAsked) && anyWithin(doc, first - 16, last + 12, isOfSurvey);
const isAsked = factOfWord(({ word }) =>
  /^(?:voters?|adults|people|respondents|americans|residents|households|citizens|students|registered|likely)$/.test(
    word,
  ),
);
const isOfSurvey = factOfWord(({ word }) =>
  /^(?:surveyed|surveying|polled|polling|sampling|sample|samples|respondents|margin|margins|questionnaires?|pollsters?|cellphones|landlines|poll)$/.test(
    word,
  ),
);
/** "33,000 people a year" */
export const isPerTime = (doc: Document, { phrase }: Counted): boolean =>
  phrase !== null &&
  /^(?:a|per|each|every)$/.test(wordAt(doc, phrase.last + 1)) &&
  /^(?:day|week|month|year|hour|night)$/.test(wordAt(doc, phrase.last + 2));
