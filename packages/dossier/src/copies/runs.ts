/**
 * Which reports hold which runs of words. A run and the number of a report that holds it are packed into one number (32 bits
 * and 20), sorted: a large list that versions share, and a short one of what was added since. Never changes from outside.
 */

/** More reports than this in one dossier are not told apart by what is packed. */
const REPORTS = 2 ** 20;
/** How long the short list may grow, or how large a share of the long one. */
const LEAST = 16_384;
const SHARE = 1 / 64;

export class Runs {
  readonly #long: Float64Array;
  readonly #short: Float64Array;

  constructor(long: Float64Array = new Float64Array(0), short: Float64Array = new Float64Array(0)) {
    this.#long = long;
    this.#short = short;
  }

  /** `added`: numbers of reports with their runs. */
  with(added: readonly (readonly [report: number, runs: Uint32Array])[]): Runs {
    const packed = new Float64Array(added.reduce((sum, [, runs]) => sum + runs.length, this.#short.length));
    packed.set(this.#short);
    let filled = this.#short.length;
    for (const [report, runs] of added) for (const run of runs) packed[filled++] = run * REPORTS + report;
    packed.sort();
    if (packed.length <= Math.max(LEAST, this.#long.length * SHARE)) return new Runs(this.#long, packed);
    return new Runs(this.#long.length === 0 ? packed : merged(this.#long, packed));
  }

  /** The numbers of the reports that hold a run, no more than `most` of them. */
  bearers(run: number, most: number): readonly number[] {
    const found: number[] = [];
    for (const list of [this.#long, this.#short])
      for (let at = firstOf(list, run); found.length < most && at < list.length && runAt(list, at) === run; at++)
        found.push((list[at] as number) % REPORTS);
    return found;
  }

  /** How many reports hold a run. */
  count(run: number): number {
    let count = 0;
    for (const list of [this.#long, this.#short]) count += firstOf(list, run + 1) - firstOf(list, run);
    return count;
  }

  /** For each report how many of its runs no other holds; `reports`: how many reports there are. */
  ownCounts(reports: number): Uint32Array {
    const own = new Uint32Array(reports);
    const all = this.#short.length === 0 ? this.#long : merged(this.#long, this.#short);
    for (let from = 0, to = 0; from < all.length; from = to) {
      const run = runAt(all, from);
      for (to = from + 1; to < all.length && runAt(all, to) === run; ) to++;
      if (to === from + 1) {
        const report = (all[from] as number) % REPORTS;
        own[report] = (own[report] as number) + 1;
      }
    }
    return own;
  }
}

const runAt = (list: Float64Array, at: number): number => Math.floor((list[at] as number) / REPORTS);

function firstOf(list: Float64Array, run: number): number {
  const packed = run * REPORTS;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < packed) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length + b.length);
  let i = 0;
  let j = 0;
  for (let k = 0; k < all.length; k++) {
    const fromA = j >= b.length || (i < a.length && (a[i] as number) <= (b[j] as number));
    all[k] = (fromA ? a[i++] : b[j++]) as number;
  }
  return all;
}
