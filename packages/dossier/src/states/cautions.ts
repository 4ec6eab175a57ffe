/** The reports' own doubts, each said once. */
import type { Caution } from "@isnad/reader";
import { fold } from "@isnad/reader/fold";
import { compare, groupBy } from "../collect.ts";
import { knownFrom } from "./asof.ts";
import { type Context, reportOf } from "./source.ts";

/** `dates`: when claims in the same words were said, by report and span: a doubt about a claim is as old as the claim. */
export function joinCautions(
  cautions: readonly Caution[],
  saidAt: (report: string, start: number, end: number) => number | null,
  context: Context,
): readonly Caution[] {
  const said = cautions.filter((caution) => {
    const from = saidAt(caution.report, caution.span.start, caution.span.end);
    return (from ?? knownFrom(reportOf(context, caution), null)) <= context.asOf;
  });
  const groups = groupBy(said.sort(inOrder), ({ kind, words }) => `${kind}|${fold(words)}`);
  return [...groups.values()].map(([first]) => first as Caution);
}

export const inOrder = (a: Caution, b: Caution): number =>
  compare(a.report, b.report) || a.span.start - b.span.start || a.span.end - b.span.end || compare(a.kind, b.kind);
