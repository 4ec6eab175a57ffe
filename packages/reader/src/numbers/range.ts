/** Ranges: two numbers that are the ends of one. "between 10 and 15", "10-15", "10 to 15 million", بين 10 و15, من 10 إلى 15. */
import type { Lang } from "../contract/types.ts";
import type { Document } from "../text/document.ts";
import { Gap, type Token } from "../text/tokens.ts";
import { type Measured, round } from "./core.ts";

/** The folded words of ranges. */
export interface RangeWords {
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  /** What is said before a second guess: "20, maybe 30". */
  readonly perhaps: ReadonlySet<string>;
  /** Whether a verb of rise or fall stands there: "rose from 10 to 15" tells two values, not a range. */
  readonly isChange: (token: Token) => boolean;
}

const DASH = new Set(["-", "–", "—", "~"]);
/** How far before a "from" a verb of change is looked for, in tokens. */
const REACH = 8;

export function joinRanges(doc: Document, cores: readonly Measured[], words: RangeWords, lang: Lang): Measured[] {
  const joined: Measured[] = [];
  for (let i = 0; i < cores.length; i++) {
    const left = cores[i] as Measured;
    const right = cores[i + 1];
    const range = right === undefined ? null : rangeOf(doc, left, right, words);
    if (range === null) {
      joined.push(left);
      continue;
    }
    const rule = `${lang}.numbers.range`;
    joined.push({ ...range, rule }); // no new field
    doc.trace?.({
      stage: "numbers",
      rule,
      start: (doc.tokens[range.first] as Token).start,
      end: (doc.tokens[range.last] as Token).end,
      outcome: "resolved",
      note: `${range.low} to ${range.high}`,
    });
    i++;
  }
  return joined;
}

function rangeOf(doc: Document, left: Measured, right: Measured, words: RangeWords): Measured | null {
  if (left.value === null || right.value === null || left.ordinal !== right.ordinal) return null;
  const end = left.unitAt !== null && left.unitAt.last > left.last ? left.unitAt.last : left.last;
  const start = right.unitAt !== null && right.unitAt.first < right.first ? right.unitAt.first : right.first;
  if (left.unit !== null && right.unit !== null && !isSameUnit(left.unit, right.unit)) return null;
  // "rose 5% to 120": the unit of the one is not the other's
  if (end > left.last && right.unit === null) return null;
  // a quarter to eleven: an hour
  if (left.value === 0.25 && !left.digits && right.unit === null && right.value <= 12) return null;
  if (left.ordinal || !links(doc, left, right, end, start, words)) return null;
  // "10 to 15 million": the scale is said once
  const shared = right.scale > 1 && left.scale === 1 && left.value < right.value / right.scale ? right.scale : 1;
  const thousands = shared === 1 && isShortened(doc, left, right) ? 1000 : shared;
  const [low, high] = [round(left.value * thousands), right.value];
  if (low >= high) return null;
  return {
    ...left,
    last: right.last,
    value: null,
    low,
    high,
    scale: right.scale,
    digits: false,
    unit: right.unit ?? left.unit,
    unitAt: right.unitAt ?? left.unitAt,
  };
}

/** 5-6,000: the thousands are written once. */
function isShortened(doc: Document, left: Measured, right: Measured): boolean {
  if (!left.digits || !right.digits || left.value === null || right.value === null) return false;
  const written = (doc.tokens[right.first] as Token).info.word;
  return (
    /[,،٬]/u.test(written) && left.value < 1000 && left.value * 1000 < right.value && right.value < left.value * 3000
  );
}

/** "$5 to $6 a day" */
const isSameUnit = (a: string, b: string) => a === b || b.startsWith(`${a}/`);

function links(doc: Document, left: Measured, right: Measured, end: number, start: number, words: RangeWords): boolean {
  const between = start - end - 1;
  const next = doc.tokens[end + 1];
  if (next === undefined || between > 2) return false;
  // "20, maybe 30 people", "ten or perhaps fifteen"
  if (between === 2)
    return (isComma(next) || words.or.has(next.info.word)) && words.perhaps.has(doc.tokens[end + 2]?.info.word ?? "");
  const opens = left.unitAt !== null && left.unitAt.first < left.first ? left.unitAt.first : left.first;
  const isBetween = words.between.has(doc.tokens[opens - 1]?.info.stem ?? "");
  if (between === 0) return isBetween && (doc.tokens[start] as Token).info.conjunction === "و";
  const word = next.info.word;
  if (isBetween && words.and.has(word)) return true;
  if (words.to.has(word)) return !isChange(doc, left.first, words);
  if (words.or.has(word)) return isNextTo(left, right) && !isListed(doc, opens);
  if (isComma(next)) return isCountedOff(doc, left, right, opens);
  return DASH.has(word) && left.digits && isDash(doc, end + 1);
}

const isComma = (token: Token): boolean => token.info.word === "," || token.info.word === "،";

/** "two, three people": the next number, in words, and what is counted behind it; "two, three and four" are three of them. */
function isCountedOff(doc: Document, left: Measured, right: Measured, opens: number): boolean {
  if (left.digits || right.digits || left.unit !== null || right.unit !== null || right.scale > 1) return false;
  const [low, high] = [left.value as number, right.value as number];
  if (high - low !== 1 || high > COUNTED_OFF || left.last > left.first || right.last > right.first) return false;
  const before = doc.tokens[opens - 1];
  const starts = before === undefined || before.sentence !== doc.tokens[opens]?.sentence || before.kind !== "word";
  return starts && doc.tokens[right.last + 1]?.kind === "word" && doc.tokens[right.last + 1]?.gap === Gap.space;
}
const COUNTED_OFF = 10;

/** "100, 200 or 250": three counts to choose from. */
const isListed = (doc: Document, first: number): boolean =>
  /^[,،]$/u.test(doc.tokens[first - 1]?.info.word ?? "") && doc.tokens[first - 2]?.kind === "digits";

/** "two or three", "eight or ten", "20 or 30" and "two or three million" are ranges; "5 or 200" is a choice. */
function isNextTo(left: Measured, right: Measured): boolean {
  const low = left.value as number;
  const gap = (left.scale === 1 ? (right.value as number) / right.scale : (right.value as number)) - low;
  if (gap === 1) return true;
  if (gap === 2) return low >= 6 && low % 2 === 0;
  return gap >= 5 && gap <= low && low % gap === 0 && ROUND.test(String(gap));
}
const ROUND = /^[15]0*$/;

/** A dash between two numbers and not in a chain of them: 1990-01-05, 555-1234-5. */
function isDash(doc: Document, at: number): boolean {
  const [before, dash, after] = [doc.tokens[at - 2], doc.tokens[at] as Token, doc.tokens[at + 1]];
  const chained = (token: Token | undefined) =>
    token !== undefined && DASH.has(token.info.word) && token.gap === Gap.none;
  if (after === undefined || (dash.gap === Gap.none) !== (after.gap === Gap.none)) return false;
  return !chained(before) && !chained(doc.tokens[at + 2]);
}

function isChange(doc: Document, first: number, words: RangeWords): boolean {
  const from = doc.tokens[first - 1];
  if (from === undefined || !words.from.has(from.info.word)) return false;
  for (let at = first - 2; at >= 0 && at >= first - REACH; at--) {
    const token = doc.tokens[at] as Token;
    if (token.sentence !== from.sentence) return false;
    if (words.isChange(token)) return true;
  }
  return false;
}
