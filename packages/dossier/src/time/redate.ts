/**
 * Dates of a diary set right: what stands under Thursday the 6th and was resolved against publication on the 17th cannot be
 * of the 12th. "Today" becomes the day of writing, a weekday goes back by whole weeks until it is not after it.
 */
import type { Reading } from "@isnad/reader";
import { DAY, isDay, momentOf } from "./moment.ts";
import type { Diary } from "./diary.ts";

/** A date as it was meant on the day of writing; unchanged where that day is not known, or where it lies before it. */
export function redate(iso: string | null, written: string | null, published: string | null): string | null {
  if (iso === null || written === null) return iso;
  return iso
    .split("/")
    .map((part) => redateOne(part, written, published))
    .join("/");
}

function redateOne(iso: string, written: string, published: string | null): string {
  const [at, limit] = [momentOf(iso.slice(0, 10)), momentOf(written)];
  if (!isDay(iso.slice(0, 10)) || at === null || limit === null || at.start <= limit.start) return iso;
  if (iso.slice(0, 10) === published?.slice(0, 10)) return written;
  const weeks = Math.ceil((at.start - limit.start) / (7 * DAY));
  return new Date(at.start - weeks * 7 * DAY).toISOString().slice(0, 10);
}

/** A time of day that names no zone is of the report's, where that has one; so are both ends of a `start/end`. */
export function zoned(iso: string | null, published: string | null): string | null {
  if (iso === null || !iso.includes("T")) return iso;
  const zone = /T.*?(Z|[+-]\d{2}:?\d{2})$/.exec(published ?? "")?.[1];
  if (zone === undefined) return iso;
  return iso
    .split("/")
    .map((part) => (/T\d{2}:\d{2}[\d:.]*$/.test(part) ? `${part}${zone}` : part))
    .join("/");
}

/** A reading whose states are dated by the days of writing, their times of day in the report's zone. */
export function redated(reading: Reading, diary: Diary): Reading {
  const published = reading.report.published ?? null;
  if (published === null) return reading;
  const at = (start: number) => (iso: string | null) => zoned(redate(iso, diary(start), published), published);
  return {
    ...reading,
    changes: reading.changes.map((one) => ({ ...one, on: at(one.span.start)(one.on) })),
    happenings: reading.happenings.map((one) => ({ ...one, on: at(one.span.start)(one.on) })),
    explanations: reading.explanations.map((one) => ({ ...one, on: at(one.span.start)(one.on) })),
    conditions: reading.conditions.map((one) => ({
      ...one,
      start: at(one.span.start)(one.start),
      end: at(one.span.start)(one.end),
    })),
  };
}
