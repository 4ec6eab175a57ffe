/**
 * Near-copies: reports that carry one wire story, with sentences cut, added or moved and another headline. Two reports are
 * copies where most of what the shorter says stands in the longer word for word.
 */
import type { Report } from "@isnad/reader";
import { creditOf } from "../claims/credit.ts";
import { compare, groupBy } from "../collect.ts";
import { Clusters } from "../names/clusters.ts";
import { shinglesOf } from "./shingles.ts";

/** The share of the shorter text's runs of words that stand in the longer one. */
export const COPY = 0.5;
/** A text of fewer runs than this says too little to tell a copy from a phrase that everybody uses. */
const LEAST_RUNS = 12;
/** How many earlier bearers of a run a report is held against. More of them are copies of these already. */
const BEARERS = 8;

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
  const runs = distinct.map(({ text }) => {
    clusters.add();
    return shinglesOf(text);
  });
  const bearers = new Map<number, number[]>();
  runs.forEach((own, index) => {
    const shared = new Map<number, number>();
    for (const run of own) {
      const earlier = bearers.get(run);
      if (earlier === undefined) bearers.set(run, [index]);
      else {
        for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1);
        if (earlier.length < BEARERS) earlier.push(index);
      }
    }
    for (const [other, count] of shared) {
      const shorter = Math.min(own.length, (runs[other] as Uint32Array).length);
      if (shorter >= LEAST_RUNS && count / shorter >= COPY) clusters.join(other, index);
    }
  });
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
