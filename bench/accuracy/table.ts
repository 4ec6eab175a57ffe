/** One table of all that was measured, with the change against the record before. */
import type { BenchRecord } from "../record.ts";

export interface Row {
  readonly set: string;
  readonly measure: string;
  /** 0 to 1. */
  readonly score: number;
  /** What it must reach; null where nothing is asked. */
  readonly target: number | null;
  /** "157 of 162", what was set aside, … */
  readonly note: string;
}

export function print(rows: readonly Row[], before: BenchRecord | null): void {
  const width = Math.max(...rows.map(({ set }) => set.length)) + 2;
  process.stdout.write(`${"set".padEnd(width)}${"measure".padEnd(22)}score   target  change\n`);
  for (const { set, measure, score, target, note } of rows) {
    const last = before?.results[`${set} | ${measure}`];
    const change = typeof last === "number" ? score - last : null;
    const mark =
      change === null ? "new" : Math.abs(change) < 0.0005 ? "=" : `${change > 0 ? "+" : ""}${change.toFixed(3)}`;
    const wanted = target === null ? "" : `${target.toFixed(2)}${score >= target ? "" : " <"}`;
    process.stdout.write(
      `${set.padEnd(width)}${measure.padEnd(22)}${score.toFixed(3)}   ${wanted.padEnd(8)}${mark.padEnd(8)}${note}\n`,
    );
  }
  const dropped = rows.filter(({ set, measure, score }) => {
    const last = before?.results[`${set} | ${measure}`];
    return typeof last === "number" && score < last - 0.0005;
  });
  if (dropped.length > 0)
    process.stdout.write(`${dropped.length} measures fell since ${before?.at} (${before?.commit})\n`);
}
