/**
 * Corpora: what a rule must read, beside the rule, as `*.corpus.ts`. One meaning, many surfaces; near-misses that must not
 * match. `corpora.test.ts` finds and runs them all; a failure prints the trace.
 */
import type { Reading } from "../src/contract/types.ts";

export type Stage = Exclude<keyof Reading, "report" | "reader">;

export interface Corpus {
  /** The rules it shows. Each must fire in at least one case and in none of `not`. */
  readonly rules: readonly string[];
  readonly lang: "ar" | "en";
  /** What part of the reading is looked at. */
  readonly stage: Stage;
  /** When the reports were published; relative dates need it. */
  readonly published?: string;
  /**
   * `means`: exactly these findings, in order, each with at least these fields. A span is given as its words
   * (`cue: "قال"`), a list of spans as a list of words.
   */
  readonly cases: readonly {
    readonly say: string | readonly string[];
    readonly means: readonly Record<string, unknown>[];
  }[];
  /** Texts in which none of the rules may fire. */
  readonly not?: readonly string[];
}

export const corpus = (corpus: Corpus): Corpus => corpus;
