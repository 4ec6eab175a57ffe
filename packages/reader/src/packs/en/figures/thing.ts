/** Figures of things, money and measures. */
import type { Measure } from "../../../contract/types.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { extend } from "../../../extend.ts";
import { factOfWord, type WordInfo } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import { type Document, spanOf, wordsOf } from "../../../text/document.ts";
import { look } from "./look.ts";
import { isCurrency } from "../numbers/currencies.ts";
import { isAidByWeight, isAidInKind, isJoint } from "./aid.ts";
import { ofMoney, ofPercent } from "./amount.ts";
import { isNumberOfDamaged } from "./number-of.ts";
import type { Counted } from "./counted.ts";
import type { Frames } from "./frames.ts";
import { anyWithin, isWhole, matterNear, unitEnd } from "./near.ts";
import { amountOf } from "./person.ts";
import { BE, isAdverb } from "./stops.ts";
import { isTerm } from "./term.ts";

const LENGTHS = new Set(["km", "mile", "m", "foot", "cm", "mm", "yard", "inch", "nautical mile"]);
const TIMES = new Set(["year", "month", "week", "day", "hour", "minute", "decade"]);
const AREAS = new Set(["hectare", "acre", "km2", "square_mile", "m2", "square_foot"]);
const POINTS = new Set(["basis_point", "percentage_point"]);
const AROUND = 14;
/** Units of which a harvest or a field gives so many a day. */
const YIELDED = /^(?:bbl|tonne|ton|m3|MW|GW|kg|gallon|mcf|cubic foot)/;

export interface ThingContext {
  readonly frames: Frames;
  /** The figure of things, money or measures before this one. */
  readonly before: FigureCandidate | null;
}

/** A figure of something other than people, or null where the number measures nothing of the matter. */
export function thingFigure(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  context: ThingContext,
): FigureCandidate | null {
  const said = measureOf(doc, number, counted, context);
  if (said === null) return null;
  const figure = figureOf(doc, number, counted, said);
  if (said === GONE_ON && context.before !== null)
    return extend(figure, { group: context.before.group, label: context.before.label });
  if (said.measure === "distance" && doc.tokens[number.first - 1]?.info.word === "within" && number.value !== null)
    return extend(figure, { amount: { ...figure.amount, low: null, high: number.value, qualifier: "at_most" } });
  if (said === COMPARED && context.before !== null)
    return extend(figure, {
      amount: { ...figure.amount, unit: context.before.amount.unit },
      measure: context.before.measure,
      group: context.before.group,
    });
  const announced = said.measure === "aid_amount" && anyWithin(doc, number.first - 8, number.first, isAnnounced);
  return announced ? extend(figure, { status: "hypothetical" }) : figure;
}
const isAnnounced = factOfWord(({ word }) => word === "announced" || word === "announces" || word === "announce");

function figureOf(doc: Document, number: FoundNumber, { phrase }: Counted, said: Said): FigureCandidate {
  const last = phrase === null || number.unit !== null ? unitEnd(doc, number) : phrase.last;
  const of = phrase ?? { first: number.first, last: number.last };
  const ofPeople = said.measure === "infected" || said.measure === "affected";
  return {
    first: number.first,
    last: Math.max(last, number.last),
    rule: said.rule,
    carrier: "number",
    number: { first: number.first, last: number.last, span: number.span },
    amount: amountOf(number),
    measure: said.measure,
    of,
    group: ofPeople || isBare(doc, number, phrase) ? "total" : wordsOf(doc, spanOf(doc, of.first, of.last)),
    label: phrase,
    scope: "total",
    status: null,
    weight: 1,
  };
}

/** "$3 billion", "40 million euros": an amount of nothing that is named. */
const isBare = (doc: Document, number: FoundNumber, phrase: Counted["phrase"]): boolean =>
  number.unit !== null && (phrase === null || phrase.last <= unitEnd(doc, number));

interface Said {
  readonly rule: string;
  readonly measure: Measure;
}

function measureOf(doc: Document, number: FoundNumber, counted: Counted, context: ThingContext): Said | null {
  const { unit } = number;
  if (unit !== null) return ofUnit(doc, number, unit, context);
  const value = number.value ?? 0;
  if (value >= 1000 && (matterNear(doc, number, "population", 5) !== null || isOfSettlement(doc, number)))
    return { rule: "en.figure.population", measure: "population" };
  if (value >= 1 && value < 10 && isMagnitude(doc, number, counted))
    return { rule: "en.figure.magnitude", measure: "magnitude" };
  if (isRateOfExchange(doc, number)) return { rule: "en.figure.money", measure: "price" };
  if (isCompared(doc, number, counted, context)) return COMPARED;
  if (counted.thing === null && isOfFireBrigade(doc, counted)) return { rule: "en.figure.things", measure: "vehicles" };
  if (counted.thing === null)
    return (
      (counted.people === null && counted.harm === null && isNumberOfDamaged(doc, number) ? DAMAGED : null) ??
      (isAidInKind(doc, number, counted, context.before) ? IN_KIND : null) ??
      (isGoneOn(doc, number, counted, context) ? GONE_ON : null) ??
      (isPriceAgain(doc, number, counted, context) || isPriceOfGoods(doc, number, counted)
        ? { rule: "en.figure.money", measure: "price" }
        : null)
    );
  return ofThing(doc, number, counted, counted.thing.measure, context);
}

const DAMAGED: Said = { rule: "en.figure.damaged", measure: "property_damaged" };
const COMPARED: Said = { rule: "en.figure.compared", measure: "other" };
/** "sells for 14,000 rials, up from 7,500 in July": the same again, at another time. */
function isCompared(doc: Document, number: FoundNumber, { phrase }: Counted, { before }: ThingContext): boolean {
  if (phrase !== null || before === null || before.amount.unit === null || number.first - before.last > 8) return false;
  if (doc.tokens[before.last]?.sentence !== doc.tokens[number.first]?.sentence) return false;
  const [from, how] = [doc.tokens[number.first - 1]?.info.word ?? "", doc.tokens[number.first - 2]?.info.word ?? ""];
  return (
    (from === "from" && /^(?:up|down|,|risen|fallen|month|year|week|day)$/.test(how)) ||
    (/^(?:with|to)$/.test(from) && how === "compared") ||
    (from === "against" && how === ",")
  );
}

/** "38 engines" where fires are fought. */
const isOfFireBrigade = (doc: Document, { phrase }: Counted) =>
  phrase !== null &&
  anyWithin(doc, phrase.first, phrase.first + 1, isEngine) &&
  anyWithin(doc, phrase.first - 20, phrase.last + 20, isOfFire);
const isEngine = factOfWord(({ word }) => word === "engines" || word === "appliances");
const isOfFire = factOfWord(({ word }) =>
  /^(?:blaze|wildfire|firefighters|crews|firemen|brigade|personnel|dozers|bulldozers)$/.test(word),
);

/** "traded at 1,540 to the dollar" */
function isRateOfExchange(doc: Document, { last }: FoundNumber): boolean {
  const hit = isTo((doc.tokens[last + 1] ?? doc.tokens[last])?.info as WordInfo)
    ? look(doc, last + 1, "englishMatter")
    : null;
  return hit !== null && hit.entry.measures.includes("price");
}
const isTo = factOfWord(({ word }) => /^(?:to|against|per)$/.test(word));
const SETTLEMENT = new Set(
  "city town country nation village island islands region province district state camp settlement suburb municipality territory republic community metropolis capital archipelago enclave emirate kingdom principality state exclave atoll valley slum shantytown township borough hamlet locality county commune canton prefecture governorate parish federation empire continent".split(
    " ",
  ),
);
/** "a city of 2 million", "a town of some 30,000 people" */
function isOfSettlement(doc: Document, number: FoundNumber): boolean {
  let at = number.first - 1;
  while (at > number.first - 4 && doc.tokens[at]?.info.entries.qualifier !== undefined) at--;
  return doc.tokens[at]?.info.word === "of" && SETTLEMENT.has(doc.tokens[at - 1]?.info.word ?? "");
}

/** "magnitude 6.1", and "a reading of 7.4" or "a 6.3 quake" where quakes are spoken of. */
function isMagnitude(doc: Document, number: FoundNumber, { phrase }: Counted): boolean {
  const written = wordsOf(doc, number.span);
  if (!/^\d(?:[.,]\d+)?$/.test(written)) return false;
  if (matterNear(doc, number, "magnitude", 6) === null)
    return /[.,]/.test(written) && anyWithin(doc, number.first - 4, number.first, isReading) && phrase === null;
  return /[.,]/.test(written) || anyWithin(doc, number.first - 2, number.last + 2, isMagnitudeWord);
}
const isReading = factOfWord(({ word }) =>
  /^(?:reading|measured|measuring|registered|registering|magnitude)$/.test(word),
);
const isMagnitudeWord = factOfWord(({ word }) => word === "magnitude" || word === "richter");

/** "a crate cost 65": a bare number after a verb of price, where prices have been given. */
function isPriceAgain(doc: Document, number: FoundNumber, { phrase }: Counted, { before }: ThingContext): boolean {
  if (phrase !== null || before?.measure !== "price") return false;
  return (
    /^(?:cost|costs|fetch|fetched|fetches|pay|pays|paid|paying|at|to|for)$/.test(
      doc.tokens[number.first - 1]?.info.word ?? "",
    ) &&
    (doc.tokens[number.first]?.sentence ?? 0) - (doc.tokens[before.last]?.sentence ?? 0) <= 1 &&
    (matterNear(doc, number, "price", AROUND) !== null ||
      (doc.tokens[number.first - 1]?.info.word ?? "").startsWith("pa"))
  );
}

const GOODS = new Set(
  (
    "bread loaf rice flour wheat maize sugar salt oil petrol gasoline diesel fuel gas kerosene milk eggs egg meat beef chicken fish onions tomatoes potatoes beans lentils tea coffee butter cheese " +
    "baguette tortillas water charcoal firewood cement fertiliser fertilizer litre kilo kilogram sack bag cylinder fare ticket ride dollar euro rouble lira"
  ).split(" "),
);
const isGoods = factOfWord(({ word }) => GOODS.has(word));

/** "if bread goes to 100": a bare number after goods and a verb of price. */
function isPriceOfGoods(doc: Document, number: FoundNumber, { phrase, part }: Counted): boolean {
  if (phrase !== null || part !== null || number.value === null) return false;
  let at = number.first - 1;
  while (at > number.first - 3 && doc.tokens[at]?.info.entries.qualifier !== undefined) at--;
  const [verb, particle] = [doc.tokens[at - 1]?.info.word ?? "", doc.tokens[at]?.info.word ?? ""];
  const priced =
    /^(?:costs?|costing|fetch(?:es|ed)?)$/.test(particle) ||
    (/^(?:go|goes|went|going|sells?|sold|selling|retails?)$/.test(verb) && /^(?:to|for|at)$/.test(particle));
  return priced && anyWithin(doc, at - 5, at - 1, isGoods);
}

const GONE_ON: Said = { rule: "en.figure.damaged", measure: "property_damaged" };
const IN_KIND: Said = { rule: "en.figure.in-kind", measure: "aid_amount" };

/** "5,400 houses collapsed and another 21,000 were damaged": what is counted is not said again. */
function isGoneOn(doc: Document, number: FoundNumber, { phrase, part }: Counted, { before }: ThingContext): boolean {
  if (phrase !== null || part !== null || before?.measure !== "property_damaged") return false;
  if ((doc.tokens[number.first]?.sentence ?? 0) - (doc.tokens[before.last]?.sentence ?? 0) > 1) return false;
  for (let at = number.last + 1; at <= number.last + 5; at++) {
    if (look(doc, at, "englishDamage") !== null) return true;
    const token = doc.tokens[at];
    if (token?.kind !== "word" || !(BE.has(token.info.word) || isAdverb(token.info.word) || HAVE.has(token.info.word)))
      return false;
  }
  return false;
}
const HAVE = new Set("have has had more others also".split(" "));

/** Homes count where they were damaged; cars and buses that burned count as damage, tanks as tanks. */
function ofThing(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  measure: Measure,
  context: ThingContext,
): Said | null {
  const { first = number.first, last: end = number.last } = counted.phrase ?? {};
  if (measure === "property_damaged") {
    if (isAidInKind(doc, number, counted, context.before) && !isDamaged(doc, number.first, end)) return IN_KIND;
  }
  if (measure === "aircraft" && anyWithin(doc, first, end, isDrone) && areFired(doc))
    return { rule: "en.figure.things", measure: "weapons" };
  if (measure === "property_damaged" || (measure === "vehicles" && !anyWithin(doc, first, end, isArmed))) {
    if (!isWhole(doc, number.first) && (isDamaged(doc, number.first, end) || goesOnWithDamage(doc, number, context)))
      return { rule: "en.figure.damaged", measure: "property_damaged" };
  }
  if (measure === "property_damaged" && isDark(doc, number.first, end))
    return { rule: "en.figure.cut-off", measure: "affected" };
  if (measure === "other" && anyWithin(doc, number.first - 6, end + 6, isDeployed))
    return { rule: "en.figure.things", measure: "vehicles" };
  if (measure !== "property_damaged" && measure !== "other") return { rule: "en.figure.things", measure };
  const head = doc.tokens[end];
  return isMany(number) && head !== undefined && isPlural(head.info)
    ? { rule: "en.figure.counted", measure: "other" }
    : null;
}
const isArmed = factOfWord(({ word }) =>
  /^(?:armou?red|tanks?|army|military|humvees|personnel|infantry|patrol)$/.test(word),
);
const isDrone = factOfWord(({ word }) => /^(?:drones?|uavs?|unmanned)$/.test(word));
/** Drones that are fired are ammunition; those that fly about are aircraft. */
const isFired = factOfWord(({ word }) =>
  /^(?:launch(?:ed|es|ing)?|fired?|fires|firing|unleash(?:ed|es|ing)?)$/.test(word),
);
/** Whether the report tells of drones that were fired: the same are shot down later. */
const areFired = (doc: Document) =>
  doc.tokens.some((token) => isFired(token.info) && anyWithin(doc, token.index + 1, token.index + 4, isDrone));
const isDeployed = factOfWord(({ word }) =>
  /^(?:deploy(?:ed|s|ing)?|dispatch(?:ed|es|ing)?|sent|send(?:s|ing)?|scrambled|mobili[sz]ed|searching|joined)$/.test(
    word,
  ),
);

/** "destroyed 47 homes and at least 110 other structures": the verb stands before the first of the list. */
function goesOnWithDamage(doc: Document, number: FoundNumber, { before }: ThingContext): boolean {
  if (before === null || before.measure !== "property_damaged" || number.first - before.last > 5) return false;
  if (doc.tokens[before.last]?.sentence !== doc.tokens[number.first]?.sentence) return false;
  return anyWithin(doc, before.last + 1, number.first - 1, isJoint);
}

const POWER = new Set("power electricity heating heat gas water internet supplies".split(" "));
const CUT = new Set(
  "cut cutting cuts without no lost lose losing knocked knocking blackout outage outages deprived depriving restored".split(
    " ",
  ),
);
const isPower = factOfWord(({ word }) => POWER.has(word));
const isCut = factOfWord(({ word }) => CUT.has(word));
/** "cutting power to thousands of homes": those who live there are affected. */
const isDark = (doc: Document, first: number, end: number) =>
  anyWithin(doc, first - 7, end + 7, isPower) &&
  anyWithin(doc, first - 7, end + 7, isCut) &&
  !anyWithin(doc, first - 7, end + 7, isRestored);
const isRestored = factOfWord(({ word }) => word.startsWith("restor"));

const ASIDE = 16;
function isDamaged(doc: Document, first: number, end: number): boolean {
  const sentence = doc.tokens[first]?.sentence;
  // "30 houses, most of them in the old town, were destroyed"
  const reach = doc.tokens[end + 1]?.info.word === "," ? ASIDE : 10;
  for (let at = Math.max(0, first - 5); at < end + reach; at++) {
    if (doc.tokens[at]?.sentence === sentence && look(doc, at, "englishDamage") !== null) return true;
  }
  return false;
}

const isExplosive = factOfWord(({ word }) =>
  /^(?:tnt|explosives?|dynamite|c4|semtex|rdx|petn|gunpowder|gelignite|charge|shrapnel|cocaine|heroin|drugs|opium|hashish|cannabis|marijuana|methamphetamine|crystal)$/.test(
    word,
  ),
);

function ofUnit(doc: Document, number: FoundNumber, unit: string, context: ThingContext): Said | null {
  if (unit === "%") return { rule: "en.figure.percent", measure: ofPercent(doc, number, context) };
  if (POINTS.has(unit)) return { rule: "en.figure.percent", measure: "rate" };
  if (LENGTHS.has(unit)) return { rule: "en.figure.length", measure: "distance" };
  if (TIMES.has(unit)) return isTerm(doc, number) ? { rule: "en.figure.term", measure: "duration" } : null;
  if (unit.startsWith("magnitude") || (unit === "degree" && matterNear(doc, number, "magnitude", 6) !== null))
    return { rule: "en.figure.magnitude", measure: "magnitude" };
  const [of = unit, per] = unit.split("/");
  if (isCurrency(of)) return { rule: "en.figure.money", measure: ofMoney(doc, number, per ?? null, context) };
  if (per !== undefined && YIELDED.test(of)) return { rule: "en.figure.output", measure: "output" };
  // "14 tonnes of flour"
  if (
    /^(?:tonne|ton|kg|l)$/.test(of) &&
    (matterNear(doc, number, "aid_amount", 6) !== null || isAidByWeight(doc, number, context.before))
  )
    return { rule: "en.figure.amount", measure: "aid_amount" };
  if (AREAS.has(of) && (isDamaged(doc, number.first, unitEnd(doc, number)) || goesOnWithDamage(doc, number, context)))
    return { rule: "en.figure.damaged", measure: "property_damaged" };
  // a bomb with a capacity of 3 kg yields nothing
  const yields =
    YIELDED.test(of) &&
    !anyWithin(doc, number.last + 1, number.last + 4, isExplosive) &&
    matterNear(doc, number, "output", AROUND) !== null;
  return { rule: "en.figure.amount", measure: yields ? "output" : "other" };
}

const isPlural = factOfWord(({ word }) => word.endsWith("s"));
const isMany = ({ value, low, qualifier }: FoundNumber) =>
  (value ?? low ?? 0) >= MANY || (qualifier === "vague" && low !== null);
/** Fewer of anything are seldom a measure of the matter. */
const MANY = 3;

/**
 * Other things counted: a number with the plural of a noun that no lexicon has ("114 ballots"). Nouns that count parts of
 * what is told (questions, sides, years) measure nothing.
 */
export function countedThings(
  doc: Document,
  open: readonly { readonly number: FoundNumber; readonly counted: Counted }[],
): FigureCandidate[] {
  const found: FigureCandidate[] = [];
  for (const { number, counted } of open) {
    const { phrase } = counted;
    if (
      phrase === null ||
      number.unit !== null ||
      counted.people !== null ||
      counted.harm !== null ||
      counted.thing !== null
    )
      continue;
    if (!isMany(number) || isYear(doc, number)) continue;
    if (
      doc.tokens[number.first - 1]?.info.word === "over" &&
      isArea((doc.tokens[number.last + 1] ?? doc.tokens[number.last])?.info as WordInfo)
    )
      continue; // "spread over six regions"
    const head = headOf(doc, phrase);
    if (head < 0) continue;
    found.push(
      figureOf(
        doc,
        number,
        { ...counted, phrase: { first: phrase.first, last: head } },
        { rule: "en.figure.counted", measure: "other" },
      ),
    );
  }
  return found;
}

const isArea = factOfWord(({ word }) => /^(?:regions|provinces|districts|counties|states|areas)$/.test(word));

/** The first plural noun of a phrase; -1 where there is none. */
function headOf(doc: Document, { first, last }: { readonly first: number; readonly last: number }): number {
  for (let at = first; at <= last; at++) {
    const { info } = doc.tokens[at] as Document["tokens"][number];
    if (!info.capital && isPluralThing(info)) return at;
  }
  return -1;
}

const ABSTRACT = new Set(
  (
    "things parts sides questions ways reasons points steps issues aspects categories kinds types sorts forms factors years months weeks days hours minutes seconds decades nights goals games matches sets rounds wickets runs " +
    "pages words lines chapters photos images pictures slides videos comments likes shares followers views percent degrees times-table thirds quarters halves directions terms phases stages levels options choices " +
    "lessons facts myths tips ideas topics themes examples figures numbers letters characters corners edges axes lanes seats-of-power songs albums films books episodes seasons languages senses rivals titles medals " +
    "metres meters miles feet inches was is has this his us news politics series species lengths laps fingers hands eyes legs arms feet sentences paragraphs o'clock fronts fold countries nations others ones these those cents dollars p.m"
  ).split(" "),
);
const isPluralThing = factOfWord(
  ({ word }) =>
    /^(?:[a-z-]*[a-z]{2,}(?:[^su]s|ies|[^s]es))$/.test(word) &&
    !/(?:ss|ous|is|us|'s)$/.test(word) &&
    !ABSTRACT.has(word),
);

const isYear = (doc: Document, { value, span }: FoundNumber) =>
  value !== null && value >= 1900 && value <= 2100 && /^\d{4}$/.test(wordsOf(doc, span));
