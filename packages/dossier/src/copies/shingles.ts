/** A text as the set of its runs of words, each run a number: what two texts are compared by. */
import { fold } from "@isnad/reader/fold";
import { remembered } from "../names/nodes.ts";

/** Words in a run. Shorter runs are shared by chance, longer ones break at every edit. */
const RUN = 4;

/** 32-bit hashes of every run of words, sorted, each once. A text shorter than a run is one run. */
export function shinglesOf(text: string): Uint32Array {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const runs = new Uint32Array(Math.max(1, hashes.length - RUN + 1));
  for (let i = 0; i + RUN <= Math.max(hashes.length, RUN); i++) {
    let run = 17;
    for (let k = 0; k < RUN; k++) run = mix(run, hashes[i + k] ?? 0);
    runs[i] = run >>> 0;
  }
  runs.sort();
  let kept = 0;
  for (const run of runs) if (kept === 0 || run !== runs[kept - 1]) runs[kept++] = run;
  return kept === runs.length ? runs : runs.slice(0, kept);
}

/** Words as folded; reports share most of theirs. */
const hashOf = remembered((word) => hash(fold(word)), 100_000);

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

function mix(a: number, b: number): number {
  const value = Math.imul(a ^ b, 0x9e3779b1);
  return value ^ (value >>> 15);
}
