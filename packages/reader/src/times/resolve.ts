/** Moments to dates, against publication and the running date. */
import { type Anchor, type Grain, type Resolved } from "./anchor.ts";
import { isoDay, isoSecond, parseIso, weekdayOf } from "./civil.ts";
import { daysOf } from "./days.ts";
import { grainOf, isClock, isClockUnit, periodValue, SECONDS, shiftDay } from "./lengths.ts";
import { CLOCK, groupsOf, type Length, type Moment, NTH, PART, SECTION, TURN, WHOLE, YEAR } from "./moment.ts";
import { inOneShape } from "./one-shape.ts";
import { clockOn, partOf, sectionOf } from "./parts.ts";
import { oneDay } from "./stretches.ts";

/** null where the words make no date: 31 February. */
export function resolve(moment: Moment, anchor: Anchor): Resolved | null {
  const said = groupsOf(moment);
  if ((said & WHOLE) !== 0) {
    if (moment.duration !== undefined) return lasting("duration", moment.duration, periodValue(moment.duration));
    if (moment.every !== undefined) return lasting("set", [moment.every], periodValue([moment.every]));
    if (moment.offset !== undefined) return apart(moment, moment.offset, anchor);
    if (moment.nextTo !== undefined) return weekdayBeside(moment, moment.nextTo, anchor);
    if (moment.lasting !== undefined) return lastingFrom(moment, moment.lasting, anchor);
    if (moment.upTo !== undefined) return lastingUpTo(moment, moment.upTo, anchor);
  }
  // publication or the running date says when it was, where no year does
  const relative = (said & (WHOLE | TURN)) !== 0 || (said & YEAR) === 0;
  if (relative && !anchor.known) return unresolved(moment, anchor);
  const counted = (said & WHOLE) !== 0 ? countedFrom(moment, anchor) : null;
  if (counted !== null) return counted;
  const days = daysOf(moment, anchor, said);
  if (days === null) return null;
  if ((said & CLOCK) !== 0 && moment.hour !== undefined) return clockOn(days, moment, anchor, relative);
  const section = (said & SECTION) !== 0 ? moment.section : undefined;
  if ((said & PART) !== 0 && moment.part !== undefined && days.grain === "day")
    return partOf(days, moment.part, section, relative);
  const within = section === undefined ? days : sectionOf(days, section, anchor, moment.relative?.running);
  const several = (said & NTH) !== 0 && moment.nth?.count !== undefined;
  return {
    kind: section === "sofar" || several ? "period" : "date",
    start: isoDay(within.from),
    end: isoDay(within.to),
    grain: days.grain,
    value: days.value,
    relative,
  };
}

/** What is told by its distance from the anchor alone; null where it is days that the calendar tells. */
function countedFrom(moment: Moment, anchor: Anchor): Resolved | null {
  const { present, ref, ago, stretch: length, relative } = moment;
  if (present)
    return { kind: "date", start: isoDay(anchor.day), end: null, grain: "day", value: "PRESENT_REF", relative: true };
  if (ref !== undefined || isVagueAgo(moment))
    return somewhen(ref ?? ago?.sign ?? -1, ago?.running ? anchor.running : anchor.day);
  if (length !== undefined) return stretch(length, anchor);
  if (ago !== undefined && isClockUnit(ago.lengths)) return clockAgo(ago, anchor);
  return relative !== undefined && isClock(relative.unit) ? clockPeriod(relative, anchor) : null;
}

const isVagueAgo = ({ ago }: Moment) => ago?.lengths.some(({ count }) => count === null) === true;

/** Before or after, not said when. */
function somewhen(sign: -1 | 1, day: number): Resolved {
  const at = isoDay(day);
  const [start, end] = sign < 0 ? [null, at] : [at, null];
  return { kind: "date", start, end, grain: "day", value: sign < 0 ? "PAST_REF" : "FUTURE_REF", relative: true };
}

/** Two days after 12 January: counted from the day the rest of the moment says. */
function apart(moment: Moment, offset: NonNullable<Moment["offset"]>, anchor: Anchor): Resolved | null {
  return ahead({ ...moment, offset: undefined }, offset.sign, anchor, (base) => shifted(base, offset, anchor));
}

/**
 * What is told by its distance from another time. Two weeks before Christmas is before the next one, if that day has been:
 * said on 20 December.
 */
function ahead(
  rest: Moment,
  sign: -1 | 1,
  anchor: Anchor,
  from: (base: Resolved | null) => Resolved | null,
): Resolved | null {
  const dated = (rest.month ?? rest.feast) !== undefined;
  const next = sign < 0 && dated && anchor.known ? from(resolve(rest, { ...anchor, isToCome: () => true })) : null;
  const has = next !== null && next.start !== null && next.relative && next.start.slice(0, 10) <= isoDay(anchor.day);
  return has ? next : from(resolve(rest, anchor));
}

function shifted(
  base: Resolved | null,
  { lengths, sign }: NonNullable<Moment["offset"]>,
  anchor: Anchor,
): Resolved | null {
  const from = base?.start === null || base === null ? null : parseIso(base.start);
  if (from === null) return base;
  const resolved = resolve(inOneShape({ ago: { lengths, sign } }), {
    ...anchor,
    day: from.day,
    second: from.second,
    running: from.day,
    known: true,
  });
  return resolved === null ? null : { ...resolved, relative: base?.relative ?? true };
}

/** The Monday after Easter. */
function weekdayBeside(
  moment: Moment,
  { weekday, sign }: NonNullable<Moment["nextTo"]>,
  anchor: Anchor,
): Resolved | null {
  return ahead({ ...moment, nextTo: undefined }, sign, anchor, (base) => {
    const from = base?.start === null || base === null ? null : parseIso(base.start);
    if (base === null || from === null) return base;
    const away = ((((sign * (weekday - weekdayOf(from.day)) - 1) % 7) + 7) % 7) + 1;
    const { from: day, to, value, grain } = oneDay(from.day + sign * away);
    return { kind: "date", start: isoDay(day), end: isoDay(to), value, grain, relative: base.relative };
  });
}

/** Three days from Monday: begins where the rest of the moment does. */
function lastingFrom(moment: Moment, lengths: readonly Length[], anchor: Anchor): Resolved | null {
  const from = resolve({ ...moment, lasting: undefined }, anchor);
  const start = from?.start === null || from === null ? null : parseIso(from.start);
  if (from === null || start === null) return from;
  const timed = start.timed || isClockUnit(lengths);
  const at = shiftSecond(start.second, lengths, 1);
  if (at === null) return from;
  const end = timed ? isoSecond(Math.round(at)) : isoDay(Math.floor(at / 86_400));
  const { value, grain, relative } = from;
  return {
    kind: "period",
    start: timed ? isoSecond(start.second) : from.start,
    end,
    grain,
    value: `${value}/${periodValue(lengths)}`,
    relative,
  };
}

/** The 72 hours to Monday noon, the three months to September: up to that hour, or the end of that day or month. */
function lastingUpTo(moment: Moment, lengths: readonly Length[], anchor: Anchor): Resolved | null {
  const to = resolve({ ...moment, upTo: undefined }, anchor);
  const clock = moment.hour !== undefined;
  const told = clock ? to?.start : to?.end;
  const end = told === undefined || told === null ? null : parseIso(told);
  const at = end === null ? null : shiftSecond(end.second, lengths, -1);
  if (to === null || end === null || at === null) return to;
  const timed = end.timed || isClockUnit(lengths);
  const iso = (second: number) => (timed ? isoSecond(Math.round(second)) : isoDay(Math.floor(second / 86_400)));
  const { grain, relative } = to;
  const value = `${periodValue(lengths)}/${to.value}`;
  return { kind: "period", start: iso(at), end: iso(end.second), grain, value, relative };
}

/** A second so far from another; null where it is not said how far. */
function shiftSecond(from: number, lengths: readonly Length[], sign: -1 | 1): number | null {
  let at = from;
  for (const length of lengths) {
    const seconds = SECONDS[length.unit];
    if (length.count === null) return null;
    if (seconds !== undefined) at += sign * length.count * seconds;
    else at = shiftDay(Math.floor(at / 86_400), length, sign) * 86_400 + (at % 86_400);
  }
  return at;
}

function unresolved(moment: Moment, anchor: Anchor): Resolved | null {
  if (moment.hour !== undefined) {
    // the hour of a day not known
    const clock = clockOn(oneDay(anchor.day), moment, anchor, true);
    if (clock === null) return null;
    const of = (iso: string | null) => (iso === null ? null : iso.slice(iso.indexOf("T")));
    return { ...clock, start: of(clock.start), end: of(clock.end), value: of(clock.value) as string };
  }
  const grain: Grain = "day";
  const value = moment.month === undefined ? "XXXX" : `XXXX-${String(moment.month).padStart(2, "0")}`;
  return { kind: "date", start: null, end: null, grain, value, relative: true };
}

function lasting(kind: "duration" | "set", lengths: readonly Length[], value: string): Resolved {
  const grain = grainOf(lengths[lengths.length - 1]?.unit ?? "day");
  return { kind, start: null, end: null, grain, value, relative: false };
}

function stretch({ length, sign, now }: NonNullable<Moment["stretch"]>, anchor: Anchor): Resolved {
  const value = periodValue([length]);
  const grain = grainOf(length.unit);
  const between = (near: string, far: string | null): Resolved => {
    const [start, end] = sign < 0 ? [far, near] : [near, far];
    return { kind: "period", start, end, grain, value, relative: true };
  };
  if (length.count === null) return between(isoDay(anchor.day), null);
  const seconds = SECONDS[length.unit];
  if (seconds !== undefined)
    return between(isoSecond(anchor.second), isoSecond(anchor.second + sign * length.count * seconds));
  // the days to come begin tomorrow, a time that is running has begun
  const from = sign < 0 || now ? anchor.day : anchor.day + 1;
  return between(isoDay(from), isoDay(shiftDay(from, length, sign)));
}

function clockAgo({ lengths, sign, running }: NonNullable<Moment["ago"]>, anchor: Anchor): Resolved {
  let at = running ? anchor.running * 86_400 + (anchor.second % 86_400) : anchor.second;
  for (const { unit, count } of lengths) {
    const seconds = SECONDS[unit];
    if (seconds !== undefined) at += sign * (count ?? 0) * seconds;
    else at = shiftDay(Math.floor(at / 86_400), { unit, count }, sign) * 86_400 + (at % 86_400);
  }
  const unit = lengths[lengths.length - 1]?.unit ?? "hour";
  const start = isoSecond(Math.round(at));
  const grain = grainOf(unit);
  return {
    kind: "time",
    start,
    end: isoSecond(Math.round(at) + (SECONDS[unit] ?? 3600)),
    grain,
    value: start.slice(0, grain === "hour" ? 13 : grain === "minute" ? 16 : 19),
    relative: true,
  };
}

function clockPeriod({ unit, shift }: NonNullable<Moment["relative"]>, anchor: Anchor): Resolved {
  const size = SECONDS[unit] ?? 3600;
  const start = Math.floor(anchor.second / size) * size + shift * size;
  const grain = grainOf(unit);
  return {
    kind: "period",
    start: isoSecond(start),
    end: isoSecond(start + size),
    grain,
    value: isoSecond(start),
    relative: true,
  };
}
