/** Numbers, counts and dates as a language writes them, by `Intl` and the rules of CLDR. */
import type { Claim, Thread } from "../contract/types.ts";
import { MINUTE, momentOf, zoneOf } from "../time/moment.ts";
import type { Forms, Words } from "./words/words.ts";

const MILLION = 1_000_000;

/** Units that `Intl` knows, by the reader's names for them. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  km: "kilometer",
  m: "meter",
  mile: "mile",
  kg: "kilogram",
  g: "gram",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  hour: "hour",
  minute: "minute",
  second: "second",
  hectare: "hectare",
  acre: "acre",
  "%": "percent",
};

export function writeNumber(value: number, { locale }: Words, unit: string | null = null): string {
  const large = Math.abs(value) >= MILLION;
  const round: Intl.NumberFormatOptions = large
    ? { notation: "compact", compactDisplay: "long", maximumFractionDigits: 3 }
    : { maximumFractionDigits: 4 };
  if (unit !== null && /^[A-Z]{3}$/.test(unit))
    return format(value, locale, {
      ...round,
      style: "currency",
      currency: unit,
      currencyDisplay: "name",
      minimumFractionDigits: 0,
    });
  const known = unit === null ? undefined : INTL_UNITS[unit];
  if (known !== undefined)
    return format(value, locale, {
      ...round,
      style: "unit",
      unit: known,
      unitDisplay: known === "percent" ? "short" : "long",
    });
  return format(value, locale, round);
}

const formats = new Map<string, Intl.NumberFormat>();

function format(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  const key = locale + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made.format(value);
}

/** A number with its noun in the form the language asks for; "#" is the number. */
export function writeForms(value: number, forms: Forms, words: Words, written = writeNumber(value, words)): string {
  const form = forms[pluralOf(words.locale).select(value)] ?? forms.other;
  return form.replace("#", written);
}

const plurals = new Map<string, Intl.PluralRules>();
function pluralOf(locale: string): Intl.PluralRules {
  const made = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, made);
  return made;
}

type Amount = Pick<Claim, "value" | "low" | "high" | "qualifier" | "unit">;

/** "more than 3,000 arrested", «نحو ٨٬٠٠٠ موقوف», "20–99 killed". */
export function writeAmount(amount: Amount, measure: string, words: Words): string {
  const { value, low, high, qualifier } = amount;
  const phrase = words.qualifiers[qualifier] ?? "#";
  if (value !== null) return phrase.replace("#", counted(value, amount.unit, measure, words));
  if (low !== null && high !== null) {
    const written = words.range
      .replace("{low}", writeNumber(low, words))
      .replace("{high}", bare(high, amount.unit, words));
    return withNoun(high, written, amount.unit, measure, words);
  }
  const end = low ?? high;
  if (end === null) return "…";
  const open = qualifier === "vague" || qualifier === "range" ? (low === null ? "at_most" : "at_least") : qualifier;
  return (words.qualifiers[open] ?? "#").replace("#", counted(end, amount.unit, measure, words));
}

/** The low–high a claim stands for; null where it says one number exactly. */
export function writeRange({ low, high, unit }: Pick<Amount, "low" | "high" | "unit">, words: Words): string | null {
  if (low === null || high === null || low === high) return null;
  return words.range.replace("{low}", writeNumber(low, words)).replace("{high}", bare(high, unit, words));
}

const counted = (value: number, unit: string | null, measure: string, words: Words): string =>
  withNoun(value, bare(value, unit, words), unit, measure, words);

function bare(value: number, unit: string | null, words: Words): string {
  return unit !== null && words.units[unit] !== undefined ? writeNumber(value, words) : writeNumber(value, words, unit);
}

function withNoun(value: number, written: string, unit: string | null, measure: string, words: Words): string {
  if (unit !== null) {
    const forms = words.units[unit];
    if (forms !== undefined) return writeForms(value, forms, words, written);
    return /^[A-Z]{3}$/.test(unit) || INTL_UNITS[unit] !== undefined ? written : `${written} ${unit}`;
  }
  return writeForms(value, words.measures[measure]?.count ?? { other: "#" }, words, written);
}

/** A date with the precision it has; a date-time in the zone it carries; a `start/end` as the stretch it is. */
export function writeDate(iso: string | null, words: Words, weekday = false): string {
  const [from, to] = iso?.split("/") ?? [];
  if (from !== undefined && to !== undefined) return writePeriod(from, to, words);
  const moment = momentOf(iso);
  if (iso === null || moment === null) return words.noDate;
  const zone = zoneOf(iso);
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (iso.length >= 7) options.month = "long";
  if (iso.length >= 10) options.day = "numeric";
  if (weekday && iso.length >= 10) options.weekday = "long";
  const timed = iso.length > 10;
  if (timed) Object.assign(options, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const local = moment.start + (timed ? zone * MINUTE : 0);
  const written = new Intl.DateTimeFormat(words.locale, { ...options, calendar: "gregory" }).format(local);
  return timed && /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso) ? `${written} ${writeZone(zone, words)}` : written;
}

function writePeriod(from: string, to: string, words: Words): string {
  const [start, end] = [momentOf(from), momentOf(to)];
  if (start === null || end === null || from === to) return writeDate(start === null ? to : from, words);
  if (from.length !== 10 || to.length !== 10)
    return words.range.replace("{low}", writeDate(from, words)).replace("{high}", writeDate(to, words));
  const days = new Intl.DateTimeFormat(words.locale, {
    timeZone: "UTC",
    calendar: "gregory",
    year: "numeric",
    month: "long",
    day: "numeric",
  });
  return days.formatRange(start.start, end.start);
}

function writeZone(zone: number, words: Words): string {
  if (zone === 0) return words.zone;
  const [hours, minutes] = [Math.floor(Math.abs(zone) / 60), Math.abs(zone) % 60];
  return `${words.zone}${zone < 0 ? "−" : "+"}${writeNumber(hours, words)}${minutes === 0 ? "" : `:${writeNumber(minutes, words)}`}`;
}

/** What tells a thread from another of the same count, but for group, place and scope: "since January 1, 2030". */
export function apartParts(
  { countedFrom, round, period, splitBy }: Pick<Thread, "countedFrom" | "round" | "period" | "splitBy">,
  words: Words,
): readonly { readonly text: string; readonly own: boolean }[] {
  const parts: { readonly text: string; readonly own: boolean }[] = [];
  if (countedFrom !== undefined)
    parts.push({ text: words.countedFrom.replace("#", writeDate(countedFrom, words)), own: true });
  if (round !== undefined) parts.push({ text: round, own: false });
  if (period !== undefined) parts.push({ text: words.countedFor.replace("#", writeDate(period, words)), own: true });
  if (splitBy !== undefined) parts.push({ text: words.splitOff, own: true });
  return parts;
}

/** "Killed · security forces · Almaty", in the words of the language, or of the source where it has none. */
export function threadParts(thread: Thread, words: Words): readonly { readonly text: string; readonly own: boolean }[] {
  const parts = [{ text: words.measures[thread.measure]?.name ?? thread.measure, own: true }];
  if (thread.group !== "total") {
    const group = words.groups[thread.group];
    parts.push(group === undefined ? { text: thread.group, own: false } : { text: group, own: true });
  }
  if (thread.place !== null) parts.push({ text: thread.place, own: false });
  if (thread.partOf !== undefined) parts.push({ text: words.part, own: true });
  if (thread.scope === "increment") parts.push({ text: words.newly, own: true });
  return [...parts, ...apartParts(thread, words)];
}
