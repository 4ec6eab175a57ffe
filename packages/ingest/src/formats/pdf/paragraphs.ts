/** Lines of pages to paragraphs: what runs on is joined, what every page repeats at its edges is left out. */
import type { Line } from "./lines.ts";

export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** The paragraphs of a document, with an empty line between. */
export function paragraphsOf(pages: readonly PageLines[]): string {
  const paragraphs: string[] = [];
  const repeated = repeatedLines(pages);
  let before: Line | null = null;
  let newPage = false;
  for (const { height, lines } of pages) {
    const kept = lines.filter((line) => !isFurniture(line, height, repeated));
    const leading = usualLeading(kept);
    const right = Math.max(0, ...kept.map((line) => line.right));
    const left = Math.min(...kept.map((line) => line.left));
    newPage = true;
    for (const line of kept) {
      const last = paragraphs.length - 1;
      const joined = before === null ? null : join(paragraphs[last] as string, line.text);
      if (before !== null && joined !== null && runsOn(before, line, { leading, newPage, span: right - left }))
        paragraphs[last] = joined;
      else paragraphs.push(line.text);
      before = line;
      newPage = false;
    }
  }
  return paragraphs.join("\n\n");
}

function runsOn(
  before: Line,
  line: Line,
  { leading, newPage, span }: { readonly leading: number; readonly newPage: boolean; readonly span: number },
): boolean {
  if (Math.abs(before.height - line.height) > before.height * 0.15) return false;
  if (/ – /u.test(before.text) || / – /u.test(line.text)) return false;
  const full = before.right - before.left > span * 0.75;
  if (newPage) return full && !endsSentence(before.text);
  const gap = before.y - line.y;
  if (gap <= 0 || gap > leading * 1.35) return false;
  return full || !endsSentence(before.text) === before.right - before.left > span * 0.6;
}

function endsSentence(text: string): boolean {
  return /[.!?:؟۔…][\s\p{Pf}\p{Pe}"']*$/u.test(text);
}

/** A word cut at the end of a line is put together. */
function join(before: string, after: string): string {
  if (/\p{Ll}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  return `${before} ${after}`;
}

/** The distance between two lines of a paragraph: the commonest on the page. */
function usualLeading(lines: readonly Line[]): number {
  const gaps = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const gap = Math.round(((lines[at - 1]?.y ?? line.y) - line.y) * 2) / 2;
    if (gap > 0) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
  }
  const [usual] = [...gaps].sort(([a, m], [b, n]) => n - m || a - b)[0] ?? [0];
  return usual === 0 ? Number.POSITIVE_INFINITY : usual;
}

const EDGE = 0.09;

function isFurniture(line: Line, height: number, repeated: ReadonlySet<string>): boolean {
  if (line.y > height * EDGE && line.y < height * (1 - EDGE)) return false;
  return (
    repeated.has(masked(line.text)) ||
    /^(?:[-–—|]?\s*)?(?:\p{L}+\s)?\p{N}{1,4}(?:\s*(?:\/|of|من)\s*\p{N}{1,4})?(?:\s*[-–—|])?$/u.test(line.text)
  );
}

/** What stands at the edge of at least three pages and of half of them, page numbers aside. */
function repeatedLines(pages: readonly PageLines[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { height, lines } of pages) {
    const edges = lines
      .filter(({ y }) => y <= height * EDGE || y >= height * (1 - EDGE))
      .map(({ text }) => masked(text));
    for (const text of new Set(edges)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3 && count >= pages.length / 2).map(([text]) => text));
}

function masked(text: string): string {
  return text.replace(/\p{N}+/gu, "#");
}
