/** The innermost of some stretches around a place. Binary search with a bounded look back: linear over a report. */
export interface Stretch {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Stretches seldom nest deep: from the last one that begins before the place this many are looked at. */
const MOST_LOOKED_AT = 64;

/** Stretches made ready for looking up. */
export interface Stretches<T extends Stretch> {
  /** By their beginnings, of those that begin together the longer first. */
  readonly sorted: readonly T[];
  /** The farthest end up to each: it tells when looking further back cannot help. */
  readonly reach: readonly number[];
}

export function stretchesOf<T extends Stretch>(stretches: readonly T[]): Stretches<T> {
  const sorted = isInOrder(stretches) ? stretches : [...stretches].sort(inOrder);
  const reach: number[] = [];
  let farthest = 0;
  for (let s = 0; s < sorted.length; s++) {
    farthest = Math.max(farthest, (sorted[s] as T).end);
    reach.push(farthest);
  }
  return { sorted, reach };
}

const inOrder = (a: Stretch, b: Stretch): number => a.start - b.start || b.end - a.end;

function isInOrder(stretches: readonly Stretch[]): boolean {
  for (let s = 1; s < stretches.length; s++)
    if (inOrder(stretches[s - 1] as Stretch, stretches[s] as Stretch) > 0) return false;
  return true;
}

/** The shortest stretch that holds all of `start`–`end`; of equally short ones the one that begins last. */
export function innermostAround<T extends Stretch>(
  { sorted, reach }: Stretches<T>,
  start: number,
  end: number,
): T | null {
  let best: T | null = null;
  let at = lastAtOrBefore(sorted, start);
  for (let left = MOST_LOOKED_AT; at >= 0 && left > 0 && (reach[at] as number) >= end; at--, left--) {
    const stretch = sorted[at] as T;
    if (stretch.end >= end && (best === null || stretch.end - stretch.start < best.end - best.start)) best = stretch;
  }
  return best;
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
