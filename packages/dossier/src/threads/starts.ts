/**
 * Counts of one thing with different starts: since the beginning of the year, since Monday, in the second wave. Starts that
 * say the same day in other words are one. A count that gives no start goes with the start that its numbers agree with, or
 * at which it begins; else it stands by itself.
 */
import { compare } from "../collect.ts";
import { inTime } from "../statuses/in-time.ts";
import { DAY, momentOf } from "../time/moment.ts";
import type { Family } from "./families.ts";
import type { Placed } from "./placed.ts";
import type { Question } from "./question.ts";

/** Two starts may lie so far apart and mean one day ("since the weekend"). Days; or this share of the time since. */
const NEAR = 2;
const SHARE = 0.1;
/** A count whose first number comes so soon after a start began there. Days. */
const BEGAN = 14;
/** Two numbers of one count may be so far apart, one of them said later: as a logarithm, a quarter more. */
const NEARLY = Math.log(1.25);

export interface Counted {
  /** The claims of each question, those that give no start put with the start they count from. */
  readonly claims: Family;
  /** Questions that are one. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Whether two questions may count from one day. */
  mayBeOne(one: string, other: string): boolean;
}

/** Questions of one group that count from one day. */
interface Start {
  readonly at: number;
  /** When it began, in milliseconds since 1970; null for a round, of which nobody says when. */
  readonly from: number | null;
  readonly keys: string[];
  /** Oldest first. */
  claims: Placed[];
}

/** Questions that a person's split made stand by themselves, and join nothing. */
export const isSplit = (key: string, family: Family): boolean => key !== questionOf(key, family).key;

const questionOf = (key: string, family: Family): Question =>
  ((family.get(key) as readonly Placed[])[0] as Placed).question;

export function countedFrom(family: Family): Counted {
  const keys = [...family.keys()].filter((key) => !isSplit(key, family));
  const starting = keys.filter((key) => questionOf(key, family).since !== null);
  if (starting.length === 0) return { claims: family, pairs: [], mayBeOne: () => true };
  const claims = new Map(family);
  const pairs: (readonly [string, string])[] = [];
  const startOf = new Map<string, number>();
  const days = daysOf(starting, family);
  for (const group of new Set(keys.map((key) => questionOf(key, family).group))) {
    const ours = keys.filter((key) => questionOf(key, family).group === group);
    const starts = startsOf(ours, family, days);
    for (const { at, keys } of starts)
      for (const key of keys) {
        startOf.set(key, at);
        if (key !== keys[0]) pairs.push([keys[0] as string, key]);
      }
    const unsaid = ours.find((key) => questionOf(key, family).since === null);
    if (unsaid === undefined || starts.length === 0) continue;
    const { home, rest, moved } = sortedOut(family.get(unsaid) as readonly Placed[], starts);
    if (home !== null) {
      pairs.push([unsaid, home.keys[0] as string]);
      startOf.set(unsaid, home.at);
    }
    if (moved.size === 0) continue;
    if (rest.length === 0) claims.delete(unsaid);
    else claims.set(unsaid, rest);
    for (const [start, news] of moved) {
      const key = start.keys[0] as string;
      const there = family.get(key) as readonly Placed[];
      const { question } = there[0] as Placed;
      claims.set(key, [...there, ...news.map((claim) => movedTo(claim, question))].sort(inTime));
    }
  }
  const only = new Set(days.values()).size === 1;
  return {
    claims,
    pairs,
    mayBeOne(one, other) {
      const [a, b] = [startOf.get(one), startOf.get(other)];
      return a === b || (only && (a === undefined || b === undefined));
    },
  };
}

/** By the start of each question: the number of the day, or round, that it means. */
function daysOf(keys: readonly string[], family: Family): ReadonlyMap<string, number> {
  const lastTold = new Map<string, number>();
  for (const key of keys) {
    const since = questionOf(key, family).since as string;
    const told = ((family.get(key) as readonly Placed[]).at(-1) as Placed).of.said.start;
    lastTold.set(since, Math.max(told, lastTold.get(since) ?? Number.NEGATIVE_INFINITY));
  }
  const days = new Map<string, number>();
  let first: { readonly since: string; readonly from: number } | null = null;
  let at = -1;
  for (const since of [...lastTold.keys()].sort(compare)) {
    const from = momentOf(since)?.start ?? null;
    const told = Math.min(lastTold.get(since) as number, lastTold.get(first?.since ?? since) as number);
    const isOne =
      from !== null && first !== null && from - first.from <= Math.max(NEAR * DAY, SHARE * (told - first.from));
    if (!isOne) {
      at++;
      first = from === null ? null : { since, from };
    }
    days.set(since, at);
  }
  return days;
}

function startsOf(keys: readonly string[], family: Family, days: ReadonlyMap<string, number>): readonly Start[] {
  const starts = new Map<number, Start>();
  for (const key of keys.toSorted(compare)) {
    const { since } = questionOf(key, family);
    if (since === null) continue;
    const at = days.get(since) as number;
    const start = starts.get(at);
    if (start === undefined)
      starts.set(at, { at, from: momentOf(since)?.start ?? null, keys: [key], claims: [...(family.get(key) ?? [])] });
    else {
      start.keys.push(key);
      start.claims = [...start.claims, ...(family.get(key) ?? [])].sort(inTime);
    }
  }
  return [...starts.values()].sort((a, b) => a.at - b.at);
}

interface Sorted {
  /** The start that all go with, but for those moved. */
  readonly home: Start | null;
  readonly rest: readonly Placed[];
  readonly moved: ReadonlyMap<Start, readonly Placed[]>;
}

/** `unsaid`: claims that give no start, oldest first. */
function sortedOut(unsaid: readonly Placed[], starts: readonly Start[]): Sorted {
  const going = new Map<Start, Placed[]>();
  const rest: Placed[] = [];
  for (const claim of unsaid) {
    const [best] = starts
      .flatMap((start) => {
        const off = offFrom(claim, start);
        return goesWith(claim, start, off, unsaid) ? [{ start, off }] : [];
      })
      .sort((a, b) => a.off - b.off || b.start.at - a.start.at);
    if (best === undefined) rest.push(claim);
    else going.set(best.start, [...(going.get(best.start) ?? []), claim]);
  }
  if (rest.some(({ of: { nominal } }) => nominal !== null) || going.size === 0)
    return { home: null, rest, moved: going };
  const [[home, ours]] = [...going].sort((a, b) => b[1].length - a[1].length || a[0].at - b[0].at) as [
    [Start, Placed[]],
  ];
  going.delete(home);
  return { home, rest: [...rest, ...ours].sort(inTime), moved: going };
}

/** How far the number is from what was counted from that start about then, as a logarithm. */
function offFrom({ of }: Placed, { claims }: Start): number {
  let near: Placed | undefined;
  const away = (other: Placed) => Math.abs(other.of.said.start - of.said.start);
  for (const claim of claims)
    if (claim.of.nominal !== null && (near === undefined || away(claim) < away(near))) near = claim;
  return near === undefined ? Number.POSITIVE_INFINITY : apart(of.nominal, near.of.nominal);
}

const apart = (a: number | null, b: number | null): number =>
  a === null || b === null || a <= 0 || b <= 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(a / b));

function goesWith({ of }: Placed, { from }: Start, off: number, unsaid: readonly Placed[]): boolean {
  if (of.nominal === null) return false;
  if (from === null) return off <= NEARLY;
  const began = from - NEAR * DAY;
  if (of.said.end <= began) return false;
  const before = unsaid.findLast((other) => other.of.said.start < began && other.of.nominal !== null);
  if (before !== undefined) return off < apart(of.nominal, before.of.nominal);
  return (unsaid[0] as Placed).of.said.start <= from + BEGAN * DAY || off <= NEARLY;
}

/** A claim among those of another question; the same object each time. */
function movedTo(claim: Placed, question: Question): Placed {
  const known = kept.get(claim);
  if (known?.question === question) return known;
  const moved = { ...claim, question };
  kept.set(claim, moved);
  return moved;
}
const kept = new WeakMap<Placed, Placed>();
