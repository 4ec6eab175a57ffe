/** Units that are one person, body or place, as a brief shows it. */
import type { Name } from "@isnad/reader";
import { compare } from "../collect.ts";
import { Timed } from "../timed/timed.ts";
import { Clusters } from "./clusters.ts";
import { stepAt, stepsOf, Tally } from "./tally.ts";
import { bySureness, type Edge, type Shown, type Unit } from "./units.ts";

export interface Component {
  /** The unit it was first heard by: what it is known by, whatever joins it later. */
  readonly rep: string;
  readonly units: readonly string[];
  readonly shown: Shown;
  readonly name: Timed<readonly Name[]>;
}

export const shownBy = (tally: Tally, kind: Name["kind"]): Shown => ({
  any: stepsOf(tally, kind, null),
  ar: stepsOf(tally, kind, "ar"),
  en: stepsOf(tally, kind, "en"),
});

/** `tallies`: of its units, and of the surnames alone that mean it. */
export function componentOf(
  rep: string,
  units: readonly string[],
  kind: Name["kind"],
  tallies: Iterable<Tally>,
): Component {
  const tally = Tally.of(tallies);
  const shown = shownBy(tally, kind);
  const id = `${kind}:${rep.slice(kind.length + 1).replaceAll(" ", "-")}`;
  const name = new Timed<readonly Name[]>(
    () =>
      [...tally.spellings.values(), ...shown.any.map(({ from }) => from)].map((from) => Math.max(from, tally.first)),
    (asOf) => {
      const name = stepAt(shown.any, asOf);
      if (name === null || tally.first > asOf) return null;
      const heard = [...tally.spellings].filter(([, first]) => first <= asOf).map(([spelling]) => spelling);
      const { country } = tally;
      return [
        {
          id,
          name,
          kind,
          variants: [...new Set([name, ...heard])].sort(compare),
          spans: [],
          ...(country === null ? {} : { place: { country } }),
        },
      ];
    },
  );
  return { rep, units, shown, name };
}

/** The unit heard first; of two the lesser key. */
export function repOf(units: readonly Unit[], firstOf: (unit: Unit) => number): string {
  let rep = units[0] as Unit;
  for (const unit of units) {
    const sooner = firstOf(unit) - firstOf(rep) || compare(unit.key, rep.key);
    if (sooner < 0) rep = unit;
  }
  return rep.key;
}

/**
 * Units that edges tie to each other, as groups that are one: all of them, but for those that a person told apart. Then the
 * surest edges join first, and what would bring two sides of a split together joins nothing.
 */
export function groupsIn(cloud: readonly Unit[]): readonly (readonly Unit[])[] {
  if (cloud.every(({ marks }) => marks.size === 0)) return [cloud];
  const ordered = [...cloud].sort((a, b) => compare(a.key, b.key));
  const indexOf = new Map(ordered.map(({ key }, index) => [key, index]));
  const clusters = new Clusters();
  for (const { marks } of ordered) {
    const index = clusters.add();
    for (const [split, side] of marks) clusters.mark(index, split, side);
  }
  const edges = ordered.flatMap(({ key, edges }) => edges.map((edge) => ({ from: key, edge })));
  const key = ({ from, edge }: { from: string; edge: Edge }) => `${from}\n${edge.to}`;
  edges.sort((a, b) => bySureness(a.edge, b.edge) || compare(key(a), key(b)));
  for (const { from, edge } of edges) {
    const to = indexOf.get(edge.to);
    if (to !== undefined) clusters.join(indexOf.get(from) as number, to);
  }
  const groups = new Map<number, Unit[]>();
  ordered.forEach((unit, index) => {
    const root = clusters.root(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [unit]);
    else group.push(unit);
  });
  return [...groups.values()];
}
