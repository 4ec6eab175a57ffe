/** A figure made of a number, what it counts, and what is said of it. */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { FoundNumber } from "../../../pack.ts";
import { type Document, usualWordsOf } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { groupIn } from "./group.ts";
import type { Measured } from "./measured.ts";
import { unitEnd } from "./near.ts";
import type { Said } from "./said.ts";
import { scopeOf, scopeOfThings } from "./scope.ts";
import { statusOfEvent } from "./to-come.ts";

/** The figure of what was counted and what was said of it. `here`: the country that the report is about. */
export function figureOfPeople(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  said: Said,
  here: string | null,
): FigureCandidate {
  const { rule, event } = said;
  const end = counted.phrase?.last ?? number.last;
  const begin = counted.phrase?.first ?? number.first;
  return {
    first: Math.min(number.first, begin, event?.first ?? number.first),
    last: Math.max(number.last, end, event?.last ?? end),
    rule,
    carrier: "number",
    number: { first: number.first, last: number.last, span: number.span },
    amount:
      event?.last === number.first - 1 && doc.tokens[event.last]?.info.word === "over"
        ? exactly(number)
        : amountOf(number),
    measure: said.measure,
    of: counted.phrase,
    group: groupIn(doc, counted, said.measure, here),
    label: counted.phrase,
    scope: scopeOf(doc, number, counted),
    status: statusOfEvent(doc, event),
    weight: said.weight,
  };
}

/** "handed over 13": the word belongs to the verb. */
const exactly = ({ value, unit }: FoundNumber) =>
  ({ value, low: value, high: value, qualifier: "exact", unit }) as const;

/** The figure of a thing, money or a measure. */
export function figureOfThing(doc: Document, number: FoundNumber, counted: Counted, said: Measured): FigureCandidate {
  const { phrase } = counted;
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
    group: ofPeople || isBare(doc, number, phrase) ? "total" : usualWordsOf(doc, of.first, of.last),
    label: phrase,
    scope: scopeOfThings(doc, number, counted),
    status: null,
    weight: 1,
  };
}

/** "$3 billion", "40 million euros": an amount of nothing that is named. */
const isBare = (doc: Document, number: FoundNumber, phrase: Counted["phrase"]): boolean =>
  number.unit !== null && (phrase === null || phrase.last <= unitEnd(doc, number));

/** A number as the amount of a figure. */
const amountOf = ({ value, low, high, qualifier, unit }: FoundNumber) => ({ value, low, high, qualifier, unit });
