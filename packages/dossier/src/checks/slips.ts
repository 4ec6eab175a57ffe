/** Slips of the pen: two digits of one number turned round (4,237 and 4,327). Shown as cautions, never set right. */
import type { Caution } from "@isnad/reader";
import { groupBy } from "../collect.ts";
import { DAY } from "../time/moment.ts";
import type { Placed } from "../threads/placed.ts";

/** Shorter numbers differ by two digits turned round too often without a slip. */
const LEAST_DIGITS = 3;
/** How far apart the two may be said. Days. */
const NEAR = 7;

/** `claims`: those of one thread, oldest first. */
export function slipsIn(claims: readonly Placed[]): readonly Caution[] {
  const numbers = claims.filter(
    ({ value }) => value !== null && Number.isInteger(value) && digits(value).length >= LEAST_DIGITS,
  );
  const cautions: Caution[] = [];
  for (const alike of groupBy(numbers, ({ value }) => [...digits(value)].sort().join("")).values()) {
    const byValue = [...groupBy(alike, ({ value }) => value)].map(([, [first]]) => first as Placed);
    for (let i = 1; i < byValue.length; i++) {
      const [one, other] = [byValue[i - 1], byValue[i]] as [Placed, Placed];
      if (isTurned(digits(one.value), digits(other.value)) && Math.abs(other.when.start - one.when.start) <= NEAR * DAY)
        cautions.push({
          kind: "probable_error",
          words: `${one.words} ≠ ${other.words}`,
          about: other.id,
          report: other.report,
          span: other.span,
        });
    }
  }
  return cautions;
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
