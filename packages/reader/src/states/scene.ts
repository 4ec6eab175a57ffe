/** A document as the stage of states sees it: its clauses, and what earlier stages found in each. */
import { attributionAround } from "../figures/attribution.ts";
import type { AfterFigures, FoundAttribution, FoundTime, Mention, TokenRange } from "../pack.ts";
import { clauseFinder } from "./clauses.ts";
import { factOfWord } from "../lexicon/word.ts";
import { type Document, spanOf, tokenAt } from "../text/document.ts";
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

/** A class, so that nothing is made for a text but what its rules ask for. */
class Looked implements Scene {
  readonly text: Document["text"];
  readonly tokens: Document["tokens"];
  readonly tagged: Document["tagged"];
  readonly sentences: Document["sentences"];
  readonly quotes: Document["quotes"];
  readonly quoteAt: Document["quoteAt"];
  readonly published: Document["published"];
  readonly outlet: Document["outlet"];
  readonly trace: Document["trace"];
  readonly soFar: AfterFigures;
  readonly clauseAt: (at: number) => TokenRange;
  // what many texts never ask for, made when it is first asked for
  #dates: readonly FoundTime[] | null = null;
  #dated: readonly number[] | null = null;
  #places: readonly Mention[] | null = null;
  #names: ReadonlyMap<string, string> | null = null;
  #around: ReturnType<typeof attributionAround> | null = null;

  constructor(doc: Document, soFar: AfterFigures) {
    this.text = doc.text;
    this.tokens = doc.tokens;
    this.tagged = doc.tagged;
    this.sentences = doc.sentences;
    this.quotes = doc.quotes;
    this.quoteAt = doc.quoteAt;
    this.published = doc.published;
    this.outlet = doc.outlet;
    this.trace = doc.trace;
    this.soFar = soFar;
    this.clauseAt = clauseFinder(doc);
  }

  #datesOfText(): readonly FoundTime[] {
    return (this.#dates ??= datesOf(this, this.soFar.times));
  }

  #placesOfText(): readonly Mention[] {
    return (this.#places ??= this.soFar.found.mentions.filter(({ of }) => of.kind === "place"));
  }

  sentenceAt(at: number): TokenRange {
    const { first, last } = this.sentences[(this.tokens[at] as Token).sentence] as TokenRange;
    return { first: Math.max(first, at - FARTHEST), last: Math.min(last, at + FARTHEST) };
  }

  when(at: number): string | null {
    const dates = this.#datesOfText();
    if (dates.length === 0) return null;
    const time = nearest(dates, this.clauseAt(at), at) ?? nearest(dates, this.sentenceAt(at), at);
    return time === null ? null : written(time);
  }

  onlyDate(at: number): string | null {
    const { first, last } = this.sentenceAt(at);
    if (last - first > LONG) return null;
    const dates = this.#datesOfText();
    const next = begins(dates, first);
    if (next === dates.length) return null;
    const time = dates[next] as FoundTime;
    if (time.first > last) return null;
    const behind = next + 1;
    return behind < dates.length && (dates[behind] as FoundTime).first <= last ? null : written(time);
  }

  datedSentences(): readonly number[] {
    return (this.#dated ??= sentencesOf(this, this.#datesOfText()));
  }

  whenIn({ first, last }: TokenRange): string | null {
    const dates = this.#datesOfText();
    const next = begins(dates, first);
    if (next === dates.length) return null;
    const time = dates[next] as FoundTime;
    return time.first > last ? null : written(time);
  }

  where(at: number): string | null {
    const places = this.#placesOfText();
    if (places.length === 0) return null;
    const near = nearest(places, this.clauseAt(at), at);
    if (near !== null) return near.of.name;
    // of several places elsewhere in the sentence none is sure to be the one
    const { first, last } = this.sentenceAt(at);
    let only: string | null = null;
    for (let p = begins(places, first); p < places.length; p++) {
      const place = places[p] as Mention;
      if (place.first > last) break;
      if (only !== null && only !== place.of.name) return null;
      only = place.of.name;
    }
    return only;
  }

  datesIn(range: TokenRange): ReturnType<Scene["datesIn"]> {
    return within(this.#datesOfText(), range).map((time) => ({
      on: written(time),
      start: time.span.start,
      end: time.span.end,
    }));
  }

  timesIn(range: TokenRange): readonly FoundTime[] {
    return within(this.soFar.times, range);
  }

  namesIn(range: TokenRange): readonly Mention[] {
    return within(this.soFar.found.mentions, range);
  }

  nameOf(id: string): string | null {
    return (this.#names ??= namesOf(this.soFar)).get(id) ?? null;
  }

  saidBy({ first, last }: TokenRange): FoundAttribution | null {
    return (this.#around ??= attributionAround(this.soFar.attributions))(spanOf(this, first, last));
  }
}

export const sceneOf = (doc: Document, soFar: AfterFigures): Scene => new Looked(doc, soFar);

const namesOf = ({ found }: AfterFigures): ReadonlyMap<string, string> =>
  new Map(found.names.map(({ id, name }) => [id, name]));

function sentencesOf({ tokens }: Document, ranges: readonly TokenRange[]): readonly number[] {
  const sentences: number[] = [];
  let before = -1;
  for (let r = 0; r < ranges.length; r++) {
    const { sentence } = tokens[(ranges[r] as TokenRange).first] as Token;
    if (sentence === before) continue;
    sentences.push(sentence);
    before = sentence;
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
    if (!isDate(time)) continue;
    const before = tokenAt(doc, time.first - 1);
    if (before === undefined || !isUntil(before.info)) dates.push(time);
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
