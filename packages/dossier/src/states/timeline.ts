/** The timeline: one line for each happening, however many reports tell of it. */
import type { Happening, Lang, Report } from "@isnad/reader";
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
  readonly lang: Lang;
  /** What its words tell whatever their language. */
  readonly anchors: ReadonlySet<string>;
}

export const toldHappening = (
  happening: Happening,
  report: Report,
  { place, anchors }: Pick<ToldHappening, "place" | "anchors">,
): ToldHappening => ({
  happening,
  from: knownFrom(report, happening.on),
  month: (report.published ?? "").slice(0, 7),
  place,
  words: wordsOf(happening.words),
  lang: report.lang,
  anchors,
});

/** The share of words from which two lines of one day and kind tell of one happening. */
const SAME = 0.6;
/** In two languages: so many numbers and names that both tell, and the share of those of the one that tells fewer. */
const ANCHORS = 2;
const SHARED = 0.6;
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

function isSame(a: ToldHappening, b: ToldHappening): boolean {
  if (a.place !== b.place && a.place !== "*" && b.place !== "*") return false;
  if (a.lang === b.lang) return overlap(a.words, b.words) >= SAME;
  const shared = [...a.anchors].filter((anchor) => b.anchors.has(anchor)).length;
  return shared >= ANCHORS && shared >= SHARED * Math.min(a.anchors.size, b.anchors.size);
}

function once(tellings: readonly ToldHappening[]): readonly TimelineLine[] {
  const kept: { readonly first: ToldHappening; readonly others: ToldHappening[] }[] = [];
  for (const telling of tellings) {
    const same = kept
      .slice(-MOST)
      .find(
        ({ first, others }) =>
          isSame(first, telling) || others.some((other) => other.lang !== first.lang && isSame(other, telling)),
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
