/** Following feeds: what is new in one since it was last asked, and when it may be asked again. */
import { createHash } from "node:crypto";
import { Fault } from "@isnad/reader/fault";
import type { FeedItem } from "../formats/feed.ts";
import type { Taken } from "../taken.ts";
import { type AddressOptions, feedIn, takeItem } from "./address.ts";
import type { Fetched } from "./fetch.ts";
import type { politely } from "./polite.ts";

/** What is remembered of a feed from one time to the next. JSON, so that it can be kept. */
export interface FeedState {
  readonly etag?: string;
  readonly lastModified?: string;
  /** What tells the items met so far, newest last. */
  readonly seen: readonly string[];
  /** How often in a row it could not be had. */
  readonly failures: number;
  /** ISO 8601: it is not asked before. */
  readonly notBefore?: string;
}

export interface Followed {
  readonly taken: readonly Taken[];
  readonly state: FeedState;
  /** Why it could not be had this time. */
  readonly fault?: Fault;
}

export interface FollowOptions extends AddressOptions {
  readonly polite: ReturnType<typeof politely>;
  readonly now: Date;
  /** Milliseconds between two times. */
  readonly every: number;
}

export const NEW_FEED: FeedState = { seen: [], failures: 0 };
const REMEMBERED = 2_000;
const LONGEST_WAIT = 6 * 60 * 60 * 1000;

/** Whether a feed's time has come. */
export function isDue({ notBefore }: FeedState, now: Date): boolean {
  return notBefore === undefined || Date.parse(notBefore) <= now.getTime();
}

/** Asks a feed for what is new. A feed that cannot be had is a value: it is asked again later, ever more rarely. */
export async function follow(url: string, state: FeedState, options: FollowOptions): Promise<Followed> {
  try {
    const fetched = await options.polite(url, {
      ...(state.etag === undefined ? {} : { "if-none-match": state.etag }),
      ...(state.lastModified === undefined ? {} : { "if-modified-since": state.lastModified }),
    });
    if (fetched.status === 304) return { taken: [], state: { ...state, failures: 0, notBefore: after(options, 1) } };
    if (fetched.status !== 200)
      return failed(state, options, { status: fetched.status, url, headers: fetched.headers });
    return await whatIsNew(fetched, state, options);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { taken: [], fault, state: waiting(state, options) };
  }
}

async function whatIsNew(fetched: Fetched, state: FeedState, options: FollowOptions): Promise<Followed> {
  const feed = await feedIn(fetched);
  const seen = new Set(state.seen);
  const taken: Taken[] = [];
  // oldest first, as they were said
  for (const [number, item] of [...feed.items.entries()].toReversed()) {
    const key = keyOf(item);
    if (seen.has(key)) continue;
    for await (const one of takeItem({ number, feed, fetched, polite: options.polite }, options)) taken.push(one);
    seen.add(key);
  }
  const { etag, "last-modified": lastModified } = fetched.headers;
  return {
    taken,
    state: {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
      seen: [...seen].slice(-REMEMBERED),
      failures: 0,
      notBefore: after(options, 1),
    },
  };
}

/** An item that says another thing than before, or another date, is met anew: a new version of its report. */
function keyOf({ id, url, title, published, words }: FeedItem): string {
  return createHash("sha256")
    .update(JSON.stringify([id ?? url, title, published, words]))
    .digest("hex")
    .slice(0, 24);
}

function failed(
  state: FeedState,
  options: FollowOptions,
  { status, url, headers }: { status: number; url: string; headers: Fetched["headers"] },
): Followed {
  const fault = new Fault("ingest.not-there", `${url} answered ${status}.`, {
    remedy: status === 410 || status === 404 ? "Take it out of the list if it stays so." : "It is asked again later.",
  });
  const next = waiting(state, options);
  const asked = Number(headers["retry-after"]) * 1000;
  const longer = Number.isFinite(asked)
    ? new Date(options.now.getTime() + Math.min(asked, LONGEST_WAIT)).toISOString()
    : "";
  return { taken: [], fault, state: longer > (next.notBefore ?? "") ? { ...next, notBefore: longer } : next };
}

function waiting(state: FeedState, options: FollowOptions): FeedState {
  return { ...state, failures: state.failures + 1, notBefore: after(options, 2 ** (state.failures + 1)) };
}

function after({ now, every }: FollowOptions, times: number): string {
  return new Date(now.getTime() + Math.min(every * times, Math.max(LONGEST_WAIT, every))).toISOString();
}
