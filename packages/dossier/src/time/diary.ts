/**
 * Reports written over days: round-ups and running accounts that say "today, Thursday" and, paragraphs later, "today, Friday",
 * under one date of publication. Each claim in them was said on the day its paragraph was written.
 *
 * A report is such a diary where it says "today" with a weekday that its date of publication is not. Its days only go
 * forward: read from the end, each "today, Thursday" is the last Thursday that is not after the day that follows.
 */
import type { Reading } from "@isnad/reader";
import { fold } from "@isnad/reader/fold";
import { MONTHS, TODAY, WEEKDAYS } from "./calendar-words.ts";
import { DAY, momentOf, zoneOf } from "./moment.ts";

interface Mark {
  readonly at: number;
  /** Days since 1970. */
  readonly day: number;
}

/** The day of writing at an offset of the text, as an ISO date; null in a report that is no diary. */
export type Diary = (offset: number) => string | null;

/** A weekday alone moves the account forward by no more than this; further away it looks back. Days. */
const FORWARD = 3;
/** A dated day further before publication than this is history. Days. */
const HISTORY = 60;

export function diaryOf(reading: Reading): Diary {
  const published = momentOf(reading.report.published ?? null, zoneOf(reading.report.published));
  if (published === null) return () => null;
  const last = Math.floor((published.start + zoneOf(reading.report.published) * 60_000) / DAY);
  const seen = mentionsIn(reading, last);
  const isDiary = seen.some(({ today, weekday }) => today && weekday !== null && weekday !== weekdayOf(last));
  if (!isDiary) return () => null;
  const marks = forwardMarks(seen, anchorsOf(seen, last));
  return (offset) => {
    const day = dayAt(marks, reading.report.text, offset);
    return day === null ? null : new Date(day * DAY).toISOString().slice(0, 10);
  };
}

interface Mention {
  readonly at: number;
  readonly weekday: number | null;
  /** The dated day, where its words give day and month. */
  readonly dated: number | null;
  readonly today: boolean;
}

const weekdayOf = (day: number) => (day + 4) % 7;

/** Days named outside of brackets: a caption or an aside has a day of its own. */
function mentionsIn({ report: { text }, times }: Reading, last: number): readonly Mention[] {
  return times
    .filter(({ span }) => !isBracketed(text, span.start))
    .map(({ span }) => {
      const words = (text.slice(span.start, span.end).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold);
      const weekday = words.map((word) => WEEKDAYS.get(word)).find((day) => day !== undefined) ?? null;
      return {
        at: span.start,
        weekday,
        dated: datedIn(words, weekday, last),
        today: words.some((word) => TODAY.has(word)),
      };
    })
    .filter(({ weekday, dated }) => weekday !== null || dated !== null)
    .sort((a, b) => a.at - b.at);
}

function isBracketed(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf("\n", at), at - 300), at);
  return line.lastIndexOf("(") > line.lastIndexOf(")");
}

function datedIn(words: readonly string[], weekday: number | null, last: number): number | null {
  const joined = words.join(" ");
  const number = words.map((word) =>
    Number(word.normalize("NFKC").replace(/[٠-٩]/gu, (d) => String(d.charCodeAt(0) & 15))),
  );
  const day = number.find((value) => Number.isInteger(value) && value >= 1 && value <= 31);
  const month = [...MONTHS].find(([name]) => ` ${joined} `.includes(` ${name} `))?.[1];
  if (day === undefined || month === undefined) return null;
  const year = new Date(last * DAY).getUTCFullYear();
  const found = [year, year - 1].map((y) => Date.UTC(y, month, day) / DAY).find((date) => date <= last);
  if (found === undefined || last - found > HISTORY) return null;
  return weekday !== null && weekdayOf(found) !== weekday ? null : found;
}

/** What surely is a day of writing: "today" with its weekday, or a dated weekday. From the end, days go back. */
function anchorsOf(mentions: readonly Mention[], last: number): ReadonlyMap<number, number> {
  const anchors = new Map<number, number>();
  let limit = last;
  for (const { at, weekday, dated, today } of mentions.toReversed()) {
    if (dated !== null && dated <= limit && weekday !== null) limit = dated;
    else if (today && weekday !== null) limit -= (weekdayOf(limit) - weekday + 7) % 7;
    else continue;
    anchors.set(at, limit);
  }
  return anchors;
}

/** Between them a bare weekday moves the account on where it is at most days ahead; else it looks back. */
function forwardMarks(mentions: readonly Mention[], anchors: ReadonlyMap<number, number>): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { at, weekday } of mentions) {
    const anchor = anchors.get(at);
    const current = marks.at(-1)?.day;
    if (anchor !== undefined) marks.push({ at, day: anchor });
    else if (current !== undefined && weekday !== null) {
      const ahead = (weekday - weekdayOf(current) + 7) % 7;
      if (ahead > 0 && ahead <= FORWARD) marks.push({ at, day: current + ahead });
    }
  }
  return marks.filter(({ day }, i) => !marks.slice(i + 1).some((later) => later.day < day));
}

/** A day named in the same sentence, before or after; else the last one before. */
function dayAt(marks: readonly Mark[], text: string, offset: number): number | null {
  const from = Math.max(...[".", "!", "؟", "?", "\n"].map((mark) => text.lastIndexOf(mark, offset - 1)));
  const ends = [". ", ".\n", "!", "؟", "?", "\n"].map((mark) => text.indexOf(mark, offset)).filter((end) => end >= 0);
  const to = ends.length === 0 ? text.length : Math.min(...ends);
  const here = marks.find(({ at }) => at > from && at < to);
  return (here ?? marks.findLast(({ at }) => at <= offset))?.day ?? null;
}
