/**
 * The stage of times: rules find moments, neighbours join into one, two joined by "to" make a period, and each is resolved
 * in the order of the text, so that "the next day" follows the day before it.
 */
import type { TimeExpression } from "../contract/types.ts";
import type { AfterNumbers, FoundTime } from "../pack.ts";
import { applyRules, longestFirst, type Rule, ruleBook } from "../rule/rule.ts";
import { extend } from "../extend.ts";
import { type Document, stemStart } from "../text/document.ts";
import { Gap, type Token } from "../text/tokens.ts";
import { civil, isoSecond, parseIso } from "./civil.ts";
import { indexNumbers, type NumberIndex } from "./numbers.ts";
import { isClockUnit } from "./lengths.ts";
import { isWhole, join, joinLengths, type Moment } from "./moment.ts";
import type { Anchor, Resolved } from "./anchor.ts";
import { resolve } from "./resolve.ts";
import { minutesOf } from "./zones.ts";

/** Words that say a moment, in tokens (inclusive). */
export interface Said {
  readonly first: number;
  readonly last: number;
  readonly moment: Moment;
  /** Says no time unless it joins one: a bare day of a month, "early". */
  readonly partial?: true | undefined;
  /** The end of the period it begins: 13-15 July. */
  readonly until?: Moment | undefined;
}

/** What a rule found, in one shape whatever it found. */
interface Spoken extends Required<Said> {
  readonly rule: string;
  /** Where two times are the ends of a period: the second. */
  readonly to: Spoken | undefined;
}

const spoken = ({ first, last, moment, partial, until }: Said, rule: string): Spoken => ({
  first,
  last,
  moment,
  partial,
  until,
  rule,
  to: undefined,
});

/** A text and the numbers in it: what rules of times see. */
export interface NumberedDocument extends Document {
  readonly numbers: NumberIndex;
}
export type TimeRule = Rule<Said, NumberedDocument>;

export interface TimeLanguage {
  readonly lang: "ar" | "en";
  readonly rules: readonly TimeRule[];
  /** Whether two neighbours with only these tokens between them can be one moment. */
  readonly joins: (doc: Document, before: Said, after: Said) => boolean;
  /** Whether only an "and" or nothing stands between two lengths. */
  readonly lists: (doc: Document, before: Said, after: Said) => boolean;
  /** Whether the one is how long the other lasts: "for three days from Monday", "on 4 May for a week". */
  readonly lasts: (doc: Document, before: Said, after: Said) => boolean;
  /** Whether the one is how long it had lasted by the other: "the 72 hours to Monday noon". */
  readonly upTo?: (doc: Document, before: Said, after: Said) => boolean;
  /** The way from the second to a length before it: "two days after", "before"; null where they are apart. */
  readonly offset: (doc: Document, before: Said, after: Said) => -1 | 1 | null;
  /** Whether the two are the ends of a period, and where its words begin; null where they are not. */
  readonly range: (doc: Document, before: Said, after: Said) => { readonly first: number } | null;
  /** Whether a day or month without a year is one to come: "will meet on Thursday". */
  readonly isToCome: (doc: Document, said: Said) => boolean;
  /** Whether "last Wednesday" said on a Thursday is yesterday's, not the week before's. */
  readonly lastIsYesterday: boolean;
  /** Whether a kept moment is none after all. */
  readonly isNone?: (doc: Document, said: Said) => boolean;
}

/** Makes the times stage of a language. Besides its rules' own ids there is `<lang>.times.range`. */
export function timesStage(language: TimeLanguage): (doc: Document, soFar: AfterNumbers) => readonly FoundTime[] {
  const book = ruleBook(language.rules.map(named));
  return (doc, { numbers }) => {
    const found = longestFirst(applyRules(numbered(doc, indexNumbers(numbers)), "times", book));
    const joined = joinNeighbours(doc, found, language);
    const whole = joined.filter((said) => !said.partial && !language.isNone?.(doc, said));
    const ranged = joinRanges(doc, whole, language);
    return resolveAll(doc, ranged, language);
  };
}

const numbered = (doc: Document, numbers: NumberIndex): NumberedDocument => ({
  text: doc.text,
  tokens: doc.tokens,
  tagged: doc.tagged,
  sentences: doc.sentences,
  quotes: doc.quotes,
  quoteAt: doc.quoteAt,
  published: doc.published,
  outlet: doc.outlet,
  trace: doc.trace,
  numbers,
});

/** A rule whose findings say which made them. */
const named = ({ id, at: anchors, match }: TimeRule): Rule<Spoken, NumberedDocument> => ({
  id,
  at: anchors,
  match: (doc, at) => {
    const said = match(doc, at);
    return said === null ? null : spoken(said, id);
  },
});

function joinNeighbours(doc: Document, found: readonly Spoken[], language: TimeLanguage): Spoken[] {
  const kept: Spoken[] = [];
  for (const said of found) {
    let current = said;
    for (let before = kept[kept.length - 1]; before !== undefined; before = kept[kept.length - 1]) {
      const dates = before.until !== undefined && before.moment.hour === undefined;
      if (dates && (current.moment.year ?? current.moment.relative) === undefined) break;
      const near = current.first - before.last <= 4 && sameParagraph(doc, before.last, current.first);
      const moment = near ? joinTwo(doc, before, current, language) : null;
      if (moment === null) break;
      kept.pop();
      // the winter of 2016-17 is one
      const until = moment.season === undefined ? (before.until ?? current.until) : undefined;
      current = {
        first: before.first,
        last: current.last,
        moment,
        partial: before.partial && said.partial && !isWhole(moment) ? true : undefined,
        until: until === undefined ? undefined : extend(until, sharedOf(current.moment)),
        rule: before.rule,
        to: undefined,
      };
    }
    kept.push(current);
  }
  return kept;
}

function joinTwo(doc: Document, before: Said, after: Said, language: TimeLanguage): Moment | null {
  if (before.moment.duration !== undefined) {
    const lengths = language.lists(doc, before, after) ? joinLengths(before.moment, after.moment) : null;
    if (lengths !== null) return lengths;
    const { hour, ref } = after.moment;
    if (hour === undefined && after.partial) return null;
    const told = !isLength(after) && ref === undefined;
    if (told && language.lasts(doc, before, after)) return extend(after.moment, { lasting: before.moment.duration });
    if (told && language.upTo?.(doc, before, after)) return extend(after.moment, { upTo: before.moment.duration });
    // 20 minutes before noon; a day before noon is no clock time
    // "days before Tuesday's vote" leaves Tuesday where it is
    const counted = before.moment.duration.every(({ count }) => count !== null);
    const dated = told && counted && (hour === undefined || isClockUnit(before.moment.duration));
    const sign = dated ? language.offset(doc, before, after) : null;
    return sign === null ? null : extend(after.moment, { offset: { lengths: before.moment.duration, sign } });
  }
  const { duration } = after.moment;
  // two years and three months ago, where the first says which way
  const more = duration ?? after.moment.ago?.lengths;
  if (more !== undefined && before.moment.ago !== undefined && language.lists(doc, before, after)) {
    const joined = joinLengths({ duration: before.moment.ago.lengths }, { duration: more })?.duration;
    return joined === undefined ? null : { ago: extend(before.moment.ago, { lengths: joined }) };
  }
  if (duration !== undefined && !before.partial && !isLength(before) && before.moment.ref === undefined)
    return language.lasts(doc, before, after) ? extend(before.moment, { lasting: duration }) : null;
  return language.joins(doc, before, after) ? join(before.moment, after.moment) : null;
}

/** What the days of a range share with the words after them: a year, this month. */
function sharedOf({ year, relative }: Moment): Moment {
  if (relative?.unit === "month") return { relative };
  return year === undefined ? {} : { year };
}
const sameParagraph = (doc: Document, from: number, to: number) => {
  for (let at = from + 1; at <= to; at++) if ((doc.tokens[at] as Token).gap === Gap.paragraph) return false;
  return true;
};

function joinRanges(doc: Document, found: readonly Spoken[], language: TimeLanguage): Spoken[] {
  const ranged: Spoken[] = [];
  for (let i = 0; i < found.length; i++) {
    const said = found[i] as Spoken;
    const next = found[i + 1];
    const range = next === undefined || isLength(said) || isLength(next) ? null : language.range(doc, said, next);
    if (range === null || next === undefined) {
      ranged.push(said);
      continue;
    }
    const rule = `${language.lang}.times.range`;
    const { moment, partial, until } = said;
    ranged.push({ first: range.first, last: next.last, moment, partial, until, rule, to: next });
    i++;
  }
  return ranged;
}
const isLength = ({ moment }: Said) =>
  moment.duration !== undefined || moment.every !== undefined || moment.stretch !== undefined;

function resolveAll(doc: Document, found: readonly Spoken[], language: TimeLanguage): FoundTime[] {
  const published = doc.published === null ? null : parseIso(doc.published);
  const offset = doc.published?.includes("T") ? minutesOf(doc.published) : null;
  const times: FoundTime[] = [];
  let known = published;
  let running: { readonly day: number; readonly at: number } | null = null;
  let lately: { readonly day: number; readonly at: number } | null = null;
  let said: { readonly year: number; readonly day: number; readonly at: number } | null = null;
  for (const item of found) {
    const sentence = (doc.tokens[item.first] as Token).sentence;
    const day = known?.day ?? 0;
    const anchor: Anchor = {
      day,
      second: known?.second ?? 0,
      running: running !== null && sentence - running.at <= 2 ? running.day : day,
      lately: lately !== null && sentence - lately.at <= 2 ? lately.day : day,
      year: said !== null && sentence - said.at <= 1 ? carriedYear(item.moment, said) : null,
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
    const start = resolved.start === null ? null : parseIso(resolved.start);
    if (start === null || resolved.kind === "duration" || resolved.kind === "set") continue;
    // a text without a date of its own is read from the first full date in it, its dateline
    if (known === null && resolved.grain === "day") known = start;
    lately = { day: start.day, at: sentence };
    if (isWithinADay(resolved.grain)) running = { day: start.day, at: sentence };
    if (item.moment.year !== undefined && item.moment.day !== undefined)
      said = { year: civil(start.day).year, day: start.day, at: sentence };
  }
  return times;
}

/** "Next week" leaves the running date where it is. */
const isWithinADay = (grain: Resolved["grain"]): boolean =>
  grain === "day" || grain === "hour" || grain === "minute" || grain === "second";

/** 7 January after "6 January 2019" is of 2019. */
function carriedYear(moment: Moment, said: { readonly year: number; readonly day: number }): number | null {
  if (moment.month === undefined || moment.year !== undefined || moment.day === undefined) return null;
  const then = civil(said.day);
  return moment.month > then.month || (moment.month === then.month && moment.day >= then.day) ? said.year : null;
}

function resolveOne(item: Spoken, anchor: Anchor): Resolved | null {
  const end = item.to?.moment ?? item.until;
  if (end === undefined) return resolve(item.moment, anchor);
  const [a, b] = shareFields(item.moment, end);
  const [from, to] = [resolve(a, anchor), resolve(b, anchor)];
  if (from === null || to === null) return from ?? to;
  if (a.hour !== undefined && end.hour !== undefined) return hours(from, to, end);
  if (isOneNight(item.moment, end, from, to)) return from;
  // "will last from May to September", said in June: begun, and to end
  if (anchor.isToCome() && a.year === undefined && from.start !== null && to.start !== null && to.start < from.start) {
    const begun = resolve(a, { ...anchor, isToCome: () => false });
    if (begun !== null) return periodOf(begun, to);
  }
  return periodOf(...inOrder(a, b, from, to, anchor, item.moment.year === undefined && end.year !== undefined));
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
  const over = dated === undefined && from.start !== null && to.start !== null && to.start <= from.start;
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
      for (const field of ["part", "day", "month", "year", "weekday", "turn", "relative"] as const)
        if (to[field] === undefined && from[field] !== undefined) lacks[field] = from[field];
    }
    return extend(lacks as Moment, to);
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
