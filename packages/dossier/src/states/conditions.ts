/** Conditions: a start in one report and an end in another are one stretch of one state; rival holders stay side by side. */
import type { Condition, Report } from "@isnad/reader";
import { compare } from "../collect.ts";
import { folds } from "../names/nodes.ts";
import { DAY, momentOf, zoneOf } from "../time/moment.ts";
import type { Grouping } from "../timed/grouped.ts";
import { Timed } from "../timed/timed.ts";
import { knownFrom } from "./asof.ts";

export interface ToldCondition {
  readonly condition: Condition;
  /** From when on it had been said, its end aside. */
  readonly from: number;
  /** From when on its end counts; never = +∞. */
  readonly endFrom: number;
  /** The key of its place. */
  readonly place: string;
  /** The key of who holds it; null where nobody is named. */
  readonly holder: string | null;
}

export function toldCondition(
  condition: Condition,
  report: Report,
  keys: Pick<ToldCondition, "place" | "holder">,
): ToldCondition {
  // dated by its start, and where only its end is known by that
  const from = knownFrom(report, condition.start ?? condition.end);
  const end = momentOf(condition.end, zoneOf(report.published))?.start ?? Number.NEGATIVE_INFINITY;
  const undated = knownFrom(report, null);
  if (condition.start !== null || condition.end === null) return { condition, from, endFrom: end, ...keys };
  return { condition, from: end <= from ? from : Math.min(undated, Math.max(from, end)), endFrom: end, ...keys };
}

/** Two tellings of one start or end may date it this far apart. Days. */
const NEAR = 3;

const inTime = (a: Condition, b: Condition) =>
  compare(a.start ?? a.end ?? "~", b.start ?? b.end ?? "~") ||
  compare(a.report, b.report) ||
  a.span.start - b.span.start ||
  compare(a.what, b.what) ||
  compare(a.state, b.state);

/** A condition in the making, with what it is compared by. */
interface Stretch {
  readonly condition: Condition;
  readonly place: string;
  readonly holder: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

export const CONDITIONS: Grouping<ToldCondition, Condition> = {
  keyOf: ({ condition }) => folds(condition.what),
  order: inTime,
  lineOf: (told) =>
    new Timed<readonly Condition[]>(
      () => told.flatMap(({ from, endFrom }) => [from, Math.max(from, endFrom)]),
      (asOf) => {
        const said = told.filter(({ from }) => from <= asOf).map((one) => stretchOf(one, asOf));
        return stretches(said.sort((a, b) => inTime(a.condition, b.condition))).sort(inTime);
      },
    ),
};

const instant = (iso: string | null) => momentOf(iso)?.start ?? null;

function stretchOf({ condition, endFrom, place, holder }: ToldCondition, asOf: number): Stretch {
  const said = endFrom <= asOf ? condition : { ...condition, end: null };
  return { condition: said, place, holder, start: instant(said.start), end: instant(said.end) };
}

function stretches(tellings: readonly Stretch[]): Condition[] {
  const kept: Stretch[] = [];
  for (const telling of tellings) {
    const at = kept.findIndex((stretch) => isSame(stretch, telling));
    if (at < 0) kept.push(telling);
    else kept[at] = joined(kept[at] as Stretch, telling);
  }
  return kept.map(({ condition }) => condition);
}

/** One place (or one of them names none), one holder, and dates that can belong to one stretch. */
function isSame(a: Stretch, b: Stretch): boolean {
  if (a.place !== b.place && a.place !== "*" && b.place !== "*") return false;
  if (a.holder !== null && b.holder !== null && a.holder !== b.holder) return false;
  if (a.start !== null && b.start !== null && Math.abs(a.start - b.start) > NEAR * DAY) return false;
  if (a.end !== null && b.end !== null && Math.abs(a.end - b.end) > NEAR * DAY) return false;
  const start = a.start ?? b.start;
  const end = a.end ?? b.end;
  return start === null || end === null || end >= start;
}

function joined(a: Stretch, b: Stretch): Stretch {
  const [first, second] = a.condition.start === null && b.condition.start !== null ? [b, a] : [a, b];
  const [head, tail] = [first.condition, second.condition];
  const ended = head.end === null && tail.end !== null;
  const condition = {
    ...head,
    state: ended ? tail.state : head.state,
    holder: head.holder ?? tail.holder,
    place: head.place ?? tail.place,
    start: head.start ?? tail.start,
    end: head.end ?? tail.end,
  };
  return {
    condition,
    place: head.place === null ? second.place : first.place,
    holder: first.holder ?? second.holder,
    start: instant(condition.start),
    end: instant(condition.end),
  };
}
