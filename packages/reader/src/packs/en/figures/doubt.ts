/** Words of doubt, and how far they reach: to the end of the clause, and a little back. */
import type { Doubt } from "../../../figures/candidate.ts";
import { type Document, lookUp } from "../../../text/document.ts";

const BACK = 6;
const AHEAD = 12;

export function findDoubts(doc: Document): Doubt[] {
  const found: Doubt[] = [];
  for (const at of doc.tagged("englishDoubt")) {
    const hit = lookUp(doc, at, "englishDoubt");
    if (hit === null) continue;
    const { sentence } = doc.tokens[at] as Document["tokens"][number];
    let first = hit.first;
    while (first > 0 && hit.first - first < BACK && holds(doc, first - 1, sentence)) first--;
    let last = hit.last;
    while (last + 1 < doc.tokens.length && last - hit.last < AHEAD && holds(doc, last + 1, sentence)) last++;
    const { status, sparesHarm = false } = hit.entry;
    found.push({ first, last, rule: "en.figure.doubt", status, sparesHarm });
  }
  return found;
}

const holds = (doc: Document, at: number, sentence: number) => {
  const token = doc.tokens[at];
  return token !== undefined && token.sentence === sentence && !/^[,;:]$/.test(token.info.word);
};
