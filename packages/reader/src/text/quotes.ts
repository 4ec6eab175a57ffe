/**
 * Quotations: pairs of marks. Straight marks alternate; Arabic texts also write ”…“ with the marks turned round and put
 * spaces inside them, so the mark's own direction is a hint and the state is the judge. A quotation that runs over
 * several paragraphs opens each with a mark and closes only the last.
 */
import { Gap, type Token } from "./tokens.ts";

export interface Quote {
  readonly index: number;
  /** Token index of the opening mark, and of the closing one; where the mark is missing, the last token of its paragraph. */
  readonly open: number;
  readonly close: number;
  /** False where the closing mark is missing. */
  readonly closed: boolean;
}

const DOUBLE = new Set(['"', "“", "”", "„", "‟", "″"]);
const GUILLEMET = new Set(["«", "»", "‹", "›"]);
const SINGLE_OPEN = "‘";
const SINGLE_CLOSE = "’";
type Family = "double" | "guillemet" | "single";

function familyOf(mark: string): Family | null {
  if (DOUBLE.has(mark)) return "double";
  if (GUILLEMET.has(mark)) return "guillemet";
  if (mark === SINGLE_OPEN || mark === SINGLE_CLOSE) return "single";
  return null;
}

/** Finds the quotations of a text, in order of their opening marks. Linear. */
export function findQuotes(text: string, tokens: readonly Token[]): Quote[] {
  const found: { open: number; close: number; closed: boolean }[] = [];
  const open: Partial<Record<Family, number>> = {};
  const endParagraph = (last: number, next: Token | undefined) => {
    for (const family of ["double", "guillemet", "single"] as const) {
      const from = open[family];
      if (from === undefined) continue;
      const mark = written(text, tokens[from] as Token);
      const continues =
        next !== undefined && written(text, next) === mark && (mark === "“" || mark === "«" || mark === '"');
      if (continues || mark === "“" || mark === "«") found.push({ open: from, close: last, closed: false });
      delete open[family];
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > 0 && token.gap >= Gap.line && isBreak(token)) endParagraph(i - 1, token);
    if (token.kind !== "mark") continue;
    const mark = written(text, token);
    const family = familyOf(mark);
    if (family === null) continue;
    const from = open[family];
    if (from === undefined) {
      if (family === "single" && mark !== SINGLE_OPEN) continue; // an apostrophe
      if (mark === '"' && isInches(tokens, i)) continue;
      open[family] = i;
    } else {
      found.push({ open: from, close: i, closed: true });
      delete open[family];
    }
  }
  endParagraph(tokens.length - 1, undefined);
  found.sort((a, b) => a.open - b.open || b.close - a.close);
  return found.map((quote, index) => ({ index, ...quote }));
}

const written = (text: string, token: Token) => text.slice(token.start, token.end);
const isBreak = (token: Token) => token.gap === Gap.paragraph;
/** 5'10" and 12" are measures. */
const isInches = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.kind === "digits" && (tokens[at] as Token).gap === Gap.none && tokens[at + 1]?.gap !== Gap.none;
