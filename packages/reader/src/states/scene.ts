/** A document as the stage of states sees it: its clauses, and what earlier stages found in each. */
import type { Name } from "../contract/types.ts";
import { attributionAround } from "../figures/attribution.ts";
import type { AfterFigures, FoundAttribution, FoundTime, Mention, TokenRange } from "../pack.ts";
import { extend } from "../extend.ts";
import { type Document, spanOf } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";

/** A mention with the name it is of. */
export interface Named extends Mention {
  readonly of: Name;
}

export interface Scene extends Document {
  /** The clause that holds a token: commas, colons, dashes and sentence ends divide, short pieces stay with their neighbour. */
  readonly clauseAt: (at: number) => TokenRange;
  /** The sentence that holds a token, as far as `FARTHEST` tokens to each side. */
  readonly sentenceAt: (at: number) => TokenRange;
  /** When: the nearest date of the clause, else of the sentence. ISO 8601 day, month, year, or "start/end". */
  readonly when: (at: number) => string | null;
  /** The date of the sentence, where it has only one and is not long. */
  readonly onlyDate: (at: number) => string | null;
  readonly whenIn: (range: TokenRange) => string | null;
  /** Where: the nearest place of the clause, else the only one of the sentence; its name. */
  readonly where: (at: number) => string | null;
  /** The dates of a range, with where they stand. */
  readonly datesIn: (
    range: TokenRange,
  ) => readonly { readonly on: string; readonly start: number; readonly end: number }[];
  readonly timesIn: (range: TokenRange) => readonly FoundTime[];
  readonly namesIn: (range: TokenRange) => readonly Named[];
  /** The name with an id; null where there is none. */
  readonly nameOf: (id: string) => string | null;
  /** The attribution whose content holds the tokens; null: the report itself says it. */
  readonly saidBy: (range: TokenRange) => FoundAttribution | null;
  readonly soFar: AfterFigures;
}

/** A clause has no more tokens than this, and no rule looks farther than this within a sentence: what keeps them linear. */
const FARTHEST = 120;
/** In a sentence of more tokens a date is sure only of its own clause. */
const LONG = 40;
/** Pieces with fewer words than this are no clauses of their own. */
const SHORTEST = 4;
const DIVIDES = new Set("،,؛;:–—");

export function sceneOf(doc: Document, soFar: AfterFigures): Scene {
  const clauses = clausesOf(doc);
  // behind the last word there is no clause: what is looked for there ends with the text
  const clauseAt = (at: number): TokenRange => (clauses[at] ?? clauses.at(-1)) as TokenRange;
  const sentenceAt = (at: number): TokenRange => {
    const { first, last } = doc.sentences[(doc.tokens[at] as Token).sentence] as TokenRange;
    return { first: Math.max(first, at - FARTHEST), last: Math.min(last, at + FARTHEST) };
  };
  const dated = lazily(() =>
    soFar.times.filter((time) => isDate(time) && !UNTIL.has(doc.tokens[time.first - 1]?.info.word ?? "")),
  );
  const byId = lazily(() => new Map(soFar.found.names.map((name) => [name.id, name])));
  const named = lazily(() =>
    soFar.found.mentions.map((mention): Named => extend(mention, { of: byId().get(mention.name) as Name })),
  );
  const places = lazily(() => named().filter(({ of }) => of.kind === "place"));
  const around = lazily(() => attributionAround(soFar.attributions));
  const nearest = <T extends TokenRange>(items: readonly T[], at: number): T | null => {
    let best: T | null = null;
    for (const item of items) if (best === null || distance(item, at) < distance(best, at)) best = item;
    return best;
  };
  const when = (at: number) => {
    const time = nearest(within(dated(), clauseAt(at)), at) ?? nearest(within(dated(), sentenceAt(at)), at);
    return time === null ? null : written(time);
  };
  return extend(doc, {
    clauseAt,
    sentenceAt,
    when,
    onlyDate: (at: number) => {
      const sentence = sentenceAt(at);
      const [time, ...more] = within(dated(), sentence);
      if (sentence.last - sentence.first > LONG) return null;
      return time === undefined || more.length > 0 ? null : written(time);
    },
    whenIn: (range: TokenRange) => {
      const [time] = within(dated(), range);
      return time === undefined ? null : written(time);
    },
    where: (at: number) => {
      const near = nearest(within(places(), clauseAt(at)), at);
      if (near !== null) return near.of.name;
      // of several places elsewhere in the sentence none is sure to be the one
      const [first, ...more] = new Set(within(places(), sentenceAt(at)).map(({ of }) => of.name));
      return first === undefined || more.length > 0 ? null : first;
    },
    datesIn: (range: TokenRange) =>
      within(dated(), range).map((time) => ({ on: written(time), start: time.span.start, end: time.span.end })),
    timesIn: (range: TokenRange) => within(soFar.times, range),
    namesIn: (range: TokenRange) => within(named(), range),
    nameOf: (id: string) => byId().get(id)?.name ?? null,
    saidBy: ({ first, last }: TokenRange) => around()(spanOf(doc, first, last)),
    soFar,
  });
}

/** What many texts never ask for, made when it is first asked for. */
function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

const distance = ({ first, last }: TokenRange, at: number) => (at < first ? first - at : at > last ? at - last : 0);

/** The items that begin in a range, by binary search. Items are in order of the text. */
function within<T extends TokenRange>(items: readonly T[], { first, last }: TokenRange): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).first < first) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && (items[end] as T).first <= last) end++;
  return items.slice(low, end);
}

/** Words before a date on which what is told does not happen: it lasts until then. */
const UNTIL = new Set("حتي لغايه until till".split(" "));

const isDate = ({ kind, start, grain }: FoundTime) =>
  start !== null && (kind === "date" || kind === "time" || kind === "period") && grain !== "decade";

function written({ start, end, grain, kind }: FoundTime): string {
  const from = (start as string).slice(0, 10);
  if (grain === "year") return from.slice(0, 4);
  if (grain === "month") return from.slice(0, 7);
  if ((grain === "week" || kind === "period") && end !== null) return `${from}/${end.slice(0, 10)}`;
  return from;
}

function clausesOf(doc: Document): TokenRange[] {
  const clauses: TokenRange[] = [];
  for (const { first, last } of doc.sentences) {
    let start = first;
    let words = 0;
    const pieces: { first: number; last: number; words: number }[] = [];
    for (let at = first; at <= last; at++) {
      const token = doc.tokens[at] as Token;
      if (token.kind !== "mark") words++;
      const divides =
        (token.kind === "mark" && token.end - token.start === 1 && DIVIDES.has(doc.text[token.start] as string)) ||
        at - start >= FARTHEST;
      if (!divides && at < last) continue;
      const before = pieces.at(-1);
      if (before !== undefined && (words < SHORTEST || before.words < SHORTEST) && at - before.first < FARTHEST) {
        before.last = at;
        before.words += words;
      } else pieces.push({ first: start, last: at, words });
      start = at + 1;
      words = 0;
    }
    for (const piece of pieces) for (let at = piece.first; at <= piece.last; at++) clauses[at] = piece;
  }
  return clauses;
}

/** The words of a range, without marks at its edges; a bracket or a quotation that it holds whole stays. */
export function wordsIn(doc: Document, range: TokenRange): { start: number; end: number; words: string } {
  let { first, last } = range;
  const isEdge = (at: number, edge: RegExp) => {
    const token = doc.tokens[at] as Token;
    return token.kind === "mark" && edge.test(doc.text.slice(token.start, token.end));
  };
  while (first < last && isEdge(first, /^[^("“«‘[$€£#@]$/u)) first++;
  while (last > first && isEdge(last, /^[^)"”»’\]%٪؟?!]$/u)) last--;
  const { start, end } = spanOf(doc, first, last);
  return { start, end, words: doc.text.slice(start, end) };
}
