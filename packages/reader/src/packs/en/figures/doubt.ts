/** Words of doubt, and how far they reach: to the end of the clause, and a little back. */
import type { Doubt } from "../../../figures/candidate.ts";
import { type Document, lookUp } from "../../../text/document.ts";

const BACK = 6;
const AHEAD = 12;

export function findDoubts(doc: Document): Doubt[] {
  const found: Doubt[] = [];
  for (const token of doc.tokens) {
    if (!token.info.tags.includes("englishDoubt")) continue;
    const hit = lookUp(doc, token.index, "englishDoubt");
    if (hit === null) continue;
    let first = hit.first;
    while (first > 0 && hit.first - first < BACK && holds(doc, first - 1, token.sentence)) first--;
    let last = hit.last;
    while (last + 1 < doc.tokens.length && last - hit.last < AHEAD && holds(doc, last + 1, token.sentence)) last++;
    found.push({ first, last, rule: "en.figure.doubt", status: hit.entry.status });
  }
  return found;
}

const holds = (doc: Document, at: number, sentence: number) => {
  const token = doc.tokens[at];
  return token !== undefined && token.sentence === sentence && !/^[,;:]$/.test(token.info.word);
};
