/** Dates and times as the reader writes them, in the zone that the report wrote them in. */
import { momentOf, zoneOf } from "@isnad/dossier/language";
import type { RoomWords } from "../words/room.ts";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/**
 * `short`: day and month ("9 Jan", «٩ يناير»), with the time where one was said; `day`: without it; `full`: weekday to zone.
 * Only as precise as what was said.
 */
export type WhenStyle = "short" | "day" | "full";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, calendar: "gregory", timeZone: "UTC" });
  formats.set(key, made);
  return made;
}

const PARTS = /^-?(\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}:\d{2})?)?)?/;

/** null where the text is no date. `year`: the year that goes without saying. */
export function writeWhen(iso: string, words: RoomWords, style: WhenStyle, year: string | null = null): string | null {
  const [from, to] = iso.split("/") as [string, string?];
  if (to !== undefined && to !== from && to !== "") {
    const days = [dayOf(from), dayOf(to)] as const;
    if (days[0] !== null && days[1] !== null)
      return format(words.locale, optionsFor(from, words, style, year)).formatRange(days[0], days[1]);
    const ends = [writeWhen(from, words, style, year), writeWhen(to, words, style, year)] as const;
    if (ends[0] === null || ends[1] === null) return ends[0] ?? ends[1];
    return words.range.replace("{low}", ends[0]).replace("{high}", ends[1]);
  }
  const moment = momentOf(from);
  const parts = PARTS.exec(from);
  if (moment === null || parts === null) return null;
  const clock = parts[4];
  const local = moment.start + (clock === undefined ? 0 : zoneOf(from) * MINUTE);
  const date = format(words.locale, optionsFor(from, words, style, year)).format(local);
  if (clock === undefined || style === "day") return date;
  return words.room.asOf.dateTime.replace("{date}", date).replace("{time}", writeClock(local, words));
}

/** The start of what is a day and no more, milliseconds; null for all else. */
const dayOf = (iso: string): number | null =>
  /^-?\d{4}-\d{2}-\d{2}$/.test(iso) ? (momentOf(iso)?.start ?? null) : null;

/** The parts of a date that were said, as far as the style shows them. */
function optionsFor(iso: string, words: RoomWords, style: WhenStyle, usual: string | null): Intl.DateTimeFormatOptions {
  const [, year, month, day] = PARTS.exec(iso) ?? [];
  const full = style === "full";
  const options: Intl.DateTimeFormatOptions = {};
  const odd = usual !== null && year !== usual;
  if (full || odd || month === undefined || day === undefined) options.year = "numeric";
  if (month !== undefined) options.month = full || words.lang === "ar" ? "long" : "short";
  if (day !== undefined) options.day = "numeric";
  if (full && day !== undefined) options.weekday = "long";
  return options;
}

/** "18:00", «١٨:٠٠»: hours and minutes of a moment that is already local. Milliseconds since 1970. */
export const writeClock = (local: number, words: RoomWords): string =>
  format(words.locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(local);

/** The name of a zone by its offset from Greenwich: "UTC+6", «غرينتش+٦». */
export function writeZone(iso: string, words: RoomWords): string {
  const zone = zoneOf(iso);
  if (zone === 0) return words.zone;
  const number = new Intl.NumberFormat(words.locale, { minimumIntegerDigits: 1 });
  const [hours, minutes] = [Math.floor(Math.abs(zone) / 60), Math.abs(zone) % 60];
  return `${words.zone}${zone < 0 ? "−" : "+"}${number.format(hours)}${minutes === 0 ? "" : `:${number.format(minutes)}`}`;
}

/** A mark on a line of time: a day, or an hour between two; the month and year where the line spans years. Milliseconds, local. */
export function writeTick(local: number, [first, last]: readonly [number, number], words: RoomWords): string {
  if (local % DAY !== 0) return writeClock(local, words);
  const options: Intl.DateTimeFormatOptions =
    last - first > 400 * DAY
      ? { month: "short", year: "numeric" }
      : { day: "numeric", month: words.lang === "ar" ? "long" : "short" };
  return format(words.locale, options).format(local);
}
