/**
 * One count, told once with a city and once without: the dateline of a wire story, a place that one report leaves out. The
 * very number, of the same people, within days, by the same origin (or no round number) is one claim, of the whole country.
 */
import { DAY } from "../time/moment.ts";
import type { Placed } from "./placed.ts";
import { type Question, questionOf } from "./question.ts";

/** Smaller numbers are equal by chance too often. */
const LEAST = 10;
/** How far apart the two may be said. Days. */
const NEAR = 7;

export function generalise(placed: readonly Placed[]): readonly Placed[] {
  const whole = new Map<number, Placed[]>();
  for (const claim of placed) {
    if (claim.question.place !== "*" || !isSpecific(claim)) continue;
    const same = whole.get(claim.value as number);
    if (same === undefined) whole.set(claim.value as number, [claim]);
    else same.push(claim);
  }
  return placed.map((claim) => {
    if (claim.question.place === "*" || claim.question.place.startsWith("@") || !isSpecific(claim)) return claim;
    const same = whole
      .get(claim.value as number)
      ?.some(
        (other) =>
          other.report !== claim.report &&
          Math.abs(other.said.start - claim.said.start) <= NEAR * DAY &&
          (other.originKey === claim.originKey || isOdd(claim.value as number)) &&
          isSameCount(other.question, claim.question),
      );
    return same ? { ...claim, question: questionOf(claim, "*", claim.said, claim.originKey) } : claim;
  });
}

const isSpecific = ({ value, part }: Placed) => value !== null && value >= LEAST && !part;

/** Round numbers are equal by chance more often. */
const isOdd = (value: number) => value % 10 !== 0;

const isSameCount = (a: Question, b: Question) =>
  a.measure === b.measure && a.group === b.group && a.scope === b.scope && a.unit === b.unit && a.period === b.period;
