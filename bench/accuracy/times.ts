/**
 * Dates and times: the same start (and end) at the grain that the case states; of a past and a future reading the past one,
 * unless a verb to come stands with it (`past.ts`).
 * Where a set writes one and the same stretch in its own way, that way is read; nothing else is let pass. What is left of
 * such differences stands in `disagreements.md`, and counts as wrong.
 */
import type { Reading } from "@isnad/reader";
import { type Case, toUtf16, type Verdict } from "./cases.ts";
import { type Dated, inThePast, isSaidToCome } from "./past.ts";

type Found = Reading["times"][number];
interface Expected extends Dated {
  readonly kind?: string;
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
  const past = inThePast(aCase, one);
  switch (past.kind) {
    case "instant":
    case "relative":
      return at(t.start, grainOf(aCase, past)) === at(past.value, grainOf(aCase, past));
    case "interval": {
      if (isDeadline(aCase, past)) return plain(t.end) === plain(past.to);
      const grain = past.grain ?? "day";
      if (at(t.start, grain) !== at(past.from, grain)) return false;
      return at(t.end ?? t.start, grain) === at(past.to, grain) || (isHours(t) && isNextUnit(t.end, past.to, grain));
    }
    case "open_interval":
      return at(t.start, past.grain ?? "day") === at(past.value, past.grain ?? "day");
    case "english_gloss":
      return isGloss(aCase, past.value ?? "", t);
    default:
      return false;
  }
}

/** "by the end of May" as from this very second to there: the set counts the preposition in; our expression is what it leads to. */
const isDeadline = ({ text, reference_date }: Case, { from }: Expected): boolean =>
  /^(?:by|within)\b/iu.test(text) && from?.slice(0, 19) === reference_date?.slice(0, 19);

/** Cut to the grain; of a week its first day, as the set that states the grain counts weeks. */
function at(iso: string | null | undefined, grain: string): string {
  if (grain === "week" || grain === "sunday week") {
    const day = Date.parse(`${cut(iso, "day")}T00:00:00Z`);
    if (Number.isNaN(day)) return "";
    const since = (new Date(day).getUTCDay() + (grain === "week" ? 6 : 0)) % 7;
    return new Date(day - since * 86_400_000).toISOString().slice(0, 10);
  }
  return cut(iso, grain);
}

function grainOf(aCase: Case, one: Expected): string {
  const stated = one.grain ?? one.period;
  if (stated !== undefined) return stated;
  const fields = Object.keys(one.fields ?? {}).map((field) => field.replace(/s$/, ""));
  if (fields.includes("week")) return "sunday week";
  for (const grain of ["second", "minute", "hour", "day", "weekday", "month", "year"])
    if (fields.includes(grain)) return grain === "weekday" ? "day" : grain;
  // the hour at which the set was made is in every day of it
  const clock = (iso: string | undefined) => iso?.slice(11, 19) ?? "00:00:00";
  const told = clock(one.value) !== "00:00:00" && clock(one.value) !== clock(aCase.reference_date);
  return told && !MADE_AT.test(one.value ?? "") ? "minute" : "day";
}
/** Days that carry the seconds of the hour at which their set was made. */
const MADE_AT = /T10:38:04$/;

/** From one clock time to another. */
const isHours = (t: Found) => /T\d.*\/.*T\d/.test(t.value);
/** The set counts the hour, minute or second that ends a stretch in: "1pm-2pm" ends for it at three. */
function isNextUnit(end: string | null, to: string | undefined, grain: string): boolean {
  const size = ({ hour: 3600, minute: 60, second: 1 } as Readonly<Record<string, number>>)[grain] ?? 0;
  return Date.parse(`${to?.slice(0, 19)}Z`) - Date.parse(`${end?.slice(0, 19)}Z`) === size * 1000 && size > 0;
}

function isGloss(aCase: Case, gloss: string, t: Found): boolean {
  // "ago 2 hour", without a day that it is counted from
  if (/^(?:ago )?\d+ \w+?s?(?: ago)?$/.test(gloss)) return aCase.reference_date === undefined && t.relative;
  const found = new Date(`${gloss} UTC`);
  return !Number.isNaN(found.getTime()) && found.toISOString().slice(0, 16) === cut(t.start, "minute");
}

function isResolution(aCase: Case, one: Expected, resolution: Resolution, t: Found): boolean {
  // what the set itself does not compare: its span alone is right there
  if (aCase.gold_tier === "span" && aCase.upstream_ignores_resolution) return isSpan(aCase, one, t);
  const readings = resolution.values ?? [resolution.PastResolution ?? {}, resolution.FutureResolution ?? {}];
  const toCome = isSaidToCome(aCase, toUtf16(aCase.text, one.start ?? 0));
  const of = dayOf(readings.at(toCome ? -1 : 0) ?? {});
  const asked = readings.find((reading) => dayOf(reading) === of) ?? {};
  const type = String(one.type).replace("datetimeV2.", "");
  const timex = resolution.Timex ?? asked.timex;
  if (type.endsWith("duration"))
    return isAsLong(t.value, timex ?? "") || seconds(t.value) === Number(asked.value ?? asked.duration ?? Number.NaN);
  if (type.endsWith("set"))
    return t.kind === "set" && (lengthOf(timex ?? "") === null || isAsLong(t.value, timex ?? ""));
  // "at five" is of either half of the day: the set has both
  const either =
    type.endsWith("time") && readings.length > 1 ? readings.filter((r) => dayOf(r) === dayOf(asked)) : [asked];
  return either.some((reading) => agrees(reading, timex, type, t));
}
const dayOf = (reading: Readonly<Record<string, string>>) =>
  /^\d{4}-\d\d-\d\d/.exec(reading.value ?? reading.start ?? reading.end ?? "")?.[0] ?? "";

/** The same words, but for prepositions and nouns of time that only lead to them. */
function isSpan(aCase: Case, one: Expected, t: Found): boolean {
  const [start, end] = [toUtf16(aCase.text, one.start ?? 0), toUtf16(aCase.text, one.end ?? 0)];
  const core = (from: number, to: number) => aCase.text.slice(from, to).trim().replace(LEADING, "");
  return core(start, end) === core(t.span.start, t.span.end);
}
const LEADING =
  /^(?:(?:في|من|إلى|الى|ما|بين|خلال|طوال|لمدة|قبل|بعد|منذ|حتى|حوالي|تقريبا|عند|على|يوم|شهر|عام|سنة|الساعة|وقت) |[بلو](?=ال|\d))+/u;

function agrees(reading: Readonly<Record<string, string>>, timex: string | undefined, type: string, t: Found): boolean {
  const instant = reading.value ?? reading.date ?? reading.dateTime ?? reading.time;
  if (instant !== undefined) {
    if (/(?:^|\.)time(?:range)?$/.test(type)) return clockOf(t.start) === instant;
    return (
      plain(t.start) === plain(instant) || (t.value === "PRESENT_REF" && instant.slice(0, 10) === t.start?.slice(0, 10))
    );
  }
  const start = reading.start ?? reading.startDate ?? reading.startDateTime ?? reading.startTime;
  const end = reading.end ?? reading.endDate ?? reading.endDateTime ?? reading.endTime;
  const clock = /(?:^|\.)timerange$/.test(type);
  const of = (iso: string | null | undefined) => (clock ? clockOf(iso) : plain(iso));
  // "before X", "since X": the set counts the preposition in; our expression is X
  if (start === undefined || end === undefined)
    return of(isEdge(reading.Mod, reading.sourceEntity, t) ? t.end : t.start) === of(start ?? end);
  // which hours a part of the day has differs from set to set: the day, the part and which end of it are compared
  const part = /T(?:MO|AF|EV|NI|MI)$/.exec(timex ?? "")?.[0];
  if (part !== undefined && isEndOfPart(reading.Mod))
    return (
      t.value.endsWith(part) &&
      endOf(part, t) === reading.Mod &&
      (clock || t.start?.slice(0, 10) === start.slice(0, 10))
    );
  if (of(t.start) !== of(start)) return false;
  return of(t.end) === of(end) || lastNamed(t, clock) === of(end);
}

type EndOfPart = "start" | "mid" | "end" | undefined;
const isEndOfPart = (mod: string | undefined): mod is EndOfPart =>
  mod === undefined || mod === "start" || mod === "mid" || mod === "end";
/** The hours of the parts of the day, as the reader has them. */
const WHOLE: Readonly<Record<string, string>> = {
  TMO: "T00:00:00 T12:00:00",
  TMI: "T12:00:00 T13:00:00",
  TAF: "T12:00:00 T18:00:00",
  TEV: "T18:00:00 T00:00:00",
  TNI: "T18:00:00 T06:00:00",
};
/** Which end of a part of the day was read: "late afternoon". */
function endOf(part: string, { start, end }: Found): EndOfPart {
  const [from, to] = (WHOLE[part] as string).split(" ");
  const [begins, ends] = [start?.slice(10) === from, end?.slice(10) === to];
  if (begins && ends) return undefined;
  return begins ? "start" : ends ? "end" : "mid";
}

/** Whether what follows or runs up to X has to do with the end of X: "after 2010", but "after 4 May" or 1pm, "before 2010". */
const isEdge = (mod: string | undefined, of: string | undefined, { value }: Found) =>
  mod === "before-end" || ((mod === "after" || mod === "until") && of !== "datetimepoint" && !/T\d/.test(value));

/** Where the last unit of a range begins, which is where the set ends it: "from 2014 to 2018", "from 3 to 5 May". */
function lastNamed(t: Found, clock: boolean): string | null {
  const last = t.value.split("/")[1];
  if (last === undefined) return null;
  if (clock || last.includes("T")) return clock ? clockOf(last) : plain(last.padEnd(19, ":00"));
  const quarter = /^(\d{4})-Q(\d)$/.exec(last);
  if (quarter !== null) return `${quarter[1]}-${String(3 * Number(quarter[2]) - 2).padStart(2, "0")}-01`;
  return `${last}-01-01`.slice(0, 10);
}

/** The hour of a time, with a day or without; of a day its midnight. */
const clockOf = (iso: string | null | undefined) =>
  (/(?:T|^)(\d\d:\d\d(?::\d\d)?)/.exec(iso ?? "")?.[1] ?? "").padEnd(8, ":00");

const PERIOD =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
/** The months and the seconds of a period; a year is twelve months, so that half a year is six. */
function lengthOf(period: string): readonly [months: number, seconds: number] | null {
  const found = PERIOD.exec(period);
  if (found === null) return null;
  const [years, months, weeks, days, hours, minutes, over] = found.slice(1).map((part) => Number(part ?? 0)) as Seven;
  return [years * 12 + months, (weeks * 7 + days) * 86_400 + hours * 3600 + minutes * 60 + over];
}
type Seven = [number, number, number, number, number, number, number];

function isAsLong(ours: string, theirs: string): boolean {
  const [one, other] = [lengthOf(ours), lengthOf(theirs)];
  return ours === theirs || (one !== null && other !== null && one[0] === other[0] && one[1] === other[1]);
}

/** As the set turns periods into seconds: a year of 365 days, a month of thirty. */
function seconds(period: string): number {
  const found = PERIOD.exec(period);
  if (found === null) return Number.NaN;
  const sizes = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1];
  return found.slice(1).reduce((sum, part, index) => sum + Number(part ?? 0) * (sizes[index] as number), 0);
}
