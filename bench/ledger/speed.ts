/**
 * How fast readings made beforehand go into a ledger, on both homes: 10,000 of them, 100 at a time; whether the last take
 * longer than the first, and whether memory grows. Then the ledger is read and verified.
 *
 * Aimed at: ≥ 5,000 claims/s into SQLite, ≥ 10,000/s into PostgreSQL, the time per reading at 10,000
 * within 1.3 × that at 1,000. Wall time, so a busy machine shows less. `ISNAD_BENCH_READINGS` takes fewer.
 */
import { loadavg } from "node:os";
import { briefOf, type Held, type Reconciled, reconcile } from "@isnad/dossier";
import { openLedger } from "@isnad/ledger";
import { HOMES } from "../../packages/ledger/test/homes.ts";
import { processorTime, record } from "../record.ts";
import { CLAIMS_EACH, madeUp } from "./readings.ts";

const READINGS = Number(process.env.ISNAD_BENCH_READINGS ?? 10_000);
const BATCH = 100;
/** Batches over which a time per reading is told: the median of them. */
const WINDOW = 10;

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] as number;
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

/**
 * What a warm process that keeps the dossier spends, in processor time: on all of it, then on briefs: the first, the same
 * again, of the day before, of the day before that. What a home holds is the same, so once is enough.
 */
function briefed(held: readonly Held[]): Record<string, number> {
  let known: Reconciled | undefined;
  const took = (run: () => void) => Math.round(processorTime(run));
  const reconciledMs = took(() => {
    known = reconcile({ dossier: "flood", held, decisions: [], recordedBy: null });
  });
  const [briefFirstMs, briefAgainMs, briefMovedMs, briefMovedOnMs] = [
    "2031-05-01",
    "2031-05-01",
    "2031-04-15",
    "2031-04-14",
  ].map((asOf) => took(() => void briefOf(known as Reconciled, asOf))) as [number, number, number, number];
  return { reconciledMs, briefFirstMs, briefAgainMs, briefMovedMs, briefMovedOnMs };
}

async function measure(kind: keyof typeof HOMES): Promise<Record<string, number>> {
  const homes = await HOMES[kind]();
  try {
    const address = homes.fresh();
    const ledger = await openLedger(address, { create: true });
    const took: number[] = [];
    const resident: number[] = [];
    const cpu = process.cpuUsage();
    for (let from = 0; from < READINGS; from += BATCH) {
      const batch = Array.from({ length: BATCH }, (_, n) => madeUp(from + n));
      const began = performance.now();
      await ledger.add(batch);
      took.push(performance.now() - began);
      if ((from / BATCH) % 10 === 9) resident.push(process.memoryUsage().rss);
    }
    const { user, system } = process.cpuUsage(cpu);
    const seconds = took.reduce((sum, one) => sum + one, 0) / 1000;
    const early = median(took.slice(READINGS / BATCH / 10 - WINDOW / 2, READINGS / BATCH / 10 + WINDOW / 2));
    const late = median(took.slice(-WINDOW));
    const heldBegan = performance.now();
    const held = await ledger.held("flood");
    const heldCold = performance.now() - heldBegan;
    const warmBegan = performance.now();
    await ledger.held("flood");
    const heldWarm = performance.now() - warmBegan;
    const { sequence } = await ledger.heldSince("flood");
    await ledger.add([madeUp(READINGS)]);
    const newsBegan = performance.now();
    const news = await ledger.heldSince("flood", sequence);
    const heldNews = performance.now() - newsBegan;
    const verifyBegan = performance.now();
    const { ok, claims } = await ledger.verify();
    const verified = (performance.now() - verifyBegan) / 1000;
    if (!ok || claims !== (READINGS + 1) * CLAIMS_EACH || held.length + news.held.length !== READINGS + 1)
      throw new Error("not what was added");
    await ledger.close();
    return {
      readings: READINGS,
      loadOfMachine: +(loadavg()[0] ?? 0).toFixed(1),
      claims,
      seconds: +seconds.toFixed(2),
      processorSeconds: +((user + system) / 1e6).toFixed(2),
      claimsPerSecond: Math.round(claims / seconds),
      lastToEarly: +(late / early).toFixed(2),
      residentEarlyMB: megabytes(resident[0] ?? 0),
      residentLateMB: megabytes(resident.at(-1) ?? 0),
      heldColdMs: Math.round(heldCold),
      heldWarmMs: Math.round(heldWarm),
      heldNewsMs: +heldNews.toFixed(1),
      ...(kind === "sqlite" ? briefed(held) : {}),
      verifySeconds: +verified.toFixed(1),
    };
  } finally {
    await homes.end();
  }
}

export async function run(): Promise<void> {
  const results = { sqlite: await measure("sqlite"), postgres: await measure("postgres") };
  const { now, before } = record("ledger", results);
  console.log(`ledger: ${READINGS} readings of ${CLAIMS_EACH} claims, ${BATCH} at a time:`);
  console.table(now.results);
  if (before) console.log(`before (${before.at}, ${before.commit}): ${JSON.stringify(before.results)}`);
}
