/** What money measures: by the words nearest to it, else by the amount that it goes on from. */
import type { Measure } from "../../../contract/types.ts";
import { wordAt } from "../../../figures/facts.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { look } from "./look.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Frames } from "./frames.ts";
import type { ThingContext } from "./measured.ts";
import { AROUND, anyWithin, beforeQualifiers, matterNear, unitEnd } from "./near.ts";
import { isForPeople, isPromised } from "./promised.ts";

/** `per`: what the money is paid for each of ("bbl", "year"); null where it is no rate. */
export function ofMoney(doc: Document, number: FoundNumber, per: string | null, context: ThingContext): Measure {
  const measure = moneyOf(doc, number, per, context);
  return measure === "aid_amount" && (isForOffice(doc, number, context.frames) || isToOne(doc, number))
    ? "money"
    : measure;
}

/** What is given to those who run for an office is no aid. */
const isForOffice = (doc: Document, { first, last }: FoundNumber, frames: Frames): boolean =>
  (frames.has("contest") || anyWithin(doc, first - AROUND, last + AROUND, isOfOffice)) &&
  !anyWithin(doc, first - AROUND, last + AROUND, isOfAid);
/** "gave him 100,000 pesos" */
const isToOne = (doc: Document, { first, unitAt }: FoundNumber): boolean => {
  const at = Math.min(first, unitAt?.first ?? first) - 1;
  return (
    /^(?:me|you|him|her)$/.test(doc.tokens[at]?.info.word ?? "") &&
    isGivingWord((doc.tokens[at - 1] ?? doc.tokens[0])?.info as never)
  );
};
const isGivingWord = factOfWord(({ word }) =>
  /^(?:g[ia]ves?|giving|paid|pays?|paying|offer(?:s|ed|ing)?|sent|sends?|sending|handed|lent|owed?)$/.test(word),
);
const isOfOffice = factOfWord(({ word }) =>
  /^(?:candidates?|lobbyists?|lobbying|pac|pacs|fundraisers?|fundraising|nominees?|re-election|reelection)$/.test(word),
);

function moneyOf(doc: Document, number: FoundNumber, per: string | null, { before, frames }: ThingContext): Measure {
  if (anyWithin(doc, number.last + 1, number.last + 3, isComparative)) return "price_change";
  // "$900 a year" is no price
  if (per !== null && !PERIODS.has(per)) return "price";
  const large = (number.value ?? number.low ?? 0) >= LARGE;
  if (
    large &&
    anyWithin(doc, number.first - 8, number.first, isCost) &&
    per === null &&
    !isCostOfDoing(doc, number) &&
    !isCostToDo(doc, number) &&
    !anyWithin(doc, number.first - 8, number.first, isProject)
  )
    return "damage_cost";
  if (isOnHead(doc, number) || isFoundCash(doc, number)) return "money";
  // "goods worth $3 million went up in flames"
  if (isWorth(doc, number)) return "damage_cost";
  // "the port was losing some $2 million a day"
  if (large && anyWithin(doc, number.first - 5, number.first, isLosing)) return "damage_cost";
  if (!large && isPaidFor(doc, number)) return "price";
  // what is set aside for repairs is no damage
  if (large && isSetAside(doc, number) && !anyWithin(doc, number.last + 1, number.last + 6, isOfArms))
    return "aid_amount";
  let best: Measure | null = null;
  let nearest = AROUND + 1;
  for (const measure of ["damage_cost", "aid_amount", "price"] as const) {
    const far = matterNear(doc, number, measure, AROUND);
    if (far !== null && far < nearest) [best, nearest] = [measure, far];
  }
  if (best === "damage_cost" && (isCostOfDoing(doc, number) || areAwarded(doc, number))) best = null;
  // what a plan or a year of a thing costs has no price
  if (
    large &&
    best === "price" &&
    (per !== null || isCostToDo(doc, number) || anyWithin(doc, number.first - AROUND, number.first, isProject))
  )
    best = null;
  // "to pay the first claims of 90,000 shillings each"
  if (
    best === "damage_cost" &&
    anyWithin(doc, number.first - 8, number.first, isPayingOut) &&
    anyWithin(doc, number.first - 6, number.first, isClaim)
  )
    best = "aid_amount";
  // what a court awards and what a tax brings in is no aid
  if (best === "aid_amount" && anyWithin(doc, number.first - AROUND, number.last + AROUND, isOfCourtOrTax)) best = null;
  if (best === "aid_amount" && isOfBudgetNear(doc, number)) best = null;
  // "got away with $1 million in cash"
  if (
    isTakenAway(doc, number) ||
    (best === "aid_amount" && anyWithin(doc, number.first - AROUND, number.last + AROUND, isOfRobbery))
  )
    best = null;
  // what is raised for captors is ransom
  if (
    best === "aid_amount" &&
    frames.has("captivity") &&
    !anyWithin(doc, number.first - AROUND, number.last + AROUND, isOfAid)
  )
    best = null;
  if (best === null && anyWithin(doc, number.first - 4, number.first, isSought) && isForPeople(doc, number))
    best = "aid_amount";
  if (best === null && large && isPromised(doc, number, frames)) best = "aid_amount";
  const same = before !== null && doc.tokens[before.last]?.sentence === doc.tokens[number.first]?.sentence;
  const goesOn =
    same &&
    before !== null &&
    OF_MONEY.has(before.measure) &&
    before.amount.unit !== null &&
    before.amount.unit !== "%";
  // "300 million meticais ($4.3 million)"
  if (goesOn && before !== null && isInBrackets(doc, number)) return before.measure;
  if (best !== null) return best;
  if (goesOn && before !== null) return before.measure;
  const given =
    anyWithin(doc, number.first - 4, number.first, isGiven) ||
    // "fears for the 2 million marks it gives"
    (/^(?:it|they|which|that)$/.test(wordAt(doc, unitEnd(doc, number) + 1)) &&
      anyWithin(doc, number.last + 2, number.last + 4, isGiven));
  return large && given && !anyWithin(doc, number.first - 5, number.last + 3, isOfBudget) ? "aid_amount" : "money";
}
/** "officers found 30,000 euros in cash" */
const isFoundCash = (doc: Document, number: FoundNumber): boolean =>
  anyWithin(doc, unitEnd(doc, number) + 1, unitEnd(doc, number) + 3, isCash) &&
  anyWithin(doc, number.first - 8, number.first, isFinding);
const isCash = factOfWord(({ word }) => word === "cash" || word === "banknotes" || word === "notes");
const isFinding = factOfWord(({ word }) =>
  /^(?:found|seized|seizing|confiscated|discovered|recovered|uncovered|impounded|hidden)$/.test(word),
);
/** "($4.3 million)", "(about 4 million dollars)" */
function isInBrackets(doc: Document, { first, unitAt }: FoundNumber): boolean {
  let at = Math.min(first, unitAt?.first ?? first) - 1;
  if (doc.tokens[at]?.info.entries.qualifier !== undefined) at--;
  return doc.tokens[at]?.info.word === "(" || doc.tokens[at]?.info.word === "[";
}
/** "worth some $3 million" where things were destroyed. */
function isWorth(doc: Document, number: FoundNumber): boolean {
  const at = Math.min(number.first, number.unitAt?.first ?? number.first) - 1;
  const worth = doc.tokens[at]?.info.entries.qualifier === undefined ? at : at - 1;
  if (doc.tokens[worth]?.info.word !== "worth") return false;
  for (let word = number.first - 12; word < number.last + 12; word++)
    if (doc.tokens[word]?.sentence === doc.tokens[number.first]?.sentence && look(doc, word, "englishDamage") !== null)
      return true;
  return false;
}
/** "ordered to pay $2 million in damages": what a court awards, and not what was lost. */
const areAwarded = (doc: Document, number: FoundNumber): boolean =>
  anyWithin(doc, number.first - 6, number.last + 6, isDamages) &&
  anyWithin(doc, number.first - AROUND, number.last + AROUND, isAwarding);
const isDamages = factOfWord(({ word }) => word === "damages");
const isAwarding = factOfWord(({ word }) =>
  /^(?:award(?:s|ed|ing)?|courts?|jury|juries|judges?|tribunal|arbitrators?|ordered|su(?:e|es|ed|ing)|suits?|lawsuits?|lawyers?|plaintiffs?|claimants?|seek(?:s|ing)?|sought|claim(?:s|ed|ing)?|demand(?:s|ed|ing)?|pay|paid|pays|libel|defamation|punitive|compensatory|liable|verdict|settlement|ruling)$/.test(
    word,
  ),
);

/** What is bought or built costs money, and is no damage. */
const isProject = factOfWord(({ word }) =>
  /^(?:projects?|proposals?|plans?|reforms?|polic(?:y|ies)|bills?|pledges?|promises?|subsid(?:y|ies)|tax|taxes|benefits?|legislation|measures?|packages?|construction|contracts?|deals?|purchases?|programmes?|programs?|schemes?|campaigns?|renovation|upgrade|stadium|railway|airport|palace|fence|wall|jets?|weapons|vaccines?|election|elections|summit|games)$/.test(
    word,
  ),
);
/** What is no price of a thing, and no man's alms. */
const LARGE = 100_000;
const isOfCourtOrTax = factOfWord(({ word }) =>
  /^(?:courts?|judges?|jury|ruled|verdict|tribunals?|prosecutors?|indictment|laundered|laundering|fined?|fines|tax|taxes|taxation|levy|levies|revenues?|bonds?|customs|excise|tariffs?|shares|listing)$/.test(
    word,
  ),
);
/** "the price on his head is $5 million" */
function isOnHead(doc: Document, number: FoundNumber): boolean {
  for (let at = number.first - 1; at > number.first - 8; at--)
    if (/^heads?$/.test(wordAt(doc, at)) && wordAt(doc, at - 2) === "on") return true;
  return false;
}
/** "approved a $2 billion arms sale" */
const isOfArms = factOfWord(({ word }) =>
  /^(?:arms|weapons|missiles?|sales?|jets?|warplanes|submarines?|frigates?)$/.test(word),
);
const isOfRobbery = factOfWord(({ word }) =>
  /^(?:robbers?|robbery|robbed|bandits?|thieves|burglars|heist|hold-up|holdup|loot)$/.test(word),
);
/** "got away with $1 million", "escaped with 60,000 pesos" */
const isTakenAway = (doc: Document, number: FoundNumber): boolean => {
  const at = Math.min(beforeQualifiers(doc, number), (number.unitAt?.first ?? number.first) - 1);
  return (
    wordAt(doc, at) === "with" && /^(?:away|off|escaped|fled|disappeared|vanished|absconded)$/.test(wordAt(doc, at - 1))
  );
};
const isOfBudget = factOfWord(({ word }) =>
  /^(?:budgets?|wages?|salary|salaries|pay|payroll|bonus(?:es)?|bount(?:y|ies)|rewards?|ransoms?|bail|bribes?|fines?|pensions?|dowry|seized|seizing|confiscated|stolen|stole|stealing|robbed|looted|smuggled|laundered|embezzled|embezzling|defrauded|extorted)$/.test(
    word,
  ),
);
/** "will pay the families" names no pay. */
function isOfBudgetNear(doc: Document, { first, last }: FoundNumber): boolean {
  for (let at = Math.max(0, first - 5); at <= last + 3; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== doc.tokens[first]?.sentence || !isOfBudget(token.info)) continue;
    if (token.info.word !== "pay" || !isPayVerb(wordAt(doc, at - 1))) return true;
  }
  return false;
}
const isPayVerb = (before: string) => /^(?:to|will|would|shall|should|must|can|could|may|might|not)$/.test(before);

const isOfAid = factOfWord(({ word }) =>
  /^(?:aid|relief|humanitarian|assistance|grants?|donors?|loans?|bailout)$/.test(word),
);
/** "agencies are seeking $9 million to assist 40,000 people" */
const isSought = factOfWord(({ word }) =>
  /^(?:seek|seeks|seeking|sought|need|needs|needed|needing|require|requires|requiring|required|request|requests|requested|requesting|wants?|short|raise|raised|raising|spend|spending|spent)$/.test(
    word,
  ),
);
const isCostOf = factOfWord(({ word }) =>
  /^(?:fighting|battling|containing|combating|searching|search|rescue|rescuing|operation|operations|response|responding|policing|hosting|housing|feeding|running|war|campaign|holding|election|elections|maintaining|deploying|importing|subsidies)$/.test(
    word,
  ),
);
/** "the cost of fighting the blaze has reached $12 million": what is done about the harm, not the harm. */
function isCostOfDoing(doc: Document, number: FoundNumber): boolean {
  const sentence = doc.tokens[number.first]?.sentence;
  for (let at = number.first - 1; at > number.first - AROUND && doc.tokens[at]?.sentence === sentence; at--)
    if (/^(?:costs?|bill|price)$/.test(doc.tokens[at]?.info.word ?? "") && doc.tokens[at + 1]?.info.word === "of")
      return anyWithin(doc, at + 2, at + 4, isCostOf);
  return false;
}

/** "cost $3 million to build", "$20 billion over ten years" */
function isCostToDo(doc: Document, { last }: FoundNumber): boolean {
  const end = look(doc, last + 1, "unit")?.last ?? last;
  const [link, verb] = [doc.tokens[end + 1]?.info.word, doc.tokens[end + 2]];
  if (link === "to")
    return verb?.kind === "word" && !/^(?:the|a|an|its|their|his|her|our)$/.test(verb.info.word) && !verb.info.capital;
  return link === "over" && verb !== undefined && (verb.kind === "digits" || verb.info.entries.numeral !== undefined);
}

const isPayingOut = factOfWord(({ word }) =>
  /^(?:pay|pays|paid|paying|settle[ds]?|settling|honou?r(?:ed|s)?)$/.test(word),
);
const isClaim = factOfWord(({ word }) => word === "claims" || word === "claim" || word === "compensation");

const isPaying = factOfWord(({ word }) =>
  /^(?:cost|costs|costing|pay|pays|paid|paying|charge|charges|charged|charging)$/.test(word),
);
/** "a dollar cost her six cedis", "each paid $900 for the crossing": what somebody pays for a thing. */
function isPaidFor(doc: Document, number: FoundNumber): boolean {
  let verb = number.first - 1;
  while (verb > number.first - 6 && !isPayingAt(doc, verb)) verb--;
  if (!isPayingAt(doc, verb) || doc.tokens[verb]?.sentence !== doc.tokens[number.first]?.sentence) return false;
  if ((doc.tokens[verb]?.info.word ?? "").startsWith("cost")) return true;
  const unit = look(doc, number.last + 1, "unit")?.last ?? number.last;
  for (let at = unit + 1; at <= unit + 3; at++) {
    const { word } = doc.tokens[at]?.info ?? { word: "" };
    if (word === "for") return !anyWithin(doc, at + 1, at + 4, isPersonal);
    if (word !== "each" && word !== "a" && word !== "apiece" && word !== "head") return false;
  }
  return false;
}
const isPayingAt = (doc: Document, at: number) => isPaying((doc.tokens[at] ?? doc.tokens[0])?.info as never);
const isPersonal = factOfWord(({ word }) =>
  /^(?:victims?|famil(?:y|ies)|relatives|survivors|dead|damages?|losses|ransom|release|freedom)$/.test(word),
);

/** "the government has set aside 50 million soles for repairs" */
function isSetAside(doc: Document, number: FoundNumber): boolean {
  for (let at = number.first - 1; at > number.first - 8 && at > 0; at--) {
    const { word } = doc.tokens[at]?.info ?? { word: "" };
    if (doc.tokens[at]?.sentence !== doc.tokens[number.first]?.sentence) return false;
    if (SET_ASIDE.has(word) || (word === "aside" && wordAt(doc, at - 1) === "set")) return true;
  }
  return false;
}
const SET_ASIDE = new Set(
  "voted appropriated appropriates authorized authorised authorizes approved approves approve granted grants lent lends gave gives provided provides committed commits mobilised mobilized unlocked channelled channeled injected earmarked earmarks earmark allocated allocates allocate allocating disbursed disburses pledged pledges donated donates".split(
    " ",
  ),
);
const isLosing = factOfWord(({ word }) => /^(?:los(?:e|es|t|ing)|forfeit(?:s|ed|ing)?)$/.test(word));
const isCost = factOfWord(({ word }) => word === "cost" || word === "costing" || word === "costs");
const isGiven = factOfWord(({ word }) =>
  /^(?:sends|sending|gets|get|give|gives|gave|given|giving|send|sent|provide|provided|provides|offer|offered|commit|committed)$/.test(
    word,
  ),
);
const PERIODS = new Set(["year", "month", "week", "day", "hour"]);
const OF_MONEY: ReadonlySet<Measure> = new Set<Measure>(["damage_cost", "aid_amount", "price", "money"]);
const isComparative = factOfWord(
  ({ word }) => word === "higher" || word === "lower" || word === "dearer" || word === "cheaper",
);
