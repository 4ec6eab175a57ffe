/** Which claims a newer one took the place of: the same origin's own, or a later total that this one can have grown into. */
import { BEHAVIOUR } from "../threads/measures.ts";
import type { Placed } from "../threads/placed.ts";
import { disjoint } from "../threads/range.ts";
import type { Moment } from "../time/moment.ts";
import { ruledBy, type Verdicts } from "./verdict.ts";

/** A claim, and the time from which on it counts. */
interface Entry {
  readonly claim: Placed;
  /** Its place among the claims of the thread. */
  readonly at: number;
  readonly when: Moment;
  /** Whose claim of what: only claims of one line are revisions of each other. */
  readonly line: string;
}

/** `ordered`: the claims of a thread, oldest first; those that have a verdict are out of it. */
export function supersede(ordered: readonly Placed[], verdicts: Verdicts): void {
  const newestOf = new Map<string, Entry>();
  const later = new Later();
  const entries = firstSaid(ordered, verdicts);
  for (let k = entries.length - 1; k >= 0; k--) {
    const entry = entries[k] as Entry;
    const { claim, line, at } = entry;
    const own = newestOf.get(line);
    const by = ownNewer(entry, own) ?? (claim.of.scope === "total" ? othersNewer(entry, later) : null);
    if (by !== null) verdicts[at] = ruledBy("superseded", by.claim);
    else if (own === undefined || outweighs(entry, own)) newestOf.set(line, entry);
    later.add(entry);
  }
  // two of one day were met in no order that means anything: the larger total has the last word
  for (let k = entries.length - 1; k >= 0; k--) {
    const entry = entries[k] as Entry;
    const by = verdicts[entry.at] !== undefined ? null : ownNewer(entry, newestOf.get(entry.line));
    if (by !== null) verdicts[entry.at] = ruledBy("superseded", by.claim);
  }
}

/** Increments of different days stand side by side: only of one period can one replace another. */
const lineOf = (claim: Placed) =>
  claim.of.scope === "total" ? claim.originKey : `${claim.originKey}|${claim.of.time ?? claim.of.id}`;

const isLater = ({ when }: Entry, than: Entry) => when.start >= than.when.end;
const grows = ({ claim }: Entry) => BEHAVIOUR[claim.question.measure] === "grows";
const sizeOf = ({ claim }: Entry) => claim.of.nominal ?? 0;

/** Of two that cannot be told apart in time, the larger total of one origin is the newer. */
function outweighs(entry: Entry, own: Entry): boolean {
  return !isLater(own, entry) && grows(entry) && sizeOf(entry) > sizeOf(own);
}

function ownNewer(entry: Entry, own: Entry | undefined): Entry | null {
  if (own === undefined || own.claim.of.nominal === entry.claim.of.nominal) return null;
  if (isLater(own, entry)) return own;
  return grows(entry) && sizeOf(own) > sizeOf(entry) ? own : null;
}

function othersNewer(entry: Entry, later: Later): Entry | null {
  switch (BEHAVIOUR[entry.claim.question.measure]) {
    case "grows": {
      const by = later.largestAfter(entry);
      return by !== null && sizeOf(by) > sizeOf(entry) ? by : null;
    }
    case "moves": {
      const by = later.newestAfter(entry);
      return by !== null && disjoint(by.claim.of.range, entry.claim.of.range) ? by : null;
    }
    default:
      return null;
  }
}

/**
 * A claim that repeats what its origin had said before, in a report that only gives its own date, counts from then: an old
 * number told again is no revision. Order by that time, oldest first.
 */
function firstSaid(ordered: readonly Placed[], verdicts: Verdicts): Entry[] {
  const first = new Map<string, Placed>();
  const entries: Entry[] = [];
  let moved = false;
  for (let at = 0; at < ordered.length; at++) {
    if (verdicts[at] !== undefined) continue;
    const claim = ordered[at] as Placed;
    const before = first.get(claim.told);
    if (before === undefined) first.set(claim.told, claim);
    const when = before !== undefined && claim.of.dated === "report" ? before.of.when : claim.of.when;
    moved ||= when !== claim.of.when;
    entries.push({ claim, at, when, line: lineOf(claim) });
  }
  return moved ? entries.sort((a, b) => a.when.start - b.when.start || a.when.end - b.when.end) : entries;
}

/** Claims met so far, newest first, that can be asked for those strictly later than another. */
class Later {
  /** Newest first; of each also the largest from the newest to this one. */
  readonly #met: Entry[] = [];
  readonly #best: Entry[] = [];
  readonly #starts: number[] = [];

  add(entry: Entry): void {
    const before = this.#best.at(-1);
    this.#met.push(entry);
    this.#starts.push(entry.when.start);
    this.#best.push(before === undefined || sizeOf(entry) >= sizeOf(before) ? entry : before);
  }

  /** How many of those met begin after `entry` has ended. They come newest first, so it is a prefix. */
  #prefix({ when }: Entry): number {
    let low = 0;
    let high = this.#met.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) >= when.end) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  largestAfter(entry: Entry): Entry | null {
    return this.#best[this.#prefix(entry) - 1] ?? null;
  }

  newestAfter(entry: Entry): Entry | null {
    return this.#prefix(entry) > 0 ? (this.#met[0] as Entry) : null;
  }
}
