/**
 * Dates of publication as pages, feeds and mails write them, to ISO 8601. Nothing is guessed: what has no zone keeps none, what
 * has no time of day stays a day.
 */

const LOOSE_ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/iu;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/u;
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{2,4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,5}|[+-]\d{4})?)?/iu;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** The zones of RFC 2822. Other names of zones are not told apart (IST is three): they are left out. */
const ZONES: Readonly<Record<string, string>> = {
  z: "Z",
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

/** The ISO 8601 form of a written date; null where it is none of the forms that programs write. */
export function toIso(written: string): string | null {
  const text = written.trim();
  const iso = LOOSE_ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return assemble(Number(year), Number(month), Number(day), { hour, minute, second, zone });
  }
  const mail = MAIL.exec(text);
  if (mail === null) return null;
  const [, day, name, year, hour, minute, second, zone] = mail;
  const month = MONTHS.indexOf((name as string).toLowerCase()) + 1;
  const full = Number(year) + ((year as string).length > 2 ? 0 : Number(year) < 70 ? 2000 : 1900);
  return month === 0 ? null : assemble(full, month, Number(day), { hour, minute, second, zone });
}

interface TimeOfDay {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly zone: string | undefined;
}

function assemble(year: number, month: number, day: number, { hour, minute, second, zone }: TimeOfDay): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const written = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined) return written;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  return `${written}T${two(hour)}:${minute}:${second ?? "00"}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  const offset = /^([+-]\d{2}):?(\d{2})?$/u.exec(zone);
  if (offset !== null) return `${offset[1]}:${offset[2] ?? "00"}`;
  return ZONES[zone.toLowerCase()] ?? "";
}

function two(number: number | string): string {
  return String(number).padStart(2, "0");
}
