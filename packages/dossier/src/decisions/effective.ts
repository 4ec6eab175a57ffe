/** Which decisions hold: those made by a moment and not undone. */
import type { Decision } from "../contract/types.ts";
import { compare } from "../collect.ts";
import type { ReadClaim } from "../contract/held.ts";
import { momentOf } from "../time/moment.ts";

/** Oldest first, each once. `by`: the last instant that counts. An undo that is itself undone does not hold. */
export function effective(decisions: readonly Decision[], by: number): readonly Decision[] {
  const made = [...new Map(decisions.map((decision) => [decision.id, decision])).values()]
    .filter(({ at }) => (momentOf(at)?.start ?? 0) <= by)
    .sort((a, b) => (momentOf(a.at)?.start ?? 0) - (momentOf(b.at)?.start ?? 0) || compare(a.id, b.id));
  const undone = new Set<string>();
  for (const decision of made.toReversed())
    if (decision.kind === "undo" && !undone.has(decision.id)) undone.add(decision.decision);
  return made.filter(({ id, kind }) => kind !== "undo" && !undone.has(id));
}

/** Claims as people set them right: corrections in the order they were made, rejected ones gone. */
export function decided(claims: readonly ReadClaim[], decisions: readonly Decision[]): readonly ReadClaim[] {
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
  if (rejected.size === 0 && set.size === 0) return claims;
  return claims
    .filter(({ id }) => !rejected.has(id))
    .map((claim) => {
      const right = set.get(claim.id);
      if (right === undefined) return claim;
      const chain =
        right.origin == null ? claim.chain : [{ name: right.origin, role: "speaker" }, ...withoutOrigin(claim)];
      return { ...claim, ...right, chain };
    });
}

const withoutOrigin = ({ chain }: ReadClaim) => chain.filter(({ role }) => role !== "speaker");

const defined = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
