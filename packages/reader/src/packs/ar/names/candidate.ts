/** What the Arabic rules make of tokens: a name's words without what is written onto the first of them. */
import { type NameCandidate, type NameKind, singleSpaced } from "../../../names/candidate.ts";
import { type Document, stemStart } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";

/** What only some candidates have. `whole`: nothing that is written onto the first word is taken off. */
interface More extends Partial<Pick<NameCandidate, "known" | "tail" | "country">> {
  readonly whole?: boolean;
}
const NO_MORE: More = {};

/** A candidate over tokens, its words without what is written onto the first one. */
export function candidate(
  doc: Document,
  rule: string,
  kind: NameKind,
  first: number,
  last: number,
  { known, tail, country, whole = false }: More = NO_MORE,
): NameCandidate {
  const head = doc.tokens[first] as Token;
  const { info } = head;
  const letters = whole ? 0 : (info.conjunction === "" ? 0 : 1) + (info.preposition === "" ? 0 : 1);
  const start = letters === 0 ? head.start : stemStart(doc, first, letters);
  const end = (doc.tokens[last] as Token).end;
  // «للعراق»: the preposition has taken the article's alef with it
  const swallowed = info.article && info.word.startsWith("ل", letters) && !info.word.startsWith("ال", letters);
  const written = singleSpaced(doc.text, start, end);
  const words = head.kind === "mark" ? [] : [whole ? info.word : info.stem];
  for (let at = first + 1; at <= last; at++) {
    const token = doc.tokens[at] as Token;
    if (token.kind !== "mark") words.push(token.info.word);
  }
  return {
    kind,
    first,
    last,
    start,
    end,
    written: swallowed ? `ا${written}` : written,
    words,
    known,
    tail,
    country,
    alias: undefined,
    rule,
  };
}
