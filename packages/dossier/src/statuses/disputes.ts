/**
 * Claims that cannot all be true: of different origins, with intervals that don't meet. What growth explains has been
 * superseded by now, so any two that are left and don't meet contradict each other.
 */
import { groupBy } from "../collect.ts";
import { BEHAVIOUR } from "../threads/measures.ts";
import type { Placed } from "../threads/placed.ts";
import { because, type Verdict } from "./verdict.ts";

export function disputes(live: readonly Placed[], verdicts: Map<string, Verdict>): void {
  for (const rivals of groupBy(live.filter(isComparable), sameTime).values()) {
    const highest = twoOf(rivals, (a, b) => b.range.low - a.range.low);
    const lowest = twoOf(rivals, (a, b) => a.range.high - b.range.high);
    for (const claim of rivals) {
      const rival =
        highest.find((other) => other.originKey !== claim.originKey && other.range.low > claim.range.high) ??
        lowest.find((other) => other.originKey !== claim.originKey && other.range.high < claim.range.low);
      if (rival !== undefined) verdicts.set(claim.id, { status: "disputed", because: because(rival) });
    }
  }
}

const isComparable = ({ question, nominal }: Placed) =>
  nominal !== null && BEHAVIOUR[question.measure] !== "loose" && !COLLECTIVE.test(question.group);

/** Groups that there are many of: one family of four and another of five contradict nobody. Folded, articles off. */
const COLLECTIVE =
  /(?:^|\s)(?:family|families|couples?|household|households|crew|عاي?له|عايلات|اسره|اسر|زوجان|زوجين)(?:\s|$)/u;

/** Totals are held against each other whenever they were said; increments only where they are for one period. */
const sameTime = ({ scope, time, id }: Placed) => (scope === "total" ? "" : (time ?? id));

/** The first claims of two different origins in an order: one of them is another origin's than any claim's own. */
function twoOf(claims: readonly Placed[], order: (a: Placed, b: Placed) => number): readonly Placed[] {
  let first: Placed | undefined;
  let second: Placed | undefined;
  for (const claim of claims) {
    if (first === undefined || order(claim, first) < 0) {
      if (first !== undefined && first.originKey !== claim.originKey) second = first;
      first = claim;
    } else if (claim.originKey !== first.originKey && (second === undefined || order(claim, second) < 0))
      second = claim;
  }
  return [first, second].filter((claim) => claim !== undefined);
}
