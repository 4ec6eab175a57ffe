/**
 * Near-copies: reports that carry one wire story, with sentences cut, added or moved and another headline. Two reports are
 * copies where most of what the shorter says stands in the longer word for word; what copies tie together is one story.
 */
import type { Report } from "@isnad/reader";
import { creditOf } from "../claims/credit.ts";
import { compare } from "../collect.ts";
import { Layers } from "../persist/layers.ts";
import { Runs } from "./runs.ts";
import { shinglesOf } from "./shingles.ts";

/** The share of the shorter text's runs of words that stand in the longer one. */
export const COPY = 0.5;
/** A text of fewer runs than this says too little to tell a copy from a phrase that everybody uses. */
const LEAST_RUNS = 12;
/** So many of a report's runs need not be looked up: one fewer than the least that two copies share. */
const LEFT_OUT = Math.ceil(LEAST_RUNS * COPY) - 1;
/** How many reports that hold a run are looked at: more of them are copies of these already, or share a phrase with everybody. */
const BEARERS = 64;
/** More reports than this at once are looked at all together. */
const MANY = 64;

/** A report as stories are told by. */
export interface Carried {
  readonly report: Report;
  /** From when on it had been heard. */
  readonly heard: number;
}

/** One text with several outlets. */
export interface Story {
  /** The least report id of its copies. */
  readonly id: string;
  /** The ids of its copies, sorted. */
  readonly reports: readonly string[];
  /** The agency that a copy credits, and from when on one that does had been heard; null where none does. */
  readonly credit: { readonly agency: string; readonly from: number } | null;
}

interface Numbered extends Carried {
  readonly number: number;
  readonly runs: Uint32Array;
}

export class Stories {
  readonly #runs: Runs;
  readonly #count: number;
  /** By its number. */
  readonly #reports: Layers<number, Numbered>;
  readonly #numbers: Layers<string, number>;
  readonly #stories: Layers<string, Story>;

  constructor(
    runs = new Runs(),
    count = 0,
    reports = new Layers<number, Numbered>(),
    numbers = new Layers<string, number>(),
    stories = new Layers<string, Story>(),
  ) {
    this.#runs = runs;
    this.#count = count;
    this.#reports = reports;
    this.#numbers = numbers;
    this.#stories = stories;
  }

  /** The wire story a report carries; undefined where it has no copy. */
  of(report: string): Story | undefined {
    return this.#stories.get(report);
  }

  all(): readonly Story[] {
    return [...new Set(this.#stories.values())].sort((a, b) => compare(a.id, b.id));
  }

  /** With more reports, none of which is there. @returns also the reports whose story is another now */
  with(added: readonly Carried[]): { readonly stories: Stories; readonly changed: ReadonlySet<string> } {
    const news: Numbered[] = [];
    const reports = this.#reports.edit();
    const numbers = this.#numbers.edit();
    let count = this.#count;
    for (const one of added) {
      const runs = shinglesOf(one.report.text);
      if (runs.length < LEAST_RUNS) continue;
      const numbered = { ...one, number: count++, runs };
      news.push(numbered);
      reports.set(numbered.number, numbered);
      numbers.set(one.report.id, numbered.number);
    }
    const groups = new Groups((id) => this.#stories.get(id));
    const search = new Search(
      this.#runs.with(news.map(({ number, runs }) => [number, runs])),
      (number) => reports.get(number) as Numbered,
      groups,
    );
    if (news.length > MANY) search.everywhere(count);
    else for (const one of news) search.around(one);
    const stories = this.#stories.edit();
    const changed = new Set<string>();
    for (const members of groups.joined()) {
      const copies = members.toSorted(compare);
      const all = copies.map((id) => reports.get(numbers.get(id) as number) as Numbered);
      const story = { id: copies[0] as string, reports: copies, credit: creditIn(all) };
      for (const id of copies) {
        const old = this.#stories.get(id);
        if (old?.id !== story.id || JSON.stringify(old.credit) !== JSON.stringify(story.credit)) changed.add(id);
        stories.set(id, story);
      }
    }
    const next = new Stories(search.runs, count, reports.done(), numbers.done(), stories.done());
    return { stories: next, changed };
  }
}

/** Stories that grow while copies are looked for: only what is joined is remembered. */
class Groups {
  readonly #storyOf: (report: string) => Story | undefined;
  readonly #parent = new Map<string, string>();
  readonly #members = new Map<string, string[]>();

  constructor(storyOf: (report: string) => Story | undefined) {
    this.#storyOf = storyOf;
  }

  root(report: string): string {
    let at = this.#storyOf(report)?.id ?? report;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    return at;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.root(one), this.root(other)];
    const [ours, theirs] = [this.#of(a), this.#of(b)];
    const [root, child, more, fewer] = ours.length >= theirs.length ? [a, b, ours, theirs] : [b, a, theirs, ours];
    this.#parent.set(child, root);
    for (const member of fewer) more.push(member);
    this.#members.delete(child);
    this.#members.set(root, more);
  }

  joined(): Iterable<readonly string[]> {
    return this.#members.values();
  }

  #of(root: string): string[] {
    return this.#members.get(root) ?? [...(this.#storyOf(root)?.reports ?? [root])];
  }
}

/** The first that credits an agency, by report id; heard from the first copy on that credits the same. */
function creditIn(copies: readonly Numbered[]): Story["credit"] {
  const credited = copies.flatMap(({ report, heard }) => {
    const agency = creditOf(report);
    return agency === null ? [] : [{ agency, heard }];
  });
  const [first] = credited;
  if (first === undefined) return null;
  const same = credited.filter(({ agency }) => agency === first.agency);
  return { agency: first.agency, from: Math.min(...same.map(({ heard }) => heard)) };
}

class Search {
  readonly runs: Runs;
  readonly #report: (number: number) => Numbered;
  readonly #groups: Groups;

  constructor(runs: Runs, report: (number: number) => Numbered, groups: Groups) {
    this.runs = runs;
    this.#report = report;
    this.#groups = groups;
  }

  /** Among all: only where half of its runs are others' too can a report be the shorter of two copies. */
  everywhere(count: number): void {
    const own = this.runs.ownCounts(count);
    for (let number = 0; number < count; number++) {
      const one = this.#report(number);
      if (one.runs.length - (own[number] as number) >= needed(one)) this.#asShorter(one);
    }
  }

  /** Of one that is new: of what longer ones it is a copy, and what shorter ones are copies of it. */
  around(one: Numbered): void {
    let shared = 0;
    for (const run of one.runs) if (this.runs.count(run) > 1) shared++;
    if (shared === 0) return;
    if (shared >= needed(one)) this.#asShorter(one);
    this.#asLonger(one);
  }

  /** A copy holds half of its runs, so whatever more than half of them is looked for, the copy holds one: the rarest are. */
  #asShorter(one: Numbered): void {
    const met = new Set([one.number]);
    for (const { run, count } of this.#byRarity(one).slice(0, one.runs.length - needed(one) + 1)) {
      if (count < 2) continue;
      for (const number of this.runs.bearers(run, BEARERS)) {
        if (met.has(number)) continue;
        met.add(number);
        this.#hold(one, this.#report(number));
      }
    }
  }

  /** Any copy shares more runs than are left out here, so that it is met by another of them; the most common are. */
  #asLonger(one: Numbered): void {
    const counts = new Map<number, number>();
    const byRarity = this.#byRarity(one);
    for (const { run, count } of byRarity.slice(0, byRarity.length - LEFT_OUT)) {
      if (count < 2) continue;
      for (const number of this.runs.bearers(run, BEARERS))
        if (number !== one.number) counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    for (const [number, shared] of counts) {
      if (shared + LEFT_OUT < LEAST_RUNS * COPY) continue;
      const other = this.#report(number);
      if (shared + LEFT_OUT >= needed(other)) this.#hold(other, one);
    }
  }

  #byRarity(one: Numbered): readonly { readonly run: number; readonly count: number }[] {
    const all = [...one.runs].map((run) => ({ run, count: this.runs.count(run) }));
    return all.sort((a, b) => a.count - b.count);
  }

  #hold(one: Numbered, other: Numbered): void {
    if (this.#groups.root(one.report.id) === this.#groups.root(other.report.id)) return;
    const shorter = one.runs.length <= other.runs.length ? one : other;
    if (sharedBy(one.runs, other.runs) >= needed(shorter)) this.#groups.join(one.report.id, other.report.id);
  }
}

const needed = ({ runs }: Numbered): number => Math.ceil(COPY * runs.length);

/** How many numbers two sorted lists share. */
function sharedBy(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

/** Groups reports by the story they carry. Order and repeats of the reports do not matter. */
export function storiesOf(reports: readonly Report[]): {
  /** The id of the wire story a report carries: the least report id of its copies; null where it has no copy. */
  storyOf(report: string): string | null;
} {
  const distinct = [...new Map(reports.map((report) => [report.id, report])).values()];
  const { stories } = new Stories().with(distinct.map((report) => ({ report, heard: 0 })));
  return { storyOf: (report) => stories.of(report)?.id ?? null };
}
