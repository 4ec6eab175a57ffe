/** Two versions of one report: which sentences were cut, added or altered, and which figures are not said any more. */
import type { Figure, Reading } from "@isnad/reader";

export interface Altered {
  readonly before: string;
  readonly after: string;
}
export interface VersionChange {
  readonly cut: readonly string[];
  readonly added: readonly string[];
  readonly altered: readonly Altered[];
  /** Figures of the earlier version that the later one neither repeats nor gives anew: they went without a word. */
  readonly gone: readonly { readonly measure: string; readonly group: string; readonly words: string }[];
}

export function compareVersions(before: Reading, after: Reading): VersionChange {
  const cut = missingIn(sentencesOf(before.report.text), sentencesOf(after.report.text));
  const added = missingIn(sentencesOf(after.report.text), sentencesOf(before.report.text));
  const altered: Altered[] = [];
  for (const sentence of cut) {
    const likest = mostAlike(
      sentence,
      added.filter((other) => !altered.some((pair) => pair.after === other)),
    );
    if (likest !== null) altered.push({ before: sentence, after: likest });
  }
  return {
    cut: cut.filter((sentence) => !altered.some((pair) => pair.before === sentence)),
    added: added.filter((sentence) => !altered.some((pair) => pair.after === sentence)),
    altered,
    gone: goneFigures(before, after),
  };
}

/** How many of two sentences' words are the same for one to be the other, altered. */
const ALIKE = 0.5;

function mostAlike(sentence: string, others: readonly string[]): string | null {
  const words = wordsOf(sentence);
  let best: { readonly other: string; readonly share: number } | null = null;
  for (const other of others) {
    const there = wordsOf(other);
    const common = [...words].filter((word) => there.has(word)).length;
    const share = common / Math.max(1, words.size + there.size - common);
    if (share >= ALIKE && share > (best?.share ?? 0)) best = { other, share };
  }
  return best?.other ?? null;
}

function goneFigures(before: Reading, after: Reading): VersionChange["gone"] {
  const said = new Set(after.figures.map(questionOf));
  return before.figures
    .filter((figure) => !said.has(questionOf(figure)))
    .map(({ measure, group, span }) => ({ measure, group, words: before.report.text.slice(span.start, span.end) }));
}

/** What a figure answers. A new answer to it is a correction, none is a silence. */
function questionOf({ measure, group, place }: Figure): string {
  return JSON.stringify([measure, group, place]);
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?؟۔…]["'»”)]*)\s+/u)
    .map((sentence) => sentence.replace(/\s+/gu, " ").trim())
    .filter((sentence) => sentence !== "");
}

function missingIn(sentences: readonly string[], others: readonly string[]): readonly string[] {
  const there = new Set(others);
  return sentences.filter((sentence) => !there.has(sentence));
}

function wordsOf(sentence: string): ReadonlySet<string> {
  return new Set(sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}
