/**
 * A map that never changes, of which a changed one is made at the cost of what changed: a large lower layer that versions
 * share, and a small upper one with what is new since. The layers become one where the upper has grown too large, which
 * spread over the changes costs next to nothing.
 */

/** In the upper layer: what the lower one has and this map has not. */
const GONE = Symbol("gone");

/** The upper layer may hold this many entries, or a few times the root of the lower one's. */
const LEAST = 64;
const TIMES = 4;

export class Layers<K, V> {
  readonly #lower: ReadonlyMap<K, V>;
  readonly #upper: ReadonlyMap<K, V | typeof GONE>;

  constructor(lower: ReadonlyMap<K, V> = new Map(), upper: ReadonlyMap<K, V | typeof GONE> = new Map()) {
    this.#lower = lower;
    this.#upper = upper;
  }

  get(key: K): V | undefined {
    const found = this.#upper.get(key);
    if (found === undefined) return this.#lower.get(key);
    return found === GONE ? undefined : found;
  }

  has(key: K): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): IterableIterator<[K, V]> {
    for (const entry of this.#lower) if (!this.#upper.has(entry[0])) yield entry;
    for (const entry of this.#upper) if (entry[1] !== GONE) yield entry as [K, V];
  }

  *values(): IterableIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  /** Another map to be, which starts as this one. */
  edit(): Draft<K, V> {
    return new Draft(this.#lower, this.#upper);
  }
}

/** A map in the making. What it was made of stays as it is. */
export class Draft<K, V> {
  readonly #lower: ReadonlyMap<K, V>;
  #upper: Map<K, V | typeof GONE>;
  #copied = false;

  constructor(lower: ReadonlyMap<K, V>, upper: ReadonlyMap<K, V | typeof GONE>) {
    this.#lower = lower;
    this.#upper = upper as Map<K, V | typeof GONE>;
  }

  get(key: K): V | undefined {
    const found = this.#upper.get(key);
    if (found === undefined) return this.#lower.get(key);
    return found === GONE ? undefined : found;
  }

  set(key: K, value: V): void {
    this.#own().set(key, value);
  }

  delete(key: K): void {
    if (this.#lower.has(key)) this.#own().set(key, GONE);
    else if (this.#upper.has(key)) this.#own().delete(key);
  }

  done(): Layers<K, V> {
    const upper = this.#upper;
    if (this.#lower.size === 0 && this.#copied) return new Layers(upper as Map<K, V>);
    if (upper.size <= Math.max(LEAST, TIMES * Math.sqrt(this.#lower.size))) return new Layers(this.#lower, upper);
    const one = new Map(this.#lower);
    for (const [key, value] of upper)
      if (value === GONE) one.delete(key);
      else one.set(key, value);
    return new Layers(one);
  }

  #own(): Map<K, V | typeof GONE> {
    if (!this.#copied) {
      this.#upper = new Map(this.#upper);
      this.#copied = true;
    }
    return this.#upper;
  }
}

/** A draft of lists: adds to them without copying one twice. */
export class Lists<K, T> {
  readonly #draft: Draft<K, readonly T[]>;
  readonly #owned = new Map<K, T[]>();

  constructor(before: Layers<K, readonly T[]>) {
    this.#draft = before.edit();
  }

  get(key: K): readonly T[] {
    return this.#draft.get(key) ?? [];
  }

  add(key: K, item: T): void {
    const own = this.#owned.get(key);
    if (own === undefined) this.set(key, [...this.get(key), item]);
    else own.push(item);
  }

  /** Takes items out; a list that is left empty is gone. */
  remove(key: K, gone: ReadonlySet<T>): void {
    this.set(
      key,
      this.get(key).filter((item) => !gone.has(item)),
    );
  }

  set(key: K, list: T[]): void {
    if (list.length === 0) {
      this.#owned.delete(key);
      this.#draft.delete(key);
    } else {
      this.#owned.set(key, list);
      this.#draft.set(key, list);
    }
  }

  done(): Layers<K, readonly T[]> {
    return this.#draft.done();
  }
}
