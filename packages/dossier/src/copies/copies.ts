/**
 * Near-copies: reports that carry one wire story, with sentences cut, added or moved and another headline. Two reports are
 * copies where most of what the shorter says stands in the longer word for word.
 */
import type { Report } from "@isnad/reader";
import { creditOf } from "../claims/credit.ts";
import { compare, groupBy } from "../collect.ts";
import { Clusters } from "../names/clusters.ts";
import { shinglesOf, wordHasher } from "./shingles.ts";

/** The share of the shorter text's runs of words that stand in the longer one. */
export const COPY = 0.5;
/** A text of fewer runs than this says too little to tell a copy from a phrase that everybody uses. */
const LEAST_RUNS = 12;
/** How many earlier bearers of a run a report is held against. More of them are copies of these already. */
const BEARERS = 3;

/** More reports than this in one dossier are not told apart by what is packed. */
const REPORTS = 2 ** 20;

export interface Stories {
  /** The id of the wire story a report carries: the least report id of its copies; null where it has no copy. */
  storyOf(report: string): string | null;
  /** The agency that any copy of a report's story credits; null where none does, or where it has no copy. */
  creditOf(report: string): string | null;
}

/** Groups reports by the story they carry. Order and repeats of the reports do not matter. */
export function storiesOf(reports: readonly Report[]): Stories {
  const distinct = [...new Map(reports.map((report) => [report.id, report])).values()].sort((a, b) =>
    compare(a.id, b.id),
  );
  const clusters = new Clusters();
  const hashOf = wordHasher();
  const runs = distinct.map(({ text }) => {
    clusters.add();
    return shinglesOf(text, hashOf);
  });
  for (const [[other, index], count] of sharedRuns(runs)) {
    const shorter = Math.min((runs[index] as Uint32Array).length, (runs[other] as Uint32Array).length);
    if (shorter >= LEAST_RUNS && count / shorter >= COPY) clusters.join(other, index);
  }
  const groups = groupBy(distinct.keys(), (index) => clusters.root(index));
  const story = new Map<string, string>();
  for (const [root, members] of groups)
    if (members.length > 1)
      for (const member of members) story.set((distinct[member] as Report).id, (distinct[root] as Report).id);
  const credits = new Map<string, string>();
  for (const report of distinct) {
    const id = story.get(report.id);
    const credit = id === undefined ? null : creditOf(report);
    if (id !== undefined && credit !== null && !credits.has(id)) credits.set(id, credit);
  }
  return {
    storyOf: (report) => story.get(report) ?? null,
    creditOf: (report) => credits.get(story.get(report) ?? "") ?? null,
  };
}

/**
 * How many runs each two reports share, for those that share any. All runs are sorted once, with their reports packed into
 * one number each (32 bits of run, 20 of report), so that nothing is allocated for the many runs that stand alone.
 */
function* sharedRuns(runs: readonly Uint32Array[]): Iterable<[[other: number, index: number], count: number]> {
  const packed = new Float64Array(runs.reduce((sum, own) => sum + own.length, 0));
  let filled = 0;
  runs.forEach((own, index) => {
    for (const run of own) packed[filled++] = run * REPORTS + index;
  });
  packed.sort();
  const shared = new Map<number, number>();
  for (let from = 0, to = 0; from < packed.length; from = to) {
    const run = Math.floor((packed[from] as number) / REPORTS);
    for (to = from + 1; to < packed.length && Math.floor((packed[to] as number) / REPORTS) === run; to++) {
      const index = (packed[to] as number) % REPORTS;
      for (let other = from; other < Math.min(to, from + BEARERS); other++) {
        const pair = ((packed[other] as number) % REPORTS) * REPORTS + index;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  for (const [pair, count] of shared) yield [[Math.floor(pair / REPORTS), pair % REPORTS], count];
}
