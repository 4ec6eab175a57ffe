/** What people decided about names, as it is asked for name by name. */
import type { Decision, NameRef } from "../contract/types.ts";
import { folds, type Node } from "./nodes.ts";

/** Sides of splits that a name stands on: the split's id to the side's number. */
export type Marks = ReadonlyMap<string, number>;

export interface Settled {
  /** Tells two settlements apart. */
  readonly key: string;
  /** Nobody decided anything about names. */
  readonly none: boolean;
  marksOf(node: Node): Marks;
  /** The ids of the merges that name it. */
  mergesOf(node: Node): readonly string[];
  /** The newest decision of how it is shown; `order` tells which of several is newest. */
  labelOf(node: Node): Label | null;
}

export interface Label {
  readonly order: number;
  readonly as: string;
}

interface Meant {
  readonly ref: NameRef;
  readonly folded: string;
}

const NO_MARKS: Marks = new Map();
const NO_MERGES: readonly string[] = [];

/** `decisions`: those that hold, oldest first. */
export function settledBy(decisions: readonly Decision[]): Settled {
  const splits: { readonly id: string; readonly sides: readonly Meant[] }[] = [];
  const merges: { readonly id: string; readonly of: readonly Meant[] }[] = [];
  const labels: (Label & { readonly of: Meant })[] = [];
  for (const [order, decision] of decisions.entries()) {
    if (decision.kind === "relabel") labels.push({ order, as: decision.as, of: meantBy(decision.of) });
    if ((decision.kind !== "split" && decision.kind !== "merge") || decision.of.what !== "names") continue;
    const of = decision.of.names.map(meantBy);
    if (decision.kind === "split") splits.push({ id: decision.id, sides: of });
    else merges.push({ id: decision.id, of });
  }
  labels.reverse();
  return {
    key: JSON.stringify([
      splits.map(({ id }) => id),
      merges.map(({ id }) => id),
      labels.map(({ order, as }) => [order, as]),
    ]),
    none: splits.length + merges.length + labels.length === 0,
    marksOf: (node) =>
      splits.length === 0
        ? NO_MARKS
        : new Map(
            splits.flatMap(({ id, sides }) => {
              const side = sides.findLastIndex((one) => isMeant(one, node));
              return side < 0 ? [] : [[id, side] as const];
            }),
          ),
    mergesOf: (node) =>
      merges.length === 0
        ? NO_MERGES
        : merges.filter(({ of }) => of.some((one) => isMeant(one, node))).map(({ id }) => id),
    labelOf: (node) => labels.find(({ of }) => isMeant(of, node)) ?? null,
  };
}

const meantBy = (ref: NameRef): Meant => ({ ref, folded: folds(ref.name) });

const isMeant = ({ ref, folded }: Meant, { name, report, folded: own }: Node): boolean =>
  name.kind === ref.kind && (ref.report === undefined || ref.report === report) && own.includes(folded);
