/** What one report tells, tied to who and what it names: all that the dossier's threads and states are made of. */
import type { Doubt } from "../checks/doubt.ts";
import { type Strays, straysIn } from "../checks/lands.ts";
import { sumsIn } from "../checks/sums.ts";
import { type Paged, pagedBy } from "../checks/vanished.ts";
import type { Story } from "../copies/copies.ts";
import { type ClaimDecisions, decided } from "../decisions/claims.ts";
import { Meanings } from "../names/meanings.ts";
import type { Names } from "../names/names.ts";
import { type Carried, carriedBy } from "../outlets/outlets.ts";
import { anchorsOf } from "../states/anchors.ts";
import { knownFrom } from "../states/asof.ts";
import type { ToldChange } from "../states/changes.ts";
import { type ToldCondition, toldCondition } from "../states/conditions.ts";
import { causeOf, type ToldExplanation } from "../states/explanations.ts";
import { type ToldHappening, toldHappening } from "../states/timeline.ts";
import { inTime } from "../statuses/in-time.ts";
import { placeAll } from "../threads/place.ts";
import type { Placed } from "../threads/placed.ts";
import type { Prepared } from "./prepare.ts";

export interface Told {
  readonly claims: readonly Placed[];
  readonly changes: readonly ToldChange[];
  readonly conditions: readonly ToldCondition[];
  readonly happenings: readonly ToldHappening[];
  readonly explanations: readonly ToldExplanation[];
  /** The report's own doubts. */
  readonly cautions: readonly Doubt[];
  /** Sums of its claims that do not come out. */
  readonly sums: readonly Doubt[];
  readonly strays: Strays;
  /** The report as a version of a page. */
  readonly paged: readonly Paged[];
  readonly carried: readonly Carried[];
  /** The units of names that all this hangs on. */
  readonly units: ReadonlySet<string>;
}

export interface With {
  readonly names: Names;
  readonly story: Story | undefined;
  readonly decisions: ClaimDecisions;
}

export function toldBy(prepared: Prepared, { names, story, decisions }: With): Told {
  const { reading, nodes } = prepared;
  const { report } = reading;
  const means = new Meanings(names, nodes);
  const right = decided(prepared.claims, decisions);
  const claims = placeAll(right, means, { story, alsoIn: prepared.alsoIn });
  return {
    claims,
    changes: reading.changes.map((change) => ({
      change,
      lang: report.lang,
      from: knownFrom(report, change.on),
      person: means.speaker(change.person),
    })),
    conditions: reading.conditions.map((condition) => {
      const holder = condition.holder === null ? null : means.speaker(condition.holder).key;
      return toldCondition(condition, report, { place: means.place(condition.place).key, holder });
    }),
    happenings: reading.happenings.map((happening) =>
      toldHappening(happening, report, {
        place: means.place(happening.place).key,
        anchors: anchorsOf(happening.span, reading, means),
      }),
    ),
    explanations: reading.explanations.map((explanation) => ({
      explanation,
      lang: report.lang,
      from: knownFrom(report, explanation.on),
      speaker: explanation.origin === null ? null : means.speaker(explanation.origin),
      cause: causeOf(explanation.cause, nodes, means),
    })),
    cautions: doubtsOf(prepared, claims),
    sums: sumsIn(right, report),
    strays: straysIn(prepared, claims, means),
    paged: pagedBy({ report, recordedAt: prepared.recordedAt }, right),
    carried: carriedBy(prepared, means),
    units: means.units,
  };
}

function doubtsOf({ reading: { report, cautions } }: Prepared, claims: readonly Placed[]): readonly Doubt[] {
  if (cautions.length === 0) return [];
  const ordered = [...claims].sort(inTime);
  return cautions.map((caution) => {
    const about = ordered.find(({ of: { span } }) => span.start < caution.span.end && caution.span.start < span.end);
    return { caution, from: about?.of.said.start ?? knownFrom(report, null) };
  });
}
