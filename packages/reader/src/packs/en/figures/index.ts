/** The English figure stage: each number with what it counts, and what happened to those counted. */
import { extend } from "../../../extend.ts";
import { attributionAround } from "../../../figures/attribution.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import { wordAt } from "../../../figures/facts.ts";
import { doubtsBySentence } from "../../../figures/doubts.ts";
import { makeFigures } from "../../../figures/index.ts";
import { placeNear } from "../../../figures/place.ts";
import type { Measure } from "../../../contract/types.ts";
import type { AfterAttributions, FoundFigure, FoundNumber } from "../../../pack.ts";
import { type Document, spanOf } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";
import { type Counted, countedAfter } from "./counted.ts";
import { asDemanded } from "./demanded.ts";
import { asInfected, cases } from "./disease.ts";
import { findDoubts } from "./doubt.ts";
import type { Frames } from "./frames.ts";
import { personFigure } from "./person.ts";
import { ofTheReport } from "./report.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { look } from "./look.ts";
import { singleFigure } from "./single.ts";
import { surveyOf } from "./survey.ts";
import { countedThings, thingFigure } from "./thing.ts";

export function figures(doc: Document, soFar: AfterAttributions): readonly FoundFigure[] {
  const dated = datedTokens(soFar);
  const country = mainCountry(soFar);
  const { frames, ofDisease, ones } = surveyOf(doc);
  const candidates: FigureCandidate[] = [];
  const open: { readonly number: FoundNumber; readonly counted: Counted }[] = [];
  let before: FigureCandidate | null = null;
  let lastThing: FigureCandidate | null = null;
  for (const number of soFar.numbers) {
    if (number.ordinal || dated.has(number.first) || isNoCount(doc, number)) continue;
    const counted = countedAfter(doc, number);
    const candidate: FigureCandidate | null =
      (number.unit === null
        ? personFigure(doc, number, counted, { before, found: candidates, country, frames })
        : null) ?? thingFigure(doc, number, counted, { frames, before: lastThing });
    if (candidate === null) open.push({ number, counted });
    else {
      const figure: FigureCandidate = ofDisease ? asInfected(doc, candidate) : candidate;
      candidates.push(inOtherWords(doc, figure, before, lastThing));
      if (PEOPLE.has(figure.measure)) before = figure;
      else lastThing = figure;
    }
  }
  candidates.push(...singles(doc, ones, candidates, frames));
  if (ofDisease) candidates.push(...cases(doc, open, country));
  candidates.push(...ofTheReport(doc, open, candidates, { country, frames }));
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
  const kept = withoutTimesOfOthers(doc, withoutSpeakers(doc, candidates, soFar), soFar);
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
  if (doc.tokens[figure.number.first - 1]?.info.word !== "(" || figure.amount.qualifier !== "exact") return figure;
  const said = others.find((other) => other !== null && other.last === figure.number.first - 2);
  if (said == null || said.amount.unit === null || figure.amount.unit === null) return figure;
  const { low, high, qualifier } = said.amount;
  const { value } = figure.amount;
  const amount = { ...figure.amount, qualifier, low: low === null ? null : value, high: high === null ? null : value };
  return extend(figure, { amount });
}

const PEOPLE: ReadonlySet<Measure> = new Set<Measure>([...OF_HARM, "protesters_present", "troops", "other_people"]);

function singles(
  doc: Document,
  ones: readonly number[],
  counts: readonly FigureCandidate[],
  frames: Frames,
): FigureCandidate[] {
  const found: FigureCandidate[] = [];
  const byLast = new Map<number, FigureCandidate>();
  for (let c = 0; c < counts.length; c++) {
    const one = counts[c] as FigureCandidate;
    if (OF_HARM.has(one.measure)) byLast.set(one.label?.last ?? one.number.last, one);
  }
  for (let o = 0; o < ones.length; o++) {
    const single = singleFigure(doc, ones[o] as number, byLast, frames);
    if (single !== null) found.push(single);
  }
  return found;
}

/** A few who speak are not counted: "two officers said", "a teacher, who was freed in May, said". */
function withoutSpeakers(
  doc: Document,

  candidates: readonly FigureCandidate[],
  { attributions }: AfterAttributions,
): FigureCandidate[] {
  const sources = attributions.flatMap(({ source }) => (source === null ? [] : [source]));
  return candidates.filter(
    ({ measure, amount, number }) =>
      !PEOPLE.has(measure) ||
      (amount.value ?? MANY_SPEAKERS) >= MANY_SPEAKERS ||
      !sources.some(
        ({ start, end }) =>
          start <= number.span.start &&
          number.span.end < end &&
          (number.span.start - start < TITLE || doc.tokens[number.first - 1]?.info.word === "and"),
      ),
  );
}
const MANY_SPEAKERS = 20;
/** What may stand before the number of those who speak: "the other", "another". UTF-16 code units. */
const TITLE = 12;

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
function isAge(doc: Document, { first, last, unit, value }: FoundNumber): boolean {
  const before = wordAt(doc, first - 1);
  if (before === "aged" || before === "age") return true;
  const next = wordAt(doc, last + 1);
  // "children under five"
  if ((before === "under" || before === "over") && AGED.has(wordAt(doc, first - 2)))
    if (unit === null && (value ?? 0) <= OLDEST) return true;
  // "a boy of nine"
  if (before === "of" && AGED_ONE.has(wordAt(doc, first - 2))) {
    if ((value ?? OLDEST) < OLDEST && doc.tokens[last + 1]?.kind !== "word") return true;
    if (/^(?:is|was|who|has|had|and)$/.test(next)) return true;
  }
  if (next === "-" && isYear(wordAt(doc, last + 2)) && wordAt(doc, last + 3) === "-" && wordAt(doc, last + 4) === "old")
    return true;
  if (isYear(next) && wordAt(doc, last + 2) === "old") return true;
  if (before !== "," || (next !== "," && next !== ".") || value === null || value >= OLDEST) return false;
  return doc.tokens[first - 2]?.info.capital ?? false;
}

const isYear = (word: string): boolean => word === "year" || word === "years";
const AGED = new Set(
  "children people girls boys women men those adults anyone everyone infants babies kids persons".split(" "),
);
const AGED_ONE = new Set(
  "boy girl child baby man woman youth youngster lad son daughter grandson granddaughter infant toddler".split(" "),
);
const OLDEST = 110;
/** Words that a number follows as a name: "No. 9", "Block 9". */
const LABEL = new Set(
  (
    "no number nr page chapter article section phase version channel flight route highway line unit room gate block level grade category group zone sector district ward pier platform terminal building hangar brigade " +
    "division resolution decree law type class stage tier apartment floor tower reactor shaft pit well checkpoint hill update bulletin bus train"
  ).split(" "),
);
function isLabelled(doc: Document, number: FoundNumber): boolean {
  const token = doc.tokens[number.first];
  const before = doc.tokens[number.first - 1];
  if (token?.kind !== "digits" || before === undefined || before.sentence !== token.sentence) return false;
  if (token.gap === Gap.none && /^[-#@/]$/.test(before.info.word)) return true;
  if (token.gap === Gap.none && before.kind === "word" && number.unit === null) return true; // N95
  const { word, capital } = before.info;
  if (word === ".") return doc.tokens[number.first - 2]?.info.word === "no";
  return LABEL.has(word) && capital && before.gap !== Gap.paragraph;
}

/** Ages, "one of the judges", "his 30s", "a Model 208 plane". */
function isNoCount(doc: Document, number: FoundNumber): boolean {
  const next = doc.tokens[number.last + 1];
  if (number.value === 1 && next?.info.word === "of") return true;
  // "not one single truck"
  if (number.value === 1 && /^(?:not|no)$/.test(doc.tokens[number.first - 1]?.info.word ?? "")) return true;
  if (isCalibre(doc, number)) return true;
  if (next?.info.word === "s" && next.gap === 0) return true;
  // "half of the town", "a ninth was pronounced dead": parts count nobody
  if (number.unit === null && number.value !== null && number.value > 0 && number.value < 1) return true;
  return isLabelled(doc, number) || isModel(doc, number) || isAge(doc, number);
}

/** "five 81-mm mortars", "a 20-inch pipe": a measure that names the kind. */
const isCalibre = (doc: Document, number: FoundNumber): boolean => {
  if (number.unit !== "mm" && number.unit !== "inch") return false;
  const next = (number.unitAt?.last ?? number.last) + 1;
  const token = doc.tokens[next];
  return token !== undefined && (look(doc, next, "englishThing")?.entry.measure === "weapons" || isGun(token.info));
};
const isGun = factOfWord(({ word }) =>
  /^(?:calib(?:re|er)|artillery|naval|anti-tank|recoilless|pistol|ammunition)$/.test(word),
);

const OPENERS = new Set(
  "at the some about over nearly around only another more than least all these those in".split(" "),
);

/** A number inside a name, between two capitalised words. Says nothing in a text that is all capitals. */
function isModel(doc: Document, number: FoundNumber): boolean {
  const before = doc.tokens[number.first - 1];
  const next = doc.tokens[number.last + 1];
  if (doc.tokens[number.first]?.kind !== "digits" || before?.kind !== "word" || next?.kind !== "word") return false;
  if (before.sentence !== next.sentence || OPENERS.has(before.info.word)) return false;
  if (before.info.entries.qualifier !== undefined) return false;
  return isName(before) && isName(next);
}

const isName = ({ info }: Document["tokens"][number]) => info.capital && !info.allCapitals;

const COMPARING = new Set("up down compared rise risen rose increase more fewer fell".split(" "));

/** "9,900, up from 7,939 a day earlier": the time after a number that another is compared with is that number's alone. */
function withoutTimesOfOthers(
  doc: Document,
  candidates: readonly FigureCandidate[],
  { times }: AfterAttributions,
): FigureCandidate[] {
  const compared = candidates.filter(({ number }) => {
    const [before, beforeThat] = [doc.tokens[number.first - 1]?.info.word, doc.tokens[number.first - 2]?.info.word];
    return COMPARING.has(beforeThat ?? "") && /^(?:from|with|to|than)$/.test(before ?? "");
  });
  if (compared.length === 0) return [...candidates];
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
