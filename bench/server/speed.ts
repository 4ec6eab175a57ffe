/**
 * How fast the server answers over a dossier of 100,000 claims, and whether it stands 200 requests at once for a minute without
 * an error or growing memory. The server is a process of its own, asked over HTTP.
 *
 *     npm run bench -- server
 *
 * Aimed at, at the median: the brief ≤ 200 ms, a page of claims ≤ 20 ms, a search ≤ 50 ms. Wall times are those of the client,
 * and a busy machine shows more; `cpu` is the server's processor time, which what else runs hardly changes.
 * `ISNAD_BENCH_REPORTS` (ten claims each) and `ISNAD_BENCH_SECONDS` take fewer.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, get as request } from "node:http";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "@isnad/ledger";
import { record } from "../record.ts";
import { DOSSIER, madeUp } from "./made-up.ts";

const REPORTS = Number(process.env["ISNAD_BENCH_REPORTS"] ?? 10_000);
const SECONDS = Number(process.env["ISNAD_BENCH_SECONDS"] ?? 60);
const AT_ONCE = 200;
const BATCH = 100;

const cursor = (at: number) => Buffer.from(`at:${at}`).toString("base64url");
/** What is asked by name: by turns, so that no answer is the one before. */
const QUESTIONS: Readonly<Record<string, { readonly times: number; readonly path: (n: number) => string }>> = {
  brief: { times: 9, path: () => "/brief" },
  now: { times: 21, path: () => "/now" },
  "a page of claims": { times: 51, path: (n) => `/claims?cursor=${cursor((n * 997) % (REPORTS * 8))}` },
  "claims of an origin": { times: 21, path: (n) => `/claims?origin=The+health+office+of+district+${(n % 40) + 1}` },
  "a page of threads": { times: 51, path: (n) => `/threads?cursor=${cursor((n * 7) % 400)}` },
  "a page of reports": { times: 51, path: (n) => `/reports?cursor=${cursor((n * 97) % REPORTS)}` },
  "search, common word": { times: 51, path: (n) => `/search?q=${["killed", "people", "أشخاص"][n % 3]}` },
  "search, three words": {
    times: 51,
    path: (n) => `/search?q=health+${["killed", "river", "hill"][n % 3]}+town${"abcdefghij"[n % 10]}k`,
  },
  "search, Arabic": {
    times: 51,
    path: (n) => `/search?q=${encodeURIComponent(["للصحة قتلوا", "المتطوعين", "الحي الشرقي"][n % 3] as string)}`,
  },
};
/** What a reading room asks, as often as it does. */
const MIX = [
  "now",
  "a page of claims",
  "a page of threads",
  "a page of reports",
  "search, three words",
  "search, Arabic",
  "a page of claims",
];

interface Told {
  readonly cpuMs: number;
  readonly rss: number;
}
const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] as number;
const share = (list: readonly number[], part: number) =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))] as number;
const rounded = (value: number) => Math.round(value * 10) / 10;
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-server-"));
  const file = join(folder, "bench.isnad");
  try {
    const ledger = await openLedger(file, { create: true });
    for (let from = 0; from < REPORTS; from += BATCH)
      await ledger.add(Array.from({ length: BATCH }, (_, k) => madeUp(from + k)));
    await ledger.close();
    const { server, url } = await start(file);
    const results = await measure(server, `${url}/api/dossiers/${DOSSIER}`);
    server.send("stop");
    await once(server, "exit");
    const { now } = record("server", { claims: REPORTS * 10, load: loadavg().map(rounded).join(" "), ...results });
    console.log(JSON.stringify(now.results, null, 2));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function start(file: string): Promise<{ server: ChildProcess; url: string }> {
  const server = fork(join(import.meta.dirname, "child.ts"), [file]);
  const [{ url }] = (await once(server, "message")) as [{ url: string }];
  return { server, url };
}

async function tell(server: ChildProcess): Promise<Told> {
  server.send("tell");
  return ((await once(server, "message")) as [Told])[0];
}

async function measure(server: ChildProcess, base: string): Promise<Record<string, unknown>> {
  const began = performance.now();
  const cold = await tell(server);
  await ask(`${base}/now`, undefined);
  const warm = await tell(server);
  const results: Record<string, unknown> = {
    "from nothing to the first page": {
      wallMs: rounded(performance.now() - began),
      cpuMs: rounded(warm.cpuMs - cold.cpuMs),
    },
  };
  await ask(`${base}/search?q=river`, undefined);
  results["the first search, which makes the index"] = { cpuMs: rounded((await tell(server)).cpuMs - warm.cpuMs) };
  for (const [name, { times, path }] of Object.entries(QUESTIONS)) {
    const wall: number[] = [];
    let bytes = 0;
    await ask(`${base}${path(times)}`, undefined);
    const before = await tell(server);
    for (let n = 0; n < times; n++) {
      const from = performance.now();
      const answer = await ask(`${base}${path(n)}`, undefined);
      wall.push(performance.now() - from);
      bytes = answer.bytes;
    }
    const after = await tell(server);
    results[name] = {
      medianMs: rounded(median(wall)),
      p95Ms: rounded(share(wall, 0.95)),
      cpuMs: rounded((after.cpuMs - before.cpuMs) / times),
      bytes,
    };
  }
  results[`${AT_ONCE} at once`] = await crowd(server, base);
  return results;
}

/** Two hundred who ask one thing after the other. */
async function crowd(server: ChildProcess, base: string): Promise<Record<string, unknown>> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const until = performance.now() + SECONDS * 1000;
  const wall: number[] = [];
  const resident: number[] = [];
  const errors: Record<string, number> = {};
  const before = await tell(server);
  const each = async (who: number) => {
    for (let n = who; performance.now() < until; n++) {
      const from = performance.now();
      const question = QUESTIONS[MIX[n % MIX.length] as string] as (typeof QUESTIONS)[string];
      const { status } = await ask(`${base}${question.path(n)}`, agent).catch((error: NodeJS.ErrnoException) => ({
        status: error.code ?? error.message,
      }));
      wall.push(performance.now() - from);
      if (status !== 200) errors[status] = (errors[status] ?? 0) + 1;
    }
  };
  const all = Promise.all(Array.from({ length: AT_ONCE }, (_, who) => each(who)));
  const every = setInterval(() => void tell(server).then(({ rss }) => resident.push(rss)), (SECONDS * 1000) / 12);
  await all;
  clearInterval(every);
  const after = await tell(server);
  agent.destroy();
  return {
    seconds: SECONDS,
    requests: wall.length,
    errors,
    perSecond: rounded(wall.length / SECONDS),
    medianMs: rounded(median(wall)),
    p99Ms: rounded(share(wall, 0.99)),
    cpuMsEach: rounded((after.cpuMs - before.cpuMs) / wall.length),
    residentMb: { first: megabytes(resident[0] ?? 0), last: megabytes(resident.at(-1) ?? 0) },
  };
}

function ask(url: string, agent: Agent | undefined): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    request(url, agent === undefined ? {} : { agent }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, bytes }));
      answer.on("error", reject);
    }).on("error", reject);
  });
}
