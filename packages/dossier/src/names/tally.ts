/** How a name was spelled, how often, and from when on: what is needed to show it as of any moment. */
import type { Lang, Name } from "@isnad/reader";
import { compare } from "../collect.ts";
import type { Node } from "./nodes.ts";
import { partsOf } from "./same.ts";
import type { Label } from "./settled.ts";

interface Seen {
  readonly count: number;
  /** When it was first heard. */
  readonly first: number;
}

/** Counts of spellings. Changed only while it is being made. */
export class Tally {
  /** The names that reports call it by. */
  readonly names = new Map<string, Seen>();
  /** Every way it is written. */
  readonly spellings = new Map<string, number>();
  country: string | null = null;
  label: Label | null = null;
  first = Number.POSITIVE_INFINITY;

  static of(tallies: Iterable<Tally>): Tally {
    const sum = new Tally();
    for (const tally of tallies) sum.addAll(tally);
    return sum;
  }

  add({ name, spellings, times, heard }: Node, label: Label | null): void {
    this.#name(name.name, times, heard);
    for (const spelling of spellings) this.#spelling(spelling, heard);
    this.#shown(name.place?.country ?? null, label);
    this.first = Math.min(this.first, heard);
  }

  addAll(other: Tally): void {
    for (const [name, { count, first }] of other.names) this.#name(name, count, first);
    for (const [spelling, first] of other.spellings) this.#spelling(spelling, first);
    this.#shown(other.country, other.label);
    this.first = Math.min(this.first, other.first);
  }

  #name(name: string, times: number, heard: number): void {
    const seen = this.names.get(name);
    this.names.set(name, { count: (seen?.count ?? 0) + times, first: Math.min(seen?.first ?? heard, heard) });
  }

  #spelling(spelling: string, heard: number): void {
    const first = this.spellings.get(spelling);
    if (first === undefined || heard < first) this.spellings.set(spelling, heard);
  }

  #shown(country: string | null, label: Label | null): void {
    // the least, so that no order matters
    if (country !== null && (this.country === null || country < this.country)) this.country = country;
    if (label !== null && (this.label === null || label.order > this.label.order)) this.label = label;
  }
}

/** What to show, best first: each only from when on it had been heard. */
export interface Step {
  readonly name: string;
  readonly from: number;
}
export type Steps = readonly Step[];

const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);

/**
 * The fullest, then commonest spelling in the script of a language; in any script where it has none. What is commonest is
 * counted over all that is recorded, but a spelling is shown only once it had been heard.
 */
export function stepsOf({ names, label }: Tally, kind: Name["kind"], lang: Lang | null): Steps {
  if (label !== null) return [{ name: label.as, from: Number.NEGATIVE_INFINITY }];
  const ranked = [...names]
    .map(([name, { count, first }]) => ({
      name,
      from: first,
      count,
      script: lang === null || isArabic(name) === (lang === "ar") ? 1 : 0,
      length: kind === "person" ? Math.min(4, partsOf(name).length) : 0,
    }))
    .sort((a, b) => b.script - a.script || b.length - a.length || b.count - a.count || compare(a.name, b.name));
  const steps: Step[] = [];
  for (const { name, from } of ranked)
    if (steps.length === 0 || from < (steps.at(-1) as Step).from) steps.push({ name, from });
  return steps;
}

/** What is shown as of a moment; null where nothing of it had been heard. */
export const stepAt = (steps: Steps, asOf: number): string | null =>
  steps.find(({ from }) => from <= asOf)?.name ?? null;

export const sameSteps = (a: Steps, b: Steps): boolean =>
  a.length === b.length && a.every(({ name, from }, i) => name === b[i]?.name && from === b[i]?.from);
