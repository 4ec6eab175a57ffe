/** Whether what is counted is people. */
import { type Document, lookUp } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";

/** Known words for people, and nisbas («كرواتيا») that no lexicon knows as anything else. */
export function isPerson(doc: Document, counted: Counted | null): boolean {
  if (counted === null) return false;
  if (counted.people !== null || counted.victims !== null || counted.partOf || counted.others) return true;
  if (counted.group !== null || lookUp(doc, counted.head, "nationality") !== null) return true;
  const info = doc.tokens[counted.head]?.info;
  return info !== undefined && info.tags.length === 0 && /ي(?:ا|ين|ون)$/u.test(info.word);
}
