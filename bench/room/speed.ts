/**
 * How fast the reading room is over a dossier of 100,000 claims, in a real browser: the first view, a step of the moment, a thread,
 * and scrolling through its claims. The room must be built (`npm run build`).
 *
 *     npm run bench -- room
 *
 * Aimed at: the first view within 1 s of load, a step of the moment within 100 ms, no row missing while scrolling. Wall times, so
 * a busy machine shows more; `load` says how busy it was. `ISNAD_BENCH_REPORTS` (ten claims each) takes fewer.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "@isnad/ledger";
import type { Page } from "playwright-core";
import { startBrowser } from "../../packages/web/test/house/browser.ts";
import { record } from "../record.ts";
import { DOSSIER, madeUp } from "../server/made-up.ts";

const REPORTS = Number(process.env["ISNAD_BENCH_REPORTS"] ?? 10_000);
const BATCH = 100;
const STEPS = 30;

const rounded = (value: number) => Math.round(value);
const middle = (list: readonly number[]) => rounded(list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0);
const most = (list: readonly number[]) => rounded(Math.max(...list));

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "isnad-bench-room-"));
  const file = join(folder, "bench.isnad");
  let server: ChildProcess | null = null;
  try {
    const ledger = await openLedger(file, { create: true });
    for (let from = 0; from < REPORTS; from += BATCH)
      await ledger.add(Array.from({ length: BATCH }, (_, k) => madeUp(from + k)));
    await ledger.close();
    server = fork(join(import.meta.dirname, "../server/child.ts"), [file]);
    const [{ url }] = (await once(server, "message")) as [{ url: string }];
    const browser = await startBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const results = await measure(page, url);
    await browser.close();
    server.send("stop");
    await once(server, "exit");
    const { now } = record("room", { claims: REPORTS * 10, load: loadavg().map(rounded), ...results });
    console.log(JSON.stringify(now.results, null, 2));
  } finally {
    server?.kill();
    rmSync(folder, { recursive: true });
  }
}

async function measure(page: Page, url: string): Promise<Record<string, unknown>> {
  const at = `${url}/d/${DOSSIER}`;
  // the first who comes after the server started waits for the dossier to be worked out; that is the server's time
  await fetch(`${url}/api/dossiers/${DOSSIER}/now`);
  const first: number[] = [];
  for (let visit = 0; visit < 5; visit++) {
    const from = performance.now();
    await page.goto(at);
    await page.locator("main h2").nth(1).waitFor();
    first.push(performance.now() - from);
  }
  // what stands beside the moment is asked for ahead once the handle rests
  await page.waitForTimeout(2000);
  const steps = await page.evaluate<readonly number[]>(stepBack(1, 1000));
  const leaps = await page.evaluate<readonly number[]>(stepBack(7, 400));
  const server: number[] = [];
  for (let day = 1; day <= STEPS; day++) {
    const from = performance.now();
    const asOf = `2021-${String((day % 12) + 1).padStart(2, "0")}-${String(day + 3).padStart(2, "0")}T05:30:00Z`;
    await (await fetch(`${url}/api/dossiers/${DOSSIER}/now?asOf=${asOf}`)).arrayBuffer();
    server.push(performance.now() - from);
  }
  const heads = (await (await fetch(`${url}/api/dossiers/${DOSSIER}/threads?limit=500`)).json()) as {
    items: readonly { id: string; count: number }[];
  };
  const longest = heads.items.toSorted((a, b) => b.count - a.count)[0];
  const from = performance.now();
  await page.goto(`${at}/threads/${longest?.id}`);
  await page.locator("main ol li").first().waitFor();
  const thread = performance.now() - from;
  const scrolled = await page.evaluate<Record<string, number>>(SCROLL);
  return {
    "first view": { medianMs: middle(first), mostMs: most(first) },
    "a step of the moment": { medianMs: middle(steps), mostMs: most(steps), steps: steps.length },
    "a leap over seven moments": { medianMs: middle(leaps), mostMs: most(leaps), steps: leaps.length },
    "of that, the server at a moment not asked before": { medianMs: middle(server), mostMs: most(server) },
    "the longest thread": { claims: longest?.count ?? 0, ms: rounded(thread) },
    "scrolling through it": scrolled,
  };
}

/**
 * Moves the handle back by `many` moments, waits until the page says something else and has been painted, and rests, milliseconds.
 * A step at which nothing changes does not count.
 */
const stepBack = (many: number, rest: number): string => `(async () => {
  const slider = document.querySelector("input[type=range]");
  const main = document.querySelector("main");
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const times = [];
  for (let step = 0; step < ${STEPS}; step++) {
    const before = main.textContent;
    const from = performance.now();
    set.call(slider, String(Number(slider.value) - ${many}));
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    while (main.textContent === before && performance.now() - from < 3000) await new Promise((done) => setTimeout(done, 4));
    await painted();
    if (main.textContent !== before) times.push(performance.now() - from);
    await new Promise((done) => setTimeout(done, ${rest}));
  }
  return times;
})()`;

/** Scrolls to the end in leaps of half a window; counts the leaps after whose painting the middle of the window held no row. */
const SCROLL = `(async () => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  let leaps = 0, bare = 0, slowest = 0;
  const list = document.querySelector("main ol.ruled");
  while (leaps < 600) {
    const from = performance.now();
    scrollBy(0, innerHeight / 2);
    await painted();
    leaps++;
    slowest = Math.max(slowest, performance.now() - from);
    const box = list.getBoundingClientRect();
    const middle = innerHeight / 2 + 60;
    if (box.top < middle - 8 && box.bottom > middle + 8) {
      const seen = document.elementFromPoint(innerWidth / 2, middle);
      if (seen === null || seen.closest("main ol li") === null) bare++;
    }
    if (scrollY + innerHeight >= document.documentElement.scrollHeight - 2) break;
  }
  return { leaps, bare, slowestMs: Math.round(slowest), rows: list.querySelectorAll(":scope > li").length };
})()`;
