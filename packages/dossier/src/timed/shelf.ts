/** Many timed values, shown together in an order. */
import type { Timed } from "./timed.ts";

/**
 * Never changes from outside. What it remembers is the order that its values had when they were last asked for: of the next
 * moment's values most are the same, so that sorting them again hardly costs more than walking past them.
 */
export class Shelf<V> {
  #lines: readonly Timed<readonly V[]>[];
  readonly #order: (a: V, b: V) => number;

  constructor(order: (a: V, b: V) => number, lines: readonly Timed<readonly V[]>[] = []) {
    this.#order = order;
    this.#lines = lines;
  }

  with(gone: ReadonlySet<Timed<readonly V[]>>, added: readonly Timed<readonly V[]>[]): Shelf<V> {
    if (gone.size === 0 && added.length === 0) return this;
    const kept = gone.size === 0 ? this.#lines : this.#lines.filter((line) => !gone.has(line));
    return new Shelf(this.#order, [...kept, ...added]);
  }

  /** All that its values are as of a moment, in order. */
  at(asOf: number): V[] {
    const silent: Timed<readonly V[]>[] = [];
    const told: { readonly line: Timed<readonly V[]>; readonly values: readonly V[] }[] = [];
    for (const line of this.#lines) {
      const values = line.at(asOf);
      if (values === null || values.length === 0) silent.push(line);
      else told.push({ line, values });
    }
    told.sort((a, b) => this.#order(a.values[0] as V, b.values[0] as V));
    this.#lines = [...told.map(({ line }) => line), ...silent];
    const all = told.flatMap(({ values }) => values);
    return told.length === all.length ? all : all.sort(this.#order);
  }
}
