/** What percentages measure: rates, changes of prices, and shares of people and of things. */
import { wordAt } from "../../../figures/facts.ts";
import type { Measure } from "../../../contract/types.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { look } from "./look.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { extend } from "../../../extend.ts";
import { countedAfter } from "./counted.ts";
import { eventAfter } from "./event.ts";
import { type Frames, resolved } from "./frames.ts";
import type { ThingContext } from "./measured.ts";
import { AROUND, anyWithin, matterNear } from "./near.ts";

const isPay = factOfWord(({ word }) => /^(?:wages?|salar(?:y|ies)|pay|pensions?)$/.test(word));

/** Of a percentage. A share of people or of things measures what they measure: "60 per cent of the homes were destroyed". */
export function ofPercent(doc: Document, number: FoundNumber, { frames, before }: ThingContext): Measure {
  const share = ofShare(doc, number, frames);
  // the share of a people that suffers want is a rate
  if (share !== null) return share === "affected" ? "rate" : share;
  if (isShareOfCases(doc, number)) return "infected";
  const given = before !== null && before.last >= number.first - 4 && wordAt(doc, number.first - 1) === "(";
  // "$2.3 million (25 per cent) has been received"
  if (given && before.measure === "aid_amount") return "aid_amount";
  // "is 24 per cent funded", "31 per cent of the $1.9 billion needed had been received": what has come of an appeal
  if (isFundedShare(doc, number) && isOfAppeal(doc, number)) return "aid_amount";
  const moves = moved(doc, number);
  const price = matterNear(doc, number, "price", AROUND);
  const rate = matterNear(doc, number, "rate", AROUND);
  if (moves && price !== null && (rate === null || price <= rate)) return "price_change";
  if (rate !== null || isLevy(doc, number)) return "rate";
  if (anyWithin(doc, number.first - 8, number.last + 6, isPay)) return isRise(doc, number) ? "price_change" : "other";
  if (moves && (isOfCurrency(doc, number) || frames.has("prices") || isOfTrade(doc, number))) return "price_change";
  if ((frames.has("election") || frames.has("contest")) && !moves) return "rate";
  const same =
    before !== null &&
    before.amount.unit === "%" &&
    doc.tokens[before.last]?.sentence === doc.tokens[number.first]?.sentence;
  return same && before !== null ? before.measure : "other";
}

/** "a 60 percent pay rise", "cut wages by a tenth" */
const isRise = (doc: Document, number: FoundNumber) =>
  moved(doc, number) || anyWithin(doc, number.first - 4, number.last + 5, isRiseNoun);
const isRiseNoun = factOfWord(({ word }) =>
  /^(?:rise|rises|raise|raises|increase|increases|hike|hikes|cut|cuts|increment|increments|reduction|uplift)$/.test(
    word,
  ),
);

/** "a 12 percent tariff" */
const isLevy = (doc: Document, { last, unitAt }: FoundNumber): boolean =>
  anyWithin(doc, (unitAt?.last ?? last) + 1, (unitAt?.last ?? last) + 2, isLevyWord);
const isLevyWord = factOfWord(({ word }) =>
  /^(?:tax|taxes|tariffs?|dut(?:y|ies)|lev(?:y|ies)|surcharges?|tolls?|royalt(?:y|ies))$/.test(word),
);
/** "a 9 percent stake": whose a firm is. */
export const isStake = (doc: Document, { last, unitAt }: FoundNumber): boolean =>
  anyWithin(doc, (unitAt?.last ?? last) + 1, (unitAt?.last ?? last) + 2, isStakeWord);
const isStakeWord = factOfWord(({ word }) => /^(?:stakes?|shareholdings?|holdings?|ownership)$/.test(word));

/** "more than 70 per cent of cases" */
const isFunded = factOfWord(({ word }) => word === "funded" || word === "received" || word === "covered");
function isFundedShare(doc: Document, { last }: FoundNumber): boolean {
  for (let at = last + 1; at < last + 20 && doc.tokens[at]?.sentence === doc.tokens[last]?.sentence; at++)
    if (isFunded((doc.tokens[at] as Document["tokens"][number]).info)) return true;
  return false;
}
const isAppeal = factOfWord(({ word }) =>
  /^(?:appeals?|plan|humanitarian|response|funding|needed|required|requested|sought|aid|relief|donors?)$/.test(word),
);
/** Right behind the share "funded", or an appeal before it. */
const isOfAppeal = (doc: Document, number: FoundNumber): boolean =>
  anyWithin(doc, number.first - 16, number.last + 12, isAppeal);

function isShareOfCases(doc: Document, number: FoundNumber): boolean {
  const unit = look(doc, number.last + 1, "unit")?.last ?? number.last;
  if (doc.tokens[unit + 1]?.info.word !== "of") return false;
  for (let at = unit + 2; at <= unit + 5; at++) {
    const { word } = doc.tokens[at]?.info ?? { word: "" };
    if (/^(?:cases|infections|patients|infected|sickened)$/.test(word)) return true;
    if (!/^(?:the|those|people|all|these|those|its|new|reported|confirmed|suspected|registered|active)$/.test(word))
      return false;
  }
  return false;
}

function ofShare(doc: Document, number: FoundNumber, frames: Frames): Measure | null {
  const unit = look(doc, number.last + 1, "unit");
  const { phrase, people, harm, thing, part } = countedAfter(doc, extend(number, { last: unit?.last ?? number.last }));
  // "300 dead, half of them children"
  if (part === "them") return "rate";
  if (part === null || phrase === null) return null;
  // "60 percent of the dead were children": how many they are is told elsewhere
  if (harm !== null) return harm.measure === "infected" ? "infected" : "rate";
  if (people !== null) {
    const event = eventAfter(doc, phrase.last + 1);
    return event === null ? null : event.entry === null ? event.measure : resolved(event.entry, event.measure, frames);
  }
  if (thing?.measure !== "property_damaged") return null;
  const sentence = doc.tokens[number.first]?.sentence;
  for (let at = Math.max(0, number.first - 5); at < phrase.last + 10; at++)
    if (doc.tokens[at]?.sentence === sentence && look(doc, at, "englishDamage") !== null) return "property_damaged";
  return null;
}

function moved(doc: Document, number: FoundNumber): boolean {
  const sentence = doc.tokens[number.first]?.sentence;
  for (let at = Math.max(0, number.first - 6); at <= number.last + 4; at++)
    if (doc.tokens[at]?.sentence === sentence && look(doc, at, "englishMove") !== null) return true;
  return false;
}

/** "Oil fell 3 percent", "shares lost a tenth": what is traded, before the number. */
const isOfTrade = (doc: Document, { first }: FoundNumber) => anyWithin(doc, first - 7, first - 1, isTraded);
const isTraded = factOfWord(({ word }) =>
  /^(?:oil|brent|wti|crude|shares?|stocks?|index|currency|currencies|bonds?|wheat|gold|bullion|copper|maize|corn|rice|sugar|cotton|cocoa|coffee|futures|cost|costs)$/.test(
    word,
  ),
);

/** "The kwacha fell 4 percent": the name of a currency before the number. */
function isOfCurrency(doc: Document, number: FoundNumber): boolean {
  for (let at = number.first - 1; at > number.first - 7 && at >= 0; at--) {
    const unit = doc.tokens[at]?.info.entries.unit;
    if (unit?.rate === true && /^(?:[A-Z]{3}|[a-z]{4,})$/.test(unit.unit) && wordAt(doc, at - 1) === "the") return true;
  }
  return false;
}
