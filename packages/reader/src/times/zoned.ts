/** A time of day as a moment: in the zone of the report, since a text that says "18:00" means it there. */
import type { FoundTime } from "../pack.ts";
import type { Document } from "../text/document.ts";

const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * When a time begins: an ISO 8601 day, month or year as it is, a date-time with the zone of the report's publication. Where
 * that is not known, only the day: a date-time without a zone names no moment. Null: it says no beginning.
 */
export function beginsAt(doc: Document, { start }: Pick<FoundTime, "start">): string | null {
  if (start === null || !start.includes("T")) return start;
  if (ZONE.test(start)) return start;
  const zone = doc.published?.includes("T") ? ZONE.exec(doc.published)?.[0] : undefined;
  return zone === undefined ? start.slice(0, 10) : `${start}${zone}`;
}
