/** Which lines of a text are written wholly in capitals: there a capital says nothing of its word. */
import type { TokenRange } from "../../../pack.ts";
import { Gap, type Token } from "../../../text/tokens.ts";

/** Fewer words and numbers than this are a label or a row of short names, unless the lines around them tell. */
const FEWEST = 4;
const NONE: readonly TokenRange[] = [];

/**
 * The stretches of whole lines in capitals, in order: all of the text, where no line of it is written otherwise. A line too
 * short to tell goes with the lines before and behind it in its paragraph.
 */
export function linesInCapitals(text: string, tokens: readonly Token[]): readonly TokenRange[] {
  let found: { first: number; last: number }[] | null = null;
  let usualLines = 0;
  /** Where lines too short to tell began that may belong to the next; whether the line before is in capitals. */
  let short = -1;
  let behind = false;
  for (let first = 0; first < tokens.length; ) {
    if ((tokens[first] as Token).gap === Gap.paragraph) {
      short = -1;
      behind = false;
    }
    let usual = false;
    let words = 0;
    let loud = 0;
    let odd = 0;
    let end = first;
    for (; end < tokens.length; end++) {
      const token = tokens[end] as Token;
      if (end > first && token.gap >= Gap.line) break;
      if (usual || token.kind === "mark") continue;
      if (token.kind === "digits") loud++;
      else if (!token.info.capital) usual = true;
      else if (isLoud(text, token)) words++;
      else if (!isLetter(text, token)) odd++; // "McNAMARA"
    }
    if (usual || odd * FEWEST > words) {
      usualLines++;
      short = -1;
      behind = false;
    } else if (words < 2 || words + loud < FEWEST) {
      if (behind && found !== null) (found[found.length - 1] as { last: number }).last = end - 1;
      else if (short < 0) short = first;
    } else {
      found ??= [];
      if (behind) (found[found.length - 1] as { last: number }).last = end - 1;
      else found.push({ first: short < 0 ? first : short, last: end - 1 });
      short = -1;
      behind = true;
    }
    first = end;
  }
  if (found === null) return NONE;
  return usualLines === 0 ? [{ first: 0, last: tokens.length - 1 }] : found;
}

/** Whether a word with a capital goes on with one. */
const isLoud = (text: string, { info, start }: Token) => info.allCapitals || isUpper(text.charCodeAt(start + 1));
const isUpper = (unit: number) => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde);
/** "A", and "U.S.". */
const isLetter = (text: string, { start, end }: Token) => end - start === 1 || text.charCodeAt(start + 1) === 0x2e;
