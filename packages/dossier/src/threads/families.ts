/** Questions that differ in the group alone, and which of them are one: a family joins within itself and nowhere else. */
import { compare, groupBy } from "../collect.ts";
import { Clusters } from "../names/clusters.ts";
import { contestedPairs } from "./contested.ts";
import { isContestable, isForce, isNamed } from "./groups.ts";
import type { Placed } from "./placed.ts";

/** The claims of each question of a family, oldest first. */
export type Family = ReadonlyMap<string, readonly Placed[]>;

/** The keys that are one, in order. */
export function groupsOf(family: Family): readonly (readonly string[])[] {
  const keys = [...family.keys()].sort(compare);
  if (keys.length === 1) return [keys];
  const groupIn = (key: string) => ((family.get(key) as readonly Placed[])[0] as Placed).question.group;
  const several = (is: (group: string) => boolean) => keys.filter((key) => is(groupIn(key)));
  const forces = several(isForce);
  const contestable = several(isContestable);
  const pairs = [
    ...(forces.length < 2 ? [] : forcePairs(forces, family)),
    ...(contestable.length < 2
      ? []
      : contestedPairs(new Map(contestable.map((key) => [key, family.get(key) as Placed[]])))),
  ];
  if (pairs.length === 0) return keys.map((key) => [key]);
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const clusters = new Clusters();
  for (const _ of keys) clusters.add();
  for (const [one, other] of pairs) clusters.join(indexOf.get(one) as number, indexOf.get(other) as number);
  return [...groupBy(keys, (key) => clusters.root(indexOf.get(key) as number)).values()];
}

/** Police, soldiers and security forces are one question unless some report counts two of them side by side. */
function forcePairs(forces: readonly string[], family: Family): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const [i, other] of forces.entries())
    for (const one of forces.slice(0, i))
      if (!countedApart(family.get(one) as Placed[], family.get(other) as Placed[])) pairs.push([one, other]);
  return pairs;
}

/** A report that gives two numbers on one day holds them for two groups. */
function countedApart(ours: readonly Placed[], theirs: readonly Placed[]): boolean {
  const dayOf = ({ of: { report, saidOn } }: Placed) => `${report}|${saidOn?.slice(0, 10)}`;
  const byDay = groupBy(ours, dayOf);
  return theirs.some((claim) => byDay.get(dayOf(claim))?.some(({ of }) => of.nominal !== claim.of.nominal) ?? false);
}

/** Of joined questions the one that gives its name: security forces before police, a named group before a source's words. */
export function leading(keys: readonly string[], groupIn: (key: string) => string): string {
  const rank = (key: string) => {
    const group = groupIn(key);
    return group === "security_forces" ? 0 : isNamed(group) ? 1 : 2;
  };
  return [...keys].sort((a, b) => rank(a) - rank(b) || compare(a, b))[0] as string;
}
