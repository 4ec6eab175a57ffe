/** The reports' own doubts, each said once. */
import type { Caution } from "@isnad/reader";
import { compare } from "../collect.ts";
import { folds } from "../names/nodes.ts";
import type { Grouping } from "../timed/grouped.ts";
import { Timed } from "../timed/timed.ts";
import type { Doubt } from "../checks/doubt.ts";

export const inOrder = (a: Caution, b: Caution): number =>
  compare(a.report, b.report) ||
  a.span.start - b.span.start ||
  a.span.end - b.span.end ||
  compare(a.kind, b.kind) ||
  compare(a.words, b.words);

/** A doubt about a claim is as old as the claim. */
export const CAUTIONS: Grouping<Doubt, Caution> = {
  keyOf: ({ caution: { kind, words } }) => `${kind}|${folds(words)}`,
  order: inOrder,
  lineOf(items) {
    const told = [...items].sort((a, b) => inOrder(a.caution, b.caution));
    return new Timed<readonly Caution[]>(
      () => told.map(({ from }) => from),
      (asOf) => {
        const first = told.find(({ from }) => from <= asOf);
        return first === undefined ? null : [first.caution];
      },
    );
  },
};

/** Errors that were worked out: each of its own. */
export function errorsOf(find: () => readonly Doubt[]): Timed<readonly Caution[]> {
  let doubts: readonly Doubt[] | null = null;
  const found = () => (doubts ??= find());
  return new Timed<readonly Caution[]>(
    () => found().map(({ from }) => from),
    (asOf) =>
      found()
        .filter(({ from }) => from <= asOf)
        .map(({ caution }) => caution),
  );
}
