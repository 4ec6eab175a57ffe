/** Readings and decisions to a brief: the whole engine. Every stage is a function of what the stages before it found. */
import type { Caution } from "@isnad/reader";
import { strayLandsIn } from "../checks/lands.ts";
import { slipsIn } from "../checks/slips.ts";
import { sumsIn } from "../checks/sums.ts";
import { vanishedIn } from "../checks/vanished.ts";
import { claimsOf } from "../claims/claims-of.ts";
import { compare, groupBy } from "../collect.ts";
import type { Held } from "../contract/held.ts";
import type { Brief, Decision, Thread } from "../contract/types.ts";
import { storiesOf } from "../copies/copies.ts";
import { decided, effective } from "../decisions/effective.ts";
import { know } from "../names/known.ts";
import { outletsOf } from "../outlets/outlets.ts";
import { knownFrom } from "../states/asof.ts";
import { joinCautions } from "../states/cautions.ts";
import { joinChanges } from "../states/changes.ts";
import { joinConditions } from "../states/conditions.ts";
import { joinExplanations } from "../states/explanations.ts";
import type { Context } from "../states/source.ts";
import { joinHappenings } from "../states/timeline.ts";
import { inTime } from "../statuses/weigh.ts";
import { generalise } from "../threads/generalise.ts";
import { place, saidAt } from "../threads/place.ts";
import { threadsOf } from "../threads/threads.ts";
import { lastInstant } from "../time/moment.ts";
import { gather } from "./gather.ts";
import { toThread } from "./threads.ts";

export interface BriefInput {
  readonly dossier: string;
  /** Everything held, of this dossier or of others; order and repeats do not matter. */
  readonly held: readonly Held[];
  readonly decisions: readonly Decision[];
  /** Keeps what had been said by then, inclusive: ISO 8601 date-time; a bare date, month or year counts to its end (UTC). */
  readonly asOf: string;
  /** Keeps what the ledger held by then, inclusive; null = all that it holds. */
  readonly recordedBy: string | null;
}

/**
 * What is known in a dossier as of a moment. Pure: the same input gives the same brief, whatever its order.
 *
 * @throws Fault `dossier.bad-time` where a clock is no ISO 8601 date or date-time.
 */
export function brief({ dossier, held, decisions, asOf, recordedBy }: BriefInput): Brief {
  const until = lastInstant(asOf, "as-of");
  const by = recordedBy === null ? Number.POSITIVE_INFINITY : lastInstant(recordedBy, "recorded-by");
  const made = effective(decisions, by);
  const kept = gather(held, dossier, by);
  const readings = kept.map(({ reading }) => reading);
  const claims = decided(
    kept.flatMap(({ reading, recordedAt }) => claimsOf(reading, recordedAt)),
    made,
  ).filter((claim) => saidAt(claim).start <= until);
  const quoted = new Set(claims.map(({ report }) => report));
  const heard = readings.filter(({ report }) => quoted.has(report.id) || knownFrom(report, null) <= until);
  const known = know(heard, made);
  const stories = storiesOf(heard.map(({ report }) => report));
  const placed = generalise(claims.map((claim) => place(claim, known, stories)).sort(inTime));
  const strands = threadsOf(placed, made);
  const reports = new Map(readings.map(({ report }) => [report.id, report]));
  const context: Context = { known, asOf: until, reports };
  const byReport = groupBy(placed, ({ report }) => report);
  const since = (report: string, start: number, end: number) =>
    byReport.get(report)?.find(({ span }) => span.start < end && start < span.end)?.said.start ?? null;
  const cautions = joinCautions(
    readings.flatMap((reading) => reading.cautions),
    since,
    context,
  );
  const errors: Caution[] = [
    ...strands.flatMap((strand) => slipsIn(strand.claims)),
    ...[...byReport].flatMap(([id, own]) => sumsIn(own, reports.get(id) as (typeof readings)[0]["report"])),
    ...strayLandsIn(heard, placed, known),
    ...vanishedIn(
      kept.map(({ reading: { report }, recordedAt }) => ({ report, recordedAt })),
      claims,
      until,
    ),
  ];
  return {
    dossier,
    asOf,
    threads: partsOfHeld(strands.map((strand) => toThread(strand, known, until))).sort(byQuestion),
    changes: [
      ...joinChanges(
        readings.flatMap(({ changes }) => changes),
        context,
      ),
    ],
    conditions: [
      ...joinConditions(
        readings.flatMap(({ conditions }) => conditions),
        context,
      ),
    ],
    timeline: [
      ...joinHappenings(
        readings.flatMap(({ happenings }) => happenings),
        context,
      ),
    ],
    cautions: [...cautions, ...errors],
    explanations: [
      ...joinExplanations(
        readings.flatMap(({ explanations }) => explanations),
        context,
      ),
    ],
    names: [...known.names],
    outlets: [...outletsOf(heard, known)],
  };
}

/** A whole that nobody had said by then, or that a person rejected, is no whole to be part of. */
function partsOfHeld(threads: readonly Thread[]): Thread[] {
  if (!threads.some(({ partOf }) => typeof partOf === "string")) return [...threads];
  const held = new Set(threads.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return threads.map((thread) =>
    typeof thread.partOf === "string" && !held.has(thread.partOf) ? { ...thread, partOf: null } : thread,
  );
}

const byQuestion = (a: Thread, b: Thread) =>
  compare(a.measure, b.measure) ||
  compare(a.place ?? "", b.place ?? "") ||
  compare(a.group, b.group) ||
  compare(a.id, b.id);
