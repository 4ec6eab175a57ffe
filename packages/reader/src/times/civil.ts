/** Days of the Gregorian calendar as whole numbers (0 = 1970-01-01), without clock or time zone. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a day. Months past December or before January run on into other years. */
export function dayNumber(year: number, month: number, day: number): number {
  const run = year * 12 + (month - 1);
  const [y, m] = [Math.floor(run / 12), run - Math.floor(run / 12) * 12 + 1];
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

export function civil(days: number): Civil {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * ofYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;
/** The Monday of a day's week. */
export const mondayOf = (days: number): number => days - weekdayOf(days) + 1;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `month` from 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] as number);

/** A day so many months on; the 31st of a short month is its last. */
export function addMonths(days: number, months: number): number {
  const { year, month, day } = civil(days);
  const first = civil(dayNumber(year, month + months, 1));
  return dayNumber(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
}

/** "00" to "99": months, days, hours and minutes are written of every time. */
const TWO = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"));
const pad = (value: number): string => TWO[value] ?? String(value);
const yearText = (year: number) =>
  year >= 1000 ? String(year) : `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;

/** The days written last, each at its place: the times of a report are of few days, and each is written several times. */
const WRITTEN = 1 << 10;
const NO_DAY = -(2 ** 31);
const writtenDays = new Int32Array(WRITTEN).fill(NO_DAY);
const written: string[] = Array.from({ length: WRITTEN }, () => "");

/** "2022-01-06" */
export function isoDay(days: number): string {
  const at = days & (WRITTEN - 1);
  if (writtenDays[at] === days) return written[at] as string;
  const { year, month, day } = civil(days);
  const iso = `${yearText(year)}-${pad(month)}-${pad(day)}`;
  if ((days | 0) === days) {
    writtenDays[at] = days;
    written[at] = iso;
  }
  return iso;
}
export const isoMonth = (year: number, month: number): string => `${yearText(year)}-${pad(month)}`;
export const isoYear = (year: number): string => yearText(year);

/** "2022-W01": the ISO week of a day. */
export function isoWeek(days: number): string {
  const { year } = civil(mondayOf(days) + 3);
  const first = mondayOf(dayNumber(year, 1, 4));
  return `${yearText(year)}-W${pad(Math.round((mondayOf(days) - first) / 7) + 1)}`;
}

/** "2022-01-06T10:35:00" of seconds since 1970-01-01. */
export function isoSecond(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  return `${isoDay(days)}T${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}:${pad(rest % 60)}`;
}

/** The number that two digits write; NaN where they are none. */
function twoDigits(written: string, at: number): number {
  const tens = written.charCodeAt(at) - 48;
  const units = written.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NaN;
}

/** A local day and second. */
export interface Instant {
  readonly day: number;
  readonly second: number;
  /** Whether the clock is said. */
  readonly timed: boolean;
}

const HYPHEN = 45;
const COLON = 58;
const T = 84;

/** "2022-01-06" and "2022-01-06T10:35:00", read without a pattern, as each time of a text is; null where it is another form. */
function plainInstant(written: string): Instant | null {
  const year = twoDigits(written, 0) * 100 + twoDigits(written, 2);
  const month = twoDigits(written, 5);
  const date = twoDigits(written, 8);
  if (written.charCodeAt(4) !== HYPHEN || written.charCodeAt(7) !== HYPHEN || Number.isNaN(year)) return null;
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return null;
  const day = dayNumber(year, month, date);
  if (written.length === 10) return { day, second: day * 86_400, timed: false };
  const clock = twoDigits(written, 11) * 3600 + twoDigits(written, 14) * 60 + twoDigits(written, 17);
  if (written.charCodeAt(10) !== T || written.charCodeAt(13) !== COLON || written.charCodeAt(16) !== COLON) return null;
  return Number.isNaN(clock) ? null : { day, second: day * 86_400 + clock, timed: true };
}

/** The local day and second of an ISO 8601 date or date-time; null where it is none. */
export function parseIso(written: string): Instant | null {
  const plain = written.length === 10 || written.length >= 19 ? plainInstant(written) : null;
  if (plain !== null) return plain;
  const found = /^(-?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?/.exec(written);
  if (found === null) return null;
  const [year, month, date, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  const day = dayNumber(year, month, date);
  return { day, second: day * 86_400 + hour * 3600 + minute * 60 + second, timed: found[4] !== undefined };
}
