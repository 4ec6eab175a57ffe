/** A text as the set of its runs of words, each run a number: what two texts are compared by. */
import { fold } from "@isnad/reader/fold";

/** Words in a run. Shorter runs are shared by chance, longer ones break at every edit. */
const RUN = 4;

/** 32-bit hashes of every run of words, sorted, each once. A text shorter than a run is one run. */
export function shinglesOf(text: string, hashOf: (word: string) => number): Uint32Array {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= Math.max(hashes.length, RUN); i++) {
    let run = 17;
    for (let k = 0; k < RUN; k++) run = mix(run, hashes[i + k] ?? 0);
    runs.add(run >>> 0);
  }
  return Uint32Array.from(runs).sort();
}

/** Hashes words as folded; remembers those it met, since reports share most of theirs. */
export function wordHasher(): (word: string) => number {
  const met = new Map<string, number>();
  return (word) => {
    const known = met.get(word);
    if (known !== undefined) return known;
    const made = hash(fold(word));
    met.set(word, made);
    return made;
  };
}

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

function mix(a: number, b: number): number {
  const value = Math.imul(a ^ b, 0x9e3779b1);
  return value ^ (value >>> 15);
}
