/** One finding for each key: the first that was found. */
export function distinct<T>(found: readonly T[], keyOf: (one: T) => string): readonly T[] {
  if (found.length < 2) return found;
  const seen = new Map<string, T>();
  for (const one of found) {
    const key = keyOf(one);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
