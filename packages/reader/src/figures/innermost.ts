/** The innermost of some stretches around a place. Binary search with a bounded look back: linear over a report. */
interface Stretch {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Stretches seldom nest deep: from the last one that begins before the place this many are looked at. */
const MOST_LOOKED_AT = 64;

/** The look-up: the shortest stretch that holds all of `start`–`end`; of equally short ones the one that begins last. */
export function innermostAround<T extends Stretch>(stretches: readonly T[]): (inner: Stretch) => T | null {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  // the farthest end so far tells when looking further back cannot help
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach[reach.length - 1] ?? 0));

  return ({ start, end }) => {
    let at = lastAtOrBefore(sorted, start);
    let best: T | null = null;
    for (let left = MOST_LOOKED_AT; at >= 0 && left > 0 && (reach[at] as number) >= end; at--, left--) {
      const stretch = sorted[at] as T;
      if (stretch.end >= end && (best === null || stretch.end - stretch.start < best.end - best.start)) best = stretch;
    }
    return best;
  };
}

function lastAtOrBefore(sorted: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Stretch).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
