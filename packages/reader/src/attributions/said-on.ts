/** When something was said: a date or a time that stands in the cue's clause, outside of what was said. */
import type { Candidate, TokenRange } from "./candidate.ts";
import type { FoundTime } from "../pack.ts";
import type { Document } from "../text/document.ts";
import { beginsAt } from "../times/zoned.ts";

/** The clause of a cue: from the earliest of cue and source to the content, or as far after it as a date may stand. */
const REACH = 12;

/** ISO 8601 date or date-time, or null. `times` are in order of the text. */
export function saidOn(doc: Document, candidate: Candidate, times: readonly FoundTime[]): string | null {
  const sentence = doc.sentences[doc.tokens[candidate.cue.first]?.sentence ?? 0];
  if (sentence === undefined) return null;
  const from = Math.max(sentence.first, candidate.cue.first - REACH);
  const to = Math.min(sentence.last, Math.max(candidate.cue.last, candidate.source?.last ?? 0) + REACH);
  let best: FoundTime | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = firstFrom(times, from); index < times.length; index++) {
    const time = times[index] as FoundTime;
    if (time.first > to) break;
    if ((time.kind !== "date" && time.kind !== "time") || time.start === null) continue;
    if (candidate.source !== null && isInside(candidate.source, time.first)) continue;
    if (candidate.content.some((range) => isInside(range, time.first))) continue;
    if (contentLiesBetween(candidate, time.first)) continue;
    const away = Math.abs(time.first - candidate.cue.first);
    if (away < nearest) [best, nearest] = [time, away];
  }
  if (best === null) return null;
  return best.kind === "date" && best.grain === "day" ? (best.start?.slice(0, 10) ?? null) : beginsAt(doc, best);
}

const isInside = ({ first, last }: TokenRange, at: number) => first <= at && at <= last;

const contentLiesBetween = ({ cue, content }: Candidate, at: number) =>
  content.some(({ first }) => (cue.first < first && first < at) || (at < first && first < cue.first));

/** Binary search: the first time that starts at or after a token. */
function firstFrom(times: readonly FoundTime[], token: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as FoundTime).first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
