/**
 * Values as of a moment. Between two moments at which anything of it was said, a value stays the same: it is worked out once
 * for each such stretch, and the same object comes back for all of it.
 */

/** Stretches remembered for each value: a slider goes back and forth. */
const KEPT = 4;

export class Timed<V> {
  readonly #momentsOf: () => Iterable<number>;
  readonly #make: (asOf: number) => V | null;
  #moments: Float64Array | null = null;
  readonly #made = new Map<number, V | null>();

  /**
   * @param momentsOf the instants from which on `make` may give another value, in any order
   * @param make the value as of an instant; null where there is none yet
   */
  constructor(momentsOf: () => Iterable<number>, make: (asOf: number) => V | null) {
    this.#momentsOf = momentsOf;
    this.#make = make;
  }

  at(asOf: number): V | null {
    this.#moments ??= distinct(this.#momentsOf());
    const stretch = countUpTo(this.#moments, asOf);
    if (stretch === 0) return null;
    const known = this.#made.get(stretch);
    if (known !== undefined) return known;
    const value = this.#make(asOf);
    if (this.#made.size >= KEPT) this.#made.delete(this.#made.keys().next().value as number);
    this.#made.set(stretch, value);
    return value;
  }
}

function distinct(moments: Iterable<number>): Float64Array {
  const sorted = Float64Array.from(moments).sort();
  let kept = 0;
  for (const moment of sorted) if (kept === 0 || moment !== sorted[kept - 1]) sorted[kept++] = moment;
  return sorted.slice(0, kept);
}

/** How many of the sorted instants are not after `asOf`. */
export function countUpTo(sorted: Float64Array, asOf: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= asOf) low = middle + 1;
    else high = middle;
  }
  return low;
}
