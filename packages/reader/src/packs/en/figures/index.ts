/** The English figure stage: each number with what it counts, and what happened to those counted. */
import { extend } from "../../../extend.ts";
import { attributionAround } from "../../../figures/attribution.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { doubtsBySentence } from "../../../figures/doubts.ts";
import { wordAt } from "../../../figures/facts.ts";
import { makeFigures } from "../../../figures/index.ts";
import { placeNear } from "../../../figures/place.ts";
import type { AfterAttributions, FoundFigure, FoundNumber } from "../../../pack.ts";
import { type Document, spanOf } from "../../../text/document.ts";
import { withoutTimesOfOthers } from "./compared.ts";
import { withoutContest } from "./contest.ts";
import { type Counted, NOTHING, countedAfter } from "./counted.ts";
import { amongThose } from "./among.ts";
import { asDemanded } from "./demanded.ts";
import { asInfected, cases } from "./disease.ts";
import { findDoubts } from "./doubt.ts";
import { isNoCount } from "./no-count.ts";
import { personFigure } from "./person.ts";
import { countedThings } from "./plurals.ts";
import { ofTheReport } from "./report.ts";
import { asMilestone, asShare } from "./share.ts";
import { someOfFired } from "./some-of.ts";
import { singleFigures, singlesBehind } from "./single.ts";
import { PEOPLE, withoutSpeakers } from "./speakers.ts";
import { surveyOf } from "./survey.ts";
import { labelOf, tallied } from "./tally.ts";
import { thingFigure } from "./thing.ts";

/** The figures of a report, with who says them, since when and where they hold, and how sure they are. */
export function figures(doc: Document, soFar: AfterAttributions): readonly FoundFigure[] {
  const country = mainCountry(soFar);
  const { frames, ofDisease, ones } = surveyOf(doc);
  const candidates: FigureCandidate[] = [];
  const open: { readonly number: FoundNumber; readonly counted: Counted }[] = [];
  let before: FigureCandidate | null = null;
  let lastThing: FigureCandidate | null = null;
  for (const told of soFar.numbers) {
    const number = asShare(doc, told) ?? asMilestone(doc, told) ?? told;
    if (number.ordinal || isDated(number, soFar) || isNoCount(doc, number)) continue;
    const label = labelOf(doc, number);
    const line =
      label === null ? null : tallied(doc, number, label, { country, frames, above: candidates.at(-1) ?? null });
    const counted = label === null ? countedAfter(doc, number) : NOTHING;
    const candidate: FigureCandidate | null =
      line ??
      (lastThing !== null && counted.people === null && counted.thing === null
        ? someOfFired(doc, number, lastThing)
        : null) ??
      (number.unit === null
        ? personFigure(doc, number, counted, { before, found: candidates, country, frames })
        : null) ??
      thingFigure(doc, number, counted, { frames, before: lastThing });
    if (candidate === null) open.push({ number, counted });
    else {
      const figure: FigureCandidate = ofDisease ? asInfected(doc, candidate) : candidate;
      candidates.push(inOtherWords(doc, figure, before, lastThing));
      if (PEOPLE.has(figure.measure)) before = figure;
      else lastThing = figure;
    }
  }
  candidates.push(...singleFigures(doc, ones, candidates, frames));
  if (ofDisease) candidates.push(...cases(doc, open, country));
  const reported = ofTheReport(doc, open, candidates, { country, frames });
  candidates.push(...singlesBehind(doc, ones, reported, candidates, frames), ...reported);
  candidates.push(...countedThings(doc, open));
  for (const candidate of candidates)
    doc.trace?.({
      stage: "figures",
      rule: candidate.rule,
      ...spanOf(doc, candidate.first, candidate.last),
      outcome: "fired",
      note: candidate.measure,
    });
  const attributionAt = attributionAround(soFar.attributions);
  const kept = withoutTimesOfOthers(
    doc,
    withoutSpeakers(doc, withoutContest(amongThose(doc, candidates), frames), soFar),
    soFar,
  );
  return makeFigures(doc, soFar, {
    attributionAt,
    candidates: kept.map((candidate) => asDemanded(doc, candidate, attributionAt)),
    doubtsAround: doubtsBySentence(doc, findDoubts),
    placeAt: placeNear(doc, soFar.found),
  });
}

/** "about 230 km (140 miles)": what is said again in brackets is as exact as before. */
function inOtherWords(
  doc: Document,
  figure: FigureCandidate,
  ...others: readonly (FigureCandidate | null)[]
): FigureCandidate {
  if (wordAt(doc, figure.number.first - 1) !== "(" || figure.amount.qualifier !== "exact") return figure;
  const said = others.find((other) => other !== null && other.last === figure.number.first - 2);
  if (said == null || said.amount.unit === null || figure.amount.unit === null) return figure;
  const { low, high, qualifier } = said.amount;
  const { value } = figure.amount;
  const amount = { ...figure.amount, qualifier, low: low === null ? null : value, high: high === null ? null : value };
  return extend(figure, { amount });
}

/** The country most often named, by ISO 3166 code. */
function mainCountry({ found }: AfterAttributions): string | null {
  const counts = new Map<string, number>();
  for (const { place, spans } of found.names) {
    if (place?.country != null) counts.set(place.country, (counts.get(place.country) ?? 0) + spans.length);
  }
  let main: string | null = null;
  for (const [country, count] of counts) if (main === null || count > (counts.get(main) ?? 0)) main = country;
  return main;
}

/** Whether it stands in a date or a clock time: there it counts nothing. Durations may be figures. */
function isDated({ first }: FoundNumber, { times }: AfterAttributions): boolean {
  for (let t = 0; t < times.length; t++) {
    const time = times[t] as AfterAttributions["times"][number];
    if (time.first <= first && time.last >= first && time.kind !== "duration") return true;
  }
  return false;
}
