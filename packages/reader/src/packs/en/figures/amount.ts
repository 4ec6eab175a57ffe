/** What money and percentages measure: by the words nearest to them, else by the amount that they go on from. */
import type { Measure } from "../../../contract/types.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { look } from "./look.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { extend } from "../../../extend.ts";
import { countedAfter } from "./counted.ts";
import { eventAfter } from "./event.ts";
import { type Frames, resolved } from "./frames.ts";
import { anyWithin, matterNear } from "./near.ts";

const AROUND = 14;

interface Context {
  readonly frames: Frames;
  readonly before: FigureCandidate | null;
}

/** `per`: what the money is paid for each of ("bbl", "year"); null where it is no rate. */
export function ofMoney(doc: Document, number: FoundNumber, per: string | null, { before }: Context): Measure {
  if (anyWithin(doc, number.last + 1, number.last + 3, isComparative)) return "price_change";
  // "$900 a year" is no price
  if (per !== null && !PERIODS.has(per)) return "price";
  const large = (number.value ?? number.low ?? 0) >= LARGE;
  if (large && anyWithin(doc, number.first - 8, number.first, isCost)) return "damage_cost";
  let best: Measure | null = null;
  let nearest = AROUND + 1;
  for (const measure of ["damage_cost", "aid_amount", "price"] as const) {
    const far = matterNear(doc, number, measure, AROUND);
    if (far !== null && far < nearest) [best, nearest] = [measure, far];
  }
  const same = before !== null && doc.tokens[before.last]?.sentence === doc.tokens[number.first]?.sentence;
  const goesOn =
    same &&
    before !== null &&
    OF_MONEY.has(before.measure) &&
    before.amount.unit !== null &&
    before.amount.unit !== "%";
  // "300 million meticais ($4.3 million)"
  if (goesOn && before !== null && /^[([]$/.test(doc.tokens[number.first - 1]?.info.word ?? "")) return before.measure;
  if (best !== null) return best;
  if (goesOn && before !== null) return before.measure;
  return large && anyWithin(doc, number.first - 4, number.first, isGiven) ? "aid_amount" : "money";
}
/** What is no price of a thing, and no man's alms. */
const LARGE = 100_000;
const isCost = factOfWord(({ word }) => word === "cost" || word === "costing" || word === "costs");
const isGiven = factOfWord(({ word }) =>
  /^(?:give|gives|gave|given|giving|send|sent|provide|provided|provides|offer|offered|commit|committed)$/.test(word),
);
const PERIODS = new Set(["year", "month", "week", "day", "hour"]);
const isPay = factOfWord(({ word }) => /^(?:wages?|salar(?:y|ies)|pay|pensions?)$/.test(word));
const OF_MONEY: ReadonlySet<Measure> = new Set<Measure>(["damage_cost", "aid_amount", "price", "money"]);
const isComparative = factOfWord(
  ({ word }) => word === "higher" || word === "lower" || word === "dearer" || word === "cheaper",
);

/** Of a percentage. A share of people or of things measures what they measure: "60 per cent of the homes were destroyed". */
export function ofPercent(doc: Document, number: FoundNumber, { frames, before }: Context): Measure {
  const share = ofShare(doc, number, frames);
  if (share !== null) return share;
  const moves = moved(doc, number);
  const price = matterNear(doc, number, "price", AROUND);
  const rate = matterNear(doc, number, "rate", AROUND);
  if (moves && price !== null && (rate === null || price <= rate)) return "price_change";
  if (rate !== null) return "rate";
  if (anyWithin(doc, number.first - 8, number.last + 4, isPay)) return "other";
  if (moves && (isOfCurrency(doc, number) || frames.has("prices"))) return "price_change";
  if (frames.has("election") && !moves) return "rate";
  const same =
    before !== null &&
    before.amount.unit === "%" &&
    doc.tokens[before.last]?.sentence === doc.tokens[number.first]?.sentence;
  return same && before !== null ? before.measure : "other";
}

function ofShare(doc: Document, number: FoundNumber, frames: Frames): Measure | null {
  const unit = look(doc, number.last + 1, "unit");
  const { phrase, people, harm, thing, part } = countedAfter(doc, extend(number, { last: unit?.last ?? number.last }));
  if (part === null || phrase === null) return null;
  if (harm !== null) return harm.measure;
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

/** "The kwacha fell 4 percent": the name of a currency before the number. */
function isOfCurrency(doc: Document, number: FoundNumber): boolean {
  for (let at = number.first - 1; at > number.first - 7 && at >= 0; at--) {
    const unit = doc.tokens[at]?.info.entries.unit;
    if (unit?.rate === true && /^(?:[A-Z]{3}|[a-z]{4,})$/.test(unit.unit) && doc.tokens[at - 1]?.info.word === "the")
      return true;
  }
  return false;
}
