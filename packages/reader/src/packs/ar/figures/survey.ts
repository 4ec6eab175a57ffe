/** Where words stand that are looked for all over a report, told in one walk over its words. Token indices, in order. */
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { mayCarry } from "./carrier.ts";
import { hedges } from "./doubt.ts";
import { traitOfWord } from "./traits.ts";

export interface Survey {
  /** Nouns that may carry their own number. */
  readonly carriers: readonly number[];
  /** «قد» and verbs in the future. */
  readonly hedged: readonly number[];
}

const isMarked = traitOfWord((info) => mayCarry(info) || hedges(info));

export function surveyOf({ tokens }: Document): Survey {
  const carriers: number[] = [];
  const hedged: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { info } = tokens[at] as Token;
    if (!isMarked(info)) continue;
    if (mayCarry(info)) carriers.push(at);
    if (hedges(info)) hedged.push(at);
  }
  return { carriers, hedged };
}
