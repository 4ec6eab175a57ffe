/** Dates and times: the same start (and end) at the grain that the case states. */
import type { Reading } from "@isnad/reader";
import { type Case, toUtf16, type Verdict } from "./cases.ts";

type Found = Reading["times"][number];
interface Expected {
  readonly kind?: string;
  readonly value?: string;
  readonly from?: string;
  readonly to?: string;
  readonly grain?: string;
  readonly period?: string;
  readonly fields?: Readonly<Record<string, number>>;
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
  readonly type?: string;
  readonly resolution?: Resolution;
}
interface Resolution {
  readonly Timex?: string;
  readonly values?: readonly Readonly<Record<string, string>>[];
  readonly PastResolution?: Readonly<Record<string, string>>;
  readonly FutureResolution?: Readonly<Record<string, string>>;
}

const LENGTH: Readonly<Record<string, number>> = {
  year: 4,
  quarter: 7,
  month: 7,
  week: 10,
  day: 10,
  hour: 13,
  minute: 16,
  second: 19,
};
const cut = (iso: string | null | undefined, grain: string) =>
  (iso ?? "").replace(" ", "T").slice(0, LENGTH[grain] ?? 19);
/** A date as far as it is told: midnight is the day. */
const plain = (iso: string | null | undefined) =>
  (iso ?? "")
    .replace(" ", "T")
    .replace(/T00:00:00.*$/, "")
    .slice(0, 19);

export function judgeTimes(aCase: Case, { times }: Pick<Reading, "times">): Verdict[] {
  const said = (t: Found) => `«${aCase.text.slice(t.span.start, t.span.end)}» ${t.start}..${t.end} ${t.value}`;
  const all = times.map(said).join(", ");
  const expected = (Array.isArray(aCase.expect) ? aCase.expect : [aCase.expect]) as Expected[];
  if (expected.length === 0) return [{ right: times.length === 0, note: `wanted none; ${all}` }];
  return expected.map((one) => {
    const right =
      one.kind === "none" ? times.length === 0 : times.some((t) => isAt(aCase, one, t) && isThen(aCase, one, t));
    const want = one.value ?? (one.from === undefined ? JSON.stringify(one.resolution) : `${one.from}..${one.to}`);
    return { right, note: `wanted ${one.text ?? ""} ${want} ${one.grain ?? ""}; ${all}` };
  });
}

function isAt(aCase: Case, one: Expected, t: Found): boolean {
  if (one.start === undefined || one.end === undefined) return true;
  const [start, end] = [toUtf16(aCase.text, one.start), toUtf16(aCase.text, one.end)];
  return t.span.start < end && t.span.end > start;
}

function isThen(aCase: Case, one: Expected, t: Found): boolean {
  if (one.resolution !== undefined) return isResolution(aCase, one, one.resolution, t);
  switch (one.kind) {
    case "instant":
    case "relative": {
      const grain = one.grain ?? one.period ?? finest(one, t);
      // which day a week begins on is a convention
      if (one.fields?.weeks !== undefined)
        return Math.abs(Date.parse(cut(t.start, "day")) - Date.parse(cut(one.value, "day"))) <= 3 * 86_400_000;
      return cut(t.start, grain) === cut(one.value, grain);
    }
    case "interval": {
      const grain = one.grain === "hour" || one.grain === "minute" || one.grain === "second" ? one.grain : "day";
      if (cut(t.start, grain) !== cut(one.from, grain)) return false;
      // a part of a day: which hours it has is a convention
      if (/T(?:MO|AF|EV|NI|MI)$/.test(t.value)) return true;
      return cut(t.end ?? t.start, grain) === cut(one.to, grain) || (isHours(t) && isNextUnit(t.end, one.to, grain));
    }
    case "open_interval":
      return cut(t.start, one.grain ?? "day") === cut(one.value, one.grain ?? "day");
    case "english_gloss":
      return isGloss(aCase, one.value ?? "", t);
    default:
      return false;
  }
}

/** From one clock time to another. */
const isHours = (t: Found) => /T\d.*\/.*T\d/.test(t.value);
/** The set counts the hour, minute or second that ends a stretch in: "1pm-2pm" ends for it at three. */
function isNextUnit(end: string | null, to: string | undefined, grain: string): boolean {
  const size = ({ hour: 3600, minute: 60, second: 1 } as Readonly<Record<string, number>>)[grain] ?? 0;
  return Date.parse(`${to?.slice(0, 19)}Z`) - Date.parse(`${end}Z`) === size * 1000 && size > 0;
}

/** The finest unit that a set's own fields name: "last year" says a year, whatever day the set writes. */
function finest(one: Expected, t: Found): string {
  const fields = Object.keys(one.fields ?? {}).map((field) => field.replace(/s$/, ""));
  for (const grain of ["second", "minute", "hour", "day", "weekday", "week", "month", "year"])
    if (fields.includes(grain)) return grain === "weekday" || (grain === "week" && t.grain !== "week") ? "day" : grain;
  // a set that was made at some hour writes that hour into every day
  if (t.grain === "month" || t.grain === "year" || t.grain === "day") return t.grain;
  return one.value?.endsWith("T00:00:00") ? "day" : "minute";
}

function isGloss(aCase: Case, gloss: string, t: Found): boolean {
  const ago = /^(?:ago )?(\d+) (\w+?)s?(?: ago)?$/.exec(gloss);
  if (ago !== null) return aCase.reference_date === undefined ? t.relative : t.start !== null;
  const found = new Date(`${gloss} UTC`);
  return Number.isNaN(found.getTime()) ? false : found.toISOString().slice(0, 16) === cut(t.start, "minute");
}

function isResolution(aCase: Case, one: Expected, resolution: Resolution, t: Found): boolean {
  if (aCase.gold_tier === "span" && aCase.upstream_ignores_resolution) return true;
  const readings = resolution.values ?? [resolution.PastResolution ?? {}, resolution.FutureResolution ?? {}];
  const past = readings[0] ?? {};
  const type = String(one.type).replace("datetimeV2.", "");
  if (type.endsWith("duration"))
    return (
      t.value === (resolution.Timex ?? past.timex) || isAsLong(seconds(t.value), Number(past.value ?? past.duration))
    );
  if (type.endsWith("set")) return t.kind === "set";
  // of a past and a future reading the past one counts, unless the words themselves look ahead, where the set's own
  // future reading does too; of two halves of a day either does
  const ahead = /\bwill\b|['’]ll\b/u.test(aCase.text);
  const sameDay = readings.filter(
    (r) =>
      ahead || (r.value ?? r.start ?? r.date)?.slice(0, 10) === (past.value ?? past.start ?? past.date)?.slice(0, 10),
  );
  return (sameDay.length > 0 ? sameDay : [past]).some((reading) => agrees(reading, type, t));
}

function agrees(reading: Readonly<Record<string, string>>, type: string, t: Found): boolean {
  const instant = reading.value ?? reading.date ?? reading.dateTime ?? reading.time;
  if (instant !== undefined) {
    if (/(?:^|\.)time$/.test(type)) return clockOf(t) === instant;
    return (
      plain(t.start) === plain(instant) || (t.value === "PRESENT_REF" && instant.slice(0, 10) === t.start?.slice(0, 10))
    );
  }
  const start = reading.start ?? reading.startDate ?? reading.startDateTime ?? reading.startTime;
  const end = reading.end ?? reading.endDate ?? reading.endDateTime ?? reading.endTime;
  if (type.endsWith("timerange")) {
    if (start === undefined || end === undefined) return clockOf(t) === (start ?? end)?.slice(-8);
    if (/T(?:MO|AF|EV|NI|MI)$/.test(t.value))
      return start === undefined || !start.includes("-") || t.start?.slice(0, 10) === start.slice(0, 10);
    if (/\.?timerange$/.test(type) && !/date/.test(type))
      return start === undefined || (clockOf(t) === start && (t.value.includes("/") ? endOfLast(t) === end : true));
    return plain(t.start) === plain(start);
  }
  // "before X", "after X": the set counts the preposition in; our expression is X
  if (start === undefined) return plain(t.start) === plain(end) || plain(t.end) === plain(end);
  if (end === undefined) return plain(t.start) === plain(start) || plain(t.end) === plain(start);
  const sameStart = plain(t.start) === plain(start);
  // "from 2014 to 2018" ends for the set where its last year begins
  const last = t.value.split("/")[1];
  if (last !== undefined && sameStart && plain(end).startsWith(last.slice(0, 7))) return true;
  // of a range from day to day the set's end is the last day itself; ours is the day after
  return sameStart && (plain(t.end) === plain(end) || dayBefore(t.end) === plain(end).slice(0, 10));
}

/** The hour of a time, with a day or without. */
const clockOf = (t: Found) => /T(\d\d:\d\d:\d\d)/.exec(t.start ?? "")?.[1] ?? "";
const endOfLast = (t: Found) =>
  t.value
    .split("/")[1]
    ?.slice(11)
    .padEnd(8, ":00")
    .replace(/^(\d\d):0*:?0*$/, "$1:00:00");
const dayBefore = (iso: string | null) =>
  iso === null ? "" : new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** A quarter of a year is three months: as long within a hundredth. */
const isAsLong = (a: number, b: number) => Math.abs(a - b) <= b / 100;

function seconds(period: string): number {
  const found =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      period,
    );
  if (found === null) return Number.NaN;
  const sizes = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1];
  return found.slice(1).reduce((sum, part, index) => sum + Number(part ?? 0) * (sizes[index] as number), 0);
}
