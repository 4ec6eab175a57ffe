/** The English figure stage: each number with what it counts, and what happened to those counted. */
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { makeFigures } from "../../../figures/index.ts";
import type { AfterAttributions, FoundFigure, FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { countedAfter } from "./counted.ts";
import { findDoubts } from "./doubt.ts";
import { personFigure } from "./person.ts";
import { singleFigure } from "./single.ts";
import { thingFigure } from "./thing.ts";

export function figures(doc: Document, soFar: AfterAttributions): readonly FoundFigure[] {
  const dated = datedTokens(soFar);
  const candidates: FigureCandidate[] = [];
  let before: FigureCandidate | null = null;
  for (const number of soFar.numbers) {
    if (number.ordinal || dated.has(number.first) || isAge(doc, number)) continue;
    const counted = countedAfter(doc, number);
    const candidate: FigureCandidate | null =
      (number.unit === null ? personFigure(doc, number, counted, { before }) : null) ??
      thingFigure(doc, number, counted);
    if (candidate === null) continue;
    candidates.push(candidate);
    before = candidate;
    doc.trace?.({
      stage: "figures",
      rule: candidate.rule,
      ...spanAt(doc, candidate),
      outcome: "fired",
      note: candidate.measure,
    });
  }
  for (const token of doc.tokens) {
    if (!/^(?:a|an|one)$/.test(token.info.word)) continue;
    const single = singleFigure(doc, token.index);
    if (single !== null) candidates.push(single);
  }
  return makeFigures(doc, soFar, { candidates, doubts: findDoubts(doc) });
}

const spanAt = (doc: Document, { first, last }: FigureCandidate) => ({
  start: doc.tokens[first]?.start ?? 0,
  end: doc.tokens[last]?.end ?? 0,
});

/** The tokens of dates and clock times: their numbers count nothing. Durations may be figures. */
function datedTokens({ times }: AfterAttributions): Set<number> {
  const dated = new Set<number>();
  for (const time of times) {
    if (time.kind === "duration") continue;
    for (let at = time.first; at <= time.last; at++) dated.add(at);
  }
  return dated;
}

/** "25-year-old", "aged 25", "J. Doe, 25,". */
function isAge(doc: Document, number: FoundNumber): boolean {
  const word = (at: number) => doc.tokens[at]?.info.word ?? "";
  if (/^(?:aged|age)$/.test(word(number.first - 1))) return true;
  const next = number.last + 1;
  if (word(next) === "-" && /^years?$/.test(word(next + 1)) && word(next + 2) === "-" && word(next + 3) === "old")
    return true;
  if (/^years?$/.test(word(next)) && word(next + 1) === "old") return true;
  const named = doc.tokens[number.first - 2];
  return (
    word(number.first - 1) === "," &&
    (word(next) === "," || word(next) === ".") &&
    (named?.info.capital ?? false) &&
    number.value !== null &&
    number.value < 110
  );
}
