/**
 * Which texts hold which words: an inverted index in memory that only ever grows, as the record does. One for a dossier; a
 * view of an earlier moment is told apart by what it holds, not by an index of its own.
 */
import { formsOf } from "./forms.ts";
import { bareWords } from "./tokens.ts";

export class TextIndex<K> {
  readonly #keys: K[] = [];
  readonly #postings = new Map<string, number[]>();
  /** The vocabulary in order, for the beginnings of words; made again when it has grown. */
  #sorted: readonly string[] = [];

  get size(): number {
    return this.#keys.length;
  }

  add(key: K, text: string): void {
    const at = this.#keys.push(key) - 1;
    for (const word of new Set(bareWords(text))) {
      const there = this.#postings.get(word);
      if (there === undefined) this.#postings.set(word, [at]);
      else there.push(at);
    }
  }

  /**
   * The spellings of each word of a question that stand in some text: with clitics, in the other number; where none does, the
   * words that begin with it. Null where a word stands nowhere.
   */
  spellings(words: readonly string[]): readonly ReadonlySet<string>[] | null {
    const all = words.map((word) => this.#spellingsOf(word));
    return all.some((spellings) => spellings.size === 0) ? null : all;
  }

  /** The places of the texts that hold some spelling of each word, in the order they were added. */
  holding(words: readonly ReadonlySet<string>[]): readonly number[] {
    const lists = words.map((spellings) => [...spellings].map((word) => this.#postings.get(word) ?? []));
    const weight = (list: readonly (readonly number[])[]) => list.reduce((sum, one) => sum + one.length, 0);
    lists.sort((a, b) => weight(a) - weight(b));
    // how many of the words, the rarest first, each text was found to hold
    const held = new Uint8Array(this.#keys.length);
    let found: number[] = [];
    for (const [word, list] of lists.entries()) {
      found = [];
      for (const postings of list)
        for (const at of postings)
          if (held[at] === word) {
            held[at] = word + 1;
            found.push(at);
          }
    }
    return found.sort((a, b) => a - b);
  }

  key(at: number): K {
    return this.#keys[at] as K;
  }

  #spellingsOf(word: string): ReadonlySet<string> {
    const whole = formsOf(word).filter((form) => this.#postings.has(form));
    return new Set(whole.length > 0 ? whole : this.#beginningWith(word));
  }

  #beginningWith(word: string): readonly string[] {
    if (word.length < 2) return [];
    if (this.#sorted.length !== this.#postings.size) this.#sorted = [...this.#postings.keys()].sort();
    const found: string[] = [];
    for (let at = firstFrom(this.#sorted, word); at < this.#sorted.length && found.length < 200; at++) {
      const next = this.#sorted[at] as string;
      if (!next.startsWith(word)) break;
      found.push(next);
    }
    return found;
  }
}

/** The place of the first that is not before `word`. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
