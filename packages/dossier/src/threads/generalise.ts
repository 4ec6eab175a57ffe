/**
 * One count, told once with a city and once without: the dateline of a wire story, a place that one report leaves out. The
 * very number, of the same people, within days, by the same origin (or no round number) is one claim, of the whole country.
 */
import { type Draft, Layers, Lists } from "../persist/layers.ts";
import { DAY } from "../time/moment.ts";
import type { Placed } from "./placed.ts";
import { type Question, questionOf } from "./question.ts";

/** Smaller numbers are equal by chance too often. */
const LEAST = 10;
/** How far apart the two may be said. Days. */
const NEAR = 7;

/** What moves from the place it was read for to the whole country, and what that hangs on. Never changes. */
export class Generalised {
  /** By their number: claims that may move, and those of the whole country that may move them. */
  readonly #byValue: Layers<number, readonly Placed[]>;
  /** By its id: the claim as moved. */
  readonly #moved: Layers<string, Placed>;

  constructor(byValue = new Layers<number, readonly Placed[]>(), moved = new Layers<string, Placed>()) {
    this.#byValue = byValue;
    this.#moved = moved;
  }

  /** Claims of the whole country with that number. */
  ofWhole(value: number): readonly Placed[] {
    return (this.#byValue.get(value) ?? []).filter(isWhole);
  }

  /** `gone`, `added`: claims as placed. @returns also what that takes from threads and gives to them */
  with(gone: readonly Placed[], added: readonly Placed[]): Moves {
    const byValue = new Lists(this.#byValue);
    const moved = this.#moved.edit();
    const takes: Placed[] = [];
    const gives: Placed[] = [];
    const wholes = new Map<number, Placed[]>();
    const touch = (claim: Placed) => {
      if (!isWhole(claim)) return;
      const same = wholes.get(claim.of.value as number);
      if (same === undefined) wholes.set(claim.of.value as number, [claim]);
      else same.push(claim);
    };
    for (const [value, same] of grouped(gone)) byValue.remove(value, new Set(same));
    for (const claim of gone) {
      takes.push(moved.get(claim.of.id) ?? claim);
      moved.delete(claim.of.id);
      if (isSpecific(claim)) touch(claim);
    }
    const news = new Set(added);
    for (const claim of added) {
      if (!isSpecific(claim) || claim.question.place.startsWith("@")) continue;
      byValue.add(claim.of.value as number, claim);
      touch(claim);
    }
    for (const claim of added) gives.push(this.#settle(claim, byValue, moved) ?? claim);
    for (const [value, changed] of wholes)
      for (const claim of byValue.get(value)) {
        if (isWhole(claim) || news.has(claim)) continue;
        if (!changed.some((whole) => isSameCount(whole.question, claim.question))) continue;
        const before = moved.get(claim.of.id);
        const after = this.#settle(claim, byValue, moved);
        if ((before === undefined) === (after === undefined)) continue;
        takes.push(before ?? claim);
        gives.push(after ?? claim);
      }
    return { generalised: new Generalised(byValue.done(), moved.done()), takes, gives };
  }

  /** The claim as moved; undefined where it stays. */
  #settle(claim: Placed, byValue: Lists<number, Placed>, moved: Draft<string, Placed>): Placed | undefined {
    if (!isSpecific(claim) || isWhole(claim) || claim.question.place.startsWith("@")) return undefined;
    const same = byValue.get(claim.of.value as number).some((other) => isWhole(other) && isToldOf(other, claim));
    const before = moved.get(claim.of.id);
    if (!same) {
      if (before !== undefined) moved.delete(claim.of.id);
      return undefined;
    }
    if (before !== undefined) return before;
    const after = { ...claim, question: questionOf(claim.of, "*", claim.originKey) };
    moved.set(claim.of.id, after);
    return after;
  }
}

export interface Moves {
  readonly generalised: Generalised;
  readonly takes: readonly Placed[];
  readonly gives: readonly Placed[];
}

function grouped(claims: readonly Placed[]): ReadonlyMap<number, readonly Placed[]> {
  const groups = new Map<number, Placed[]>();
  for (const claim of claims) {
    if (!isSpecific(claim)) continue;
    const same = groups.get(claim.of.value as number);
    if (same === undefined) groups.set(claim.of.value as number, [claim]);
    else same.push(claim);
  }
  return groups;
}

const isWhole = ({ question }: Placed) => question.place === "*";
const isSpecific = ({ of: { value, part } }: Placed) => value !== null && value >= LEAST && !part;
/** Round numbers are equal by chance more often. */
const isOdd = (value: number) => value % 10 !== 0;

const isToldOf = (whole: Placed, claim: Placed): boolean =>
  whole.of.report !== claim.of.report &&
  Math.abs(whole.of.said.start - claim.of.said.start) <= NEAR * DAY &&
  (whole.originKey === claim.originKey || isOdd(claim.of.value as number)) &&
  isSameCount(whole.question, claim.question);

const isSameCount = (a: Question, b: Question) =>
  a.measure === b.measure && a.group === b.group && a.scope === b.scope && a.unit === b.unit && a.period === b.period;
