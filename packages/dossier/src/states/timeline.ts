/** The timeline: one line for each happening, however many reports tell of it. */
import type { Happening, Report } from "@isnad/reader";
import { compare, groupBy } from "../collect.ts";
import type { TimelineLine } from "../contract/types.ts";
import type { Grouping } from "../timed/grouped.ts";
import { Timed } from "../timed/timed.ts";
import { knownFrom } from "./asof.ts";
import { overlap, wordsOf } from "./words.ts";

export interface ToldHappening {
  readonly happening: Happening;
  /** From when on it had been said. */
  readonly from: number;
  /** The month of its report, ISO 8601: undated lines are held against each other within it. */
  readonly month: string;
  /** The key of its place. */
  readonly place: string;
  readonly words: ReadonlySet<string>;
}

export const toldHappening = (happening: Happening, report: Report, place: string): ToldHappening => ({
  happening,
  from: knownFrom(report, happening.on),
  month: (report.published ?? "").slice(0, 7),
  place,
  words: wordsOf(happening.words),
});

/** The share of words from which two lines of one day and kind tell of one happening. */
const SAME = 0.6;
/** Lines of one day and kind held against each other; a day with more is looked at in part. */
const MOST = 60;

const inTime = (a: Happening, b: Happening) =>
  compare(a.on ?? "~", b.on ?? "~") ||
  compare(a.report, b.report) ||
  a.span.start - b.span.start ||
  compare(a.kind, b.kind);

export const TIMELINE: Grouping<ToldHappening, TimelineLine> = {
  keyOf: ({ happening: { on }, month }) => on?.slice(0, 10) ?? `~${month}`,
  order: inTime,
  lineOf(items) {
    const told = [...items].sort((a, b) => inTime(a.happening, b.happening));
    return new Timed<readonly TimelineLine[]>(
      () => told.map(({ from }) => from),
      (asOf) => {
        const said = told.filter(({ from }) => from <= asOf);
        return [...groupBy(said, ({ happening }) => happening.kind).values()].flatMap(once).sort(inTime);
      },
    );
  },
};

function once(tellings: readonly ToldHappening[]): readonly TimelineLine[] {
  const kept: { readonly first: ToldHappening; readonly others: ToldHappening[] }[] = [];
  for (const telling of tellings) {
    const { place, words } = telling;
    const same = kept
      .slice(-MOST)
      .find(
        ({ first }) =>
          (first.place === place || first.place === "*" || place === "*") && overlap(first.words, words) >= SAME,
      );
    if (same === undefined) kept.push({ first: telling, others: [] });
    else same.others.push(telling);
  }
  return kept.map(({ first: { happening }, others }) => {
    const alsoIn = others
      .filter((other) => other.happening.report !== happening.report)
      .map(({ happening: { report, span } }) => ({ report, span }));
    return alsoIn.length === 0 ? happening : { ...happening, alsoIn };
  });
}
