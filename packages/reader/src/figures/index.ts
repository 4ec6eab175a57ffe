/** The shared figure stage: candidates of a language pack to figures, in order of the text. */
import type { Span } from "../contract/types.ts";
import type { AfterAttributions, FoundAttribution, FoundFigure } from "../pack.ts";
import { type Document, quoteAround, spanOf, wordsOf } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import { giverOf } from "./attribution.ts";
import type { FigureCandidate } from "./candidate.ts";
import { chooseCandidates } from "./choose.ts";
import type { DoubtsAround } from "./doubts.ts";
import { statusWithin } from "./status.ts";
import { timeNear } from "./time.ts";
import { carriedOn, type Counted } from "./trailing.ts";

export interface FigureFindings {
  /** Whose a number is: `attributionAround`. */
  readonly attributionAt: (number: Span) => FoundAttribution | null;
  readonly candidates: readonly FigureCandidate[];
  readonly doubtsAround: DoubtsAround;
  /** From the token of a number to the name of the place that it is of, or null. */
  readonly placeAt: (at: number) => string | null;
}

/** Makes the figures: ids "f1", "f2" … in order of their numbers. */
export function makeFigures(doc: Document, soFar: AfterAttributions, found: FigureFindings): FoundFigure[] {
  const figures: FoundFigure[] = [];
  const { attributionAt, candidates, doubtsAround, placeAt } = found;
  if (candidates.length === 0) return figures;
  const kept = chooseCandidates(candidates, doc.tokens.length);
  const statusOf = statusWithin(doubtsAround);
  const timeAt = timeNear(doc, soFar.times);
  let before: Counted | null = null;
  for (let c = 0; c < kept.length; c++) {
    const candidate = kept[c] as FigureCandidate;
    const { number, amount, label } = candidate;
    const attribution: FoundAttribution | null =
      attributionAt(number.span) ?? carriedOn(doc, soFar.attributions, before, candidate);
    before = { candidate, attribution };
    const start = candidate.first === number.first ? number.span.start : (doc.tokens[candidate.first] as Token).start;
    const of = candidate.of ?? label ?? number;
    figures.push({
      id: `f${c + 1}`,
      span: { start, end: (doc.tokens[withMark(doc, candidate)] as Token).end },
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
      place: placeAt(number.first),
      time: candidate.time === undefined ? timeAt(number.first) : candidate.time,
      status: statusOf(candidate, attribution),
      attribution: giverOf(attributionAt, attribution, number.span)?.id ?? null,
      rule: candidate.rule,
    });
  }
  return figures;
}
/** The last token of a quote: `14 "terrorists"` ends with the mark that closes. */
function withMark(doc: Document, { first, last }: FigureCandidate): number {
  const quote = quoteAround(doc, last);
  return quote !== null && quote.closed && quote.open > first && quote.close === last + 1 ? quote.close : last;
}
