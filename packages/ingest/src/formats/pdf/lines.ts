/**
 * Pieces of text on a page to lines in the order they are read.
 *
 * A PDF says where each piece stands, and pieces of Arabic stand from left to right on the page as Latin ones do: the first
 * word of the line comes last. What is inside a piece is in reading order already (pdf.js sees to that); the order of the pieces
 * is put right here, with numbers and Latin words left as they run.
 */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its letters, in the units of the page. */
  readonly height: number;
}

export interface Line {
  readonly text: string;
  /** Whether its pieces were put in order from right to left. */
  readonly turned: boolean;
  readonly y: number;
  readonly height: number;
  /** Where it begins and ends on the page. */
  readonly left: number;
  readonly right: number;
}

/** The lines of a page, in the order in which its pieces come. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.text === "") continue;
    const line = lines.at(-1);
    const on = line?.at(-1);
    if (line !== undefined && on !== undefined && Math.abs(on.y - piece.y) <= Math.max(on.height, piece.height) * 0.4)
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(lineOf).filter(({ text }) => text !== "");
}

function lineOf(pieces: readonly Piece[]): Line {
  const solid = pieces.filter(({ text }) => text.trim() !== "");
  const height = Math.max(0, ...solid.map((piece) => piece.height));
  const turned = isRightToLeft(pieces);
  const text = spaced(turned ? rightToLeft(pieces) : leftToRight(pieces), height)
    .replace(/[ \t]+/gu, " ")
    .trim();
  return {
    text: turned ? percentAfter(text) : text,
    turned,
    y: pieces[0]?.y ?? 0,
    height,
    left: Math.min(...solid.map(({ x }) => x)),
    right: Math.max(...solid.map(({ x, width }) => x + width)),
  };
}

const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;

function isRightToLeft(pieces: readonly Piece[]): boolean {
  const text = pieces.map((piece) => piece.text).join("");
  return (text.match(ARABIC)?.length ?? 0) > (text.match(LATIN)?.length ?? 0) * 0.5;
}

function leftToRight(pieces: readonly Piece[]): Piece[] {
  return [...pieces].sort((a, b) => a.x - b.x);
}

/** From the right, with each run of numbers or Latin words made one piece that is read from the left. */
function rightToLeft(pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces].sort((a, b) => b.x - a.x);
  const out: Piece[] = [];
  for (let at = 0; at < ordered.length; ) {
    const end = endOfRun(ordered, at);
    const run = leftToRight(ordered.slice(at, end));
    out.push(run.length === 1 ? (run[0] as Piece) : merged(run));
    at = end;
  }
  return out;
}

function merged(run: readonly Piece[]): Piece {
  const [first] = run as [Piece];
  const last = run.at(-1) as Piece;
  const text = spaced(run, Math.max(...run.map(({ height }) => height)));
  return { ...first, text, width: last.x + last.width - first.x };
}

/** Where a run that is read from left to right and begins at `from` ends; `from + 1` where none begins there. */
function endOfRun(pieces: readonly Piece[], from: number): number {
  let end = from + 1;
  if (!runsLeft(pieces[from] as Piece)) return end;
  for (let at = from + 1; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (gapBetween(pieces[at - 1] as Piece, piece) > piece.height) break;
    if (runsLeft(piece)) end = at + 1;
    else if (!joins(pieces, at)) break;
  }
  return end;
}

/** A percent sign can stand on either side of its number on the page; it is written after it. */
function percentAfter(text: string): string {
  return text.replace(/(?<![\p{N}.,٫])([%٪])(\p{N}[\p{N}.,٫٬]*)(?![%٪\p{N}])/gu, "$2$1");
}

function runsLeft({ text }: Piece): boolean {
  return /[\p{Script=Latin}\p{N}$€£]/u.test(text) && !/\p{Script=Arabic}/u.test(text.replace(/\p{N}/gu, ""));
}

/** What stands inside a number (12.5, 3/4) or between two Latin words belongs to them. */
function joins(pieces: readonly Piece[], at: number): boolean {
  const { text } = pieces[at] as Piece;
  const near = (step: number) => pieces[at + step]?.text ?? "";
  if (/^[.,:/٫٬+\-–$€£]$/u.test(text)) return /^\p{N}/u.test(near(1)) && /\p{N}$|^\p{N}/u.test(near(-1));
  return /^[\s.,:;'’&()/-]*$/u.test(text) && /\p{Script=Latin}/u.test(near(1)) && /\p{Script=Latin}/u.test(near(-1));
}

function gapBetween(a: Piece, b: Piece): number {
  return b.x > a.x ? b.x - (a.x + a.width) : a.x - (b.x + b.width);
}

/** The pieces' words, with a space where the page leaves one, and a mark where it leaves the gap of a table. */
function spaced(pieces: readonly Piece[], height: number): string {
  let text = "";
  let before: Piece | null = null;
  for (const piece of pieces) {
    if (piece.text.trim() === "") {
      text += " ";
      continue;
    }
    if (/^\s*\p{M}+$/u.test(piece.text)) {
      // a vowel sign stands on the letter before it
      text += piece.text.trim();
      continue;
    }
    if (before !== null) {
      const gap = gapBetween(before, piece);
      if (gap > height * 2) text = `${text.trimEnd()} – `;
      else if (gap > height * 0.18 && !text.endsWith(" ")) text += " ";
    }
    text += piece.text;
    before = piece;
  }
  return text;
}
