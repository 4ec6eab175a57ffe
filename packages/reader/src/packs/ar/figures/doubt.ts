/** How sure stretches of the text are: from a word of doubt to the end of its clause. */
import type { Doubt } from "../../../figures/candidate.ts";
import { type Document, type Hit, lookUp, spanOf } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import type { DoubtEntry } from "./entries.ts";

/** A doubt reaches no further than this, in tokens. */
const REACH = 30;

export function findDoubts(doc: Document): Doubt[] {
  const found: Doubt[] = [];
  const add = (rule: string, hit: { readonly first: number; readonly last: number }, entry: DoubtEntry) => {
    const last = endOfClause(doc, hit.last);
    found.push({ first: hit.first, last, status: entry.status, sparesHarm: entry.spares === "harm", rule });
    doc.trace?.({ stage: "figures", rule, ...spanOf(doc, hit.first, last), outcome: "fired", note: entry.status });
  };
  for (const at of new Set([...doc.tagged("doubt"), ...doc.tagged("particle")])) {
    const doubt = doubtAt(doc, at);
    if (doubt !== null) add("ar.figure.doubt", doubt, doubt.entry);
  }
  for (const at of new Set([...doc.tagged("outcome"), ...doc.tagged("movement"), ...doc.tagged("other")]))
    if (isFuture(doc.tokens[at] as Token)) add("ar.figure.future", { first: at, last: at }, FUTURE);
  return found;
}

const FUTURE: DoubtEntry = { status: "hypothetical", spares: "nothing" };
const MAY: DoubtEntry = { status: "unconfirmed", spares: "nothing" };

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
