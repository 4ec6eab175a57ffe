/**
 * Dated records of benchmarks: what was measured, on which machine, at which commit. Speeds are compared as ratios within
 * one run; a record is a file in `bench/<name>/records/`, so that a change is seen in review.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

export interface BenchRecord {
  readonly bench: string;
  /** ISO 8601. */
  readonly at: string;
  readonly commit: string;
  readonly machine: { readonly node: string; readonly cpu: string; readonly cores: number; readonly memoryGiB: number };
  readonly results: Readonly<Record<string, unknown>>;
}

const root = join(import.meta.dirname, "..");

/** Writes one record and returns it with the one before it, if there is one. */
export function record(
  bench: string,
  results: BenchRecord["results"],
): { readonly now: BenchRecord; readonly before: BenchRecord | null } {
  const folder = join(root, "bench", bench, "records");
  mkdirSync(folder, { recursive: true });
  const last = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .toSorted()
    .at(-1);
  const before = last === undefined ? null : (JSON.parse(readFileSync(join(folder, last), "utf8")) as BenchRecord);
  const now: BenchRecord = {
    bench,
    at: new Date().toISOString(),
    commit: execFileSync("git", ["-C", root, "rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim(),
    machine: {
      node: process.version,
      cpu: cpus()[0]?.model ?? "?",
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
    },
    results,
  };
  if (process.env.ISNAD_BENCH_RECORD !== "no")
    writeFileSync(join(folder, `${now.at.slice(0, 19).replaceAll(":", "")}.json`), `${JSON.stringify(now, null, 2)}\n`);
  return { now, before };
}

/** The processor time that `run` took, in milliseconds: what else the machine does at the time does not count. */
export function processorTime(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** The median processor time of several runs, in milliseconds, after one that does not count. */
export function median(times: number, run: () => void): number {
  return medians(times, [run])[0] as number;
}

/** The same of several things that are compared: they take turns, so that what the machine does meanwhile meets all alike. */
export function medians(times: number, runs: readonly (() => void)[]): number[] {
  for (const run of runs) run();
  const taken = runs.map((): number[] => []);
  for (let i = 0; i < times; i++) runs.forEach((run, which) => taken[which]?.push(processorTime(run)));
  return taken.map((of) => of.toSorted((a, b) => a - b)[Math.floor(times / 2)] as number);
}
