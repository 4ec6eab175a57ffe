/** Which claims a person should look at, and nobody has yet. */
import type { Brief } from "@isnad/dossier";
import type { View } from "../warm/warm.ts";
import { indexOf } from "./index-of.ts";

const made = new WeakMap<Brief, ReadonlySet<string>>();

/** The ids of claims that are in dispute or not confirmed, or that a caution speaks of, and that no decision names. */
export function doubtful({ brief, decisions }: View): ReadonlySet<string> {
  const known = made.get(brief);
  if (known !== undefined) return known;
  const settled = new Set(decisions.flatMap((decision) => ("claim" in decision ? [decision.claim] : [])));
  const { claims, byReport } = indexOf(brief);
  const found = new Set<string>();
  for (const { claim } of claims)
    if (claim.status === "unconfirmed" || claim.status === "disputed") found.add(claim.id);
  for (const { report, span } of brief.cautions)
    for (const { claim } of byReport.get(report) ?? [])
      if (claim.span.start < span.end && span.start < claim.span.end) found.add(claim.id);
  for (const id of settled) found.delete(id);
  made.set(brief, found);
  return found;
}
