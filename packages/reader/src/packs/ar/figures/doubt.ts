/** How sure stretches of the text are: from a word of doubt to the end of its clause. */
import type { Doubt } from "../../../figures/candidate.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";

/** A doubt reaches no further than this, in tokens. */
const REACH = 30;

export function findDoubts(doc: Document): Doubt[] {
  const found: Doubt[] = [];
  for (const token of doc.tokens) {
    const doubt = lookUp(doc, token.index, "doubt");
    if (doubt !== null)
      found.push({
        first: token.index,
        last: endOfClause(doc, doubt.last),
        status: doubt.entry.status,
        rule: "ar.figure.doubt",
      });
    else if (isFuture(token))
      found.push({
        first: token.index,
        last: endOfClause(doc, token.index),
        status: "hypothetical",
        rule: "ar.figure.future",
      });
  }
  return found;
}

/** «سترتفع», «سيصل»: a verb the lexicons know, with س before its prefix. */
const isFuture = ({ info }: Token) =>
  /^س[يتن]/u.test(info.stem) && (info.entries.outcome?.part === "verb" || info.entries.movement !== undefined);

function endOfClause(doc: Document, from: number): number {
  const sentence = doc.tokens[from]?.sentence;
  let at = from;
  while (at + 1 < doc.tokens.length && at - from < REACH) {
    const next = doc.tokens[at + 1] as Token;
    if (next.sentence !== sentence || /^[،؛]$/u.test(next.info.word)) break;
    at++;
  }
  return at;
}
