/** What stands in commas between those counted and their verb: "30 people, according to the governor, were killed". */
import { sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { look } from "./look.ts";
import { isSaying } from "./stops.ts";

const LONGEST = 14;
const isAuxiliary = factOfWord(({ word }) =>
  /^(?:is|are|was|were|be|been|have|has|had|remain|remains|remained|also|still|did|could|got)$/.test(word),
);

/**
 * The comma that ends a clause that tells of some of those counted, begun by this comma: ", 12 of whom were children,". -1 where
 * it runs to the end of the sentence (", 12 of whom face charges"); null where no such clause begins.
 */
export function pastSome(doc: Document, comma: number): number | null {
  for (let at = comma + 1; at < comma + 4; at++)
    if (wordAt(doc, at) === "of" && WHOM.test(wordAt(doc, at + 1))) return commaAfter(doc, at + 2);
  return null;
}
const WHOM = /^(?:whom|which)$/;

function commaAfter(doc: Document, from: number): number {
  const sentence = sentenceAt(doc, from);
  for (let at = from; at < from + LONGEST && sentenceAt(doc, at) === sentence; at++)
    if (wordAt(doc, at) === ",") return at;
  return -1;
}

/** The comma that ends the aside of saying which this comma begins, where a verb follows; else -1. */
export function pastAside(doc: Document, comma: number): number {
  const sentence = doc.tokens[comma]?.sentence;
  let says = false;
  for (let at = comma + 1; at < comma + LONGEST; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === "digits") return -1;
    if (token.info.word === ",") {
      const next = doc.tokens[at + 1];
      if (!says || next === undefined) return -1;
      const event = isAuxiliary(next.info) ? null : look(doc, at + 1, "englishEvent");
      return isAuxiliary(next.info) || (event !== null && event.entry.form === "verb") ? at : -1;
    }
    if (token.kind === "mark" && !/^['’-]$/.test(token.info.word)) return -1;
    if (isSaying(doc, at)) says = true;
  }
  return -1;
}
