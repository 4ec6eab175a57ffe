/** The extent of what was said, from its first token. */
import type { TokenRange } from "../../../attributions/candidate.ts";
import type { Quote } from "../../../text/quotes.ts";
import type { Scene } from "./scene.ts";

/** How many quotations a content is followed through; more than any sentence holds. */
const MOST = 40;

/** The quotation that a token opens, or null. */
export function quoteFrom(scene: Scene, at: number): Quote | null {
  if (scene.kinds[at] !== "quote") return null;
  const quote = scene.quotes[scene.quoteAt[at] as number];
  return quote !== undefined && quote.open === at ? quote : null;
}

/** A clause: to the sentence's end or the next cut, over sentence ends and cuts inside quotation marks. */
export function clauseFrom(scene: Scene, first: number): TokenRange {
  const around = scene.quotes[scene.quoteAt[first] as number];
  const outer = around !== undefined && around.open < first ? around : null;
  let end = scene.endAt(first);
  let from = first + 1;
  for (let tries = 0; tries < MOST; tries++) {
    const cut = scene.cuts[from] as number;
    const stop = Math.min(cut, end + 1);
    // a quotation that is open where the content would stop carries on to its close
    const open = stop < scene.tokens.length ? scene.quotes[scene.quoteAt[Math.min(stop, end)] as number] : undefined;
    if (open !== undefined && open.open >= first && open !== outer && open.close >= stop && open.open < stop) {
      from = open.close + 1;
      end = Math.max(end, scene.endAt(Math.min(open.close, scene.tokens.length - 1)));
      if (open.close >= end || from > end) return { first, last: open.close };
      continue;
    }
    return limited(first, stop - 1, outer);
  }
  return limited(first, end, outer);
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
