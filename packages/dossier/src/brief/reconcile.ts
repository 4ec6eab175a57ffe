/** A dossier in two steps: what its claims amount to whatever the moment, and what of it was known as of one. */
import type { Held, HeldCopy } from "../contract/held.ts";
import type { Brief, Decision } from "../contract/types.ts";
import type { Story } from "../copies/copies.ts";
import { claimDecisions, decidedOtherwise } from "../decisions/claims.ts";
import { effective } from "../decisions/effective.ts";
import { type LandCounts, landsOf, summed } from "../names/home.ts";
import { settledBy } from "../names/settled.ts";
import { Layers, Lists } from "../persist/layers.ts";
import { earlier, learned, newest, type Prepared, prepare, withCopies } from "../reports/prepare.ts";
import { lastInstant } from "../time/moment.ts";
import { briefAt, emptyState, extended, groundOf, type State, threadsText } from "./dossier.ts";

export interface ReconcileInput {
  readonly dossier: string;
  /**
   * Everything held, of this dossier or of others; order and repeats do not matter. What `before` was made of need not be
   * given again: nothing is ever taken out of a ledger.
   */
  readonly held: readonly Held[];
  /** Texts met again, of this dossier or of others; order and repeats do not matter, those of `before` need not be given again. */
  readonly copies?: readonly HeldCopy[];
  /** All decisions, those taken back too; those of `before` need not be given again. */
  readonly decisions: readonly Decision[];
  /** Keeps what the ledger held by then, inclusive; null = all that it holds. */
  readonly recordedBy: string | null;
}

/** What the claims of a dossier amount to, whatever the moment. Never changes; opaque: ask `briefOf`. */
export interface Reconciled {
  readonly dossier: string;
  /** @internal */
  readonly made: Made;
}

interface Made {
  /** The last instant of the ledger's own clock that counts. */
  readonly by: number;
  /** All that was given, by report, whether it counts or not. */
  readonly given: Layers<string, readonly Held[]>;
  /** By report: where its text was met again. */
  readonly copies: Layers<string, readonly HeldCopy[]>;
  readonly decisions: readonly Decision[];
  readonly state: State;
}

/**
 * Works out what the claims of a dossier amount to. Pure: the same input gives the same result, with `before` or without it.
 *
 * With `before`, what is new costs the threads that it touches. All is worked out anew where that is what changed which
 * everything hangs on: the country that the dossier is about, a country named for the first time that some word was not told
 * to be of before, what people decided about names or threads, the reading of a report that was there, or `recordedBy`.
 *
 * @param before an earlier result of the same dossier, which stays as it is
 * @throws Fault `dossier.bad-time` where `recordedBy` is no ISO 8601 date or date-time
 */
export function reconcile(input: ReconcileInput, before?: Reconciled): Reconciled {
  const by = input.recordedBy === null ? Number.POSITIVE_INFINITY : lastInstant(input.recordedBy, "recorded-by");
  const previous = before?.dossier === input.dossier ? before.made : undefined;
  const ours = input.held.filter(({ dossier }) => dossier === input.dossier);
  const given = withGiven(previous?.given ?? new Layers(), ours);
  const copied = (input.copies ?? []).filter(({ dossier }) => dossier === input.dossier);
  const copies = withCopied(previous?.copies ?? new Layers(), copied);
  const decisions = distinct([...(previous?.decisions ?? []), ...input.decisions]);
  const made = effective(decisions, by);
  const state =
    (previous !== undefined && previous.by === by
      ? grown(previous.state, { given, copies }, touched(ours, copied), { by, made })
      : null) ?? anew({ given, copies }, { by, made }, previous?.state);
  return { dossier: input.dossier, made: { by, given, copies, decisions, state } };
}

/**
 * What was known as of a moment. Threads that two moments have alike are the same objects; so are those that two results have
 * alike of which one came from the other.
 *
 * @param asOf keeps what had been said by then, inclusive: ISO 8601; a bare date, month or year counts to its end (UTC)
 * @throws Fault `dossier.bad-time` where `asOf` is no ISO 8601 date or date-time
 */
export function briefOf({ dossier, made }: Reconciled, asOf: string): Brief {
  return briefAt(made.state, dossier, asOf, lastInstant(asOf, "as-of"));
}

/** The texts that several of a dossier's reports carry, whatever the moment; by id. */
export const storiesIn = ({ made }: Reconciled): readonly Story[] => made.state.stories.all();

function withGiven(before: Layers<string, readonly Held[]>, ours: readonly Held[]): Layers<string, readonly Held[]> {
  const given = new Lists(before);
  for (const held of ours) {
    const { id } = held.reading.report;
    if (!given.get(id).includes(held)) given.add(id, held);
  }
  return given.done();
}

function withCopied(
  before: Layers<string, readonly HeldCopy[]>,
  copied: readonly HeldCopy[],
): Layers<string, readonly HeldCopy[]> {
  if (copied.length === 0) return before;
  const copies = new Lists(before);
  for (const copy of copied) {
    const key = JSON.stringify(copy);
    if (!copies.get(copy.report).some((there) => JSON.stringify(there) === key)) copies.add(copy.report, copy);
  }
  return copies.done();
}

const touched = (held: readonly Held[], copied: readonly HeldCopy[]): ReadonlySet<string> =>
  new Set([...held.map(({ reading }) => reading.report.id), ...copied.map(({ report }) => report)]);

const distinct = (decisions: readonly Decision[]) => [...new Map(decisions.map((one) => [one.id, one])).values()];

/** All that was given, by report. */
type Given = Pick<Made, "given" | "copies">;

interface Clocks {
  readonly by: number;
  /** The decisions that hold by then. */
  readonly made: readonly Decision[];
}

/**
 * The reading of a report that holds, with when the ledger first learned of the report; null where it had not by then. What
 * was prepared of it before is taken as it is.
 */
function preparedOf(id: string, { given, copies }: Given, by: number, known: Prepared | undefined): Prepared | null {
  const all = given.get(id) ?? [];
  const counted = all.length === 1 ? all : all.toSorted(newest);
  const held = counted.filter(({ recordedAt }) => learned(recordedAt) <= by);
  const [best] = held;
  if (best === undefined) return null;
  const recordedAt = held.map((one) => one.recordedAt).reduce((a, b) => (earlier(a, b) <= 0 ? a : b));
  const copied = (copies.get(id) ?? []).filter((copy) => learned(copy.recordedAt) <= by);
  if (known?.held.reading === best.reading && known.recordedAt === recordedAt) return withCopies(known, copied);
  return prepare(best, recordedAt, copied);
}

/** The state with what is new; null where something changed that everything hangs on. */
function grown(state: State, given: Given, touched: ReadonlySet<string>, clocks: Clocks): State | null {
  const { ground } = state;
  if (settledBy(clocks.made).key !== ground.settled.key || threadsText(clocks.made) !== ground.threads) return null;
  const added: Prepared[] = [];
  const copied: Prepared[] = [];
  for (const id of touched) {
    const known = state.reports.get(id);
    const now = preparedOf(id, given, clocks.by, known);
    if (now === known || now === null) continue;
    if (known === undefined) added.push(now);
    else if (now.held === known.held && now.recordedAt === known.recordedAt) copied.push(now);
    else return null;
  }
  const lands = summed([ground.lands, ...added.map((one) => one.lands)]);
  const namer = sameLands(ground.lands, lands) ? ground.namer : ground.namer.under(landsOf(lands));
  if (namer === null) return null;
  const decisions = claimDecisions(clocks.made);
  const other = decidedOtherwise(state.decisions, decisions);
  if (added.length === 0 && copied.length === 0 && other.size === 0) return state;
  const again = other.size === 0 ? [] : reportsOf(other, state);
  return extended({ ...state, ground: { ...ground, lands, namer }, names: state.names.under(namer) }, added, {
    decisions,
    copied,
    again,
  });
}

function sameLands(before: LandCounts, after: LandCounts): boolean {
  return before.size === after.size && landsOf(before).home === landsOf(after).home;
}

function reportsOf(claims: ReadonlySet<string>, { reports }: State): readonly string[] {
  const found: string[] = [];
  for (const [id, prepared] of reports.entries())
    if (prepared.claims.some((claim) => claims.has(claim.id))) found.push(id);
  return found;
}

function anew(given: Given, { by, made }: Clocks, known: State | undefined): State {
  const all: Prepared[] = [];
  for (const [id] of given.given.entries()) {
    const prepared = preparedOf(id, given, by, known?.reports.get(id));
    if (prepared !== null) all.push(prepared);
  }
  return extended(emptyState(groundOf(all, made), made), all);
}
