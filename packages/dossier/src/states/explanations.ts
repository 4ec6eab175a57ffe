/** Explanations side by side, each under its speaker; one speaker's same words once. */
import type { Explanation, Lang } from "@isnad/reader";
import { compare } from "../collect.ts";
import type { Meanings } from "../names/meanings.ts";
import type { Meant } from "../names/names.ts";
import { isOfKnownParts } from "../names/bodies.ts";
import { folds, type Node } from "../names/nodes.ts";
import { stepAt } from "../names/tally.ts";
import type { Grouping } from "../timed/grouped.ts";
import { Timed } from "../timed/timed.ts";

export interface ToldExplanation {
  readonly explanation: Explanation;
  readonly lang: Lang;
  /** From when on it had been said. */
  readonly from: number;
  readonly speaker: Meant | null;
  /** What is the same cause in both languages: somebody or some body by who it is, anything else by its words. */
  readonly cause: string;
}

/** `nodes`: the names of the report. */
export function causeOf(words: string, nodes: readonly Node[], means: Meanings): string {
  const isNamed = nodes.some(({ folded }) => folded.includes(folds(words))) || isOfKnownParts(words);
  return isNamed ? means.speaker(words).key : folds(words);
}

const inTime = (a: Explanation, b: Explanation) =>
  compare(a.on ?? "~", b.on ?? "~") ||
  compare(a.report, b.report) ||
  a.span.start - b.span.start ||
  compare(a.kind, b.kind);

export const EXPLANATIONS: Grouping<ToldExplanation, Explanation> = {
  keyOf: ({ explanation: { kind }, speaker, cause }) => `${speaker?.key ?? ""}|${kind}|${cause}`,
  order: inTime,
  lineOf(items) {
    const told = [...items].sort((a, b) => inTime(a.explanation, b.explanation));
    return new Timed<readonly Explanation[]>(
      () =>
        told.flatMap(({ from, speaker }) => [
          from,
          ...[...(speaker?.shown?.ar ?? []), ...(speaker?.shown?.en ?? [])].map((step) => Math.max(step.from, from)),
        ]),
      (asOf) => {
        const first = told.find(({ from }) => from <= asOf);
        if (first === undefined) return null;
        const { explanation, speaker, lang } = first;
        const shown = speaker?.shown == null ? null : stepAt(speaker.shown[lang], asOf);
        return [shown === null ? explanation : { ...explanation, origin: shown }];
      },
    );
  },
};
