/** How sure stretches of the text are: from a word of doubt to the end of its clause. */
import type { Doubt } from "../../../figures/candidate.ts";
import { type Document, type Hit, lookUp } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";

/** A doubt reaches no further than this, in tokens. */
const REACH = 30;

export function findDoubts(doc: Document): Doubt[] {
  const found: Doubt[] = [];
  for (const token of doc.tokens) {
    const first = token.index;
    const doubt = doubtAt(doc, first);
    if (doubt !== null) {
      const { status, spares } = doubt.entry;
      const last = endOfClause(doc, doubt.last);
      found.push({ first, last, status, sparesHarm: spares === "harm", rule: "ar.figure.doubt" });
    } else if (isFuture(token)) {
      const last = endOfClause(doc, first);
      found.push({ first, last, status: "hypothetical", sparesHarm: false, rule: "ar.figure.future" });
    }
  }
  return found;
}

const MAY: Hit<"doubt">["entry"] = { status: "unconfirmed", spares: "nothing" };

/** A word of doubt, or «قد» before an imperfect: «قد يكون». */
export function doubtAt(doc: Document, at: number): Hit<"doubt"> | null {
  const listed = lookUp(doc, at, "doubt");
  if (listed !== null) return listed;
  const may = doc.tokens[at]?.info.stem === "قد" && /^(?:ي|تكون)/u.test(doc.tokens[at + 1]?.info.word ?? "");
  return may ? { entry: MAY, first: at, last: at + 1 } : null;
}

/** «سترتفع», «سيصل»: a verb the lexicons know, with س before its prefix. */
const isFuture = ({ info }: Token) =>
  /^س[يتن]/u.test(info.stem) &&
  (info.entries.outcome?.part === "verb" || info.entries.movement !== undefined || info.entries.other?.is === "verb");

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
