/** Figures of things, money and measures. */
import type { Measure } from "../../../contract/types.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { FoundNumber } from "../../../pack.ts";
import { type Document, lookUp, spanOf, wordsOf } from "../../../text/document.ts";
import { holdsAt, sentenceAt, withTag } from "../../../figures/facts.ts";
import type { Counted } from "./counted.ts";
import { amountOf } from "./person.ts";
import { isWord } from "./stops.ts";

const LENGTHS = new Set(["km", "mile", "m", "foot", "cm", "mm", "yard", "inch", "nautical mile"]);
const TIMES = new Set(["year", "month", "week", "day", "hour", "minute", "decade"]);
const CURRENCY = /^[A-Z]{3}$/;
const AROUND = 14;
const damages = withTag("englishDamage");
const matters = withTag("englishMatter");
const moves = withTag("englishMove");

/** A figure of something other than people, or null where the number measures nothing of the matter. */
export function thingFigure(doc: Document, number: FoundNumber, counted: Counted): FigureCandidate | null {
  const said = measureOf(doc, number, counted);
  if (said === null) return null;
  const phrase = counted.phrase;
  const last = phrase === null || number.unit !== null ? unitEnd(doc, number) : phrase.last;
  const of = phrase ?? { first: number.first, last: number.last };
  return {
    first: number.first,
    last: Math.max(last, number.last),
    rule: said.rule,
    carrier: "number",
    number: { first: number.first, last: number.last, span: number.span },
    amount: amountOf(number),
    measure: said.measure,
    of,
    group: wordsOf(doc, spanOf(doc, of.first, of.last)),
    label: phrase,
    scope: "total",
    status: null,
    weight: 1,
  };
}

function unitEnd(doc: Document, number: FoundNumber): number {
  const next = lookUp(doc, number.last + 1, "unit");
  return next?.last ?? number.last;
}

interface Said {
  readonly rule: string;
  readonly measure: Measure;
}

function measureOf(doc: Document, number: FoundNumber, counted: Counted): Said | null {
  const { unit } = number;
  if (unit !== null) return ofUnit(doc, number, unit);
  if (near(doc, number, "population", 5) && (number.value ?? 0) >= 1000)
    return { rule: "en.figure.population", measure: "population" };
  const value = number.value ?? 0;
  if (near(doc, number, "magnitude", 4) && value >= 1 && value < 10)
    return { rule: "en.figure.magnitude", measure: "magnitude" };
  if (counted.thing === null) return null;
  return ofThing(doc, number, counted, counted.thing.measure);
}

/** Homes count where they were damaged; vehicles and aircraft that burned count as damage. */
function ofThing(doc: Document, number: FoundNumber, counted: Counted, measure: Measure): Said | null {
  const end = counted.phrase?.last ?? number.last;
  if (isDamaged(doc, number.first, end) && (measure === "property_damaged" || measure === "vehicles"))
    return { rule: "en.figure.damaged", measure: "property_damaged" };
  return measure === "property_damaged" ? null : { rule: "en.figure.things", measure };
}

function isDamaged(doc: Document, first: number, end: number): boolean {
  const sentence = sentenceAt(doc, first);
  for (let at = first - 5; at < end + 10; at++)
    if (holdsAt(doc, at, damages) && sentenceAt(doc, at) === sentence && lookUp(doc, at, "englishDamage") !== null)
      return true;
  return false;
}

function ofUnit(doc: Document, number: FoundNumber, unit: string): Said | null {
  if (unit === "%") return ofPercent(doc, number);
  if (LENGTHS.has(unit)) return { rule: "en.figure.length", measure: "distance" };
  if (TIMES.has(unit)) return isTerm(doc, number) ? { rule: "en.figure.term", measure: "duration" } : null;
  if (CURRENCY.test(unit)) return { rule: "en.figure.money", measure: ofMoney(doc, number) };
  if (/^[A-Z]{3}\//.test(unit)) return { rule: "en.figure.money", measure: "price" };
  if (unit.includes("/")) return { rule: "en.figure.output", measure: "output" };
  return { rule: "en.figure.amount", measure: near(doc, number, "output", AROUND) ? "output" : "other" };
}

function ofMoney(doc: Document, number: FoundNumber): Measure {
  for (const measure of ["damage_cost", "aid_amount", "price"] as const)
    if (near(doc, number, measure, AROUND)) return measure;
  return "money";
}

function ofPercent(doc: Document, number: FoundNumber): Said {
  const rule = "en.figure.percent";
  const isMoving = moved(doc, number);
  if (isMoving && near(doc, number, "price", AROUND)) return { rule, measure: "price_change" };
  if (near(doc, number, "rate", AROUND)) return { rule, measure: "rate" };
  return { rule, measure: isMoving ? "price_change" : "other" };
}

function moved(doc: Document, number: FoundNumber): boolean {
  for (let at = number.first - 6; at <= number.last + 4; at++)
    if (holdsAt(doc, at, moves) && lookUp(doc, at, "englishMove") !== null) return true;
  return false;
}

/** Whether a word of this matter stands in the sentence, at most so many tokens away. */
function near(doc: Document, number: FoundNumber, measure: Measure, tokens: number): boolean {
  const sentence = sentenceAt(doc, number.first);
  for (let at = number.first - tokens; at <= number.last + tokens; at++) {
    if (!holdsAt(doc, at, matters) || sentenceAt(doc, at) !== sentence) continue;
    if (lookUp(doc, at, "englishMatter")?.entry.measure === measure) return true;
  }
  return false;
}

/** A length of time is a figure where it is a sentence, or how long a measure or the crisis holds. */
function isTerm(doc: Document, number: FoundNumber): boolean {
  const sentence = sentenceAt(doc, number.first);
  for (let at = number.first - 8; at <= number.last + 6; at++)
    if (holdsAt(doc, at, isTermWord) && sentenceAt(doc, at) === sentence) return true;
  return false;
}
const isTermWord = isWord(
  "prison jail jailed sentence sentenced sentences imprisonment curfew emergency ceasefire truce lockdown strike siege term blackout quarantine shutdown ban custody suspension",
);
