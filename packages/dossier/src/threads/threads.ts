/** Claims to threads: a thread holds the claims that answer one question. */
import { compare, groupBy } from "../collect.ts";
import type { Decision } from "../contract/types.ts";
import { Clusters } from "../names/clusters.ts";
import { Layers, Lists } from "../persist/layers.ts";
import { inTime } from "../statuses/in-time.ts";
import { groupsOf, leading } from "./families.ts";
import type { Placed } from "./placed.ts";
import type { Question } from "./question.ts";

/** A thread before it is weighed. */
export interface Strand {
  readonly id: string;
  readonly question: Question;
  /** The decision that made it of claims taken out of their thread; null = none. */
  readonly splitBy: string | null;
  /** Oldest first. */
  readonly claims: readonly Placed[];
  /** The claims of each question that makes it, to tell whether any changed. */
  readonly lists: readonly (readonly Placed[])[];
}

interface Kin {
  readonly keys: readonly string[];
  readonly strands: readonly Strand[];
}

/** What people decided about threads. */
export interface ThreadDecisions {
  /** By a claim's id: the decision that took it out of its thread. */
  readonly apart: ReadonlyMap<string, string>;
  readonly merges: readonly (readonly string[])[];
}

export function threadDecisions(decisions: readonly Decision[]): ThreadDecisions {
  const apart = new Map<string, string>();
  const merges: (readonly string[])[] = [];
  for (const decision of decisions) {
    if (decision.kind === "split" && decision.of.what === "threads")
      for (const claim of decision.of.claims) apart.set(claim, decision.id);
    if (decision.kind === "merge" && decision.of.what === "threads") merges.push(decision.of.threads);
  }
  return { apart, merges };
}

export interface Changes {
  readonly threads: Threads;
  readonly gone: readonly Strand[];
  readonly added: readonly Strand[];
}

/** The threads of a dossier. Never changes. */
export class Threads {
  readonly #decisions: ThreadDecisions;
  /** The claims of each question, oldest first. */
  readonly #byKey: Layers<string, readonly Placed[]>;
  /** By what questions share that differ in group or start alone. */
  readonly #kin: Layers<string, Kin>;
  /** Strands that a person merged over families. */
  readonly #merged: readonly Strand[];

  constructor(
    decisions: ThreadDecisions,
    byKey = new Layers<string, readonly Placed[]>(),
    kin = new Layers<string, Kin>(),
    merged: readonly Strand[] = [],
  ) {
    this.#decisions = decisions;
    this.#byKey = byKey;
    this.#kin = kin;
    this.#merged = merged;
  }

  with(takes: readonly Placed[], gives: readonly Placed[]): Changes {
    const byKey = new Lists(this.#byKey);
    const left = groupBy(takes, this.#keyOf);
    const came = groupBy(gives, this.#keyOf);
    const families = new Map<string, Set<string>>();
    for (const [changes, isNew] of [
      [left, false],
      [came, true],
    ] as const)
      for (const [key, [first]] of changes) {
        const { without } = (first as Placed).question;
        let keys = families.get(without);
        if (keys === undefined) families.set(without, (keys = new Set(this.#kin.get(without)?.keys)));
        if (isNew) keys.add(key);
      }
    for (const key of new Set([...left.keys(), ...came.keys()])) {
      const gone = new Set(left.get(key));
      const kept = gone.size === 0 ? byKey.get(key) : byKey.get(key).filter((claim) => !gone.has(claim));
      byKey.set(key, merged(kept, came.get(key) ?? []));
    }
    const kin = this.#kin.edit();
    const gone: Strand[] = [];
    const added: Strand[] = [];
    for (const [without, keys] of families) {
      const there = [...keys].filter((key) => byKey.get(key).length > 0);
      const before = this.#kin.get(without)?.strands ?? [];
      const strands = there.length === 0 ? [] : this.#strandsOf(there, byKey, before);
      const stays = new Set(strands);
      const stood = new Set(before);
      gone.push(...before.filter((strand) => !stays.has(strand)));
      added.push(...strands.filter((strand) => !stood.has(strand)));
      if (there.length === 0) kin.delete(without);
      else kin.set(without, { keys: there, strands });
    }
    const threads = new Threads(this.#decisions, byKey.done(), kin.done(), this.#merged);
    return this.#decisions.merges.length === 0 ? { threads, gone, added } : threads.#mergedIn(gone, added);
  }

  /** Claims that a person took out stand on their own. */
  #keyOf = ({ of: { id }, question }: Placed): string => {
    const split = this.#decisions.apart.size === 0 ? undefined : this.#decisions.apart.get(id);
    return split === undefined ? question.key : `${question.key}|${split}`;
  };

  #strandsOf(keys: readonly string[], byKey: Lists<string, Placed>, before: readonly Strand[]): readonly Strand[] {
    const { claims, groups } = groupsOf(new Map(keys.map((key) => [key, byKey.get(key)])));
    return groups.map((group) => strandOf(group, (key) => claims.get(key) as readonly Placed[], before));
  }

  /** Joins what people joined, over families; a few decisions are worked through anew each time. */
  #mergedIn(gone: readonly Strand[], added: readonly Strand[]): Changes {
    const strands = [...this.#kin.values()].flatMap(({ strands }) => strands);
    const byId = new Map<string, Strand>();
    for (const strand of strands) for (const key of keysIn(strand, this.#keyOf)) byId.set(threadId(key), strand);
    const indexOf = new Map(strands.map((strand, index) => [strand, index]));
    const clusters = new Clusters();
    for (const _ of strands) clusters.add();
    const meant = new Set<Strand>();
    for (const ids of this.#decisions.merges) {
      const named = ids.map((id) => byId.get(id)).filter((strand) => strand !== undefined);
      for (const strand of named) {
        meant.add(strand);
        clusters.join(indexOf.get(named[0] as Strand) as number, indexOf.get(strand) as number);
      }
    }
    const groups = [...groupBy(meant, (strand) => clusters.root(indexOf.get(strand) as number)).values()].filter(
      (group) => group.length > 1,
    );
    const parts = new Set(groups.flat());
    const merged = groups.map((group) => {
      const byKey = new Map(group.flatMap(({ lists }) => lists.map((list) => [this.#keyOf(list[0] as Placed), list])));
      return strandOf([...byKey.keys()].sort(compare), (key) => byKey.get(key) as readonly Placed[], this.#merged);
    });
    const threads = new Threads(this.#decisions, this.#byKey, this.#kin, merged);
    const hidden = (strand: Strand) => parts.has(strand);
    const stood = new Set(this.#merged);
    // what was hidden in a merge before and is no more is shown again, and the other way round
    const before = new Set(this.#merged.flatMap(({ lists }) => lists));
    const freed = strands.filter((strand) => !parts.has(strand) && strand.lists.some((list) => before.has(list)));
    return {
      threads,
      gone: [...gone, ...parts, ...this.#merged.filter((strand) => !merged.includes(strand))],
      added: [
        ...new Set([
          ...added.filter((strand) => !hidden(strand)),
          ...freed,
          ...merged.filter((strand) => !stood.has(strand)),
        ]),
      ],
    };
  }
}

/** A few new claims among many in order: each to its place, so that the many are not compared with each other. */
function merged(ordered: readonly Placed[], news: readonly Placed[]): Placed[] {
  if (news.length * FEW > ordered.length) return [...ordered, ...news].sort(inTime);
  const all = [...ordered];
  for (const one of news) {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inTime(all[middle] as Placed, one) <= 0) low = middle + 1;
      else high = middle;
    }
    all.splice(low, 0, one);
  }
  return all;
}

/** So many times as many, and one is called few. */
const FEW = 16;

function keysIn({ lists }: Strand, keyOf: (claim: Placed) => string): readonly string[] {
  return lists.map((list) => keyOf(list[0] as Placed));
}

function strandOf(
  keys: readonly string[],
  claimsOf: (key: string) => readonly Placed[],
  before: readonly Strand[],
): Strand {
  const lists = keys.map(claimsOf);
  const key = leading(keys, (one) => (claimsOf(one)[0] as Placed).question.group);
  const id = threadId(key);
  const same = before.find((strand) => strand.id === id);
  if (same !== undefined && same.lists.length === lists.length && same.lists.every((list, i) => list === lists[i]))
    return same;
  const { question } = claimsOf(key)[0] as Placed;
  return {
    id,
    question,
    splitBy: keys.length === 1 && key !== question.key ? key.slice(question.key.length + 1) : null,
    claims: lists.length === 1 ? (lists[0] as readonly Placed[]) : lists.flat().sort(inTime),
    lists,
  };
}

/** Stable: made of the question alone. A 53-bit hash in base 36, so that it fits in a link. */
export function threadId(key: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return `t-${(4294967296 * (2097151 & two) + (one >>> 0)).toString(36)}`;
}
