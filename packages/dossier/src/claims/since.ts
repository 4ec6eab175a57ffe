/**
 * Since when a figure counts, where its words say. Two counts of one thing with different starts are two questions: 412
 * killed since the beginning of the year, 31 since Monday.
 */
import type { Figure, Reading, Span, TimeExpression } from "@isnad/reader";
import { momentOf, zoneOf } from "../time/moment.ts";
import { ANY_ROUND, RARE, ROUND, ROUND_WORDS, RUNNING, SINCE } from "./since-words.ts";

export interface Since {
  /** The first day that counts, as an ISO date; null where the words only name a round. */
  readonly from: string | null;
  /** A wave, an outbreak, a season that is counted anew, in one word for both languages ("wave 2"); null = none. */
  readonly round: string | null;
  /** The words that say so. */
  readonly words: string;
}

/** How far from its number the words may stand that say since when. UTF-16 code units. */
const REACH = 80;
/** How far before a date its "since" may stand. UTF-16 code units. */
const BEFORE = 60;
/** How far where the reader itself tied the two. UTF-16 code units. */
const FAR = 300;

interface Start {
  /** From the "since" to the end of the date. */
  readonly span: Span;
  readonly from: string;
  /** Whether it says how rare something is. */
  readonly rare: boolean;
}

/** For each figure of a reading that says since when it counts. Figures of something newly counted never do. */
export function sinceIn(reading: Reading): ReadonlyMap<string, Since> {
  const found = new Map<string, Since>();
  const { figures } = reading;
  if (figures.length === 0) return found;
  const starts = reading.times.flatMap((time) => startOf(time, reading) ?? []);
  const rounds = ANY_ROUND.test(reading.report.text);
  if (starts.length === 0 && !rounds) return found;
  for (const figure of figures) {
    if (figure.scope !== "total") continue;
    const since =
      (rounds ? roundOf(figure, reading) : null) ??
      saidBeside(figure, starts, reading) ??
      readFor(figure, starts, reading);
    if (since !== null) found.set(figure.id, since);
  }
  return found;
}

/** A date after "since", or the year or month that is running. */
function startOf({ span, start, end, grain }: TimeExpression, { report: { text, published } }: Reading): Start | null {
  if (start === null || start.length < 10) return null;
  const written = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - BEFORE), span.start);
  const from = start.slice(0, 10);
  const cue = SINCE.exec(before)?.[0].length;
  if (cue !== undefined) {
    const at = span.start - cue;
    const clause = text
      .slice(Math.max(0, at - BEFORE), at)
      .split(/[.!?؟\n,،;؛]/u)
      .at(-1) as string;
    return { span: { start: at, end: span.end }, from, rare: RARE.test(clause) };
  }
  const now = momentOf(published ?? null, zoneOf(published))?.start;
  const runs = now !== undefined && (momentOf(start)?.start ?? now) <= now && (momentOf(end)?.end ?? now) > now;
  return runs && (grain === "year" || grain === "month") && RUNNING.test(written) ? { span, from, rare: false } : null;
}

/** The words nearest to the number, of its own sentence, with no other figure's number between: after it, else before. */
function saidBeside({ number }: Figure, starts: readonly Start[], reading: Reading): Since | null {
  const { text } = reading.report;
  const near = starts.filter(({ span, rare }) => !rare && distance(number, span) <= REACH);
  const after = near.find(({ span }) => span.start >= number.end && isTied(number.end, span.start, reading));
  const before = near.findLast(({ span }) => span.end <= number.start && isTied(span.end, number.start, reading));
  const beside = after ?? before;
  if (beside === undefined) return null;
  return { from: beside.from, round: null, words: text.slice(beside.span.start, beside.span.end) };
}

const distance = (one: Span, other: Span) => Math.max(other.start - one.end, one.start - other.end);

const isTied = (from: number, to: number, { report: { text }, figures }: Reading): boolean =>
  !ENDS.test(text.slice(from, to).replace(/(?<=\d)[.,](?=\d)/gu, "")) &&
  !figures.some(({ number }) => number.start >= from && number.end <= to);

const ENDS = /[.!?؟\n]/u;

/** Further away: the start of the time that was read for the figure, where some words of the report say "since" of it. */
function readFor({ time, number }: Figure, starts: readonly Start[], { report: { text } }: Reading): Since | null {
  if (time === null) return null;
  const [first] = time.split("/") as [string];
  const day = `${first.slice(0, 10)}${"-01-01".slice(Math.max(0, first.length - 4))}`;
  const said = starts.find(({ from, rare, span }) => !rare && from === day && distance(number, span) <= FAR);
  return said === undefined
    ? null
    : { from: said.from, round: null, words: text.slice(said.span.start, said.span.end) };
}

/** "45 dead in the second wave": what is counted anew. */
function roundOf({ number }: Figure, reading: Reading): Since | null {
  const { text, published } = reading.report;
  const match = ROUND.exec(text.slice(number.end, number.end + REACH));
  if (match?.groups === undefined || !isTied(number.end, number.end + match.index, reading)) return null;
  const { enNth, enWhat, enSeason, arWhat, arNth, arSeason } = match.groups;
  const meaning = (word: string | undefined) => ROUND_WORDS.get((word ?? "").toLowerCase()) ?? null;
  const what = enSeason === undefined && arSeason === undefined ? meaning(enWhat ?? arWhat) : "season";
  // one that is running is told from that of another year
  const nth = meaning(enNth ?? arNth) ?? published?.slice(0, 4) ?? "";
  return { from: null, round: `${what} ${nth}`, words: match[0] };
}
