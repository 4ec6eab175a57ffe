/**
 * Quotations: pairs of marks. Straight marks alternate; Arabic texts also write ”…“ with the marks turned round and put
 * spaces inside them, so the mark's own direction is a hint and the state is the judge. A quotation that runs over
 * several paragraphs opens each with a mark and closes only the last. Old wires type ``…'' for “…” and `…' for ‘…’.
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

/** Marks are told by their code unit: each has one. */
const unit = (mark: string) => mark.charCodeAt(0);
const STRAIGHT_DOUBLE = unit('"');
const DOUBLE_OPEN = unit("“");
const GUILLEMET_OPEN = unit("«");
const SINGLE_OPEN = unit("‘");
const APOSTROPHE = unit("'");
const GRAVE = unit("`");
/** Families of marks, by number: what is open is listed by them. */
const Family = { double: 0, guillemet: 1, single: 2, twin: 3, straight: 4 } as const;
type Family = (typeof Family)[keyof typeof Family];
/** No quotation of the family is open. */
const NONE = -1;

/** All but the straight marks stand behind ASCII. */
const FIRST_OF_QUOTES = 0x80;
const FAMILY: ReadonlyMap<number, Family> = new Map<number, Family>([
  ...[...'"“”„‟″'].map((mark) => [unit(mark), Family.double] as const),
  ...[..."«»‹›"].map((mark) => [unit(mark), Family.guillemet] as const),
  ...[..."‘’"].map((mark) => [unit(mark), Family.single] as const),
]);

/** Finds the quotations of a text, in order of their opening marks. Linear. */
export function findQuotes(text: string, tokens: readonly Token[]): Quote[] {
  const found: { open: number; close: number; closed: boolean }[] = [];
  /** By family. */
  const open = [NONE, NONE, NONE, NONE, NONE];
  const endParagraph = (last: number, next: Token | undefined) => {
    for (let family = 0; family < open.length; family++) {
      const from = open[family] as number;
      if (from === NONE) continue;
      const mark = written(text, tokens[from] as Token);
      const twin = family === Family.twin;
      const opens = mark === DOUBLE_OPEN || mark === GUILLEMET_OPEN || (twin && mark === GRAVE);
      const continues =
        next !== undefined &&
        (mark === STRAIGHT_DOUBLE || twin) &&
        written(text, next) === mark &&
        isTwin(next) === twin;
      if (continues || opens) found.push({ open: from, close: last, closed: false });
      open[family] = NONE;
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > 0 && token.gap >= Gap.line && isBreak(token)) endParagraph(i - 1, token);
    if (token.kind !== "mark") continue;
    const mark = written(text, token);
    if (mark === APOSTROPHE || mark === GRAVE) {
      const twin = isTwin(token);
      const family = twin ? Family.twin : Family.straight;
      const from = open[family] as number;
      const opens = twin ? mark === GRAVE || leads(tokens, i) : leads(tokens, i) && tokens[i + 1]?.kind === "word";
      const closes = mark === APOSTROPHE && (twin || closesStraight(text, tokens, i));
      if (from === NONE && opens) open[family] = i;
      else if (from !== NONE && closes) {
        found.push({ open: from, close: i, closed: true });
        open[family] = NONE;
      }
      continue;
    }
    // most marks are commas and stops
    const family = mark < FIRST_OF_QUOTES && mark !== STRAIGHT_DOUBLE ? undefined : FAMILY.get(mark);
    if (family === undefined) continue;
    const from = open[family] as number;
    const twin = open[Family.twin] as number;
    if (from === NONE && family === Family.double && twin !== NONE && closesGrave(text, tokens, twin, i)) {
      // ``…” is how some wires came out of their machines
      found.push({ open: twin, close: i, closed: true });
      open[Family.twin] = NONE;
    } else if (from === NONE) {
      if (family === Family.single && mark !== SINGLE_OPEN) continue; // an apostrophe
      if (mark === STRAIGHT_DOUBLE && isInches(tokens, i)) continue;
      open[family] = i;
    } else {
      found.push({ open: from, close: i, closed: true });
      open[family] = NONE;
    }
  }
  endParagraph(tokens.length - 1, undefined);
  found.sort((a, b) => a.open - b.open || b.close - a.close);
  return found.map(({ open: from, close, closed }, index) => ({ index, open: from, close, closed }));
}

/** Two apostrophes or two grave accents are one mark of quotation. */
const isTwin = ({ start, end }: Token) => end - start === 2;
/** A double mark written onto what stands before it, where grave accents opened. */
const closesGrave = (text: string, tokens: readonly Token[], from: number, at: number) =>
  written(text, tokens[from] as Token) === GRAVE && (tokens[at] as Token).gap === Gap.none;
/** 'quoted' rather than a letter left out ('90s) or a possessive: space before the first mark, space or a mark after the last. */
const leads = (tokens: readonly Token[], at: number) =>
  ((tokens[at] as Token).gap !== Gap.none || tokens[at - 1]?.kind === "mark" || at === 0) &&
  tokens[at + 1]?.gap === Gap.none;
const closesStraight = (text: string, tokens: readonly Token[], at: number) => {
  const [before, next] = [tokens[at - 1] as Token, tokens[at + 1]];
  if ((tokens[at] as Token).gap !== Gap.none || (next !== undefined && next.gap === Gap.none && next.kind !== "mark"))
    return false;
  return before.kind === "mark" || text[before.end - 1] !== "s" || next?.kind !== "word";
};

/** The first code unit of a token: of a mark, the mark. */
const written = (text: string, token: Token) => text.charCodeAt(token.start);
const isBreak = (token: Token) => token.gap === Gap.paragraph;
/** 5'10" and 12" are measures. */
const isInches = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.kind === "digits" && (tokens[at] as Token).gap === Gap.none && tokens[at + 1]?.gap !== Gap.none;
