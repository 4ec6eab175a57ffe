/** The outlets that published a report's very text again: told of with its claims, and counted as no origin. */
import type { HeldCopy } from "../contract/held.ts";
import { compare } from "../collect.ts";
import { bare } from "../names/countries.ts";
import { remembered } from "../names/nodes.ts";
import { momentOf, zoneOf } from "../time/moment.ts";

export interface AlsoIn {
  readonly outlet: string;
  /** From when on it had published the text. */
  readonly from: number;
}

/** An outlet's name as outlets are told apart: folded, articles off. */
export const outletKey = remembered(bare);

const NOWHERE: readonly AlsoIn[] = [];

/** Of each outlet the first copy, in order of time. `own`: who published the report itself. `heard`: from when on it counts. */
export function alsoInOf(copies: readonly HeldCopy[], own: string | undefined, heard: number): readonly AlsoIn[] {
  if (copies.length === 0) return NOWHERE;
  const first = new Map<string, AlsoIn>();
  for (const { outlet, published, recordedAt } of copies) {
    if (outlet === null || outletKey(outlet) === outletKey(own ?? "")) continue;
    const at = momentOf(published, zoneOf(published)) ?? momentOf(recordedAt);
    const one = { outlet, from: Math.max(heard, at?.start ?? heard) };
    const there = first.get(outletKey(outlet));
    if (there === undefined || inTime(one, there) < 0) first.set(outletKey(outlet), one);
  }
  return [...first.values()].sort(inTime);
}

const inTime = (a: AlsoIn, b: AlsoIn): number => a.from - b.from || compare(a.outlet, b.outlet);
