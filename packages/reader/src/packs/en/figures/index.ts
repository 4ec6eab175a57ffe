/** The English figure stage: each number with what it counts, and what happened to those counted. */
import { extend } from "../../../extend.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { makeFigures } from "../../../figures/index.ts";
import { placeNear } from "../../../figures/place.ts";
import type { AfterAttributions, FoundFigure, FoundNumber } from "../../../pack.ts";
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { type Document, spanOf } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { type Counted, countedAfter } from "./counted.ts";
import { asInfected, cases, isOfDisease } from "./disease.ts";
import { findDoubts } from "./doubt.ts";
import { personFigure } from "./person.ts";
import { ofTheReport } from "./report.ts";
import { singleFigure } from "./single.ts";
import { isWord } from "./stops.ts";
import { thingFigure } from "./thing.ts";

export function figures(doc: Document, soFar: AfterAttributions): readonly FoundFigure[] {
  const dated = datedTokens(soFar);
  const country = mainCountry(soFar);
  const ofDisease = isOfDisease(doc);
  const candidates: FigureCandidate[] = [];
  const open: { readonly number: FoundNumber; readonly counted: Counted }[] = [];
  let before: FigureCandidate | null = null;
  for (const number of soFar.numbers) {
    if (number.ordinal || dated.has(number.first) || isNoCount(doc, number)) continue;
    const counted = countedAfter(doc, number);
    const candidate: FigureCandidate | null =
      (number.unit === null ? personFigure(doc, number, counted, { before, country }) : null) ??
      thingFigure(doc, number, counted);
    if (candidate === null) open.push({ number, counted });
    else candidates.push((before = ofDisease ? asInfected(doc, candidate) : candidate));
  }
  candidates.push(...singles(doc));
  if (ofDisease) candidates.push(...cases(doc, open, country));
  candidates.push(...ofTheReport(doc, open, candidates, country));
  for (const candidate of candidates)
    doc.trace?.({
      stage: "figures",
      rule: candidate.rule,
      ...spanOf(doc, candidate.first, candidate.last),
      outcome: "fired",
      note: candidate.measure,
    });
  return makeFigures(doc, soFar, {
    candidates: withoutTimesOfOthers(doc, candidates, soFar),
    doubts: findDoubts(doc),
    placeAt: placeNear(doc, soFar.found),
  });
}

/** "a", "an", "one", as a word of its own. */
const isOne = isWord("a an one");

function singles(doc: Document): FigureCandidate[] {
  const found: FigureCandidate[] = [];
  for (let at = 0; at < doc.tokens.length; at++) {
    const single = isOne((doc.tokens[at] as Token).info) ? singleFigure(doc, at) : null;
    if (single !== null) found.push(single);
  }
  return found;
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
  if (holdsAt(doc, number.first - 1, isAged)) return true;
  const next = number.last + 1;
  const years = wordAt(doc, next) === "-" && wordAt(doc, next + 2) === "-" ? next + 1 : next;
  if (holdsAt(doc, years, isYears) && wordAt(doc, years === next ? next + 1 : next + 3) === "old") return true;
  if (wordAt(doc, number.first - 1) !== "," || number.value === null || number.value >= OLDEST) return false;
  const end = wordAt(doc, next);
  return (end === "," || end === ".") && (doc.tokens[number.first - 2]?.info.capital ?? false);
}
const isAged = isWord("aged age");
const isYears = isWord("year years");
const OLDEST = 110;

/** Ages, "one of the judges", "his 30s", "a Model 208 plane". */
function isNoCount(doc: Document, number: FoundNumber): boolean {
  const next = doc.tokens[number.last + 1];
  if (number.value === 1 && next?.info.word === "of") return true;
  if (next?.info.word === "s" && next.gap === 0) return true;
  // "half of the town", "a ninth was pronounced dead": parts count nobody
  if (number.unit === null && number.value !== null && number.value > 0 && number.value < 1) return true;
  return isModel(doc, number) || isAge(doc, number);
}

const isOpener = isWord("at the some about over nearly around only another more than least all these those in");

/** A number inside a name, between two capitalised words. Says nothing in a text that is all capitals. */
function isModel(doc: Document, number: FoundNumber): boolean {
  if (number.first === 0 || (doc.tokens[number.first] as Token).kind !== "digits") return false;
  const before = doc.tokens[number.first - 1] as Token;
  const next = doc.tokens[number.last + 1];
  if (before.kind !== "word" || next?.kind !== "word") return false;
  if (before.sentence !== next.sentence || isOpener(before.info)) return false;
  return isName(before) && isName(next);
}
const isName = ({ info }: Token) => info.capital && !info.allCapitals;

const compares = isWord("up down compared rise risen rose increase more fewer fell");
const links = isWord("from with to than");

/** "9,900, up from 7,939 a day earlier": the time after a number that another is compared with is that number's alone. */
function withoutTimesOfOthers(
  doc: Document,
  candidates: readonly FigureCandidate[],
  { times }: AfterAttributions,
): readonly FigureCandidate[] {
  const compared = candidates.filter(
    ({ number }) => holdsAt(doc, number.first - 1, links) && holdsAt(doc, number.first - 2, compares),
  );
  if (compared.length === 0) return candidates;
  return candidates.map((candidate) => {
    const { sentence } = doc.tokens[candidate.number.first] as Document["tokens"][number];
    const later = compared.find(
      ({ number }) => number.first > candidate.number.last && doc.tokens[number.first]?.sentence === sentence,
    );
    if (later === undefined) return candidate;
    const own = times.some(({ first }) => doc.tokens[first]?.sentence === sentence && first < later.number.first);
    return own ? candidate : extend(candidate, { time: null });
  });
}
