/** A document as the stage of states sees it: its clauses, and what earlier stages found in each. */
import { attributionAround } from "../figures/attribution.ts";
import type { AfterFigures, FoundAttribution, FoundTime, Mention, TokenRange } from "../pack.ts";
import { clauseFinder } from "./clauses.ts";
import { factOfWord } from "../lexicon/word.ts";
import { type Document, spanOf, withMore } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";

export interface Scene extends Document {
  /** The clause that holds a token: commas, colons, dashes and sentence ends divide, short pieces stay with their neighbour. */
  readonly clauseAt: (at: number) => TokenRange;
  /** The sentence that holds a token, as far as `FARTHEST` tokens to each side. */
  readonly sentenceAt: (at: number) => TokenRange;
  /** When: the nearest date of the clause, else of the sentence. ISO 8601 day, month, year, or "start/end". */
  readonly when: (at: number) => string | null;
  /** The date of the sentence, where it has only one and is not long. */
  readonly onlyDate: (at: number) => string | null;
  /** The sentences that a date begins in, in order. */
  readonly datedSentences: () => readonly number[];
  readonly whenIn: (range: TokenRange) => string | null;
  /** Where: the nearest place of the clause, else the only one of the sentence; its name. */
  readonly where: (at: number) => string | null;
  /** The dates of a range, with where they stand. */
  readonly datesIn: (
    range: TokenRange,
  ) => readonly { readonly on: string; readonly start: number; readonly end: number }[];
  readonly timesIn: (range: TokenRange) => readonly FoundTime[];
  readonly namesIn: (range: TokenRange) => readonly Mention[];
  /** The name with an id; null where there is none. */
  readonly nameOf: (id: string) => string | null;
  /** The attribution whose content holds the tokens; null: the report itself says it. */
  readonly saidBy: (range: TokenRange) => FoundAttribution | null;
  readonly soFar: AfterFigures;
}

/** No rule looks farther than this within a sentence: what keeps them linear. Tokens. */
const FARTHEST = 120;
/** In a sentence of more tokens a date is sure only of its own clause. */
const LONG = 40;

export function sceneOf(doc: Document, soFar: AfterFigures): Scene {
  const clauseAt = clauseFinder(doc);
  const sentenceAt = (at: number): TokenRange => {
    const { first, last } = doc.sentences[(doc.tokens[at] as Token).sentence] as TokenRange;
    return { first: Math.max(first, at - FARTHEST), last: Math.min(last, at + FARTHEST) };
  };
  const dated = lazily(() => datesOf(doc, soFar.times));
  const names = lazily(() => new Map(soFar.found.names.map(({ id, name }) => [id, name])));
  const places = lazily(() => soFar.found.mentions.filter(({ of }) => of.kind === "place"));
  const around = lazily(() => attributionAround(soFar.attributions));
  const when = (at: number) => {
    const time = nearest(dated(), clauseAt(at), at) ?? nearest(dated(), sentenceAt(at), at);
    return time === null ? null : written(time);
  };
  return withMore<Omit<Scene, keyof Document>>(doc, {
    clauseAt,
    sentenceAt,
    when,
    onlyDate: (at: number) => {
      const { first, last } = sentenceAt(at);
      if (last - first > LONG) return null;
      const times = dated();
      const next = begins(times, first);
      const time = times[next];
      if (time === undefined || time.first > last) return null;
      const other = times[next + 1];
      return other !== undefined && other.first <= last ? null : written(time);
    },
    whenIn: ({ first, last }: TokenRange) => {
      const time = dated()[begins(dated(), first)];
      return time === undefined || time.first > last ? null : written(time);
    },
    where: (at: number) => {
      const near = nearest(places(), clauseAt(at), at);
      if (near !== null) return near.of.name;
      // of several places elsewhere in the sentence none is sure to be the one
      const { first, last } = sentenceAt(at);
      let only: string | null = null;
      for (let p = begins(places(), first); p < places().length; p++) {
        const place = places()[p] as Mention;
        if (place.first > last) break;
        if (only !== null && only !== place.of.name) return null;
        only = place.of.name;
      }
      return only;
    },
    datesIn: (range: TokenRange) =>
      within(dated(), range).map((time) => ({ on: written(time), start: time.span.start, end: time.span.end })),
    timesIn: (range: TokenRange) => within(soFar.times, range),
    namesIn: (range: TokenRange) => within(soFar.found.mentions, range),
    nameOf: (id: string) => names().get(id) ?? null,
    saidBy: ({ first, last }: TokenRange) => around()(spanOf(doc, first, last)),
    datedSentences: lazily(() => sentencesOf(doc, dated())),
    soFar,
  });
}

/** What many texts never ask for, made when it is first asked for. */
function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function sentencesOf({ tokens }: Document, ranges: readonly TokenRange[]): readonly number[] {
  const sentences: number[] = [];
  for (let r = 0; r < ranges.length; r++) {
    const { sentence } = tokens[(ranges[r] as TokenRange).first] as Token;
    if (sentence !== sentences[sentences.length - 1]) sentences.push(sentence);
  }
  return sentences;
}

// what stages found is in order of the text

/** The nearest to a token of the items that begin in a range; of equally near ones the first. */
function nearest<T extends TokenRange>(items: readonly T[], { first, last }: TokenRange, at: number): T | null {
  let best: T | null = null;
  for (let i = begins(items, first); i < items.length; i++) {
    const item = items[i] as T;
    if (item.first > last) break;
    if (best === null || distance(item, at) < distance(best, at)) best = item;
  }
  return best;
}

const distance = ({ first, last }: TokenRange, at: number) => (at < first ? first - at : at > last ? at - last : 0);

/** The items that begin in a range. */
function within<T extends TokenRange>(items: readonly T[], { first, last }: TokenRange): readonly T[] {
  const from = begins(items, first);
  let end = from;
  while (end < items.length && (items[end] as T).first <= last) end++;
  return items.slice(from, end);
}

/** The place of the first item that begins at a token or behind it. Binary search. */
function begins(items: readonly TokenRange[], first: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as TokenRange).first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words before a date on which what is told does not happen: it lasts until then. */
const UNTIL = new Set("حتي لغايه until till".split(" "));

const isUntil = factOfWord(({ word }) => UNTIL.has(word));

function datesOf(doc: Document, times: readonly FoundTime[]): FoundTime[] {
  const dates: FoundTime[] = [];
  for (let t = 0; t < times.length; t++) {
    const time = times[t] as FoundTime;
    const before = doc.tokens[time.first - 1];
    if (isDate(time) && (before === undefined || !isUntil(before.info))) dates.push(time);
  }
  return dates;
}

const isDate = ({ kind, start, grain }: FoundTime) =>
  start !== null && (kind === "date" || kind === "time" || kind === "period") && grain !== "decade";

function written({ start, end, grain, kind }: FoundTime): string {
  const from = (start as string).slice(0, 10);
  if (grain === "year") return from.slice(0, 4);
  if (grain === "month") return from.slice(0, 7);
  if ((grain === "week" || kind === "period") && end !== null) return `${from}/${end.slice(0, 10)}`;
  return from;
}

/** Marks at the edges of a range that do not belong to its words. */
const OPENS_NOTHING = /^[^("“«‘[$€£#@]$/u;
const CLOSES_NOTHING = /^[^)"”»’\]%٪؟?!]$/u;

/** The words of a range, without marks at its edges; a bracket or a quotation that it holds whole stays. */
export function wordsIn(doc: Document, range: TokenRange): { start: number; end: number; words: string } {
  let { first, last } = range;
  while (first < last && isEdge(doc, first, OPENS_NOTHING)) first++;
  while (last > first && isEdge(doc, last, CLOSES_NOTHING)) last--;
  const { start, end } = spanOf(doc, first, last);
  return { start, end, words: doc.text.slice(start, end) };
}

function isEdge(doc: Document, at: number, edge: RegExp): boolean {
  const token = doc.tokens[at] as Token;
  return token.kind === "mark" && edge.test(doc.text.slice(token.start, token.end));
}
