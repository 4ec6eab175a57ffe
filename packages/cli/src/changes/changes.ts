/** What became known between two briefs of a dossier: claims that are new, and claims that stand otherwise than before. */
import type { Brief, Claim, Thread } from "@isnad/dossier";

export interface Change {
  readonly kind: "new" | "status";
  readonly thread: string;
  readonly measure: string;
  readonly group: string;
  readonly place: string | null;
  readonly claim: Claim;
  /** How it stood before; null where it is new. */
  readonly before: Claim["status"] | null;
}

export function changesBetween(before: Brief, after: Brief): readonly Change[] {
  const known = new Map(
    before.threads.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim.status] as const)),
  );
  return after.threads.flatMap((thread) =>
    thread.claims.flatMap((claim) => {
      const was = known.get(claim.id) ?? null;
      return was === claim.status ? [] : [changeOf(thread, claim, was)];
    }),
  );
}

function changeOf({ id: thread, measure, group, place }: Thread, claim: Claim, before: Claim["status"] | null): Change {
  return { kind: before === null ? "new" : "status", thread, measure, group, place, claim, before };
}
