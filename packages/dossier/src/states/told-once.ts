/**
 * One report's happenings, each told once. A reader gives a line for what happened and another for its being said; where
 * one stands within the other they are one line of the timeline.
 */
import type { Happening, Reading, Span } from "@isnad/reader";

/** The share of a line's words that stand in another of the same report, from which the two are one. */
const WITHIN = 0.8;
/** Words that a line may have beside what was said and who said it when, and still say nothing more. */
const SPARE = 2;

/**
 * The happenings of a reading without those that another tells more fully. Of two of one day the fuller stays, with what only
 * the other knows: its kind of event, its place. Of an event and its being said on another day, the event stays.
 */
export function toldOnce(reading: Reading): readonly Happening[] {
  const byLength = reading.happenings.toSorted(
    (a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start,
  );
  const kept: Happening[] = [];
  for (const happening of byLength) {
    const at = kept.findIndex((fuller) => isWithin(happening.span, fuller.span) && isOne(happening, fuller, reading));
    if (at < 0) kept.push(happening);
    else kept[at] = joined(kept[at] as Happening, happening);
  }
  return kept.length === reading.happenings.length ? reading.happenings : kept.sort(inText);
}

const isOne = (inner: Happening, outer: Happening, reading: Reading): boolean =>
  dayOf(inner) === dayOf(outer) || (isSaying(outer) && !isSaying(inner) && saysNoMore(inner.span, outer.span, reading));

const isSaying = ({ kind }: Happening) => kind === "statement";
const dayOf = ({ on }: Happening) =>
  on
    ?.split("/")
    .map((part) => part.slice(0, 10))
    .join("/") ?? null;

const isWithin = (inner: Span, outer: Span): boolean =>
  (Math.min(inner.end, outer.end) - Math.max(inner.start, outer.start)) / (inner.end - inner.start) >= WITHIN;

/** Whether all that a saying has beside what was said is who said it, how and when. */
function saysNoMore(inner: Span, outer: Span, { attributions, times, report }: Reading): boolean {
  const told = [
    inner,
    ...times.map(({ span }) => span),
    ...attributions.flatMap(({ source, cue, via }) => [
      ...(source === null ? [] : [source]),
      cue,
      ...via.map(({ span }) => span),
    ]),
  ];
  let spare = 0;
  for (const match of report.text.slice(outer.start, outer.end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const at = outer.start + match.index;
    if (!told.some(({ start, end }) => start <= at && at < end)) spare++;
  }
  return spare <= SPARE;
}

function joined(fuller: Happening, other: Happening): Happening {
  if (dayOf(fuller) !== dayOf(other)) return other;
  const exact = (other.on?.length ?? 0) > (fuller.on?.length ?? 0) ? other.on : fuller.on;
  return {
    ...fuller,
    on: exact,
    kind: isSaying(fuller) ? other.kind : fuller.kind,
    place: fuller.place ?? other.place,
  };
}

const inText = (a: Happening, b: Happening) =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : 1);
