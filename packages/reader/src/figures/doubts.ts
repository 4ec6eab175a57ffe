/** The doubts around a figure: they reach no further than their sentence, and most sentences have no figure. */
import type { Document } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Doubt } from "./candidate.ts";
import { sentenceAt } from "./facts.ts";

/** From a token to the doubts that may hold there. The same list for the same sentence, asked again. */
export type DoubtsAround = (at: number) => readonly Doubt[];

/** `find`: the doubts that words from one token to another, both inclusive, raise. All are found where somebody traces. */
export function doubtsBySentence(
  doc: Document,
  find: (doc: Document, first: number, last: number) => readonly Doubt[],
): DoubtsAround {
  if (doc.trace !== null) {
    const all = find(doc, 0, doc.tokens.length - 1);
    return () => all;
  }
  let here = -1;
  let found: readonly Doubt[] = [];
  return (at) => {
    const sentence = sentenceAt(doc, at);
    if (sentence !== here) {
      here = sentence;
      const { first, last } = doc.sentences[sentence] as Sentence;
      found = find(doc, first, last);
    }
    return found;
  };
}
