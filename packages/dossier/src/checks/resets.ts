/**
 * Counts that may have begun anew without a word of it: long after the last number of a count that only grows, a much
 * smaller one. They stay in one thread, with a caution; a person tells them apart.
 */
import { BEHAVIOUR } from "../threads/measures.ts";
import type { Dated } from "../reports/dated.ts";
import type { Doubt } from "./doubt.ts";
import { DAY } from "../time/moment.ts";

/** So long nothing was heard of the count. Days. */
const SILENCE = 30;
/** A number this much smaller is hardly a revision. */
const MUCH = 0.5;
/** Smaller counts go up and down by chance. */
const LEAST = 10;

/** `claims`: those of one thread, oldest first. */
export function resetsIn(claims: readonly Dated[]): readonly Doubt[] {
  const [first] = claims;
  if (first === undefined || first.scope !== "total" || BEHAVIOUR[first.measure] !== "grows") return [];
  const cautions: Doubt[] = [];
  let largest: Dated | null = null;
  let last = Number.NEGATIVE_INFINITY;
  for (const claim of claims) {
    if (claim.nominal === null || claim.part || claim.asserted !== "asserted") continue;
    const silent = claim.said.start - last > SILENCE * DAY;
    if (silent && largest !== null && claim.nominal < MUCH * (largest.nominal as number)) {
      cautions.push({
        from: claim.said.start,
        caution: {
          kind: "contradiction",
          words: `${claim.words} < ${largest.words}`,
          about: claim.id,
          report: claim.report,
          span: claim.span,
        },
      });
      largest = null;
    }
    if (claim.nominal >= LEAST && (largest === null || claim.nominal > (largest.nominal as number))) largest = claim;
    last = Math.max(last, claim.said.end);
  }
  return cautions;
}
