/** Clauses: what commas, colons, dashes and sentence ends divide. Short pieces stay with their neighbour. */
import { factOfWord } from "../lexicon/word.ts";
import type { TokenRange } from "../pack.ts";
import type { Document } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";

/** A clause has no more tokens than this. */
const FARTHEST = 120;
/** Pieces with fewer words than this are no clauses of their own. */
const SHORTEST = 4;
const DIVIDES = new Set("،,؛;:–—");
const mayDivide = factOfWord(({ word }) => DIVIDES.has(word));

interface Piece {
  readonly first: number;
  last: number;
  words: number;
}

/** Which clause holds a token. A sentence is taken apart when it is first asked for: most never are. */
export function clauseFinder(doc: Document): (at: number) => TokenRange {
  const bySentence: (readonly Piece[] | undefined)[] = doc.sentences.map(() => undefined);
  return (at) => {
    // behind the last word there is no clause: what is looked for there ends with the text
    const place = at >= 0 && at < doc.tokens.length ? at : doc.tokens.length - 1;
    const { sentence } = doc.tokens[place] as Token;
    const pieces = (bySentence[sentence] ??= piecesOf(doc, sentence));
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle] as Piece).last < place) low = middle + 1;
      else high = middle;
    }
    return pieces[low] as Piece;
  };
}

function piecesOf(doc: Document, sentence: number): readonly Piece[] {
  const { first, last } = doc.sentences[sentence] as TokenRange;
  const pieces: Piece[] = [];
  let before: Piece | null = null;
  let start = first;
  let words = 0;
  for (let at = first; at <= last; at++) {
    const token = doc.tokens[at] as Token;
    if (token.kind !== "mark") words++;
    if (at < last && at - start < FARTHEST && !divides(doc, token)) continue;
    if (before !== null && (words < SHORTEST || before.words < SHORTEST) && at - before.first < FARTHEST) {
      before.last = at;
      before.words += words;
    } else {
      before = { first: start, last: at, words };
      pieces.push(before);
    }
    start = at + 1;
    words = 0;
  }
  return pieces;
}

const divides = ({ text }: Document, { kind, info, start, end }: Token): boolean =>
  kind === "mark" && mayDivide(info) && end - start === 1 && DIVIDES.has(text[start] as string);
