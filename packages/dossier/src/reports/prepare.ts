/** What is worked out of one report by itself, once, whatever else a dossier holds. */
import type { Reading } from "@isnad/reader";

import { claimsOf } from "../claims/claims-of.ts";
import { compare } from "../collect.ts";
import type { Held, HeldCopy } from "../contract/held.ts";
import { type AlsoIn, alsoInOf } from "../copies/also-in.ts";
import { type LandCounts, landCountsOf } from "../names/home.ts";
import { type Node, nodesOf } from "../names/nodes.ts";
import { knownFrom } from "../states/asof.ts";
import { toldOnce } from "../states/told-once.ts";
import { diaryOf } from "../time/diary.ts";
import { momentOf } from "../time/moment.ts";
import { redated } from "../time/redate.ts";
import { dated, type Dated } from "./dated.ts";

export interface Prepared {
  readonly held: Held;
  /** The reading, its states dated by the days of writing. */
  readonly reading: Reading;
  /** When the ledger first learned of the report. */
  readonly recordedAt: string;
  /** The claims as read; nothing that a person decided is in them. */
  readonly claims: readonly Dated[];
  /** Who published the very text again. */
  readonly alsoIn: readonly AlsoIn[];
  /** From when on the report had been heard, or what it tells of. */
  readonly heard: number;
  readonly nodes: readonly Node[];
  readonly lands: LandCounts;
}

export function prepare(held: Held, recordedAt: string, copies: readonly HeldCopy[]): Prepared {
  const { report } = held.reading;
  const claims = claimsOf(held.reading, recordedAt).map(dated);
  const heard = claims.reduce((first, { said }) => Math.min(first, said.start), knownFrom(report, null));
  return {
    held,
    reading: rightly(held.reading),
    recordedAt,
    claims,
    alsoIn: alsoInOf(copies, report.outlet, heard),
    heard,
    nodes: nodesOf(held.reading, heard),
    lands: landCountsOf(held.reading),
  };
}

/** The same report, whose copies are others now. */
export const withCopies = (prepared: Prepared, copies: readonly HeldCopy[]): Prepared => {
  const { reading, heard, alsoIn } = prepared;
  const now = alsoInOf(copies, reading.report.outlet, heard);
  return JSON.stringify(now) === JSON.stringify(alsoIn) ? prepared : { ...prepared, alsoIn: now };
};

function rightly(reading: Reading): Reading {
  const { happenings, changes, conditions, explanations } = reading;
  if (happenings.length + changes.length + conditions.length + explanations.length === 0) return reading;
  const right = redated(reading, diaryOf(reading));
  const once = toldOnce(right);
  return once === right.happenings ? right : { ...right, happenings: [...once] };
}

/** When a ledger learned of something: what comes first, whatever its zone. */
export const earlier = (a: string, b: string): number => learned(a) - learned(b) || compare(a, b);
export const learned = (recordedAt: string): number => momentOf(recordedAt)?.start ?? 0;

/** Of several readings of one report the one that holds. */
export function newest(a: Held, b: Held): number {
  if (a.reading === b.reading) return 0;
  if (a.entry !== b.entry) return (b.entry ?? -1) - (a.entry ?? -1);
  const versions = compareVersions(b.reading.reader.version, a.reading.reader.version);
  return (
    versions || earlier(a.recordedAt, b.recordedAt) || compare(JSON.stringify(a.reading), JSON.stringify(b.reading))
  );
}

function compareVersions(a: string, b: string): number {
  const [one, other] = [a.split("."), b.split(".")];
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const difference = (Number.parseInt(one[i] ?? "0", 10) || 0) - (Number.parseInt(other[i] ?? "0", 10) || 0);
    if (difference !== 0) return difference;
  }
  return compare(a, b);
}
