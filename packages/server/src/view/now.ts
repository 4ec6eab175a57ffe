/** The page that a dossier starts with: small whatever the dossier's size. */
import type { Brief } from "@isnad/dossier";
import type * as z from "zod";
import type * as schema from "../schema/dossiers.ts";
import type { View } from "../warm/warm.ts";
import { changedLast, timeOf } from "./changed.ts";
import { indexOf } from "./index-of.ts";
import { headOf, originOf, type ThreadHead } from "./thread-head.ts";

/** How many of each the page holds; the lists hold the rest. */
const MOST = { changed: 12, figures: 24, others: 30, timeline: 20 } as const;

const made = new WeakMap<Brief, z.infer<typeof schema.Now>>();

export function nowOf({ brief, held }: View): z.infer<typeof schema.Now> {
  const known = made.get(brief);
  if (known !== undefined) return known;
  const { claims } = indexOf(brief);
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
      reports: held.length,
      claims: claims.length,
      threads: brief.threads.length,
      disputed: brief.threads.filter(({ disputed }) => disputed).length,
      origins: new Set(claims.map(({ claim }) => originOf(claim))).size,
    },
  };
  made.set(brief, now);
  return now;
}

/** What most speak of, and what was spoken of last, first. */
function weightiest({ threads }: Brief): ThreadHead[] {
  const standing = threads.filter(({ current }) => current.length > 0);
  const weight = new Map(standing.map((thread) => [thread, Math.log2(1 + thread.claims.length)]));
  const sorted = standing.sort(
    (a, b) =>
      (weight.get(b) as number) - (weight.get(a) as number) ||
      timeOf(b.claims.at(-1)?.saidOn ?? null) - timeOf(a.claims.at(-1)?.saidOn ?? null),
  );
  return sorted.slice(0, MOST.figures).map(headOf);
}
