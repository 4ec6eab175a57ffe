/** The words that figures and doubts begin from without a number, told in one walk over the text. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { mayCarry } from "./carrier.ts";
import { hedges } from "./doubt.ts";

export interface Marked {
  /** Tokens of nouns that may carry their own number. */
  readonly carriers: readonly number[];
  /** Tokens of «قد» and of verbs in the future. */
  readonly hedges: readonly number[];
}

const isMarked = factOfWord((info) => mayCarry(info) || hedges(info));

export function markedIn({ tokens }: Document): Marked {
  const marked = { carriers: [] as number[], hedges: [] as number[] };
  for (let at = 0; at < tokens.length; at++) {
    const { info } = tokens[at] as Token;
    if (!isMarked(info)) continue;
    if (mayCarry(info)) marked.carriers.push(at);
    if (hedges(info)) marked.hedges.push(at);
  }
  return marked;
}
