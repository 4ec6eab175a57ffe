/** Things told by reports, joined within groups: what is new costs the groups that it falls into. */
import { groupBy } from "../collect.ts";
import { Layers, Lists } from "../persist/layers.ts";
import { Shelf } from "./shelf.ts";
import type { Timed } from "./timed.ts";

export interface Grouping<T, V> {
  /** Things of one key may be one; others never are. */
  keyOf(item: T): string;
  /** What a group amounts to through time; its things come in no order. */
  lineOf(items: readonly T[]): Timed<readonly V[]>;
  order(a: V, b: V): number;
}

/** Never changes. */
export class Grouped<T, V> {
  readonly #grouping: Grouping<T, V>;
  readonly #items: Layers<string, readonly T[]>;
  readonly #lines: Layers<string, Timed<readonly V[]>>;
  readonly #shelf: Shelf<V>;

  constructor(
    grouping: Grouping<T, V>,
    items = new Layers<string, readonly T[]>(),
    lines = new Layers<string, Timed<readonly V[]>>(),
    shelf = new Shelf<V>(grouping.order),
  ) {
    this.#grouping = grouping;
    this.#items = items;
    this.#lines = lines;
    this.#shelf = shelf;
  }

  with(gone: readonly T[], added: readonly T[]): Grouped<T, V> {
    if (gone.length === 0 && added.length === 0) return this;
    const { keyOf, lineOf } = this.#grouping;
    const items = new Lists(this.#items);
    const left = groupBy(gone, keyOf);
    const came = groupBy(added, keyOf);
    const lines = this.#lines.edit();
    const old = new Set<Timed<readonly V[]>>();
    const made: Timed<readonly V[]>[] = [];
    for (const key of new Set([...left.keys(), ...came.keys()])) {
      const leaving = new Set(left.get(key));
      const kept = leaving.size === 0 ? items.get(key) : items.get(key).filter((item) => !leaving.has(item));
      const all = [...kept, ...(came.get(key) ?? [])];
      items.set(key, all);
      const before = lines.get(key);
      if (before !== undefined) old.add(before);
      if (all.length === 0) lines.delete(key);
      else {
        const line = lineOf(all);
        lines.set(key, line);
        made.push(line);
      }
    }
    return new Grouped(this.#grouping, items.done(), lines.done(), this.#shelf.with(old, made));
  }

  /** All that the groups amount to as of a moment, in order. */
  at(asOf: number): V[] {
    return this.#shelf.at(asOf);
  }
}
