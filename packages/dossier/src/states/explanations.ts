/** Explanations side by side, each under its speaker; one speaker's same words once. */
import type { Explanation } from "@isnad/reader";
import { fold } from "@isnad/reader/fold";
import { compare, groupBy } from "../collect.ts";
import { knownFrom } from "./asof.ts";
import { type Context, reportOf } from "./source.ts";

export function joinExplanations(explanations: readonly Explanation[], context: Context): readonly Explanation[] {
  const { known } = context;
  const said = explanations
    .filter((one) => knownFrom(reportOf(context, one), one.on) <= context.asOf)
    .map((one) => {
      if (one.origin === null) return { ...one, key: "" };
      const { lang } = reportOf(context, one);
      return {
        ...one,
        key: known.originKey(one.report, one.origin),
        origin: known.shown(one.report, one.origin, lang),
      };
    })
    .sort(inTime);
  const groups = groupBy(said, ({ key, kind, cause }) => `${key}|${kind}|${fold(cause)}`);
  return [...groups.values()].map(([first]) => {
    const { key: _, ...explanation } = first as (typeof said)[number];
    return explanation;
  });
}

const inTime = (a: Explanation, b: Explanation) =>
  compare(a.on ?? "~", b.on ?? "~") ||
  compare(a.report, b.report) ||
  a.span.start - b.span.start ||
  compare(a.kind, b.kind);
