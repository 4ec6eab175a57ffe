/** Questions that differ in group or start alone, and which of them are one: a family joins within itself and nowhere else. */
import { compare, groupBy } from "../collect.ts";
import { Clusters } from "../names/clusters.ts";
import { areContested } from "./contested.ts";
import { isContestable, isForce, isNamed } from "./groups.ts";
import { ofOne, ofTwo } from "./kept.ts";
import type { Placed } from "./placed.ts";
import { countedFrom, isSplit } from "./starts.ts";

/** The claims of each question of a family, oldest first. */
export type Family = ReadonlyMap<string, readonly Placed[]>;

export interface Grouped {
  /** The claims of each question, as they were sorted out. */
  readonly claims: Family;
  /** The keys that are one, in order. */
  readonly groups: readonly (readonly string[])[];
}

export function groupsOf(family: Family): Grouped {
  const { claims, pairs: counted, mayBeOne } = countedFrom(family);
  const keys = [...claims.keys()].sort(compare);
  if (keys.length === 1) return { claims, groups: [keys] };
  const groupIn = (key: string) => ((claims.get(key) as readonly Placed[])[0] as Placed).question.group;
  // what a person took out stands by itself, whatever its group
  const several = (is: (group: string) => boolean) => keys.filter((key) => is(groupIn(key)) && !isSplit(key, claims));
  const pairs = [
    ...counted,
    ...pairsOf(several(isForce), claims, mayBeOne, (ours, theirs) => !countedApart(ours, theirs)),
    ...pairsOf(several(isContestable), claims, mayBeOne, areContested),
  ];
  if (pairs.length === 0) return { claims, groups: keys.map((key) => [key]) };
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const clusters = new Clusters();
  for (const _ of keys) clusters.add();
  for (const [one, other] of pairs) clusters.join(indexOf.get(one) as number, indexOf.get(other) as number);
  return {
    claims,
    groups: [...groupBy(keys, (key) => clusters.root(indexOf.get(key) as number)).values()],
  };
}

function pairsOf(
  keys: readonly string[],
  family: Family,
  mayBeOne: (one: string, other: string) => boolean,
  areOne: (ours: readonly Placed[], theirs: readonly Placed[]) => boolean,
): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const [i, other] of keys.entries())
    for (const one of keys.slice(0, i))
      if (mayBeOne(one, other) && areOne(family.get(one) as Placed[], family.get(other) as Placed[]))
        pairs.push([one, other]);
  return pairs;
}

/**
 * Police, soldiers and security forces are one question unless some report counts two of them side by side: a report that
 * gives two numbers on one day holds them for two groups.
 */
const countedApart = ofTwo((ours, theirs) => {
  const numbers = numbersOf(ours);
  for (const [day, theirNumbers] of numbersOf(theirs)) {
    const ourNumbers = numbers.get(day);
    if (ourNumbers !== undefined && new Set([...ourNumbers, ...theirNumbers]).size > 1) return true;
  }
  return false;
});

/** By report and day: the numbers it gives. */
const numbersOf = ofOne((claims) => {
  const numbers = new Map<string, Set<number | null>>();
  for (const { of } of claims) {
    const day = `${of.report}|${of.saidOn?.slice(0, 10)}`;
    const there = numbers.get(day);
    if (there === undefined) numbers.set(day, new Set([of.nominal]));
    else there.add(of.nominal);
  }
  return numbers;
});

/** Of joined questions the one that gives its name: security forces before police, a named group before a source's words. */
export function leading(keys: readonly string[], groupIn: (key: string) => string): string {
  const rank = (key: string) => {
    const group = groupIn(key);
    return group === "security_forces" ? 0 : isNamed(group) ? 1 : 2;
  };
  return [...keys].sort((a, b) => rank(a) - rank(b) || compare(a, b))[0] as string;
}
