/** Which readings a brief is made of. */
import type { Reading } from "@isnad/reader";
import { compare, groupBy } from "../collect.ts";
import type { Held } from "../contract/held.ts";
import { toldOnce } from "../states/told-once.ts";
import { diaryOf } from "../time/diary.ts";
import { momentOf } from "../time/moment.ts";
import { redated } from "../time/redate.ts";

export interface Kept {
  readonly reading: Reading;
  readonly recordedAt: string;
}

/**
 * One reading for each report of the dossier that the ledger held by `by`, in order of report id. A report held more than
 * once counts from the first time; of several readings the newest reader's counts.
 */
export function gather(held: readonly Held[], dossier: string, by: number): readonly Kept[] {
  const ours = held.filter((one) => one.dossier === dossier && (momentOf(one.recordedAt)?.start ?? 0) <= by);
  return [...groupBy(ours, ({ reading }) => reading.report.id)]
    .sort((a, b) => compare(a[0], b[0]))
    .map(([, all]) => ({
      reading: dated((all.toSorted(newest)[0] as Held).reading),
      recordedAt: all.map(({ recordedAt }) => recordedAt).sort(first)[0] as string,
    }));
}

function dated(reading: Reading): Reading {
  const right = redated(reading, diaryOf(reading));
  const happenings = toldOnce(right);
  return happenings === right.happenings ? right : { ...right, happenings: [...happenings] };
}

const first = (a: string, b: string) => (momentOf(a)?.start ?? 0) - (momentOf(b)?.start ?? 0) || compare(a, b);

function newest(a: Held, b: Held): number {
  if (a.reading === b.reading) return 0;
  if (a.entry !== b.entry) return (b.entry ?? -1) - (a.entry ?? -1);
  const versions = compareVersions(b.reading.reader.version, a.reading.reader.version);
  return versions || first(a.recordedAt, b.recordedAt) || compare(JSON.stringify(a.reading), JSON.stringify(b.reading));
}

function compareVersions(a: string, b: string): number {
  const [one, other] = [a.split("."), b.split(".")];
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const difference = (Number.parseInt(one[i] ?? "0", 10) || 0) - (Number.parseInt(other[i] ?? "0", 10) || 0);
    if (difference !== 0) return difference;
  }
  return compare(a, b);
}
