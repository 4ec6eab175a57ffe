/** Direct, indirect or mixed, told from the quotation marks. */
import type { Attribution } from "../contract/types.ts";
import { type Document, quoteAround } from "../text/document.ts";
import type { TokenRange } from "./candidate.ts";

/**
 * Reads modes of a text. Direct where all words of the content lie within quotations that open in it (or at its very
 * beginning), indirect where none does, else mixed. Words are counted once a text, so that each content costs nothing.
 */
export function modesOf(doc: Document): (content: readonly TokenRange[]) => Attribution["mode"] {
  if (doc.quotes.length === 0) return () => "indirect";
  let counted: Counts | null = null;
  const between = (sums: Int32Array, first: number, last: number) =>
    last < first ? 0 : (sums[last + 1] as number) - (sums[first] as number);
  return (content) => {
    if (content.every((range) => isPlain(doc, range))) return "indirect";
    const { words, quoted } = (counted ??= countsOf(doc));
    let all = 0;
    let within = 0;
    for (const { first, last } of content) {
      all += between(words, first, last);
      within += between(quoted, first, last);
      // a quotation that was open before belongs to another speech
      const outer = quoteAround(doc, first);
      if (outer !== null && outer.open < first - 1) within -= between(words, first, Math.min(last, outer.close));
    }
    if (within <= 0) return "indirect";
    return within === all ? "direct" : "mixed";
  };
}

/** How many words, and how many words of quotations, stand before each token. */
interface Counts {
  readonly words: Int32Array;
  readonly quoted: Int32Array;
}

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

/** Longer contents are counted, so that many long ones within one another stay cheap. */
const SHORT = 128;

/** Whether a content is short and no word of it stands in a quotation, as most are. */
function isPlain({ quoteAt }: Document, { first, last }: TokenRange): boolean {
  if (last - first > SHORT) return false;
  for (let at = first; at <= last; at++) if (quoteAt[at] !== -1) return false;
  return true;
}
