/** Labels in a column, moved as little as keeps them apart. */

interface Placed {
  readonly at: number;
}

interface Room {
  /** Least distance between two, pixels. */
  readonly apart: number;
  readonly from: number;
  readonly until: number;
}

export function spread<T extends Placed>(all: readonly T[], { apart, from, until }: Room): (T & { moved: number })[] {
  const inOrder = all.toSorted((a, b) => a.at - b.at).map((one) => ({ ...one, moved: one.at }));
  let least = from;
  for (const one of inOrder) {
    one.moved = Math.max(one.at, least);
    least = one.moved + apart;
  }
  let most = until;
  for (const one of inOrder.toReversed()) {
    one.moved = Math.min(one.moved, most);
    most = one.moved - apart;
  }
  return inOrder;
}
