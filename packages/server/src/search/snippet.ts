/** Where the words of a question stand in a text, and the stretch of it that shows most of them. */
import { wordsIn } from "./tokens.ts";

/** `[start, end)`, UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Stretches of a text whose folded spelling is one of those given. */
export function highlightsIn(text: string, spellings: ReadonlySet<string>): Span[] {
  const found: Span[] = [];
  for (const { start, end, folded } of wordsIn(text)) if (spellings.has(folded)) found.push({ start, end });
  return found;
}

export interface Snippet {
  /** A stretch of the text, as it stands there. */
  readonly text: string;
  /** Where in the whole text it starts. */
  readonly offset: number;
  /** Into the stretch. */
  readonly highlights: Span[];
}

/** UTF-16 code units of a stretch. */
const LENGTH = 240;

/** The stretch that holds most highlights, from the beginning of a word to the end of one. */
export function snippetOf(text: string, spellings: ReadonlySet<string>): Snippet {
  const all = highlightsIn(text, spellings);
  const { from, to } = densest(all, LENGTH * 0.75);
  const middle = all.length === 0 ? 0 : ((all[from] as Span).start + (all[to] as Span).end) / 2;
  const start = wordStart(text, Math.max(0, Math.min(Math.round(middle - LENGTH / 2), text.length - LENGTH)));
  const end = wordEnd(text, Math.min(text.length, start + LENGTH));
  return {
    text: text.slice(start, end),
    offset: start,
    highlights: all
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => ({ start: one.start - start, end: one.end - start })),
  };
}

/** The first run of highlights, of those not longer than `length`, that holds the most. */
function densest(all: readonly Span[], length: number): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: 0 };
  let from = 0;
  for (let to = 0; to < all.length; to++) {
    while ((all[to] as Span).end - (all[from] as Span).start > length && from < to) from++;
    if (to - from > best.to - best.from) best = { from, to };
  }
  return best;
}

const isSpace = (text: string, at: number) => /\s/u.test(text.charAt(at));
/** How far a space is looked for. */
const NEAR = 30;

function wordStart(text: string, at: number): number {
  for (let from = at; from > 0 && from > at - NEAR; from--) if (isSpace(text, from - 1)) return from;
  return whole(text, at);
}

function wordEnd(text: string, at: number): number {
  for (let to = at; to < text.length && to < at + NEAR; to++) if (isSpace(text, to)) return to;
  return whole(text, at);
}

/** Never between the halves of a character. */
function whole(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
