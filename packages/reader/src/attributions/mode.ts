/** Direct, indirect or mixed, told from the quotation marks. */
import type { Attribution } from "../contract/types.ts";
import { type Document, quoteAround } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import type { TokenRange } from "./candidate.ts";

/**
 * Reads modes of a text. Direct where all words of the content lie within quotations that open in it (or at its very
 * beginning), indirect where none does, else mixed. Long contents cost as much as short ones: their words are counted
 * once a text.
 */
export function modesOf(doc: Document): (content: readonly TokenRange[]) => Attribution["mode"] {
  if (doc.quotes.length === 0) return () => "indirect";
  const { tokens, quoteAt } = doc;
  let counted: Counts | null = null;
  return (content) => {
    let all = 0;
    let within = 0;
    for (let c = 0; c < content.length; c++) {
      const { first, last } = content[c] as TokenRange;
      // a quotation that was open before belongs to another speech
      const outer = quoteAround(doc, first);
      const from = outer !== null && outer.open < first - 1 ? outer.close + 1 : first;
      if (last - first > SHORT) {
        counted ??= countsOf(doc);
        all += between(counted.words, first, last);
        within += between(counted.quoted, from, last);
        continue;
      }
      // most contents hold no quotation: their words need not be counted
      let quoted = from;
      while (quoted <= last && quoteAt[quoted] === -1) quoted++;
      if (quoted > last && content.length === 1) return "indirect";
      for (let at = first; at <= last; at++) {
        if ((tokens[at] as Token).kind === "mark") continue;
        all++;
        if (at >= quoted && quoteAt[at] !== -1) within++;
      }
    }
    if (within === 0) return "indirect";
    return within === all ? "direct" : "mixed";
  };
}

/** Longer contents are counted by their ends, so that many long ones within one another stay cheap. */
const SHORT = 128;

/** How many words, and how many words of quotations, stand before each token. */
interface Counts {
  readonly words: Int32Array;
  readonly quoted: Int32Array;
}

const between = (sums: Int32Array, first: number, last: number) =>
  last < first ? 0 : (sums[last + 1] as number) - (sums[first] as number);

function countsOf({ tokens, quoteAt }: Document): Counts {
  const words = new Int32Array(tokens.length + 1);
  const quoted = new Int32Array(tokens.length + 1);
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.kind === "mark" ? 0 : 1;
    words[at + 1] = (words[at] as number) + word;
    quoted[at + 1] = (quoted[at] as number) + (quoteAt[at] === -1 ? 0 : word);
  }
  return { words, quoted };
}
