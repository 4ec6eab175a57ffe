/** The nearest of some token ranges to a token, within its sentence. Binary search: linear over a report. */
import type { Document } from "../text/document.ts";

interface Range {
  readonly first: number;
  readonly last: number;
}

/** `items` in order of the text, not overlapping. Where two are as near, the earlier one. */
export function nearestInSentence<T extends Range>(doc: Document, items: readonly T[]): (at: number) => T | null {
  const sorted = [...items].sort((a, b) => a.first - b.first);
  return (at) => {
    const sentence = doc.tokens[at]?.sentence;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as T).first <= at) low = middle + 1;
      else high = middle;
    }
    const before = sorted[low - 1];
    const after = sorted[low];
    const earlier = before !== undefined && doc.tokens[before.first]?.sentence === sentence ? before : null;
    const later = after !== undefined && doc.tokens[after.first]?.sentence === sentence ? after : null;
    if (earlier === null || later === null) return earlier ?? later;
    return at - earlier.last <= later.first - at ? earlier : later;
  };
}
