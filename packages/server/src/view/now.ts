/** The page that a dossier starts with: small whatever the dossier's size. */
import type { Brief } from "@isnad/dossier";
import type * as z from "zod";
import type * as schema from "../schema/dossiers.ts";
import type { View } from "../warm/warm.ts";
import { changedLast, timeOf } from "./changed.ts";
import { headOf, originsOf, type ThreadHead } from "./thread-head.ts";

/** How many of each the page holds; the lists hold the rest. */
const MOST = { changed: 12, figures: 24, others: 30, timeline: 20 } as const;

const made = new WeakMap<Brief, z.infer<typeof schema.Now>>();

export function nowOf({ brief, held }: View): z.infer<typeof schema.Now> {
  const known = made.get(brief);
  if (known !== undefined) return known;
  const now = {
    asOf: brief.asOf,
    changedLast: [...changedLast(brief, MOST.changed)],
    figures: weightiest(brief),
    conditions: brief.conditions.slice(0, MOST.others),
    changes: brief.changes.slice(0, MOST.others),
    cautions: brief.cautions.slice(0, MOST.others),
    explanations: brief.explanations.slice(0, MOST.others),
    timeline: brief.timeline.slice(-MOST.timeline),
    counts: {
      reports: publishedBy(held, timeOf(brief.asOf)),
      claims: brief.threads.reduce((sum, { claims }) => sum + claims.length, 0),
      threads: brief.threads.length,
      disputed: brief.threads.filter(({ disputed }) => disputed).length,
      origins: originsIn(brief).size,
    },
  };
  made.set(brief, now);
  return now;
}

const published = new WeakMap<View["held"], readonly number[]>();

/** How many reports were out by a moment; one that does not say when it was published counts from the start. */
function publishedBy(held: View["held"], moment: number): number {
  const times =
    published.get(held) ?? held.map(({ reading }) => timeOf(reading.report.published ?? null)).sort((a, b) => a - b);
  published.set(held, times);
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All who are behind any claim: threads that stayed have told theirs before. */
function originsIn({ threads }: Brief): ReadonlySet<string> {
  const all = new Set<string>();
  for (const thread of threads) for (const origin of originsOf(thread)) all.add(origin);
  return all;
}

/** What most speak of, and what was spoken of last, first. */
function weightiest({ threads }: Brief): ThreadHead[] {
  return threads
    .filter(({ current }) => current.length > 0)
    .map((thread) => ({
      thread,
      weight: Math.log2(1 + thread.claims.length),
      last: timeOf(thread.claims.at(-1)?.saidOn ?? null),
    }))
    .sort((a, b) => b.weight - a.weight || b.last - a.last)
    .slice(0, MOST.figures)
    .map(({ thread }) => headOf(thread));
}
