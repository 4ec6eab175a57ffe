/** Questions to the times of a text: what other stages ask. */
import type { FoundTime } from "../pack.ts";

/** The time expression that holds a token; null where none does. Times are in order of the text and do not overlap. */
export function timeAt(times: readonly FoundTime[], token: number): FoundTime | null {
  let [low, high] = [0, times.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const time = times[middle] as FoundTime;
    if (token < time.first) high = middle - 1;
    else if (token > time.last) low = middle + 1;
    else return time;
  }
  return null;
}

/** Whether a token is part of a date, a period or a length of time. */
export const isInTime = (times: readonly FoundTime[], token: number): boolean => timeAt(times, token) !== null;

/** Names a point or a stretch of the calendar, not a length or a rhythm. */
export const isDated = (time: FoundTime): boolean =>
  time.start !== null && time.kind !== "duration" && time.kind !== "set";

/**
 * The running date at a token: the last dated time of a day or shorter that stands before it, at most `reach` tokens back;
 * else null, and the text stands at its publication.
 */
export function runningDateAt(times: readonly FoundTime[], token: number, reach = 120): FoundTime | null {
  for (let i = times.length - 1; i >= 0; i--) {
    const time = times[i] as FoundTime;
    if (time.first > token) continue;
    if (token - time.last > reach) return null;
    if (isDated(time) && (time.grain === "day" || time.grain === "hour" || time.grain === "minute")) return time;
  }
  return null;
}

/** The times that stand between two tokens, both inclusive. */
export const timesWithin = (times: readonly FoundTime[], first: number, last: number): readonly FoundTime[] =>
  times.filter((time) => time.first >= first && time.last <= last);
