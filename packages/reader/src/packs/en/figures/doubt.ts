/** Words of doubt, and how far they reach: to the end of the clause, and a little back. */
import type { Doubt } from "../../../figures/candidate.ts";
import { sentenceAt, wordLike } from "../../../figures/facts.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";

const BACK = 6;
const AHEAD = 12;

export function findDoubts(doc: Document): Doubt[] {
  const found: Doubt[] = [];
  const doubtful = doc.tagged("englishDoubt");
  for (let d = 0; d < doubtful.length; d++) {
    const at = doubtful[d] as number;
    const hit = lookUp(doc, at, "englishDoubt");
    if (hit === null) continue;
    const { sentence } = doc.tokens[at] as Token;
    let first = hit.first;
    while (hit.first - first < BACK && holds(doc, first - 1, sentence)) first--;
    let last = hit.last;
    while (last - hit.last < AHEAD && holds(doc, last + 1, sentence)) last++;
    const { status, sparesHarm = false } = hit.entry;
    found.push({ first, last, rule: "en.figure.doubt", status, sparesHarm });
  }
  return found;
}

const isPause = wordLike(/^[,;:]$/);
const holds = (doc: Document, at: number, sentence: number) =>
  sentenceAt(doc, at) === sentence && !isPause((doc.tokens[at] as Token).info);
