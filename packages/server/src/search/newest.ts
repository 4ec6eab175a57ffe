/** The first of many in an order, without sorting them all. */

/** The `count` items with the greatest `of`, greatest first; equals in the order given. */
export function greatest<T>(items: readonly T[], count: number, of: (item: T) => number): readonly T[] {
  const best: { readonly item: T; readonly value: number }[] = [];
  for (const item of items) {
    const value = of(item);
    if (best.length === count && value <= (best[count - 1] as { value: number }).value) continue;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((best[middle] as { value: number }).value >= value) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, { item, value });
    if (best.length > count) best.pop();
  }
  return best.map(({ item }) => item);
}
