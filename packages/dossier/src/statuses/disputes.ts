/**
 * Claims that cannot all be true: of different origins, with intervals that don't meet. What growth explains has been
 * superseded by now, so any two that are left and don't meet contradict each other.
 */
import { groupBy } from "../collect.ts";
import { BEHAVIOUR } from "../threads/measures.ts";
import type { Placed } from "../threads/placed.ts";
import { ruledBy, type Verdicts } from "./verdict.ts";

/** `ordered`: the claims of a thread; those that have a verdict are out of it. */
export function disputes(ordered: readonly Placed[], verdicts: Verdicts): void {
  const live = [...ordered.keys()].filter((at) => verdicts[at] === undefined && isComparable(ordered[at] as Placed));
  for (const places of groupBy(live, (at) => sameTime(ordered[at] as Placed)).values()) {
    const rivals = places.map((at) => ordered[at] as Placed);
    const highest = twoOf(rivals, (a, b) => b.of.range.low - a.of.range.low);
    const lowest = twoOf(rivals, (a, b) => a.of.range.high - b.of.range.high);
    for (const [index, claim] of rivals.entries()) {
      const rival =
        highest.find((other) => other.originKey !== claim.originKey && other.of.range.low > claim.of.range.high) ??
        lowest.find((other) => other.originKey !== claim.originKey && other.of.range.high < claim.of.range.low);
      if (rival !== undefined) verdicts[places[index] as number] = ruledBy("disputed", rival);
    }
  }
}

const isComparable = ({ question, of: { nominal } }: Placed) =>
  nominal !== null && BEHAVIOUR[question.measure] !== "loose" && !isCollective(question.group);

/** Groups that there are many of: one family of four and another of five contradict nobody. Folded, articles off. */
const COLLECTIVE =
  /(?:^|\s)(?:family|families|couples?|household|households|crew|عاي?له|عايلات|اسره|اسر|زوجان|زوجين)(?:\s|$)/u;

const isCollective = (group: string): boolean => {
  const known = kept.get(group);
  if (known !== undefined) return known;
  const is = COLLECTIVE.test(group);
  if (kept.size >= KEPT) kept.clear();
  kept.set(group, is);
  return is;
};

/** Groups recur; answers kept, up to this many. */
const KEPT = 10_000;
const kept = new Map<string, boolean>();

/** Totals are held against each other whenever they were said; increments only where they are for one period. */
const sameTime = ({ of: { scope, time, id } }: Placed) => (scope === "total" ? "" : (time ?? id));

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
