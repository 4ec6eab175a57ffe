/** What the words of one report mean: asked for once each, however often the report says them. */
import type { Meant, Names } from "./names.ts";
import type { Node } from "./nodes.ts";

export class Meanings {
  readonly names: Names;
  /** The units of names that all that was asked for hangs on. */
  readonly units = new Set<string>();
  readonly #nodes: readonly Node[];
  readonly #speakers = new Map<string, Meant>();
  readonly #places = new Map<string | null, Meant>();

  /** `nodes`: the names of the report. */
  constructor(names: Names, nodes: readonly Node[]) {
    this.names = names;
    this.#nodes = nodes;
  }

  speaker(words: string): Meant {
    const known = this.#speakers.get(words);
    if (known !== undefined) return known;
    const meant = this.names.speaker(this.#nodes, words);
    this.#speakers.set(words, meant);
    return this.#noted(meant);
  }

  place(words: string | null): Meant {
    const known = this.#places.get(words);
    if (known !== undefined) return known;
    const meant = this.names.place(words);
    this.#places.set(words, meant);
    return this.#noted(meant);
  }

  isPerson(key: string): boolean {
    this.units.add(`person ${key}`);
    return this.names.isPerson(key);
  }

  #noted(meant: Meant): Meant {
    for (const unit of meant.units) this.units.add(unit);
    return meant;
  }
}
