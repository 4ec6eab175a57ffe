/** When what is no claim became known: a state, a change, a happening counts from its own date, else from its report's. */
import type { Report } from "@isnad/reader";
import { DAY, momentOf, zoneOf } from "../time/moment.ts";

/** What lies further back than this was told later, not said then. Days. */
const RETROSPECT = 31;

/** The first instant at which it had been said; -∞ where neither it nor its report has a date. */
export function knownFrom(report: Report, on: string | null): number {
  const zone = zoneOf(report.published);
  const published = momentOf(report.published ?? null, zone);
  const dated = momentOf(on, zone);
  if (published === null) return dated?.start ?? Number.NEGATIVE_INFINITY;
  if (dated === null || on === null || on.length < 10) return published.start;
  const told = published.end - dated.end > RETROSPECT * DAY;
  return told ? published.start : Math.min(dated.start, published.start);
}

/** Whether something dated lies after the last instant that counts. */
export const isAfter = (report: Report, on: string | null, asOf: number): boolean =>
  (momentOf(on, zoneOf(report.published))?.start ?? Number.NEGATIVE_INFINITY) > asOf;
