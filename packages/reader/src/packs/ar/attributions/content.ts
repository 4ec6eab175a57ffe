/** The extent of what was said, from its first token. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import { quoteAround } from "../../../text/document.ts";
import type { Quote } from "../../../text/quotes.ts";
import { endAt, type Scene } from "./scene.ts";

/** How many quotations a content is followed through; more than any sentence holds. */
const MOST = 40;

/** The quotation that a token opens, or null. */
export function quoteFrom(scene: Scene, at: number): Quote | null {
  if (scene.kinds[at] !== "quote") return null;
  const quote = quoteAround(scene, at);
  return quote !== null && quote.open === at ? quote : null;
}

/** A clause: to the sentence's end or the next cut, over sentence ends and cuts inside quotation marks. */
export function clauseFrom(scene: Scene, first: number): TokenRange {
  const around = quoteAround(scene, first);
  const outer = around !== null && around.open < first ? around : null;
  let end = endAt(scene, first);
  let from = first + 1;
  for (let tries = 0; tries < MOST; tries++) {
    const stop = Math.min(cutFrom(scene, from), end + 1);
    // a quotation that is open where the content would stop carries on to its close
    const open = stop < scene.tokens.length ? quoteAround(scene, Math.min(stop, end)) : null;
    if (open !== null && open.open >= first && open !== outer && open.close >= stop && open.open < stop) {
      from = open.close + 1;
      end = Math.max(end, endAt(scene, Math.min(open.close, scene.tokens.length - 1)));
      if (open.close >= end || from > end) return { first, last: open.close };
      continue;
    }
    return limited(first, stop - 1, outer);
  }
  return limited(first, end, outer);
}

/** The next token, itself included, before which a content may end; the text's length where there is none. */
function cutFrom({ cuts, tokens }: Scene, at: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low === cuts.length ? tokens.length : (cuts[low] as number);
}

const limited = (first: number, last: number, outer: Quote | null): TokenRange => ({
  first,
  last: outer !== null && outer.closed ? Math.min(last, outer.close - 1) : last,
});

/**
 * The content that a clause with أن is: where the marks hold all of it but the particle, it is the quotation alone.
 */
export function thatClause(scene: Scene, that: number): TokenRange {
  const range = clauseFrom(scene, that);
  const quote = quoteFrom(scene, that + 1);
  if (quote !== null && endsWith(scene, range, quote.close)) return { first: quote.open, last: quote.close };
  return range;
}

/** Whether nothing but marks stands between a closing quotation mark and the end of a range. */
function endsWith(scene: Scene, range: TokenRange, close: number): boolean {
  if (close > range.last) return true;
  for (let at = close + 1; at <= range.last; at++) if (scene.tokens[at]?.kind !== "mark") return false;
  return true;
}

/** Quoted words that follow a cue or a colon: the quotation, and those joined to it by nothing but «و» or a comma. */
export const quotation = (quote: Quote): TokenRange => ({ first: quote.open, last: quote.close });
