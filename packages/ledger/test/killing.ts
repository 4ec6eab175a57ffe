/**
 * Kills a process that adds reports (SIGKILL, at a random moment), over and over, and holds what is left against an
 * undisturbed run: after each kill the record is a beginning of that run's, to the hash; what was acknowledged is there;
 * and when the work was taken up often enough to finish, the two records are the same.
 */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { openLedger } from "../src/index.ts";
import { made, still } from "./made.ts";

const REPORTS = 200;
const BATCH = 10;

export interface Killing {
  readonly kills: number;
  /** How often an ingest was finished, in spite of all. */
  readonly finished: number;
  /** Kills that came while reports were being added, not before or after. */
  readonly amid: number;
}

/** @throws Error at the first record that is not what it must be. */
export async function killOften(
  fresh: () => string,
  options: { readonly times: number; readonly random?: () => number; readonly onKill?: (kills: number) => void },
): Promise<Killing> {
  const random = options.random ?? Math.random;
  const program = await bundled();
  const { hashes, took } = await undisturbed(fresh());
  let [kills, finished, amid] = [0, 0, 0];
  let address = fresh();
  while (kills < options.times) {
    const { killed, acknowledged } = await runAndKill([program, address], random() * took * 1.5);
    const there = await check(address, hashes, acknowledged, kills % 10 === 0);
    if (killed) kills++;
    if (killed && there > 0 && there < hashes.length) amid++;
    if (killed) options.onKill?.(kills);
    if (there < hashes.length) continue;
    finished++;
    address = fresh();
  }
  return { kills, finished, amid };
}

/** The hashes of the undisturbed run, in order, and how long its adding took, in milliseconds. */
async function undisturbed(address: string): Promise<{ hashes: readonly string[]; took: number }> {
  const ledger = await openLedger(address, { create: true, ...still() });
  const began = performance.now();
  for (let from = 0; from < REPORTS; from += BATCH)
    await ledger.add(Array.from({ length: BATCH }, (_, n) => made(from + n)));
  const took = performance.now() - began;
  const hashes: string[] = [];
  for await (const { hash } of ledger.entries()) hashes.push(hash);
  await ledger.close();
  return { hashes, took };
}

/** The child as one plain file: a process that starts at once is killed where it matters, not while it loads. */
export async function bundled(): Promise<string> {
  const outfile = fileURLToPath(
    new URL(`../../../node_modules/.cache/isnad/kill-child-${process.pid}.mjs`, import.meta.url),
  );
  await build({
    entryPoints: [fileURLToPath(new URL("kill-child.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["isnad-source"],
    external: ["pg", "@photostructure/sqlite", "canonicalize"],
    logLevel: "error",
  });
  process.once("exit", () => rmSync(outfile, { force: true }));
  return outfile;
}

async function runAndKill(
  command: readonly string[],
  after: number,
): Promise<{ killed: boolean; acknowledged: number }> {
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let complained = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complained += chunk.toString();
  });
  child.stdout.on("data", (chunk: Buffer) => {
    if (said === "") setTimeout(() => child.kill("SIGKILL"), after);
    said += chunk.toString();
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) =>
    child.on("close", (...end) => resolve(end)),
  );
  if (signal === null && code !== 0) throw new Error(`the process ended with ${code}: ${complained}`);
  const counts = said.split("\n").map(Number).filter(Number.isFinite);
  return { killed: signal === "SIGKILL", acknowledged: Math.max(0, ...counts) };
}

/** @returns how many entries are there. */
async function check(address: string, hashes: readonly string[], acknowledged: number, all: boolean): Promise<number> {
  const ledger = await openLedger(address, { create: true, ...still() });
  try {
    const { sequence, hash } = await ledger.head();
    if (hashes[sequence - 1] !== hash) throw new Error(`entry ${sequence} is not the undisturbed run's`);
    if (sequence < 1 + 2 * acknowledged)
      throw new Error(`${acknowledged} reports were acknowledged, ${sequence} entries are there`);
    if ((sequence - 1) % (2 * BATCH) !== 0) throw new Error(`half a batch is there: ${sequence} entries`);
    if (all || sequence === hashes.length) {
      const { ok, findings } = await ledger.verify();
      if (!ok) throw new Error(`the record is not whole: ${findings[0]?.message}`);
    }
    return sequence;
  } finally {
    await ledger.close();
  }
}
