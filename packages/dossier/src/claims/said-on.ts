/** When a claim was said, and how that is known. */
import type { Attribution, Figure, Report } from "@isnad/reader";
import { DAY, momentOf, stretchOf, zoneOf } from "../time/moment.ts";
import { zoned } from "../time/redate.ts";

export interface Said {
  /** ISO 8601; null where neither the words nor the report say. */
  readonly on: string | null;
  /** Read from the attribution, worked out from the time of the count, or only the report's own date. */
  readonly by: "attribution" | "count" | "report";
}

/** A count for a day further back than this was not said on that day, it was told later. Days. */
const RETROSPECT = 31;
/** A count for a longer stretch than this ("since 1991") says nothing of when it was said. Days. */
const RUNNING = 8;

/** After a number: "who died when the plane came down on" a day: the day is the event's, told of later. UTF-16 code units. */
const REACH = 80;
const WHEN = /^[^.!?؟\n]*?(?<![\p{L}\p{M}])(?:when|عندما|حين|حينما)(?![\p{L}\p{M}])/iu;
const isOfEvent = ({ text }: Report, { number }: Figure): boolean =>
  WHEN.test(text.slice(number.end, number.end + REACH));

/** `written`: the day of writing where the words stand, in a report written over days; null in any other. */
export function saidOn(report: Report, attribution: Attribution | null, figure: Figure, written: string | null): Said {
  const published = report.published ?? null;
  const zone = zoneOf(published);
  const latest = momentOf(published, zone)?.end ?? Number.POSITIVE_INFINITY;
  const heard = zoned(attribution?.saidOn ?? null, published);
  const heardAt = momentOf(heard, zone);
  // in a diary a "today" resolved to the day of publication is only as good as that day
  if (written !== null && (heard === null || heard.slice(0, 10) === published?.slice(0, 10)))
    return { on: written, by: "attribution" };
  if (heardAt !== null && heardAt.start < latest) return { on: heard, by: "attribution" };
  const counted = figure.time;
  const over = stretchOf(counted, zone);
  if (
    counted !== null &&
    over !== null &&
    !isOfEvent(report, figure) &&
    over.end - over.start <= RUNNING * DAY &&
    over.start < latest
  ) {
    const last = counted.split("/").at(-1) as string;
    const lastAt = momentOf(last, zone);
    const recent = published === null || latest - over.end <= RETROSPECT * DAY;
    if (recent && last.length >= 10 && lastAt !== null && lastAt.start < latest)
      return { on: zoned(last, published), by: "count" };
  }
  return { on: published, by: "report" };
}
