/**
 * The reader alone, in processor time: the example reports (and the annotated ones, where this machine has them) repeated to
 * 20 MB, against one `normalize("NFKC")` pass over the same text in the same run. Of all reports together, and of each
 * language: NFKC has next to nothing to do with English, so that the ratio there says less of the reader than of it.
 *
 * It is measured per core: in a process whose collector has one thread. With more, threads of the collector that wait for one
 * another on the other cores are counted in the processor time, a tenth of it on two cores.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, type ReportInput } from "@isnad/reader";
import { medians, record } from "../record.ts";

const root = join(import.meta.dirname, "../..");
const shared = process.env.ISNAD_SHARED ?? join(root, "../shared");
const MEGABYTES = 20;
const PASSES = 5;
const ONE_CORE = "--single-threaded-gc";

function reports(folder: string): ReportInput[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== "dossier.json")
    .map((file) => {
      const { id, lang, published, text } = JSON.parse(readFileSync(join(folder, file), "utf8"));
      return { id, lang, published, text };
    });
}

function repeated(sample: readonly ReportInput[]): ReportInput[] {
  const all: ReportInput[] = [];
  for (let bytes = 0; bytes < MEGABYTES * 1e6; ) {
    for (const report of sample) {
      all.push(report);
      bytes += Buffer.byteLength(report.text);
    }
  }
  return all;
}

export function run(): void {
  if (!process.execArgv.includes(ONE_CORE)) {
    const command = [ONE_CORE, ...process.execArgv, join(root, "bench/run.ts"), "reader"];
    execFileSync(process.execPath, command, { stdio: "inherit" });
    return;
  }
  const sample = [...reports(join(root, "examples/kazakhstan-2022/reports")), ...reports(join(shared, "gold/dev"))];
  const results: Record<string, unknown> = {};
  for (const lang of ["all", "ar", "en"] as const) {
    const all = repeated(sample.filter((report) => lang === "all" || report.lang === lang));
    const text = all.map((report) => report.text).join("\n\n");
    const megabytes = Buffer.byteLength(text) / 1e6;
    let claims = 0;
    const readAll = () => {
      claims = 0;
      for (const report of all) {
        const reading = read(report);
        claims += reading.figures.length + reading.attributions.length;
      }
    };
    // the reader and its yardstick take turns, and the median of each is taken, after one pass that does not count
    const [took, nfkc] = medians(PASSES, [readAll, () => void text.normalize("NFKC").length]) as [number, number];
    results[lang] = {
      reports: all.length,
      megabytes: +megabytes.toFixed(1),
      nfkcMilliseconds: Math.round(nfkc),
      claims,
      reportsPerSecond: Math.round(all.length / (took / 1000)),
      megabytesPerSecond: +(megabytes / (took / 1000)).toFixed(2),
      ratioToNfkc: +(took / nfkc).toFixed(1),
    };
  }
  const { now, before } = record("reader", results);
  console.log("reader, one core, ratio to one NFKC pass over the same text:");
  console.table(now.results);
  if (before) console.log(`before (${before.at}, ${before.commit}): ${JSON.stringify(before.results)}`);
}
