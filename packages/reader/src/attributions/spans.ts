/** From token ranges to spans of the text. */
import type { Span } from "../contract/types.ts";
import { type Document, spanOf, stemStart } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
import type { TokenRange } from "./candidate.ts";

/** Marks that end a clause; they are no part of what was said, unless quotation marks hold them. By code unit. */
const EDGES: ReadonlySet<number> = new Set([...".,،;؛:…۔-–—"].map((mark) => mark.charCodeAt(0)));

function isEdge(doc: Document, at: number): boolean {
  const { kind, start } = doc.tokens[at] as Token;
  return kind === "mark" && EDGES.has(doc.text.charCodeAt(start));
}

/** The span from one token to another, without the marks of the sentence at its edges. */
export function trimmed(doc: Document, from: number, to: number): Span {
  let [first, last] = [from, to];
  while (first < last && isEdge(doc, first)) first++;
  while (last > first && isEdge(doc, last)) last--;
  return spanOf(doc, first, last);
}

/** The span of a source: without the conjunction or preposition that is written onto its first word («لمصادر»). */
export function sourceSpan(doc: Document, range: TokenRange): Span {
  const { first, last } = range;
  const { start, end } = trimmed(doc, first, last);
  const { conjunction, preposition, article } = (doc.tokens[first] as Token).info;
  // ل takes the ا of the article with it: of «للوزير» remains «وزير»
  const letters = conjunction.length + preposition.length + (preposition === "ل" && article ? 1 : 0);
  return letters === 0 ? { start, end } : { start: stemStart(doc, first, letters), end };
}

/** The span of what was said: without the conjunction that joins it to what stands before. */
export function contentSpan(doc: Document, { first, last }: TokenRange): Span {
  const span = trimmed(doc, first, last);
  const { start, info } = doc.tokens[first] as Token;
  if (start !== span.start || info.conjunction === "") return span;
  return { start: stemStart(doc, first, info.conjunction.length), end: span.end };
}

/** The span of a cue: without the conjunction that is written onto its first word. */
export function cueSpan(doc: Document, { first, last }: TokenRange): Span {
  const { conjunction } = (doc.tokens[first] as Token).info;
  return { start: stemStart(doc, first, conjunction.length), end: (doc.tokens[last] as Token).end };
}
