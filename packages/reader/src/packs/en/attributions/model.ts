/**
 * The weights of the scorer, laid out so that those of one candidate lie close together: what is looked at again and again costs
 * less than what must be fetched.
 */
import { FEATURES, placeOf, type Seen, valuesOf } from "./features.ts";
import { WEIGHTS } from "./generated/weights.ts";
import { CUES } from "./values.ts";

export interface Model {
  /** Grids of weights, `GRID` entries each: the places of the two things among the sights, rows, columns, the first cell. */
  readonly grids: Int32Array;
  /** The cells of all grids, row by row. Row and column 0 are for what has no weight of its own. */
  readonly cells: Int16Array;
  /** Pairs of which few have a weight, `TABLE` entries each: the two places again, and from which numbers on nothing has one. */
  readonly tables: Int32Array;
  /** Their weights, by open addressing: at even places keys, 0 = free, behind each its weight. */
  readonly slots: Int32Array;
}
export const GRID = 5;
export const TABLE = 4;

/** The slots of the tables, a power of two; less than half are taken. */
export const SLOTS = 1 << 12;
/** 2^32 divided by the golden ratio: spreads keys that lie close together. */
const SPREAD = 0x9e3779b1;
export const slotOf = (key: number): number => Math.imul(key, SPREAD) >>> 20;
/** The key of two numbers, each less than 4096, in the table that begins at `at`. */
export const keyOf = (at: number, one: number, two: number): number => ((at + 1) << 24) | (one << 12) | two;

/** Of what is seen, by its numbers. */
type Weighed = readonly [one: number, two: number, weight: number];
/** Whatever is seen: the weight goes to a whole row or column. */
const ANY = -1;

/** Two things that are weighed together, with what each adds by itself. */
interface Pair {
  readonly one: Seen;
  readonly two: Seen;
  readonly weights: Weighed[];
}

/** Of pairs that begin with a cue few have weights. */
const isSparse = ({ one }: Pair) => valuesOf(one) === CUES;

/** All pairs; a thing that has weights by itself adds them to the first pair it is in. */
function pairs(): Pair[] {
  const found: Pair[] = [];
  for (const [one, two] of FEATURES) if (two !== undefined) found.push({ one, two, weights: [...weightsOf(one, two)] });
  for (const [seen, other] of FEATURES) {
    if (other !== undefined) continue;
    let home = found.find((pair) => !isSparse(pair) && (pair.one === seen || pair.two === seen));
    if (home === undefined) found.push((home = { one: seen, two: "all", weights: [] }));
    for (const [number, , weight] of weightsOf(seen, null))
      home.weights.push(home.one === seen ? [number, ANY, weight] : [ANY, number, weight]);
  }
  return found;
}

function* weightsOf(first: Seen, second: Seen | null): Generator<Weighed> {
  const name = second === null ? first : `${first},${second}`;
  for (const [value, rest] of Object.entries(WEIGHTS[name] ?? {})) {
    const one = valuesOf(first).numberOf(value);
    if (typeof rest === "number") yield [one, ANY, rest];
    else
      for (const [other, weight] of Object.entries(rest))
        yield [one, valuesOf(second as Seen).numberOf(other), weight as number];
  }
}

/** The weights as they are looked up. */
export function modelOf(): Model {
  const grids: number[] = [];
  const cells: number[] = [];
  const tables: number[] = [];
  const slots = new Int32Array(2 * SLOTS);
  for (const pair of pairs()) {
    const height = Math.max(0, ...pair.weights.map(([one]) => one)) + 1;
    const width = Math.max(0, ...pair.weights.map(([, two]) => two)) + 1;
    const bounds = [placeOf(pair.one), placeOf(pair.two), height, width];
    if (isSparse(pair)) {
      for (const [one, two, weight] of pair.weights) put(slots, keyOf(tables.length, one, two), weight);
      tables.push(...bounds);
    } else {
      grids.push(...bounds, cells.length);
      cells.push(...gridOf(pair, height, width));
    }
  }
  return { grids: Int32Array.from(grids), cells: Int16Array.from(cells), tables: Int32Array.from(tables), slots };
}

function gridOf({ weights }: Pair, height: number, width: number): Int16Array {
  const cells = new Int16Array(height * width);
  for (const [one, two, weight] of weights)
    for (let row = one === ANY ? 0 : one; row < (one === ANY ? height : one + 1); row++)
      for (let column = two === ANY ? 0 : two; column < (two === ANY ? width : two + 1); column++)
        cells[row * width + column] = (cells[row * width + column] as number) + weight;
  return cells;
}

function put(slots: Int32Array, key: number, weight: number): void {
  let slot = slotOf(key);
  while (slots[2 * slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots[2 * slot] = key;
  slots[2 * slot + 1] = weight;
}
