/** When: the nearest date or period of the sentence. */
import type { FoundTime } from "../pack.ts";
import type { Document } from "../text/document.ts";
import { holdsAt, wordIn } from "./facts.ts";
import { inOrderOfText, nearestInSentence } from "./nearest.ts";

/** The look-up: token of the number to the time of the figure (`2022-01-06`, `2022-01`, `2022`, `start/end`), or null. */
export function timeNear(doc: Document, times: readonly FoundTime[]): (at: number) => string | null {
  const placed: FoundTime[] = [];
  for (let t = 0; t < times.length; t++) {
    const time = times[t] as FoundTime;
    const { kind, start } = time;
    if (start !== null && (kind === "date" || kind === "time" || kind === "period")) placed.push(time);
  }
  const inOrder = inOrderOfText(placed);
  return (at) => {
    const time = nearestInSentence(doc, inOrder, at);
    if (time === null) return null;
    return isSince(doc, time)
      ? `${(time.start as string).slice(0, 10)}/${(doc.published ?? "").slice(0, 10)}`
      : written(time);
  };
}

const saysSince = wordIn(new Set(["since", "منذ"]));

/** "since Wednesday": a count from that day up to the day of the report. */
const isSince = (doc: Document, { first, kind }: FoundTime): boolean =>
  kind === "date" && (holdsAt(doc, first, saysSince) || holdsAt(doc, first - 1, saysSince));

function written({ start, end, grain, kind }: FoundTime): string {
  const from = (start as string).slice(0, 10);
  if (kind === "period" && end !== null) return `${from}/${end.slice(0, 10)}`;
  if (grain === "year") return from.slice(0, 4);
  if (grain === "month") return from.slice(0, 7);
  if ((grain === "week" || grain === "quarter" || grain === "decade") && end !== null)
    return `${from}/${end.slice(0, 10)}`;
  return from;
}
