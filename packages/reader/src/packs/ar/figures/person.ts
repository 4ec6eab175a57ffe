/** Whether what is counted is people. */
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { Counted } from "./counted.ts";

/** Nisbas («كرواتيا») that no lexicon knows as anything else. */
// «مخالطين», «مراجعون»: participles in the plural of people
const isNisba = factOfWord(({ tags, stem }) => tags.length === 0 && /ي(?:ا|ين|ون)$|^م.{3,}(?:ين|ون)$/u.test(stem));

/** Known words for people, and nisbas. */
export function isPerson(doc: Document, counted: Counted | null): boolean {
  if (counted === null) return false;
  if (counted.people !== null || counted.victims !== null || counted.partOf || counted.others) return true;
  if (counted.group !== null || lookUp(doc, counted.head, "nationality") !== null) return true;
  return isNisba((doc.tokens[counted.head] as Token).info);
}
