/** The nearest of some token ranges to a token, within its sentence. Binary search: linear over a report. */
import type { Document } from "../text/document.ts";
import { sentenceAt } from "./facts.ts";

interface Range {
  readonly first: number;
  readonly last: number;
}

/** `items` in order of the text, not overlapping. */
export function inOrderOfText<T extends Range>(items: readonly T[]): readonly T[] {
  for (let i = 1; i < items.length; i++)
    if ((items[i - 1] as T).first > (items[i] as T).first) return [...items].sort((a, b) => a.first - b.first);
  return items;
}

/** Of items that are `inOrderOfText` the nearest in the sentence of token `at`. Where two are as near, the earlier one. */
export function nearestInSentence<T extends Range>(doc: Document, items: readonly T[], at: number): T | null {
  if (items.length === 0) return null;
  const sentence = sentenceAt(doc, at);
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).first <= at) low = middle + 1;
    else high = middle;
  }
  const before = low > 0 ? (items[low - 1] as T) : null;
  const after = low < items.length ? (items[low] as T) : null;
  const earlier = before !== null && sentenceAt(doc, before.first) === sentence ? before : null;
  const later = after !== null && sentenceAt(doc, after.first) === sentence ? after : null;
  if (earlier === null || later === null) return earlier ?? later;
  return at - earlier.last <= later.first - at ? earlier : later;
}
