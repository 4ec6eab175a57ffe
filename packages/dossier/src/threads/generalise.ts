/**
 * One count, told once with a city and once without: the dateline of a wire story, a place that one report leaves out. The
 * very number, of the same people, within days, by the same origin (or no round number) is one claim, of the whole country.
 */
import { groupBy } from "../collect.ts";
import { DAY } from "../time/moment.ts";
import type { Placed } from "./placed.ts";
import { questionOf } from "./question.ts";

/** Smaller numbers are equal by chance too often. */
const LEAST = 10;
/** How far apart the two may be said. Days. */
const NEAR = 7;

export function generalise(placed: readonly Placed[]): readonly Placed[] {
  const whole = groupBy(
    placed.filter((claim) => claim.question.place === "*" && isSpecific(claim)),
    countOf,
  );
  return placed.map((claim) => {
    if (claim.question.place === "*" || claim.question.place.startsWith("@") || !isSpecific(claim)) return claim;
    const same = (whole.get(countOf(claim)) ?? []).some(
      (other) =>
        other.report !== claim.report &&
        Math.abs(other.said.start - claim.said.start) <= NEAR * DAY &&
        (other.originKey === claim.originKey || isOdd(claim.value as number)),
    );
    return same ? { ...claim, question: questionOf(claim, "*", claim.said, claim.originKey) } : claim;
  });
}

const isSpecific = ({ value, part }: Placed) => value !== null && value >= LEAST && !part;

/** Round numbers are equal by chance more often. */
const isOdd = (value: number) => value % 10 !== 0;

const countOf = ({ value, question }: Placed) =>
  [question.measure, question.group, question.scope, question.unit, question.period, value].join("|");
