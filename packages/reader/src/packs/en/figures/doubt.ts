/** Words of doubt, and how far they reach: to the end of the clause, and a little back. */
import type { Doubt } from "../../../figures/candidate.ts";
import { lastUpTo } from "../../../figures/tokens.ts";
import type { Document } from "../../../text/document.ts";
import { look } from "./look.ts";

const BACK = 6;
const AHEAD = 12;

/** Those of the words from one token to another, both inclusive. */
export function findDoubts(doc: Document, from: number, to: number): Doubt[] {
  const found: Doubt[] = [];
  const doubtful = doc.tagged("englishDoubt");
  for (let d = lastUpTo(doubtful, from - 1) + 1; d < doubtful.length && (doubtful[d] as number) <= to; d++) {
    const at = doubtful[d] as number;
    const hit = look(doc, at, "englishDoubt");
    if (hit === null) continue;
    const { status, sparesHarm = false } = hit.entry;
    const { sentence } = doc.tokens[at] as Document["tokens"][number];
    let first = hit.first;
    while (first > 0 && hit.first - first < (status === "retracted" ? AHEAD : BACK) && holds(doc, first - 1, sentence))
      first--;
    let last = hit.last;
    while (
      last + 1 < doc.tokens.length &&
      last - hit.last < (status === "retracted" ? BACK : AHEAD) &&
      holds(doc, last + 1, sentence)
    )
      last++;
    found.push({ first, last, rule: "en.figure.doubt", status, sparesHarm });
  }
  return found;
}

const holds = (doc: Document, at: number, sentence: number) => {
  const token = doc.tokens[at];
  if (token === undefined || token.sentence !== sentence || /^[,;:]$/.test(token.info.word)) return false;
  // "40 were feared dead and over 150 were hurt": the next count is another
  return token.info.word !== "and" || !countsNext(doc, at + 1);
};

function countsNext(doc: Document, at: number): boolean {
  for (let on = at; on < at + 3; on++) {
    const token = doc.tokens[on];
    if (token?.kind === "digits" || token?.info.entries.numeral !== undefined) return true;
    if (token?.info.entries.qualifier === undefined && !/^(?:at|more|as|than)$/.test(token?.info.word ?? ""))
      return false;
  }
  return false;
}
