/** How alike two texts are, word by word: how many of the expected words were kept, how many words are not among them. */
export interface Compared {
  readonly kept: number;
  readonly foreign: number;
  readonly missing: string;
  readonly added: string;
}

export function compareWords(expected: string, found: string): Compared {
  const left = counted(expected);
  const added: string[] = [];
  const words = wordsOf(found);
  for (const word of words) {
    const there = left.get(word) ?? 0;
    if (there === 0) added.push(word);
    else left.set(word, there - 1);
  }
  const missing = [...left].flatMap(([word, count]) => Array.from({ length: count }, () => word));
  return {
    kept: 1 - missing.length / wordsOf(expected).length,
    foreign: added.length / Math.max(1, words.length),
    missing: missing.join(" "),
    added: added.join(" "),
  };
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
