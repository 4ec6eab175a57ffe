/**
 * Rules write of a moment what they found. Past them every moment has all of its fields, undefined where nothing is said:
 * thirty fields in any combination would be as many shapes of objects as there are ways to tell a time, and each look at
 * one of them slow.
 */
import type { Moment } from "./moment.ts";

type Said = { -readonly [Field in keyof Moment]-?: Moment[Field] };

const nothing = (): Said => ({
  year: undefined,
  month: undefined,
  day: undefined,
  weekday: undefined,
  hijri: undefined,
  quarter: undefined,
  half: undefined,
  season: undefined,
  decade: undefined,
  century: undefined,
  feast: undefined,
  after: undefined,
  hour: undefined,
  minute: undefined,
  second: undefined,
  meridiem: undefined,
  zone: undefined,
  part: undefined,
  section: undefined,
  relative: undefined,
  turn: undefined,
  running: undefined,
  ago: undefined,
  offset: undefined,
  nextTo: undefined,
  stretch: undefined,
  lasting: undefined,
  upTo: undefined,
  duration: undefined,
  every: undefined,
  present: undefined,
  ref: undefined,
  weekOf: undefined,
  weekendOf: undefined,
  nth: undefined,
});

/** A moment as a rule wrote it, with all of its fields. */
export function inOneShape(moment: Moment): Moment {
  const said: Said = nothing();
  for (const field in moment) (said as Record<string, unknown>)[field] = moment[field as keyof Moment];
  return said;
}

/** What two moments say; the second where both say the same. */
export const together = (a: Moment, b: Moment): Moment =>
  ({
    year: b.year ?? a.year,
    month: b.month ?? a.month,
    day: b.day ?? a.day,
    weekday: b.weekday ?? a.weekday,
    hijri: b.hijri ?? a.hijri,
    quarter: b.quarter ?? a.quarter,
    half: b.half ?? a.half,
    season: b.season ?? a.season,
    decade: b.decade ?? a.decade,
    century: b.century ?? a.century,
    feast: b.feast ?? a.feast,
    after: b.after ?? a.after,
    hour: b.hour ?? a.hour,
    minute: b.minute ?? a.minute,
    second: b.second ?? a.second,
    meridiem: b.meridiem ?? a.meridiem,
    zone: b.zone ?? a.zone,
    part: b.part ?? a.part,
    section: b.section ?? a.section,
    relative: b.relative ?? a.relative,
    turn: b.turn ?? a.turn,
    running: b.running ?? a.running,
    ago: b.ago ?? a.ago,
    offset: b.offset ?? a.offset,
    nextTo: b.nextTo ?? a.nextTo,
    stretch: b.stretch ?? a.stretch,
    lasting: b.lasting ?? a.lasting,
    upTo: b.upTo ?? a.upTo,
    duration: b.duration ?? a.duration,
    every: b.every ?? a.every,
    present: b.present ?? a.present,
    ref: b.ref ?? a.ref,
    weekOf: b.weekOf ?? a.weekOf,
    weekendOf: b.weekendOf ?? a.weekendOf,
    nth: b.nth ?? a.nth,
  }) satisfies Said;
