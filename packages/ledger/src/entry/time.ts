/** Moments as the ledger writes them: ISO 8601 in UTC to the millisecond, so that they compare as texts. */
import { Fault } from "@isnad/reader/fault";

/** @throws Fault `ledger.bad-time` where it is no date-time. */
export function moment(time: string | Date): string {
  const date = typeof time === "string" ? new Date(time) : time;
  if (Number.isNaN(date.getTime())) throw badTime(String(time));
  return date.toISOString();
}

/**
 * The last moment that a time given for "recorded by" includes: a bare year, month or day counts to its end, in UTC.
 *
 * @throws Fault `ledger.bad-time` where it is no date or date-time.
 */
export function lastMomentOf(time: string): string {
  const bare = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(time);
  if (bare === null) return moment(time);
  moment(time);
  const [, year, month, day] = bare.map(Number) as [number, number, number, number];
  const end = new Date(0);
  if (Number.isNaN(month)) end.setUTCFullYear(year + 1, 0, 1);
  else if (Number.isNaN(day)) end.setUTCFullYear(year, month, 1);
  else end.setUTCFullYear(year, month - 1, day + 1);
  return new Date(end.getTime() - 1).toISOString();
}

function badTime(given: string): Fault {
  return new Fault("ledger.bad-time", `"${given}" is not a time.`, {
    remedy: "Write it as ISO 8601: 2022-01-06 or 2022-01-06T14:30:00Z.",
    kind: "usage",
  });
}
