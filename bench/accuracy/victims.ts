/** Counted victims of wires (MUC-4 templates): a figure with the measure of what befell them and an accepted value. */
import type { Reading } from "@isnad/reader";
import { type Case, close, type Verdict } from "./cases.ts";

interface Counted {
  readonly raw: string;
  readonly value?: number;
  /** "23 -": at least so many. */
  readonly min?: number;
}
interface Group {
  readonly number: readonly Counted[];
  readonly effect: readonly string[];
}
interface Expected {
  readonly incidents: readonly { readonly human_groups: readonly Group[] }[];
}

const MEASURES: Readonly<Record<string, string>> = {
  DEATH: "killed",
  INJURY: "injured",
  "REGAINED FREEDOM": "released",
};

/**
 * The groups of two or more that something befell. Single victims are named in the templates, and who is named is no figure;
 * "PLURAL" is no count.
 */
export function judgeVictims({ expect }: Case, { figures }: Pick<Reading, "figures">): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const { human_groups } of (expect as Expected).incidents)
    for (const { number, effect } of human_groups) {
      const measures = effect.flatMap((what) => MEASURES[what] ?? []);
      const values = number.flatMap(({ value, min }) => value ?? min ?? []).filter((value) => value > 1);
      if (measures.length === 0 || values.length === 0) continue;
      const right = figures.some(
        ({ measure, value, low }) =>
          measures.includes(measure) && values.some((one) => close(value, one) || close(low, one)),
      );
      verdicts.push({ right, note: `wanted ${measures.join("/")} ${values.join("/")}` });
    }
  return verdicts;
}
