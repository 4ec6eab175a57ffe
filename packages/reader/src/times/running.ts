/** Moments to times in the order of the text, so that "the next day" follows the day before it. */
import type { TimeExpression } from "../contract/types.ts";
import type { FoundTime } from "../pack.ts";
import { type Document, stemStart } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import type { Anchor, Resolved } from "./anchor.ts";
import { civil, isoSecond, parseIso } from "./civil.ts";
import type { Moment } from "./moment.ts";
import { resolve } from "./resolve.ts";
import type { Said, Spoken } from "./said.ts";
import { minutesOf } from "./zones.ts";

/** What a language tells of when its times are. */
export interface Tense {
  /** Whether a day or month without a year is one to come: "will meet on Thursday". */
  readonly isToCome: (doc: Document, said: Said) => boolean;
  /** Whether "last Wednesday" said on a Thursday is yesterday's, not the week before's. */
  readonly lastIsYesterday: boolean;
}

/** The times of a text, resolved; those that make no date are left out. */
export function resolveAll(doc: Document, found: readonly Spoken[], language: Tense): FoundTime[] {
  const published = doc.published === null ? null : parseIso(doc.published);
  const offset = doc.published?.includes("T") ? minutesOf(doc.published) : null;
  const times: FoundTime[] = [];
  let known = published;
  // the day that the text stands at, the last one told, and the last whose year was said; and the sentences they stand in
  let [runningDay, runningAt] = [0, NOWHERE];
  let [latelyDay, latelyAt] = [0, NOWHERE];
  let [saidDay, saidAt] = [0, NOWHERE];
  for (let t = 0; t < found.length; t++) {
    const item = found[t] as Spoken;
    const sentence = (doc.tokens[item.first] as Token).sentence;
    const day = known?.day ?? 0;
    const anchor: Anchor = {
      day,
      second: known?.second ?? 0,
      running: sentence - runningAt <= 2 ? runningDay : day,
      lately: sentence - latelyAt <= 2 ? latelyDay : day,
      year: sentence - saidAt <= 1 ? carriedYear(item.moment, saidDay) : null,
      isToCome: () => language.isToCome(doc, item),
      lastIsYesterday: language.lastIsYesterday,
      offset,
      known: known !== null,
    };
    const resolved = resolveOne(item, anchor);
    trace(doc, item, resolved);
    if (resolved === null) continue;
    const { first, last, rule } = item;
    const { kind, start: begins, end, grain, value, relative } = resolved;
    times.push({ first, last, rule, span: spanOf(doc, item), kind, start: begins, end, grain, value, relative });
    const start = begins === null ? null : parseIso(begins);
    if (start === null || kind === "duration" || kind === "set") continue;
    // a text without a date of its own is read from the first full date in it, its dateline
    if (known === null && grain === "day") known = start;
    [latelyDay, latelyAt] = [start.day, sentence];
    if (isWithinADay(grain)) [runningDay, runningAt] = [start.day, sentence];
    if (item.moment.year !== undefined && item.moment.day !== undefined) [saidDay, saidAt] = [start.day, sentence];
  }
  return times;
}

/** Before every sentence of every text. */
const NOWHERE = -(2 ** 30);

/** "Next week" leaves the running date where it is. */
const isWithinADay = (grain: Resolved["grain"]): boolean =>
  grain === "day" || grain === "hour" || grain === "minute" || grain === "second";

/** 7 January after "6 January 2019" is of 2019. */
function carriedYear(moment: Moment, said: number): number | null {
  if (moment.month === undefined || moment.year !== undefined || moment.day === undefined) return null;
  const then = civil(said);
  return moment.month > then.month || (moment.month === then.month && moment.day >= then.day) ? then.year : null;
}

function resolveOne(item: Spoken, anchor: Anchor): Resolved | null {
  const end = item.to?.moment ?? item.until;
  if (end === undefined) return resolve(item.moment, anchor);
  const [begins, ends] = shareFields(item.moment, end);
  const [a, b] = [fromMiddle(begins, "half2"), fromMiddle(ends, "half1")];
  const [from, to] = [resolveBeginning(a, anchor), resolve(b, anchor)];
  if (from === null || to === null) return from ?? to;
  if (a.hour !== undefined && end.hour !== undefined) return hours(from, to, end);
  if (isOneNight(item.moment, end, from, to)) return from;
  // "will last from May to September", said in June: begun, and to end
  if (anchor.isToCome() && a.year === undefined && from.start !== null && to.start !== null && to.start < from.start) {
    const begun = resolve(a, { ...anchor, isToCome: () => false });
    if (begun !== null && begun.start !== null && begun.start <= to.start) return periodOf(begun, to);
  }
  return periodOf(...inOrder(a, b, from, to, anchor, item.moment.year === undefined && end.year !== undefined));
}

/** Of a period from the middle of March to mid-May the ends are the middles: it is as long as its words say. */
const fromMiddle = (moment: Moment, section: "half1" | "half2"): Moment =>
  moment.section === "mid" && moment.part === undefined ? { ...moment, section } : moment;

/** Where a period begins: from the end of March on it is April. */
function resolveBeginning(a: Moment, anchor: Anchor): Resolved | null {
  const from = resolve(a, anchor);
  const over = a.section === "end" && a.part === undefined && from !== null && from.grain !== "day";
  return over ? { ...from, start: from.end } : from;
}

/** "the night of 12-13 August", "overnight Tuesday into Wednesday": the one between the two days. */
function isOneNight(night: Moment, end: Moment, from: Resolved, to: Resolved): boolean {
  if (night.part !== "NI" || (end.part ?? end.hour) !== undefined || from.start === null || to.start === null)
    return false;
  return parseIso(to.start)?.day === (parseIso(from.start)?.day ?? 0) + 1;
}

/** From one clock time to another: up to the end itself, past midnight where that is the earlier hour. */
function hours(from: Resolved, to: Resolved, end: Moment): Resolved {
  const dated = end.day ?? end.month ?? end.weekday ?? end.relative ?? end.ago;
  // "from noon to midnight on Friday": of one day said once
  const once = dated === undefined || from.start?.slice(0, 10) === to.start?.slice(0, 10);
  const over = once && from.start !== null && to.start !== null && to.start <= from.start;
  const at = over ? parseIso(to.start as string) : null;
  const until = at === null ? to.start : isoSecond(at.second + 86_400);
  const value = until === null || at === null ? to.value : until.slice(0, to.value.length);
  return { ...periodOf(from, to), end: until, value: `${from.value}/${value}` };
}

/** The ends of a period in order: a year that only the end says may be the year after the beginning's. */
function inOrder(
  a: Moment,
  b: Moment,
  from: Resolved,
  to: Resolved,
  anchor: Anchor,
  borrowed: boolean,
): readonly [Resolved, Resolved] {
  if (from.start === null || to.start === null || from.start <= to.start) return [from, to];
  if (borrowed && a.year !== undefined) return [resolve({ ...a, year: a.year - 1 }, anchor) ?? from, to];
  // from November to February last year
  if (a.relative?.unit === "year" && a.relative === b.relative) {
    const relative = { ...a.relative, shift: a.relative.shift - 1 };
    return [resolve({ ...a, relative }, anchor) ?? from, to];
  }
  const start = parseIso(from.start);
  if (b.year !== undefined || b.hour !== undefined || start === null) return [from, to];
  return [from, resolve(b, { ...anchor, day: start.day, isToCome: () => true }) ?? to];
}

function periodOf(from: Resolved, to: Resolved): Resolved {
  return {
    kind: "period",
    start: from.start,
    end: to.end ?? to.start,
    grain: to.grain,
    value: `${from.value}/${to.value}`,
    relative: from.relative || to.relative,
  };
}

/** "from 2 to 7 February 2018": what only one end says holds for both. */
function shareFields(a: Moment, b: Moment): readonly [Moment, Moment] {
  const pick = (from: Moment, to: Moment): Moment => {
    if (to.relative !== undefined || to.ago !== undefined || to.present) return to;
    const lacks: Partial<Record<keyof Moment, unknown>> = {};
    const yearless = to.year === undefined && to.decade === undefined && to.turn === undefined;
    if (from.year !== undefined && yearless && to.hour === undefined) lacks.year = from.year;
    // from March to June last year
    if (from === b && from.relative?.unit === "year" && to.month !== undefined && yearless)
      lacks.relative = from.relative;
    if (to.month === undefined && to.day !== undefined && to.weekday === undefined && from.month !== undefined)
      lacks.month = from.month;
    if (to.hour !== undefined) {
      if ((to.meridiem ?? to.part) === undefined && from.meridiem !== undefined)
        lacks.meridiem = halfOf(a, b, from.meridiem);
      // Monday evening is no part of noon on Tuesday
      for (const field of ["part", "day", "month", "year", "weekday", "turn", "relative"] as const)
        if (to[field] === undefined && from[field] !== undefined && (field !== "part" || from.hour !== undefined))
          lacks[field] = from[field];
    }
    return Object.assign({ ...to }, lacks);
  };
  // the year of the end is the year of the beginning too, never the other way round where the end is alone
  return [pick(b, a), pick(a, b)];
}

/** Of two hours the half of the day said once holds for both, unless the end came first: "from 11 to 2 p.m.". */
function halfOf(a: Moment, b: Moment, said: "am" | "pm"): "am" | "pm" {
  const minutes = ({ hour = 0, minute = 0 }: Moment) => (hour % 12) * 60 + minute;
  if (minutes(a) < minutes(b)) return said;
  return said === "am" ? "pm" : "am";
}

function spanOf(doc: Document, { first, last }: Said): TimeExpression["span"] {
  const { conjunction, preposition } = (doc.tokens[first] as Token).info;
  return {
    start: stemStart(doc, first, conjunction.length + preposition.length),
    end: (doc.tokens[last] as Token).end,
  };
}

function trace(doc: Document, item: Spoken, resolved: Resolved | null): void {
  doc.trace?.({
    stage: "times",
    rule: item.rule,
    start: (doc.tokens[item.first] as Token).start,
    end: (doc.tokens[item.last] as Token).end,
    outcome: resolved === null ? "dropped" : "resolved",
    note: resolved === null ? "no such date" : resolved.value,
  });
}
