/** Conditions: a start in one report and an end in another are one stretch of one state; rival holders stay side by side. */
import type { Condition } from "@isnad/reader";
import { fold } from "@isnad/reader/fold";
import { compare, groupBy } from "../collect.ts";
import { DAY, momentOf } from "../time/moment.ts";
import { isAfter, knownFrom } from "./asof.ts";
import { type Context, reportOf } from "./source.ts";

/** Two tellings of one start or end may date it this far apart. Days. */
const NEAR = 3;

export function joinConditions(conditions: readonly Condition[], context: Context): readonly Condition[] {
  const said = conditions.flatMap((condition) => {
    const report = reportOf(context, condition);
    const ended = !isAfter(report, condition.end, context.asOf);
    const first = condition.start ?? (ended ? condition.end : null);
    if (knownFrom(report, first) > context.asOf) return [];
    return [ended ? condition : { ...condition, end: null }];
  });
  const byTopic = groupBy(said, ({ what }) => fold(what));
  return [...byTopic.values()].flatMap((tellings) => stretches(tellings, context)).sort(inTime);
}

function stretches(tellings: readonly Condition[], context: Context): readonly Condition[] {
  const kept: Condition[] = [];
  for (const telling of [...tellings].sort(inTime)) {
    const at = kept.findIndex((condition) => isSame(condition, telling, context));
    if (at < 0) kept.push(telling);
    else kept[at] = joined(kept[at] as Condition, telling);
  }
  return kept;
}

const instant = (iso: string | null) => momentOf(iso)?.start ?? null;

/** One place (or one of them names none), one holder, and dates that can belong to one stretch. */
function isSame(a: Condition, b: Condition, { known }: Context): boolean {
  const [here, there] = [known.placeKey(a.report, a.place), known.placeKey(b.report, b.place)];
  if (here !== there && here !== "*" && there !== "*") return false;
  if (
    a.holder !== null &&
    b.holder !== null &&
    known.originKey(a.report, a.holder) !== known.originKey(b.report, b.holder)
  )
    return false;
  const [starts, ends] = [
    [instant(a.start), instant(b.start)],
    [instant(a.end), instant(b.end)],
  ] as const;
  if (starts[0] !== null && starts[1] !== null && Math.abs(starts[0] - starts[1]) > NEAR * DAY) return false;
  if (ends[0] !== null && ends[1] !== null && Math.abs(ends[0] - ends[1]) > NEAR * DAY) return false;
  const start = starts[0] ?? starts[1];
  const end = ends[0] ?? ends[1];
  return start === null || end === null || end >= start;
}

function joined(a: Condition, b: Condition): Condition {
  const [head, tail] = a.start === null && b.start !== null ? [b, a] : [a, b];
  const ended = head.end === null && tail.end !== null;
  return {
    ...head,
    state: ended ? tail.state : head.state,
    holder: head.holder ?? tail.holder,
    place: head.place ?? tail.place,
    start: head.start ?? tail.start,
    end: head.end ?? tail.end,
  };
}

const inTime = (a: Condition, b: Condition) =>
  compare(a.start ?? a.end ?? "~", b.start ?? b.end ?? "~") ||
  compare(a.report, b.report) ||
  a.span.start - b.span.start ||
  compare(a.what, b.what) ||
  compare(a.state, b.state);
