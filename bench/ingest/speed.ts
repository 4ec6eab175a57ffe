/**
 * How fast files become reports of a ledger: the example's reports, multiplied, through the built command (`npm run build`
 * first). Two sizes, so that the time a report takes can be held against the number of reports.
 *
 * Wanted: at least 150 reports/s into SQLite with both cores, at most 500 MB whatever the number, time per report at the larger
 * size at most 1.3 × that at the smaller.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { record } from "../record.ts";

const root = join(import.meta.dirname, "../..");
const SIZES = (process.env["ISNAD_BENCH_FILES"] ?? "1000,10000").split(",").map(Number);

interface Measured {
  readonly files: number;
  readonly seconds: number;
  readonly reportsPerSecond: number;
  /** Of all cores together; tells more than the clock on a machine that is busy with other things. */
  readonly processorMsPerReport: number;
  readonly memoryMB: number;
}

export function run(): void {
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-"));
  // what else the machine does: at more than its cores, only the processor time and the memory tell anything
  const loadBefore = Math.round((loadavg()[0] as number) * 10) / 10;
  try {
    const measured = SIZES.map((files) => measure(files, folder));
    const [small, large] = [measured[0] as Measured, measured.at(-1) as Measured];
    const ratio = (large.seconds / large.files / (small.seconds / small.files)).toFixed(2);
    console.table(measured);
    console.log(`time per report at ${large.files} files: ${ratio} × that at ${small.files}`);
    record("ingest", { loadBefore, measured, timePerReportRatio: Number(ratio) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(files: number, folder: string): Measured {
  const reports = join(folder, String(files));
  multiply(files, reports);
  const script = `import { main } from ${JSON.stringify(join(root, "packages/cli/dist/main.js"))};
    await main(${JSON.stringify(["add", reports, "--dossier", "bench", "--ledger", join(folder, `${files}.isnad`)])});
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.error(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, rss: maxRSS / 1024 }));`;
  const file = join(folder, "add.mjs");
  writeFileSync(file, script);
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], {
    encoding: "utf8",
  });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0 || !stdout.startsWith(`${files} reports added`)) throw new Error(`${status}: ${stdout}${stderr}`);
  const { cpu, rss } = JSON.parse(stderr.trim().split("\n").at(-1) as string) as { cpu: number; rss: number };
  const round = (number: number) => Math.round(number * 100) / 100;
  return {
    files,
    seconds: round(seconds),
    reportsPerSecond: Math.round(files / seconds),
    processorMsPerReport: round(cpu / files),
    memoryMB: Math.round(rss),
  };
}

/** The example's reports over and over, each with a last line of its own, at another hour, from one of forty outlets. */
function multiply(files: number, folder: string): void {
  mkdirSync(folder);
  const example = join(root, "examples/kazakhstan-2022/reports");
  const reports = readdirSync(example).map((name) => JSON.parse(readFileSync(join(example, name), "utf8")));
  for (let at = 0; at < files; at++) {
    const report = reports[at % reports.length];
    const published = new Date(Date.UTC(2022, 0, 1) + at * 3_600_000).toISOString();
    const text = `${report.text}\n\n${report.lang === "ar" ? "رقم التقرير" : "Report number"} ${at}.`;
    const outlet = `${report.outlet} ${at % 40}`;
    writeFileSync(
      join(folder, `${String(at).padStart(6, "0")}.json`),
      JSON.stringify({ ...report, text, outlet, published }),
    );
  }
}
