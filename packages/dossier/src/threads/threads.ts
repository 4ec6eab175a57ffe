/** Claims to threads: a thread holds the claims that answer one question. */
import type { Decision } from "../contract/types.ts";
import { compare, groupBy } from "../collect.ts";
import { Clusters } from "../names/clusters.ts";
import { contestedPairs } from "./contested.ts";
import { isForce, isNamed } from "./groups.ts";
import type { Question } from "./question.ts";
import type { Placed } from "./placed.ts";

/** A thread before it is weighed. */
export interface Strand {
  readonly id: string;
  readonly question: Question;
  readonly claims: readonly Placed[];
}

/**
 * Joins claims by their question; then joins questions that a person, or one count under two labels, or police counted as
 * security forces make one. Claims that a person took out stand on their own.
 */
export function threadsOf(placed: readonly Placed[], decisions: readonly Decision[]): readonly Strand[] {
  const apart = apartBy(decisions);
  const byKey = groupBy(placed, (claim) => {
    const split = apart.get(claim.id);
    return split === undefined ? claim.question.key : `${claim.question.key}|${split}`;
  });
  const keys = [...byKey.keys()].sort(compare);
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const clusters = new Clusters();
  for (const _ of keys) clusters.add();
  const joinKeys = (one: string, other: string) => {
    const [a, b] = [indexOf.get(one), indexOf.get(other)];
    if (a !== undefined && b !== undefined) clusters.join(a, b);
  };
  for (const [one, other] of forcePairs(byKey)) joinKeys(one, other);
  for (const [one, other] of contestedPairs(byKey)) joinKeys(one, other);
  const ids = new Map(keys.map((key) => [threadId(key), key]));
  for (const decision of decisions)
    if (decision.kind === "merge" && decision.of.what === "threads") {
      const [first, ...rest] = decision.of.threads.map((id) => ids.get(id)).filter((key) => key !== undefined);
      for (const key of rest) joinKeys(first as string, key);
    }
  return [...groupBy(keys, (key) => clusters.root(indexOf.get(key) as number)).values()].map((joined) =>
    strandOf(joined, byKey),
  );
}

function strandOf(keys: readonly string[], byKey: ReadonlyMap<string, readonly Placed[]>): Strand {
  const claims = keys.flatMap((key) => byKey.get(key) as readonly Placed[]);
  const head = keys.map((key) => ({ key, first: (byKey.get(key) as readonly Placed[])[0] as Placed })).sort(leading)[0];
  const { key, first } = head as { key: string; first: Placed };
  return { id: threadId(key), question: first.question, claims };
}

/** Of joined questions the one that gives its name: security forces before police, a named group before a source's words. */
function leading(a: { key: string; first: Placed }, b: { key: string; first: Placed }): number {
  const rank = ({ first }: { first: Placed }) =>
    first.question.group === "security_forces" ? 0 : isNamed(first.question.group) ? 1 : 2;
  return rank(a) - rank(b) || compare(a.key, b.key);
}

/** Stable: made of the question alone. A 53-bit hash in base 36, so that it fits in a link. */
export function threadId(key: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return `t-${(4294967296 * (2097151 & two) + (one >>> 0)).toString(36)}`;
}

function apartBy(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const apart = new Map<string, string>();
  for (const decision of decisions)
    if (decision.kind === "split" && decision.of.what === "threads")
      for (const claim of decision.of.claims) apart.set(claim, decision.id);
  return apart;
}

/** A report that gives two numbers on one day holds them for two groups. */
function countedApart(ours: readonly Placed[], theirs: readonly Placed[]): boolean {
  const dayOf = ({ report, saidOn }: Placed) => `${report}|${saidOn?.slice(0, 10)}`;
  const byDay = groupBy(ours, dayOf);
  return theirs.some((claim) => byDay.get(dayOf(claim))?.some(({ nominal }) => nominal !== claim.nominal) ?? false);
}

/** Police, soldiers and security forces are one question unless some report counts two of them side by side. */
function forcePairs(byKey: ReadonlyMap<string, readonly Placed[]>): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  const families = groupBy(
    [...byKey].filter(([, [first]]) => isForce((first as Placed).question.group)),
    ([, [first]]) => (first as Placed).question.without,
  );
  for (const family of families.values()) {
    for (let i = 0; i < family.length; i++)
      for (let j = 0; j < i; j++) {
        const [one, other] = [family[j], family[i]] as [[string, Placed[]], [string, Placed[]]];
        if (!countedApart(one[1], other[1])) pairs.push([one[0], other[0]]);
      }
  }
  return pairs;
}
