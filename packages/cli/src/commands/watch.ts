/** `isnad watch`: follows feeds, adds what is new to a dossier, and prints what that changes. Goes on where it stopped. */
import { readFile } from "node:fs/promises";
import {
  type FeedAddress,
  type FeedState,
  feedsOfOpml,
  fetchAddress,
  follow,
  isAddress,
  isDue,
  NEW_FEED,
  politely,
  type Taken,
} from "@isnad/ingest";
import type { Ledger } from "@isnad/ledger";
import { Fault } from "@isnad/reader/fault";
import { type Change, changesBetween } from "../changes/changes.ts";
import { lineOf } from "../changes/write.ts";
import { ledgerAddress, type LedgerFlags, userLedger, withLedger } from "../ledger-place.ts";
import { report as printFault } from "../out/faults.ts";
import { writeWhole } from "../out/file.ts";
import { note, write } from "../out/output.ts";
import { addAll } from "./add.ts";
import { briefNow } from "./brief.ts";

export interface WatchFlags extends LedgerFlags {
  readonly dossier: string;
  /** Seconds. */
  readonly every: number;
  readonly once?: boolean;
  readonly webhook?: string;
  readonly state?: string;
  readonly allowLoopback?: boolean;
}

type States = Record<string, FeedState>;

export async function run(lists: readonly string[], flags: WatchFlags): Promise<void> {
  const feeds = await feedsOf(lists);
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  const place = flags.state ?? statePlace(flags);
  const polite = politely({ allowLoopback: flags.allowLoopback === true });
  note(
    `Following ${feeds.length} ${feeds.length === 1 ? "feed" : "feeds"} into "${flags.dossier}"; stop with Ctrl-C, go on with the same command.`,
  );
  do {
    const states = await readStates(place);
    for (const { url } of feeds) {
      if (stop.signal.aborted) return;
      const state = states[url] ?? NEW_FEED;
      if (!isDue(state, new Date())) continue;
      const every = flags.every * 1000;
      const followed = await follow(url, state, {
        polite,
        now: new Date(),
        every,
        allowLoopback: flags.allowLoopback === true,
      });
      if (followed.fault !== undefined) printFault(followed.fault);
      const changes =
        followed.taken.length === 0
          ? []
          : await withLedger(flags, (ledger) => addAndCompare(ledger, followed.taken, flags), { create: true });
      // only now, when all is in the ledger: stopped before, the same items are met again and found to be there
      states[url] = followed.state;
      await writeWhole(place, `${JSON.stringify(states, null, 1)}\n`);
      await tell(changes, flags);
    }
    if (flags.once !== true) await pause(Math.min(flags.every * 1000, 60_000), stop.signal);
  } while (flags.once !== true && !stop.signal.aborted);
}

async function addAndCompare(ledger: Ledger, taken: readonly Taken[], flags: WatchFlags): Promise<readonly Change[]> {
  const before = await briefNow(ledger, flags.dossier);
  const summary = await addAll(ledger, each(taken), { dossier: flags.dossier, bar: { counts: () => {} } });
  for (const { fault } of [...summary.unread, ...summary.refused]) printFault(fault);
  if (summary.added + summary.copies === 0) return [];
  note(`${new Date().toISOString()}  ${summary.added} reports added, ${summary.copies} copies.`);
  return changesBetween(before, await briefNow(ledger, flags.dossier));
}

async function* each(taken: readonly Taken[]): AsyncGenerator<Taken> {
  yield* taken;
}

async function tell(
  changes: readonly Change[],
  { dossier, webhook, allowLoopback = false }: WatchFlags,
): Promise<void> {
  if (changes.length === 0) return;
  await write(changes.map((change) => `${lineOf(change)}\n`).join(""));
  if (webhook === undefined) return;
  try {
    const { status } = await fetchAddress(webhook, { post: JSON.stringify({ dossier, changes }), allowLoopback });
    if (status >= 300)
      throw new Fault("cli.webhook", `The webhook answered ${status}.`, {
        remedy: "Check its address; the changes are in the ledger (isnad changes).",
      });
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    printFault(fault);
  }
}

/** Feeds by their addresses, and lists of feeds (OPML) by their files. Each once. */
async function feedsOf(lists: readonly string[]): Promise<readonly FeedAddress[]> {
  const found = new Map<string, FeedAddress>();
  for (const name of lists) {
    if (isAddress(name)) found.set(name, { url: name, title: null });
    else
      for (const feed of await feedsOfOpml(await bytesOf(name), { from: name, given: {} })) found.set(feed.url, feed);
  }
  if (found.size > 0) return [...found.values()];
  throw new Fault("cli.no-feeds", `${lists.join(", ")} lists no feed.`, {
    remedy: "Give an OPML file, or the addresses of feeds.",
    kind: "usage",
  });
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const { checkFile } = await import("@isnad/ingest");
  await checkFile(path);
  return readFile(path);
}

/** Beside the ledger's file; for a server's ledger, in the user's data folder. */
function statePlace(flags: LedgerFlags): string {
  const address = ledgerAddress(flags);
  return `${/^postgres(?:ql)?:/u.test(address) ? userLedger() : address}.watch.json`;
}

async function readStates(place: string): Promise<States> {
  try {
    return JSON.parse(await readFile(place, "utf8")) as States;
  } catch {
    // none yet, or spoilt: then all is asked anew, and what is known is found to be there
    return {};
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
