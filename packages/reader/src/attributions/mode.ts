/** Direct, indirect or mixed, told from the quotation marks. */
import type { Attribution } from "../contract/types.ts";
import type { Document } from "../text/document.ts";
import type { TokenRange } from "./candidate.ts";

/** A longer content is told by its first words: nobody quotes half a book. Keeps nested contents from costing the square. */
const LONGEST = 1_000;

/**
 * Direct where each part of the content begins and ends with marks (or lies wholly inside a quotation that is the
 * speaker's), indirect where no quotation opens inside it, else mixed. A mark at either end that stands alone is no part
 * of the words.
 */
export function modeOf(doc: Document, content: readonly TokenRange[]): Attribution["mode"] {
  let quoted = 0;
  let all = 0;
  for (const { first, last } of content) {
    for (let at = first; at <= Math.min(last, first + LONGEST); at++) {
      if (doc.tokens[at]?.kind === "mark") continue;
      all++;
      const quote = doc.quotes[doc.quoteAt[at] as number];
      if (quote !== undefined && quote.open >= first - 1 && quote.close <= last + 1) quoted++;
      else if (quote !== undefined && quote.open >= first && !quote.closed) quoted++;
    }
  }
  if (quoted === 0) return "indirect";
  return quoted === all ? "direct" : "mixed";
}
