/** Slips of the pen: two digits of one number turned round (4,237 and 4,327). Shown as cautions, never set right. */
import { groupBy } from "../collect.ts";
import { DAY } from "../time/moment.ts";
import type { Dated } from "../reports/dated.ts";
import type { Doubt } from "./doubt.ts";

/** Numbers of fewer digits differ by two turned round too often without a slip. */
const LEAST = 100;
/** How far apart the two may be said. Days. */
const NEAR = 7;

/** `claims`: those of one thread, oldest first. */
export function slipsIn(claims: readonly Dated[]): readonly Doubt[] {
  const first = new Map<number, Dated>();
  for (const claim of claims) {
    const { value } = claim;
    if (value !== null && value >= LEAST && Number.isInteger(value) && !first.has(value)) first.set(value, claim);
  }
  const cautions: Doubt[] = [];
  if (first.size < 2) return cautions;
  for (const byValue of groupBy(first.values(), ({ value }) => digitsOf(value as number)).values()) {
    for (let i = 1; i < byValue.length; i++) {
      const [one, other] = [byValue[i - 1], byValue[i]] as [Dated, Dated];
      if (isTurned(digits(one.value), digits(other.value)) && Math.abs(other.when.start - one.when.start) <= NEAR * DAY)
        cautions.push({
          from: Math.max(one.said.start, other.said.start),
          caution: {
            kind: "probable_error",
            words: `${one.words} ≠ ${other.words}`,
            about: other.id,
            report: other.report,
            span: other.span,
          },
        });
    }
  }
  return cautions;
}

/** The same for numbers of the same digits, in whatever order: how often each stands in it, in one number. */
function digitsOf(value: number): number {
  let key = 0;
  for (let rest = value; rest >= 1; rest = Math.floor(rest / 10)) key += 16 ** (rest % 10);
  return key;
}

const digits = (value: number | null) => String(value);

/** The same digits but for two neighbours that changed places. */
function isTurned(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((digit, i) => digit !== other[i]);
  return (
    at >= 0 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(0, at) + one.slice(at + 2) === other.slice(0, at) + other.slice(at + 2)
  );
}
