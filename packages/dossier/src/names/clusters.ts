/** Sets that only grow together, with pairs that must stay apart: union–find with marks. */
export class Clusters {
  readonly #parent: number[] = [];
  /** By root: for each split decision, which side of it the set holds. */
  readonly #marks = new Map<number, Map<string, number>>();

  add(): number {
    this.#parent.push(this.#parent.length);
    return this.#parent.length - 1;
  }

  root(node: number): number {
    let at = node;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at] as number] as number;
      at = this.#parent[at] as number;
    }
    return at;
  }

  /** Sets a node on one side of a split: it joins no set that holds another side. */
  mark(node: number, split: string, side: number): void {
    const root = this.root(node);
    const marks = this.#marks.get(root) ?? new Map<string, number>();
    marks.set(split, side);
    this.#marks.set(root, marks);
  }

  /** Whether the two are one now; false where a split keeps them apart. The lower index stays the root. */
  join(one: number, other: number): boolean {
    const a = this.root(one);
    const b = this.root(other);
    if (a === b) return true;
    const ours = this.#marks.get(a);
    const theirs = this.#marks.get(b);
    if (ours !== undefined && theirs !== undefined)
      for (const [split, side] of theirs) if ((ours.get(split) ?? side) !== side) return false;
    const [root, child] = a < b ? [a, b] : [b, a];
    this.#parent[child] = root;
    if (ours !== undefined || theirs !== undefined) {
      this.#marks.set(root, new Map([...(ours ?? []), ...(theirs ?? [])]));
      this.#marks.delete(child);
    }
    return true;
  }
}
