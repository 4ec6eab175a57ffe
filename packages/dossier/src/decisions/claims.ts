/** What people decided about claims: set right, rejected, accepted again. */
import type { Decision } from "../contract/types.ts";
import type { ReadClaim } from "../contract/held.ts";
import { type Dated, dated } from "../reports/dated.ts";

/** By a claim's id: what it is set to; null where it was rejected. */
export type ClaimDecisions = ReadonlyMap<string, Partial<ReadClaim> | null>;

/** `decisions`: those that hold, oldest first. Corrections add up in the order they were made. */
export function claimDecisions(decisions: readonly Decision[]): ClaimDecisions {
  const rejected = new Set<string>();
  const set = new Map<string, Partial<ReadClaim>>();
  for (const decision of decisions) {
    if (decision.kind === "reject") rejected.add(decision.claim);
    else if (decision.kind === "accept") rejected.delete(decision.claim);
    else if (decision.kind === "correct") {
      const { status, saidOn, origin, ...rest } = decision.set;
      set.set(decision.claim, {
        ...set.get(decision.claim),
        ...(defined(rest) as Partial<ReadClaim>),
        ...(saidOn === undefined ? {} : { saidOn, dated: "attribution" as const }),
        ...(status === undefined ? {} : { asserted: status }),
        ...(origin === undefined ? {} : { origin }),
      });
    }
  }
  return new Map([...set, ...[...rejected].map((id) => [id, null] as const)]);
}

/** The claims that are decided otherwise in one than in the other. */
export function decidedOtherwise(before: ClaimDecisions, after: ClaimDecisions): ReadonlySet<string> {
  const other = new Set<string>();
  for (const id of new Set([...before.keys(), ...after.keys()]))
    if (JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id))) other.add(id);
  return other;
}

/** Claims as people set them right. */
export function decided(claims: readonly Dated[], decisions: ClaimDecisions): readonly Dated[] {
  if (decisions.size === 0 || !claims.some(({ id }) => decisions.has(id))) return claims;
  return claims.flatMap((claim) => {
    const right = decisions.get(claim.id);
    if (right === null) return [];
    if (right === undefined) return [claim];
    const chain =
      right.origin == null ? claim.chain : [{ name: right.origin, role: "speaker" }, ...withoutOrigin(claim)];
    return [dated({ ...claim, ...right, chain })];
  });
}

const withoutOrigin = ({ chain }: ReadClaim) => chain.filter(({ role }) => role !== "speaker");

const defined = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
