/**
 * People counted where nothing around them says what happened: "ten tourists", "the four victims". A report counts people
 * for what its story is about, so they take the measure of its other figures of people; in a report that has none, people
 * who gather are counted as present, soldiers as troops, and others are just people.
 */
import type { Measure } from "../../../contract/types.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { holdsAt, sentenceAt } from "../../../figures/facts.ts";
import type { Counted } from "./counted.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import { figureOf } from "./person.ts";
import { isWord } from "./stops.ts";

export function ofTheReport(
  doc: Document,
  open: readonly { readonly number: FoundNumber; readonly counted: Counted }[],
  found: readonly FigureCandidate[],
  country: string | null,
): FigureCandidate[] {
  if (!open.some(({ number, counted }) => counted.people !== null && number.unit === null)) return [];
  const harm = found.filter(({ measure }) => OF_HARM.has(measure)).sort((a, b) => a.first - b.first);
  const most = Math.max(0, ...harm.map(({ amount }) => amount.value ?? amount.high ?? 0));
  const measures: FigureCandidate[] = [];
  for (const { number, counted } of open) {
    if (counted.people === null || number.unit !== null) continue;
    const measure = measureOf(doc, number, counted, harm, most);
    const said = { rule: "en.figure.of-the-report", measure, event: null, weight: 0 };
    measures.push(figureOf(doc, number, counted, said, country));
  }
  return measures;
}

/** Who is sent where people come to harm has not come to it: "400 soldiers were sent", "called in 100 more doctors". */
const isSending = isWord(
  "sent send sends deployed deploy deploying dispatched mobilised mobilized drafted rushed called stationed extra reinforcements",
);
const NEAR = 8;
function isSent(doc: Document, number: FoundNumber): boolean {
  const sentence = sentenceAt(doc, number.first);
  for (let at = number.first - NEAR; at <= number.last + NEAR; at++)
    if (holdsAt(doc, at, isSending) && sentenceAt(doc, at) === sentence) return true;
  return false;
}

function measureOf(
  doc: Document,
  number: FoundNumber,
  counted: Counted,
  harm: readonly FigureCandidate[],
  most: number,
): Measure {
  const { group } = counted.people ?? { group: null };
  if (group === "soldiers") return "troops";
  if (isSent(doc, number)) return "other_people";
  const value = number.value ?? number.low ?? 0;
  const near = nearest(number, harm);
  if (near !== null && value <= most && group !== "protesters") return near.measure;
  return group === "protesters" ? "protesters_present" : "other_people";
}

/** The figure of people last before the number, else the first after it. */
function nearest(number: FoundNumber, harm: readonly FigureCandidate[]): FigureCandidate | null {
  return harm.findLast(({ first }) => first < number.first) ?? harm[0] ?? null;
}
