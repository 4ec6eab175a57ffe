/** Which claims a newer one took the place of: the same origin's own, or a later total that this one can have grown into. */
import { BEHAVIOUR } from "../threads/measures.ts";
import type { Placed } from "../threads/placed.ts";
import { disjoint } from "../threads/range.ts";
import { because, type Verdict } from "./verdict.ts";

/** `ordered`: the claims of a thread that are not withdrawn, oldest first. */
export function supersede(ordered: readonly Placed[], verdicts: Map<string, Verdict>): void {
  const newestOf = new Map<string, Placed>();
  const later = new Later();
  const newestFirst = firstSaid(ordered).toReversed();
  for (const claim of newestFirst) {
    const own = newestOf.get(lineOf(claim));
    const by = ownNewer(claim, own) ?? (claim.scope === "total" ? othersNewer(claim, later) : null);
    if (by !== null) verdicts.set(claim.id, { status: "superseded", because: because(by) });
    else if (own === undefined || outweighs(claim, own)) newestOf.set(lineOf(claim), claim);
    later.add(claim);
  }
  // two of one day were met in no order that means anything: the larger total has the last word
  for (const claim of newestFirst) {
    const by = verdicts.has(claim.id) ? null : ownNewer(claim, newestOf.get(lineOf(claim)));
    if (by !== null) verdicts.set(claim.id, { status: "superseded", because: because(by) });
  }
}

/** Increments of different days stand side by side: only of one period can one replace another. */
const lineOf = (claim: Placed) =>
  claim.scope === "total" ? claim.originKey : `${claim.originKey}|${claim.time ?? claim.id}`;

const isLater = (claim: Placed, than: Placed) => claim.when.start >= than.when.end;
const grows = (claim: Placed) => BEHAVIOUR[claim.question.measure] === "grows";

/** Of two that cannot be told apart in time, the larger total of one origin is the newer. */
function outweighs(claim: Placed, own: Placed): boolean {
  return !isLater(own, claim) && grows(claim) && (claim.nominal ?? 0) > (own.nominal ?? 0);
}

function ownNewer(claim: Placed, own: Placed | undefined): Placed | null {
  if (own === undefined || own.nominal === claim.nominal) return null;
  if (isLater(own, claim)) return own;
  return grows(claim) && (own.nominal ?? 0) > (claim.nominal ?? 0) ? own : null;
}

function othersNewer(claim: Placed, later: Later): Placed | null {
  switch (BEHAVIOUR[claim.question.measure]) {
    case "grows": {
      const by = later.largestAfter(claim);
      return by !== null && (by.nominal ?? 0) > (claim.nominal ?? 0) ? by : null;
    }
    case "moves": {
      const by = later.newestAfter(claim);
      return by !== null && disjoint(by.range, claim.range) ? by : null;
    }
    default:
      return null;
  }
}

/**
 * A claim that repeats what its origin had said before, in a report that only gives its own date, counts from then: an old
 * number told again is no revision. Order by that time, oldest first.
 */
function firstSaid(ordered: readonly Placed[]): readonly Placed[] {
  const first = new Map<string, Placed>();
  const placed = ordered.map((claim) => {
    const key = `${claim.originKey}|${claim.nominal}|${claim.qualifier}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, claim);
    return before !== undefined && claim.dated === "report" ? { ...claim, when: before.when } : claim;
  });
  return placed.sort((a, b) => a.when.start - b.when.start || a.when.end - b.when.end);
}

/** Claims met so far, newest first, that can be asked for those strictly later than another. */
class Later {
  /** Newest first; `best` is the largest from the newest to this one. */
  readonly #met: { readonly claim: Placed; readonly best: Placed }[] = [];

  add(claim: Placed): void {
    const before = this.#met.at(-1)?.best;
    const best = before === undefined || (claim.nominal ?? 0) >= (before.nominal ?? 0) ? claim : before;
    this.#met.push({ claim, best });
  }

  /** How many of those met begin after `claim` has ended. They come newest first, so it is a prefix. */
  #prefix(claim: Placed): number {
    let low = 0;
    let high = this.#met.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#met[middle] as { claim: Placed }).claim.when.start >= claim.when.end) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  largestAfter(claim: Placed): Placed | null {
    return this.#met[this.#prefix(claim) - 1]?.best ?? null;
  }

  newestAfter(claim: Placed): Placed | null {
    return this.#prefix(claim) > 0 ? (this.#met[0] as { claim: Placed }).claim : null;
  }
}
