/** The shared figure stage: candidates of a language pack to figures, in order of the text. */
import type { AfterAttributions, FoundFigure } from "../pack.ts";
import { type Document, spanOf, wordsOf } from "../text/document.ts";
import { attributionAround } from "./attribution.ts";
import type { Doubt, FigureCandidate } from "./candidate.ts";
import { chooseCandidates } from "./choose.ts";
import { statusWithin } from "./status.ts";
import { placeNear } from "./place.ts";
import { timeNear } from "./time.ts";
import { carriedOn, type Counted } from "./trailing.ts";

export interface FigureFindings {
  readonly candidates: readonly FigureCandidate[];
  readonly doubts: readonly Doubt[];
}

/** Makes the figures: ids "f1", "f2" … in order of their numbers. */
export function makeFigures(doc: Document, soFar: AfterAttributions, found: FigureFindings): FoundFigure[] {
  const attributionAt = attributionAround(soFar.attributions);
  const kept = chooseCandidates(found.candidates);
  const statusOf = statusWithin(found.doubts);
  const timeAt = timeNear(doc, soFar.times);
  const placeAt = placeNear(doc, soFar.found);
  let before: Counted | null = null;
  return kept.map((candidate, index) => {
    const { number, amount, label } = candidate;
    const attribution = attributionAt(number.span) ?? carriedOn(doc, before, candidate);
    before = { candidate, attribution };
    const span = spanOf(doc, candidate.first, candidate.last);
    const within = candidate.first === number.first ? { start: number.span.start, end: span.end } : span;
    const of = candidate.of ?? label ?? number;
    return {
      id: `f${index + 1}`,
      span: within,
      number: number.span,
      measure: candidate.measure,
      of: wordsOf(doc, spanOf(doc, of.first, of.last)),
      value: amount.value,
      low: amount.low,
      high: amount.high,
      qualifier: amount.qualifier,
      unit: amount.unit,
      group: candidate.group,
      label: label === null ? null : wordsOf(doc, spanOf(doc, label.first, label.last)),
      scope: candidate.scope,
      place: candidate.place === undefined ? placeAt(number.first) : candidate.place,
      time: candidate.time === undefined ? timeAt(number.first) : candidate.time,
      status: statusOf(candidate, attribution),
      attribution: attribution?.id ?? null,
      rule: candidate.rule,
    };
  });
}
