/** Words of a text for searching: where each stands, and how it is folded. */
import { fold } from "@isnad/reader/fold";

/** Letters, marks and digits; the tatweel and joiners that stand within a word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200c\u200d]*/gu;

export interface WordAt {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const known = new Map<string, string>();
/** Spellings remembered: more are folded again. */
const REMEMBERED = 300_000;

/** Folded; a spelling that was met before is not folded again. */
export function folded(word: string): string {
  const there = known.get(word);
  if (there !== undefined) return there;
  const made = fold(word);
  if (known.size < REMEMBERED) known.set(word, made);
  return made;
}

/** The words of a text in order, one after the other. */
export function* wordsIn(text: string): Generator<WordAt> {
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    yield { start: match.index, end: match.index + word.length, folded: folded(word) };
  }
}

/** The folded words of a text, not where they stand. */
export function bareWords(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(folded).filter((word) => word !== "");
}
