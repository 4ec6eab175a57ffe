/** Parts: of a day by the clock or by name, of a month, week or year by early and late. */
import type { Anchor, Days, Grain, Resolved } from "./anchor.ts";
import { civil, dayNumber, isoSecond } from "./civil.ts";
import type { DayPart, Moment, Section } from "./moment.ts";
import { offsetAt } from "./zones.ts";

const PARTS: Readonly<Record<DayPart, readonly [from: number, to: number]>> = {
  MO: [0, 12],
  MI: [12, 13],
  AF: [12, 18],
  EV: [18, 24],
  NI: [18, 30],
};

/** The early hours, late at night. */
const EDGES: Partial<Record<`${Section} ${DayPart}`, readonly [from: number, to: number]>> = {
  "early MO": [0, 9],
  "late MO": [9, 12],
  "early AF": [12, 15],
  "late AF": [15, 18],
  "early EV": [18, 21],
  "late EV": [21, 24],
  "late NI": [21, 24],
};

export function partOf(days: Days, part: DayPart, section: Section | undefined, relative: boolean): Resolved {
  const [from, to] = (section === undefined ? undefined : EDGES[`${section} ${part}`]) ?? PARTS[part];
  const midnight = days.from * 86_400;
  return {
    kind: "time",
    start: isoSecond(midnight + from * 3600),
    end: isoSecond(midnight + to * 3600),
    grain: "hour",
    value: `${days.value}T${part}`,
    relative,
  };
}

export function clockOn(days: Days, m: Moment, { offset }: Anchor, relative: boolean): Resolved | null {
  let hour = m.hour as number;
  const afternoon = m.meridiem === "pm" || (m.meridiem === undefined && (m.part === "AF" || m.part === "EV"));
  if (afternoon && hour < 12) hour += 12;
  // الثانية ظهرا
  else if (m.meridiem === undefined && m.part === "MI" && hour < 6) hour += 12;
  else if (m.meridiem === undefined && m.part === "NI" && hour >= 6 && hour < 12) hour += 12;
  else if (m.meridiem === undefined && (m.part === "EV" || m.part === "NI") && hour === 12) hour = 24;
  else if (m.meridiem === "am" && hour === 12) hour = 0;
  if (hour > 24 || (m.minute ?? 0) > 59) return null;
  const grain: Grain = m.second !== undefined ? "second" : m.minute !== undefined ? "minute" : "hour";
  const said = days.from * 86_400 + hour * 3600 + (m.minute ?? 0) * 60 + (m.second ?? 0);
  // said in another zone than the report is read in
  const start = m.zone === undefined || offset === null ? said : said + 60 * (offset - offsetAt(m.zone, said));
  const size = grain === "second" ? 1 : grain === "minute" ? 60 : 3600;
  const written = isoSecond(start);
  return {
    kind: "time",
    start: written,
    end: isoSecond(start + size),
    grain,
    // TIMEX3 writes a whole hour with its minutes: T09:00
    value: written.slice(0, grain === "second" ? 19 : 16),
    relative,
  };
}

/**
 * "Earlier this month", "later that year": the part before now, or before the date told last; or from there on. Where neither
 * is of that time, the one half of it or the other: "earlier last week".
 */
function besideNow(days: Days, section: "before" | "after", anchor: Anchor, running: boolean): Days {
  const { day, lately } = anchor;
  const isIn = (at: number) => at >= days.from && at < days.to;
  const now = !running && isIn(day) ? day : isIn(lately) ? lately : null;
  if (now === null)
    return days.grain === "day" ? days : sectionOf(days, section === "before" ? "half1" : "half2", anchor);
  if (section === "after") return { ...days, from: now };
  return now > days.from ? { ...days, to: now } : days;
}

/** Days of which no year has as many. */
const CENTURY = 36_000;

/** Early, middle and late of a month or century are its thirds; of a week three days; of a year four months, of a decade four years. */
export function sectionOf(days: Days, section: Section, anchor: Anchor, running = false): Days {
  // so far this year, the rest of the week: up to now, and from now on
  if (section === "rest") return anchor.day < days.to ? { ...days, from: Math.max(days.from, anchor.day) } : days;
  if (section === "sofar") return anchor.day > days.from ? { ...days, to: Math.min(days.to, anchor.day) } : days;
  if (section === "before" || section === "after") return besideNow(days, section, anchor, running);
  if (section === "end") return sectionOf(days, "late", anchor);
  const length = days.to - days.from;
  const { year } = civil(days.from);
  const between = (from: number, to: number): Days => ({ ...days, from, to });
  if (section === "half1" || section === "half2") {
    // half a month is up to its 15th, half a decade five years
    const middle =
      days.grain === "decade" ? dayNumber(year + 5, 1, 1) : days.from + (days.grain === "month" ? 15 : length / 2);
    return section === "half1" ? between(days.from, Math.floor(middle)) : between(Math.floor(middle), days.to);
  }
  switch (days.grain) {
    case "month": {
      const cuts = length > 31 ? [length / 3, (2 * length) / 3] : [10, 20];
      const [a, b] = cuts.map((cut) => days.from + Math.round(cut)) as [number, number];
      return section === "early" ? between(days.from, a) : section === "mid" ? between(a - 1, b) : between(b, days.to);
    }
    case "week":
      if (section === "mid") return between(days.from + 2, days.from + 4);
      return section === "early" ? between(days.from, days.from + 3) : between(days.from + 4, days.to);
    case "year": {
      if (length > CENTURY) {
        const years = ({ early: [0, 33], mid: [33, 67], late: [67, 100] } as const)[section];
        return between(dayNumber(year + years[0], 1, 1), dayNumber(year + years[1], 1, 1));
      }
      const months = ({ early: [1, 5], mid: [5, 9], late: [9, 13] } as const)[section];
      return between(dayNumber(year, months[0], 1), dayNumber(year, months[1], 1));
    }
    case "decade": {
      const years = ({ early: [0, 4], mid: [4, 7], late: [7, 10] } as const)[section];
      return between(dayNumber(year + years[0], 1, 1), dayNumber(year + years[1], 1, 1));
    }
    default:
      return days;
  }
}
