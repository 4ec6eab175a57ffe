/** All that is worked out of a dossier, whatever the moment; and how more reports and decisions go into it. */
import type { Caution, ChangeOfOffice, Condition, Explanation } from "@isnad/reader";
import type { Doubt } from "../checks/doubt.ts";
import { strayCounts, type Tie, TIES } from "../checks/lands.ts";
import { resetsIn } from "../checks/resets.ts";
import { slipsIn } from "../checks/slips.ts";
import { type Paged, PAGES } from "../checks/vanished.ts";
import { compare } from "../collect.ts";
import type { Brief, Claim, Decision, Outlet, Thread, TimelineLine } from "../contract/types.ts";
import { Stories } from "../copies/copies.ts";
import { type ClaimDecisions, claimDecisions } from "../decisions/claims.ts";
import { landsOf, type LandCounts, summed } from "../names/home.ts";
import { joinIn } from "../names/joining.ts";
import { Names } from "../names/names.ts";
import { type Namer, namerOf } from "../names/namer.ts";
import { type Settled, settledBy } from "../names/settled.ts";
import { type Carried, OUTLETS } from "../outlets/outlets.ts";
import { Layers, Lists } from "../persist/layers.ts";
import type { Prepared } from "../reports/prepare.ts";
import { type Told, toldBy } from "../reports/told.ts";
import { CAUTIONS, errorsOf, inOrder } from "../states/cautions.ts";
import { CHANGES, type ToldChange } from "../states/changes.ts";
import { CONDITIONS, type ToldCondition } from "../states/conditions.ts";
import { EXPLANATIONS, type ToldExplanation } from "../states/explanations.ts";
import { TIMELINE, type ToldHappening } from "../states/timeline.ts";
import { Generalised } from "../threads/generalise.ts";
import type { Placed } from "../threads/placed.ts";
import { type Strand, threadDecisions, Threads } from "../threads/threads.ts";
import { Grouped } from "../timed/grouped.ts";
import { Shelf } from "../timed/shelf.ts";
import type { Timed } from "../timed/timed.ts";
import { threadOf } from "./threads.ts";

/** What everything else hangs on: where it changes, a dossier is worked out anew. */
export interface Ground {
  readonly lands: LandCounts;
  readonly namer: Namer;
  readonly settled: Settled;
  /** The decisions about threads, as one text. */
  readonly threads: string;
}

export function groundOf(reports: Iterable<Prepared>, decisions: readonly Decision[]): Ground {
  const lands = summed([...reports].map(({ lands }) => lands));
  return { lands, namer: namerOf(landsOf(lands)), settled: settledBy(decisions), threads: threadsText(decisions) };
}

export const threadsText = (decisions: readonly Decision[]): string => {
  const { apart, merges } = threadDecisions(decisions);
  return JSON.stringify([[...apart], merges]);
};

export interface State {
  readonly ground: Ground;
  readonly decisions: ClaimDecisions;
  readonly reports: Layers<string, Prepared>;
  readonly told: Layers<string, Told>;
  /** By a unit of names: the reports whose claims or states hang on what it means. */
  readonly using: Layers<string, readonly string[]>;
  readonly names: Names;
  readonly stories: Stories;
  readonly generalised: Generalised;
  readonly threads: Threads;
  readonly lines: Layers<string, Lines>;
  readonly shelf: Shelf<Thread>;
  readonly slips: Shelf<Caution>;
  readonly sums: Shelf<Caution>;
  readonly sumLines: Layers<string, Timed<readonly Caution[]>>;
  /** By report: claims for a country that it names nowhere else. */
  readonly strays: Layers<string, readonly Placed[]>;
  readonly changes: Grouped<ToldChange, ChangeOfOffice>;
  readonly conditions: Grouped<ToldCondition, Condition>;
  readonly timeline: Grouped<ToldHappening, TimelineLine>;
  readonly explanations: Grouped<ToldExplanation, Explanation>;
  readonly cautions: Grouped<Doubt, Caution>;
  readonly ties: Grouped<Tie, Caution>;
  readonly pages: Grouped<Paged, Caution>;
  readonly outlets: Grouped<Carried, Outlet>;
}

/** A strand as it is shown. */
interface Lines {
  readonly strand: Strand;
  readonly thread: Timed<readonly Thread[]>;
  readonly slips: Timed<readonly Caution[]>;
}

const byQuestion = (a: Thread, b: Thread) =>
  compare(a.measure, b.measure) ||
  compare(a.place ?? "", b.place ?? "") ||
  compare(a.group, b.group) ||
  inText(a.claims[0] as Claim, b.claims[0] as Claim) ||
  compare(a.id, b.id);

/** Parts of one count, as they were first told. */
const inText = (a: Claim, b: Claim) =>
  compare(a.saidOn ?? "", b.saidOn ?? "") || compare(a.report, b.report) || a.span.start - b.span.start;

/** A dossier of no reports. */
export function emptyState(ground: Ground, decisions: readonly Decision[]): State {
  return {
    ground,
    decisions: claimDecisions(decisions),
    reports: new Layers(),
    told: new Layers(),
    using: new Layers(),
    names: Names.none(ground.namer, ground.settled),
    stories: new Stories(),
    generalised: new Generalised(),
    threads: new Threads(threadDecisions(decisions)),
    lines: new Layers(),
    shelf: new Shelf(byQuestion),
    slips: new Shelf(inOrder),
    sums: new Shelf(inOrder),
    sumLines: new Layers(),
    strays: new Layers(),
    changes: new Grouped(CHANGES),
    conditions: new Grouped(CONDITIONS),
    timeline: new Grouped(TIMELINE),
    explanations: new Grouped(EXPLANATIONS),
    cautions: new Grouped(CAUTIONS),
    ties: new Grouped(TIES),
    pages: new Grouped(PAGES),
    outlets: new Grouped(OUTLETS),
  };
}

/**
 * A dossier with more reports, none of which it has, or with other decisions about claims. What it was stays as it is; what is
 * looked at are the reports that are new and those that hang on what they changed.
 *
 * @param copied reports that it has, whose texts were met again
 * @param again ids of reports that it has, of whose claims something was decided
 */
export function extended(
  state: State,
  added: readonly Prepared[],
  {
    decisions = state.decisions,
    copied = [],
    again = [],
  }: {
    readonly decisions?: ClaimDecisions;
    readonly copied?: readonly Prepared[];
    readonly again?: Iterable<string>;
  } = {},
): State {
  const { names, changed } = joinIn(
    state.names,
    added.map(({ nodes }) => nodes),
  );
  const { stories, changed: carried } = state.stories.with(
    added.map(({ reading: { report }, heard }) => ({ report, heard })),
  );
  const news = new Set(added.map(({ reading }) => reading.report.id));
  const redone = new Set([...again, ...carried, ...copied.map(({ reading }) => reading.report.id)]);
  for (const unit of changed) for (const report of state.using.get(unit) ?? []) redone.add(report);
  const reports = state.reports.edit();
  for (const prepared of [...added, ...copied]) reports.set(prepared.reading.report.id, prepared);
  const told = state.told.edit();
  const using = new Lists(state.using);
  const strays = state.strays.edit();
  const sumLines = state.sumLines.edit();
  const gone: Told[] = [];
  const came: Told[] = [];
  const goneSums = new Set<Timed<readonly Caution[]>>();
  const cameSums: Timed<readonly Caution[]>[] = [];
  for (const id of [...news, ...[...redone].filter((one) => !news.has(one))]) {
    const before = told.get(id);
    const after = toldBy(reports.get(id) as Prepared, { names, story: stories.of(id), decisions });
    if (before !== undefined) gone.push(before);
    came.push(after);
    told.set(id, after);
    const left = [...(before?.units ?? [])].filter((unit) => !after.units.has(unit));
    for (const unit of left) using.remove(unit, new Set([id]));
    for (const unit of after.units) if (before?.units.has(unit) !== true) using.add(unit, id);
    if (after.strays.claims.length > 0) strays.set(id, after.strays.claims);
    else strays.delete(id);
    const line = sumLines.get(id);
    if (line !== undefined) goneSums.add(line);
    if (after.sums.length > 0) {
      const made = errorsOf(() => after.sums);
      sumLines.set(id, made);
      cameSums.push(made);
    } else if (line !== undefined) sumLines.delete(id);
  }
  const all = <T>(of: (told: Told) => readonly T[]) => [gone.flatMap(of), came.flatMap(of)] as const;
  const { generalised, takes, gives } = state.generalised.with(...all(({ claims }) => claims));
  const threads = state.threads.with(takes, gives);
  return {
    ground: state.ground,
    decisions,
    reports: reports.done(),
    told: told.done(),
    using: using.done(),
    names,
    stories,
    generalised,
    ...shownThreads(state, threads, { names, changed }),
    sums: state.sums.with(goneSums, cameSums),
    sumLines: sumLines.done(),
    strays: strays.done(),
    changes: state.changes.with(...all(({ changes }) => changes)),
    conditions: state.conditions.with(...all(({ conditions }) => conditions)),
    timeline: state.timeline.with(...all(({ happenings }) => happenings)),
    explanations: state.explanations.with(...all(({ explanations }) => explanations)),
    cautions: state.cautions.with(...all(({ cautions }) => cautions)),
    ties: state.ties.with(...all(({ strays }) => strays.ties)),
    pages: state.pages.with(...all(({ paged }) => paged)),
    outlets: state.outlets.with(...all((one) => one.carried)),
  };
}

function shownThreads(
  state: State,
  { threads, gone, added }: ReturnType<Threads["with"]>,
  { names, changed }: ReturnType<typeof joinIn>,
): Pick<State, "threads" | "lines" | "shelf" | "slips"> {
  const lines = state.lines.edit();
  const renamed = inRenamedCountries(state, names, changed).filter((strand) => !gone.includes(strand));
  const old = [...gone, ...renamed].flatMap((strand) => {
    const known = lines.get(strand.id);
    return known?.strand === strand ? [known] : [];
  });
  for (const { strand } of old) lines.delete(strand.id);
  const made = [...added, ...renamed].map((strand): Lines => {
    const one = {
      strand,
      thread: threadOf(strand, names),
      slips: errorsOf(() => {
        const claims = strand.claims.map(({ of }) => of);
        return [...slipsIn(claims), ...resetsIn(claims)];
      }),
    };
    lines.set(strand.id, one);
    return one;
  });
  const withSlips = (all: readonly Lines[]) => all.map(({ slips }) => slips);
  return {
    threads,
    lines: lines.done(),
    shelf: state.shelf.with(
      new Set(old.map(({ thread }) => thread)),
      made.map(({ thread }) => thread),
    ),
    slips: state.slips.with(new Set(withSlips(old)), withSlips(made)),
  };
}

/** Countries are keys of their own, whatever joins; a thread hangs on one only for how it is called. */
function inRenamedCountries({ lines }: State, names: Names, changed: ReadonlySet<string>): readonly Strand[] {
  const { home } = names.state.namer.lands;
  const countries = [...changed]
    .filter((unit) => unit.startsWith("place @"))
    .map((unit) => unit.slice("place ".length));
  if (countries.length === 0) return [];
  const keys = new Set(countries.map((country) => (country === `@${home}` ? "*" : country)));
  return [...lines.values()].map(({ strand }) => strand).filter(({ question }) => keys.has(question.place));
}

/** What was known as of an instant; `asOf` as it was asked for. */
export function briefAt(state: State, dossier: string, asOf: string, until: number): Brief {
  const strays = [...state.strays.values()].flat();
  const errors = [
    ...state.slips.at(until),
    ...state.sums.at(until),
    ...state.ties.at(until),
    ...state.pages.at(until),
    ...strayCounts(strays, (value) => state.generalised.ofWhole(value), until),
  ];
  return {
    dossier,
    asOf,
    threads: state.shelf.at(until),
    changes: state.changes.at(until),
    conditions: state.conditions.at(until),
    timeline: state.timeline.at(until),
    cautions: [...state.cautions.at(until), ...errors.sort(inOrder)],
    explanations: state.explanations.at(until),
    names: state.names.at(until),
    outlets: state.outlets.at(until),
  };
}
