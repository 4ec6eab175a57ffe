/** The timeline: one line for each happening, however many reports tell of it. */
import type { Happening } from "@isnad/reader";
import { compare, groupBy } from "../collect.ts";
import { knownFrom } from "./asof.ts";
import { type Context, reportOf } from "./source.ts";
import { overlap, wordsOf } from "./words.ts";

/** The share of words from which two lines of one day and kind tell of one happening. */
const SAME = 0.6;
/** Lines of one day and kind held against each other; a day with more is looked at in part. */
const MOST = 60;

export function joinHappenings(happenings: readonly Happening[], context: Context): readonly Happening[] {
  const said = happenings.filter((one) => knownFrom(reportOf(context, one), one.on) <= context.asOf).sort(inTime);
  return [...groupBy(said, ({ on, kind }) => `${on?.slice(0, 10)}|${kind}`).values()]
    .flatMap((day) => once(day, context))
    .sort(inTime);
}

function once(day: readonly Happening[], { known }: Context): readonly Happening[] {
  const kept: { happening: Happening; words: ReadonlySet<string>; place: string }[] = [];
  for (const happening of day) {
    const words = wordsOf(happening.words);
    const place = known.placeKey(happening.report, happening.place);
    const same = kept
      .slice(-MOST)
      .some(
        (other) =>
          (other.place === place || other.place === "*" || place === "*") && overlap(other.words, words) >= SAME,
      );
    if (!same) kept.push({ happening, words, place });
  }
  return kept.map(({ happening }) => happening);
}

const inTime = (a: Happening, b: Happening) =>
  compare(a.on ?? "~", b.on ?? "~") ||
  compare(a.report, b.report) ||
  a.span.start - b.span.start ||
  compare(a.kind, b.kind);
