/** Figures of things, money and measures. */
import type { Measure } from "../../../contract/types.ts";
import { extend } from "../../../extend.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord, type WordInfo } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { isCurrency } from "../numbers/currencies.ts";
import { isAidByWeight, isAidInKind } from "./aid.ts";
import { ofMoney } from "./money.ts";
import { isStake, ofPercent } from "./percent.ts";
import { COMPARED, isCompared } from "./compared.ts";
import type { Counted } from "./counted.ts";
import { goesOnWithDamage, isDamaged, isDark, isGoneOn, isStruck } from "./damage.ts";
import {
  areFired,
  isArmed,
  isArmsByMeasure,
  isDeployed,
  isDrone,
  isDug,
  isInArsenal,
  isOfFireBrigade,
  isOfOrdnance,
  isOnRoad,
} from "./equipment.ts";
import { figureOfThing } from "./figure-of.ts";
import { isMagnitude } from "./magnitude.ts";
import type { Measured, ThingContext } from "./measured.ts";
import { AROUND, anyWithin, goesOn, isWhole, matterNear, unitEnd } from "./near.ts";
import { isNumberOfDamaged, thingsNumbered } from "./number-of.ts";
import { isMany, isPlural } from "./plurals.ts";
import { isOfInhabitants, isOfSettlement, isPerTime, isSample } from "./population.ts";
import { isPriceAgain, isPriceOfGoods, isRateOfExchange } from "./prices.ts";
import { someOf } from "./some-of.ts";
import { isTerm } from "./term.ts";
import { isPriceOfTrifle } from "./trifles.ts";

const LENGTHS = new Set(["km", "mile", "m", "foot", "cm", "mm", "yard", "inch", "nautical mile"]);

const TIMES = new Set(["year", "quarter", "month", "week", "day", "hour", "minute", "second", "decade", "century"]);

const AREAS = new Set(["hectare", "acre", "km2", "square_mile", "m2", "square_foot"]);

const POINTS = new Set(["basis_point", "percentage_point"]);

const BURNING = new Set(
  "burn burned burnt burning burns scorched scorching scorches charred charring blackened blackening consumed consuming consumes engulfed engulfing swept".split(
    " ",
  ),
);
const isBurning = ({ word }: WordInfo) => BURNING.has(word);

/** Units of which a harvest or a field gives so many a day. */
const YIELDED = /^(?:bbl|tonne|ton|m3|MW|GW|kg|gallon|mcf|cubic foot|ounce|pound$)/;

/** A figure of something other than people, or null where the number measures nothing of the matter. */
export function thingFigure(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  context: ThingContext,
): FigureCandidate | null {
  const said = measureOf(doc, number, counted, context);
  if (said === null) return numberedThings(doc, number, counted) ?? someOf(doc, number, context);
  const figure = figureOfThing(doc, number, counted, said);
  if (said === GONE_ON && context.before !== null)
    return extend(figure, { group: context.before.group, label: context.before.label });
  if (said.measure === "distance" && wordAt(doc, number.first - 1) === "within" && number.value !== null)
    return extend(figure, { amount: { ...figure.amount, low: null, high: number.value, qualifier: "at_most" } });
  if (said === COMPARED && context.before !== null)
    return extend(figure, {
      amount: { ...figure.amount, unit: context.before.amount.unit },
      measure: context.before.measure,
      group: context.before.group,
    });
  const announced =
    said.measure === "aid_amount" && anyWithin(doc, number.first - ANNOUNCED, number.first, isAnnounced);
  return announced ? extend(figure, { status: "hypothetical" }) : figure;
}

/** "the number of checkpoints rose to 40" */
function numberedThings(doc: Document, number: FoundNumber, counted: Counted): FigureCandidate | null {
  if (counted.phrase !== null || number.unit !== null) return null;
  const things = thingsNumbered(doc, number);
  if (things === null) return null;
  const { phrase, measure } = things;
  return figureOfThing(doc, number, { ...counted, phrase }, { rule: "en.figure.number-of", measure });
}

/** So far behind "announced" goes a list of what was announced. */
const ANNOUNCED = 20;

const isAnnounced = factOfWord(({ word }) => word === "announced" || word === "announces" || word === "announce");

function measureOf(doc: Document, number: FoundNumber, counted: Counted, context: ThingContext): Measured | null {
  const { unit } = number;
  if (unit !== null) return ofUnit(doc, number, unit, context);
  const value = number.value ?? 0;
  if (value >= 100 && isSample(doc, number)) return null;
  if (
    value >= 1000 &&
    !isPerTime(doc, counted) &&
    (matterNear(doc, number, "population", 5) !== null ||
      isOfSettlement(doc, number) ||
      isOfInhabitants(doc, number, counted))
  )
    return { rule: "en.figure.population", measure: "population" };
  if (value >= 1 && value < 10 && isMagnitude(doc, number, counted))
    return { rule: "en.figure.magnitude", measure: "magnitude" };
  if (isRateOfExchange(doc, number)) return { rule: "en.figure.money", measure: "price" };
  if (isCompared(doc, number, counted, context)) return COMPARED;
  if (counted.thing === null && isOfFireBrigade(doc, counted)) return { rule: "en.figure.things", measure: "vehicles" };
  if (counted.thing === null && isOfOrdnance(doc, counted)) return { rule: "en.figure.things", measure: "weapons" };
  if (counted.thing === null)
    return (
      (counted.people === null && counted.harm === null && isNumberOfDamaged(doc, number) ? DAMAGED : null) ??
      (isAidInKind(doc, number, counted, context.before) ? IN_KIND : null) ??
      (isInArsenal(doc, number, counted, context.before) ? { rule: "en.figure.things", measure: "weapons" } : null) ??
      (isGoneOn(doc, number, counted, context) ? GONE_ON : null) ??
      (isPriceAgain(doc, number, counted, context) || isPriceOfGoods(doc, number, counted)
        ? { rule: "en.figure.money", measure: "price" }
        : null)
    );
  return ofThing(doc, number, counted, counted.thing.measure, context);
}

const DAMAGED: Measured = { rule: "en.figure.damaged", measure: "property_damaged" };

const GONE_ON: Measured = { rule: "en.figure.damaged", measure: "property_damaged" };

const IN_KIND: Measured = { rule: "en.figure.in-kind", measure: "aid_amount" };

/** Homes count where they were damaged; cars and buses that burned count as damage, tanks as tanks. */
function ofThing(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  measure: Measure,
  context: ThingContext,
): Measured | null {
  const { first = number.first, last: end = number.last } = counted.phrase ?? {};
  if (isModelOf(doc, number, end)) return null;
  // "fired 30 rounds from a pistol": shots, where no war is on
  if (measure === "weapons" && first === end && wordAt(doc, end) === "rounds" && !context.frames.has("war"))
    return { rule: "en.figure.things", measure: "other" };
  // "47 guns and 900 bullets"
  if (measure === "other" && wordAt(doc, end) === "bullets" && goesOn(doc, number, context.before, "weapons"))
    return { rule: "en.figure.things", measure: "weapons" };
  if (measure === "property_damaged") {
    if (isAidInKind(doc, number, counted, context.before) && !isDamaged(doc, number.first, end)) return IN_KIND;
  }
  if (measure === "aircraft" && anyWithin(doc, first, end, isDrone) && areFired(doc))
    return { rule: "en.figure.things", measure: "weapons" };
  const afloat = measure === "other" && anyWithin(doc, first, end, isShip);
  if (measure === "property_damaged" || afloat || (measure === "vehicles" && !anyWithin(doc, first, end, isArmed))) {
    const damaged =
      isDamaged(doc, number.first, end) || isStruck(doc, number) || goesOnWithDamage(doc, number, context);
    if (damaged && !isWhole(doc, number.first)) return { rule: "en.figure.damaged", measure: "property_damaged" };
  }
  if (measure === "property_damaged" && isDark(doc, number.first, end))
    return { rule: "en.figure.cut-off", measure: "affected" };
  if (measure === "other" && (anyWithin(doc, number.first - 6, end + 6, isDeployed) || isOnRoad(doc, first, end)))
    return { rule: "en.figure.things", measure: "vehicles" };
  const dug = measure === "weapons" && isDug(doc, first, end);
  if (measure !== "property_damaged" && measure !== "other" && !dug) return { rule: "en.figure.things", measure };
  const head = doc.tokens[end];
  return isMany(number) && head !== undefined && isPlural(head.info)
    ? { rule: "en.figure.counted", measure: "other" }
    : null;
}

/** "his 757 jet", "a Mazda 626 vehicle": digits before a noun in the singular are its name. */
function isModelOf(doc: Document, { first, value }: FoundNumber, end: number): boolean {
  return (value ?? 0) > 1 && doc.tokens[first]?.kind === "digits" && holdsAt(doc, end, isOneThing);
}
const isOneThing = factOfWord(({ word }) =>
  /^(?:plane|airplane|aeroplane|airliner|helicopter|chopper|drone|jet|warplane|gunship|vehicle|tank|truck|lorry|car|bus|van|ambulance|pickup|motorcycle|missile|rocket|shell|bomb|rifle|gun|pistol|weapon|grenade|mortar|howitzer|cannon|ship|boat|ferry|vessel|train|house|home|building|school)$/.test(
    word,
  ),
);

const isShip = factOfWord(({ word }) =>
  /^(?:ships?|vessels?|tankers?|ferries|freighters?|trawlers?|frigates?|destroyers?|submarines?|gunboats?|warships?|barges?|yachts?)$/.test(
    word,
  ),
);

/** "212 mm of rain", "30 cm of snow": how much fell, and no way. */
function isOfRain(doc: Document, number: FoundNumber, unit: string): boolean {
  const end = unitEnd(doc, number);
  return /^(?:mm|cm|inch)$/.test(unit)
    ? anyWithin(doc, number.first - 10, end + 8, isFall)
    : doc.tokens[end + 1]?.info.word === "of" && anyWithin(doc, end + 2, end + 4, isFall);
}
const isFall = factOfWord(({ word }) =>
  /^(?:rain|rains|rainfall|snow|snowfall|hail|precipitation|downpours?)$/.test(word),
);

const isNoYield = factOfWord(({ word }) =>
  /^(?:tnt|explosives?|dynamite|c4|semtex|rdx|petn|gunpowder|gelignite|charge|shrapnel|cocaine|heroin|drugs|opium|hashish|cannabis|marijuana|methamphetamine|crystal)$/.test(
    word,
  ),
);

/** "60 miles of road" */
const isOfRoad = (doc: Document, unitEnd: number): boolean =>
  wordAt(doc, unitEnd + 1) === "of" && anyWithin(doc, unitEnd + 2, unitEnd + 4, isRoad);
const isRoad = factOfWord(({ word }) =>
  /^(?:roads?|highways?|tracks?|railways?|rail|pipelines?|dykes?|dikes?|levees?|canals?|fences?|power|cables?)$/.test(
    word,
  ),
);

/** What explosives and fuses are measured in. */
const BY_MEASURE = /^(?:tonne|ton|kg|g|pound|ounce|m|foot|yard)$/;

function ofUnit(doc: Document, number: FoundNumber, unit: string, context: ThingContext): Measured | null {
  if (unit === "%" && isStake(doc, number)) return null;
  if (unit === "%") return { rule: "en.figure.percent", measure: ofPercent(doc, number, context) };
  if (POINTS.has(unit)) return { rule: "en.figure.percent", measure: "rate" };
  if (BY_MEASURE.test(unit) && isArmsByMeasure(doc, number.first, unitEnd(doc, number)))
    return { rule: "en.figure.amount", measure: "weapons" };
  if (
    LENGTHS.has(unit) &&
    isOfRoad(doc, unitEnd(doc, number)) &&
    (isDamaged(doc, number.first, unitEnd(doc, number)) || goesOnWithDamage(doc, number, context))
  )
    return { rule: "en.figure.damaged", measure: "property_damaged" };
  if (LENGTHS.has(unit))
    return { rule: "en.figure.length", measure: isOfRain(doc, number, unit) ? "other" : "distance" };
  if (TIMES.has(unit)) return isTerm(doc, number) ? { rule: "en.figure.term", measure: "duration" } : null;
  if (unit.startsWith("magnitude") || (unit === "degree" && matterNear(doc, number, "magnitude", 6) !== null))
    return { rule: "en.figure.magnitude", measure: "magnitude" };
  const [of = unit, per] = unit.split("/");
  if (isCurrency(of)) {
    const measure = ofMoney(doc, number, per ?? null, context);
    const isSmall = measure === "price" || measure === "money";
    return isSmall && isPriceOfTrifle(doc, number, context.frames) ? null : { rule: "en.figure.money", measure };
  }
  if (per !== undefined && YIELDED.test(of)) return { rule: "en.figure.output", measure: "output" };
  // "14 tonnes of flour"
  if (
    /^(?:tonne|ton|kg|l|litre|gallon)$/.test(of) &&
    (matterNear(doc, number, "aid_amount", 6) !== null || isAidByWeight(doc, number, context.before))
  )
    return { rule: "en.figure.amount", measure: "aid_amount" };
  // what a fire has run over is the fire's size
  if (AREAS.has(of) && anyWithin(doc, number.first - 6, unitEnd(doc, number) + 6, isBurning))
    return { rule: "en.figure.amount", measure: "other" };
  if (AREAS.has(of) && (isDamaged(doc, number.first, unitEnd(doc, number)) || goesOnWithDamage(doc, number, context)))
    return { rule: "en.figure.damaged", measure: "property_damaged" };
  // a bomb with a capacity of 3 kg yields nothing, nor do drugs by the kilo
  const yields =
    YIELDED.test(of) &&
    !anyWithin(doc, number.last + 1, number.last + 4, isNoYield) &&
    matterNear(doc, number, "output", AROUND) !== null;
  return { rule: "en.figure.amount", measure: yields ? "output" : "other" };
}
