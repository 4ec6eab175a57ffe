/** What people are said to have done, between them and their verb: "two men suspected of smuggling have been held". */
import type { Document } from "../../../text/document.ts";
import { look } from "./look.ts";

/** "of taking part", "for attending": a deed begins here. */
export const isDoing = (doc: Document, at: number): boolean =>
  /^[a-z]{3,}ing$/.test(doc.tokens[at]?.info.word ?? "") && look(doc, at, "englishHarmNoun") === null;

/** "… suspected of smuggling have been held": where the verb of those who did it begins; 0 where none follows. */
export function auxiliaryBehind(doc: Document, from: number): number {
  const sentence = doc.tokens[from]?.sentence;
  for (let at = from + 1; at < from + 10 && doc.tokens[at]?.sentence === sentence; at++) {
    const { word, kind } = { word: doc.tokens[at]?.info.word ?? "", kind: doc.tokens[at]?.kind };
    if (/^(?:have|has|had|were|was|are|is)$/.test(word)) return at;
    if (kind === "mark" || word === "and" || word === "that" || word === "which" || word === "who") return 0;
  }
  return 0;
}
