/** Nouns that carry a small number of people: "an elderly couple", "a trio". */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";

const SIZES: ReadonlyMap<string, number> = new Map([
  ["couple", 2],
  ["pair", 2],
  ["duo", 2],
  ["twosome", 2],
  ["trio", 3],
  ["threesome", 3],
  ["quartet", 4],
]);
export const isCompany = factOfWord(({ word }) => SIZES.has(word));

/** How many the noun at this token names; 0 where it names none: "a couple of", "a pair of", "the pair's". */
export function sizeOfCompany(doc: Document, at: number): number {
  const token = doc.tokens[at];
  if (token === undefined || !isCompany(token.info)) return 0;
  const next = doc.tokens[at + 1];
  if (next?.info.word === "of" || (next?.gap === Gap.none && next.kind === "mark" && /^['’-]$/.test(next.info.word)))
    return 0;
  return SIZES.get(token.info.word) ?? 0;
}
