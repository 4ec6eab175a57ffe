/** Words of doubt, and how far they reach: to the end of the clause, and a little back. */
import type { Doubt } from "../../../figures/candidate.ts";
import { wordAt } from "../../../figures/facts.ts";
import { lastUpTo } from "../../../figures/tokens.ts";
import type { Document } from "../../../text/document.ts";
import { isCurrency } from "../numbers/currencies.ts";
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
    // "waves of up to four metres" were so high; "faces up to four years" is what may be
    if (hit === null || (isUpTo(doc, hit.first) && !isTermWithin(doc, hit.last))) continue;
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

const isUpTo = (doc: Document, at: number) =>
  doc.tokens[at]?.info.word === "up" && doc.tokens[at + 1]?.info.word === "to";

/** A length of time or money stands so soon behind. */
function isTermWithin(doc: Document, to: number): boolean {
  for (let at = to + 1; at <= to + 4; at++) {
    const unit = look(doc, at, "unit")?.entry.unit;
    if (unit !== undefined && (TIMES.has(unit) || isCurrency(unit))) return true;
  }
  return false;
}
const TIMES = new Set(["year", "month", "week", "day", "hour", "decade"]);

/** A relative clause tells what is known: "vowed to punish those who killed 40"; another clause, what else is: "counted nine dead but said it might be ten". */
const ENDS = new Set([",", ";", ":", "who", "whom", "whose", "but", "before"]);

const holds = (doc: Document, at: number, sentence: number) => {
  const token = doc.tokens[at];
  if (token === undefined || token.sentence !== sentence || ENDS.has(token.info.word)) return false;
  // "could rise as 16 of the injured are in a coma": what is known
  if (token.info.word === "as" && countsNext(doc, at + 1) && wordAt(doc, at - 2) !== "as") return false;
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
