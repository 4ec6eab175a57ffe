/**
 * Spoilt inputs of every format, as many as wanted, added to a ledger as `isnad add` adds them:
 * `npm run fuzz -- [COUNT [SEED]]`. Wanted: no crash, none that takes more than two seconds (of the processor), and nothing half-added: after
 * every few thousand the ledger is verified, and holds no more reports than were taken. Exit code 1 where one went wrong; the
 * input is kept in ./out/fuzz. Input `n` of a seed is always the same: `npm run fuzz -- only SEED n` tries it alone.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Format, takeStream } from "@isnad/ingest";
import { openLedger } from "@isnad/ledger";
import { Fault } from "@isnad/reader/fault";
import { addAll } from "../../packages/cli/src/commands/add.ts";
import { mutate, random } from "../../packages/ingest/test/mutate.ts";
import { SEEDS } from "../../packages/ingest/test/seeds.ts";
import { record } from "../record.ts";

const PART = 2500;
const SLOW_MS = 2000;
/** Without a sign of life this long, on a machine however busy, an input is taken to hang for ever. */
const HANG_MS = 180_000;

interface Outcome {
  readonly at: number;
  readonly format: Format;
  readonly outcome: string;
  /** Of the processor, so that what else the machine does is not counted. */
  readonly milliseconds: number;
}
type Said =
  | { readonly began: number }
  | { readonly ended: Outcome }
  | { readonly wrong: string; readonly at: number | null }
  | { readonly verified: number; readonly memoryMB: number };

const [first = "10000", ...rest] = process.argv.slice(2);
if (first === "only") await runPart(Number(rest[0]), Number(rest[1]), Number(rest[1]) + 1, console.log);
else if (first === "part") {
  const [seed, from, to] = rest.map(Number) as [number, number, number];
  await runPart(seed, from, to, (said) => process.send?.(said));
  process.disconnect();
} else await runAll(Number(first), Number(rest[0] ?? 1));

/** The input: the same for the same seed and number. */
function input(
  seed: number,
  at: number,
): { readonly format: Format; readonly bytes: Uint8Array; readonly as?: Format } {
  const [format, bytes] = SEEDS[at % SEEDS.length] as (typeof SEEDS)[number];
  const next = random(seed * 1_000_003 + at);
  return { format, bytes: mutate(bytes, next), ...(next() < 0.3 ? {} : { as: format }) };
}

async function runPart(seed: number, from: number, to: number, say: (said: Said) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-fuzz-"));
  const ledger = await openLedger(join(folder, "l.isnad"), { create: true });
  let added = 0;
  try {
    for (let at = from; at < to; at++) {
      say({ began: at });
      const { format, bytes, as } = input(seed, at);
      const before = process.cpuUsage();
      let outcome = "taken";
      try {
        const taken = takeStream(chunked(bytes), { from: `${at}.${format}`, ...(as === undefined ? {} : { as }) });
        const summary = await addAll(ledger, taken, { dossier: "fuzz", bar: { counts: () => {} } });
        const [refused] = [...summary.refused, ...summary.unread];
        if (refused !== undefined) outcome = refused.fault.code;
        added += summary.added;
      } catch (error) {
        outcome = error instanceof Fault ? error.code : "crash";
        if (outcome === "crash") say({ wrong: `crash: ${error instanceof Error ? error.stack : error}`, at });
      }
      const { user, system } = process.cpuUsage(before);
      const milliseconds = (user + system) / 1000;
      if (milliseconds > SLOW_MS) say({ wrong: `${Math.round(milliseconds)} ms`, at });
      say({ ended: { at, format, outcome, milliseconds } });
    }
    const { texts, findings } = await ledger.verify();
    for (const { message } of findings) say({ wrong: message, at: null });
    const reports = (await ledger.dossiers())[0]?.reports ?? 0;
    if (reports !== added) say({ wrong: `${reports} reports are in the ledger, ${added} were added`, at: null });
    say({ verified: texts, memoryMB: Math.round(process.resourceUsage().maxRSS / 1024) });
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function* chunked(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function runAll(count: number, seed: number): Promise<void> {
  const outcomes = new Map<string, number>();
  const formats = new Map<string, { inputs: number; slowestMs: number }>();
  const wrong: string[] = [];
  let verified = 0;
  let memoryMB = 0;
  const hear = (said: Said) => {
    if ("ended" in said) {
      const { format, outcome, milliseconds } = said.ended;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      const { inputs, slowestMs } = formats.get(format) ?? { inputs: 0, slowestMs: 0 };
      formats.set(format, { inputs: inputs + 1, slowestMs: Math.max(slowestMs, Math.round(milliseconds)) });
    } else if ("wrong" in said) {
      wrong.push(`${said.at === null ? "a ledger" : `input ${said.at}`}: ${said.wrong}`);
      console.log(wrong.at(-1));
      if (said.at !== null) keep(seed, said.at);
    } else if ("verified" in said) {
      verified += said.verified;
      memoryMB = Math.max(memoryMB, said.memoryMB);
    }
  };
  const began = performance.now();
  let from = 0;
  const stop = new AbortController();
  // what was done by then is still a record
  process.once("SIGTERM", () => stop.abort());
  while (from < count && !stop.signal.aborted) {
    from = await part(seed, from, Math.min(count, from + PART), hear);
    console.log(`${from} of ${count}, ${wrong.length} wrong, ${Math.round((performance.now() - began) / 1000)} s`);
  }
  const byCount = Object.fromEntries([...outcomes].sort(([, a], [, b]) => b - a));
  console.table(Object.fromEntries(formats));
  console.log(byCount);
  console.log(`${from} inputs, ${wrong.length} wrong; ${verified} texts verified; at most ${memoryMB} MB`);
  record("ingest/fuzz", {
    inputs: from,
    seed,
    wrong,
    formats: Object.fromEntries(formats),
    outcomes: byCount,
    verifiedTexts: verified,
    memoryMB,
  });
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

/** Runs one part in a process of its own, and says with which input the next begins. */
function part(seed: number, from: number, to: number, hear: (said: Said) => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = fork(import.meta.filename, ["part", seed, from, to].map(String));
    let last = from;
    let hung = false;
    const fire = () => {
      hung = true;
      child.kill("SIGKILL");
    };
    let watchdog = setTimeout(fire, HANG_MS);
    child.on("message", (said: Said) => {
      clearTimeout(watchdog);
      if ("began" in said) {
        last = said.began;
        watchdog = setTimeout(fire, HANG_MS);
      } else hear(said);
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      clearTimeout(watchdog);
      if (code === 0) return resolve(to);
      hear({ wrong: hung ? `hung for ${HANG_MS / 1000} s` : `the process ended (${code})`, at: last });
      resolve(last + 1);
    });
  });
}

function keep(seed: number, at: number): void {
  const { format, bytes } = input(seed, at);
  mkdirSync("out/fuzz", { recursive: true });
  writeFileSync(`out/fuzz/${seed}-${at}.${format}`, bytes);
}
