/**
 * Moments: what an ISO 8601 date or date-time stands for on the time line, in milliseconds since 1970. A date, a month or a
 * year is the stretch from its first instant to its last, in the zone given; a date-time with no zone of its own likewise.
 */
import { Fault } from "@isnad/reader/fault";

/** `[start, end)`, milliseconds since 1970-01-01T00:00Z. */
export interface Moment {
  readonly start: number;
  readonly end: number;
}

const ISO =
  /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?)?)?(Z|[+-]\d{2}:?\d{2})?/;
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** The moment of an ISO 8601 text; null where it is none. `zone`: minutes east of UTC for what carries no zone. */
export function momentOf(iso: string | null, zone = 0): Moment | null {
  if (iso === null) return null;
  const key = zone === 0 ? iso : `${iso}|${zone}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const moment = parse(iso, zone);
  if (memo.size >= MEMO) memo.clear();
  memo.set(key, moment);
  return moment;
}

/** Reports share most of their dates. Kept: what was parsed, up to this many. */
const MEMO = 20_000;
const memo = new Map<string, Moment | null>();

function parse(iso: string, zone: number): Moment | null {
  const match = ISO.exec(iso);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, fraction, offset] = match;
  const east = (offset === undefined ? zone : minutesOf(offset)) * MINUTE;
  const y = Number(year);
  const at = (m: number, d: number, ms = 0) => Date.UTC(y, m, d) + ms - east;
  const m = month === undefined ? 0 : Number(month) - 1;
  const d = day === undefined ? 1 : Number(day);
  if (m > 11 || m < 0 || d < 1 || d > 31) return null;
  if (month === undefined) return { start: at(0, 1), end: Date.UTC(y + 1, 0, 1) - east };
  if (day === undefined) return { start: at(m, 1), end: at(m + 1, 1) };
  if (hour === undefined) return { start: at(m, d), end: at(m, d + 1) };
  const milliseconds = fraction === undefined ? 0 : Number(fraction.padEnd(3, "0").slice(0, 3));
  const start = at(m, d, ((Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1000 + milliseconds);
  return { start, end: start + 1 };
}

/** The stretch a `start/end` text stands for, or a single date; both ends are in it. */
export function stretchOf(iso: string | null, zone = 0): Moment | null {
  if (iso === null) return null;
  const [from, to] = iso.split("/") as [string, string?];
  const start = momentOf(from, zone);
  const end = to === undefined ? start : momentOf(to, zone);
  if (start === null || end === null) return start ?? end;
  return { start: start.start, end: Math.max(start.end, end.end) };
}

/** The zone a date-time carries, in minutes east of UTC; 0 for what carries none. */
export function zoneOf(iso: string | undefined | null): number {
  if (iso == null || iso.length <= 10) return 0;
  const last = iso.charCodeAt(iso.length - 1);
  if (last === 0x5a) return 0;
  const offset = /[+-]\d{2}:?\d{2}$/.exec(iso)?.[0];
  return offset === undefined || !iso.includes("T") ? 0 : minutesOf(offset);
}

function minutesOf(offset: string): number {
  if (offset === "Z") return 0;
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(offset) as unknown as [string, string, string, string];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Whether the text is a whole day and no more: "2022-01-06". */
export const isDay = (iso: string): boolean => /^-?\d{4}-\d{2}-\d{2}$/.test(iso);

/**
 * The last instant that a clock's T includes: the date-time itself; the end of a bare date, month or year (in UTC).
 * Throws `dossier.bad-time` where T is no ISO 8601 date or date-time.
 */
export function lastInstant(iso: string, clock: string): number {
  const moment = momentOf(iso);
  if (moment === null)
    throw new Fault("dossier.bad-time", `${clock} is no date or date-time: "${iso}".`, {
      remedy: 'Write it as ISO 8601, e.g. "2022-01-10" or "2022-01-10T18:00+06:00".',
      kind: "usage",
    });
  return moment.end - 1;
}
