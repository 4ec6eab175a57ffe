/** Fetching many addresses as a guest: robots.txt is heeded, one request at a time goes to a host, with a pause between. */
import { Fault } from "@isnad/reader/fault";
import robotsParser from "robots-parser";
import { type Fetched, fetchAddress, type FetchOptions, USER_AGENT } from "./fetch.ts";

export interface PoliteOptions extends FetchOptions {
  /** Milliseconds between two requests to a host, where its robots.txt does not ask for more. */
  readonly pause?: number;
}

/** The package's types are those of a module with a default export; Node gives the function itself. */
const readRobots = robotsParser as unknown as typeof robotsParser.default;

interface Host {
  readonly robots: { isAllowed: (url: string) => boolean; delay: number };
  /** Resolves when the request before has ended, with when the next may begin (milliseconds). */
  turn: Promise<number>;
}

const LONGEST_PAUSE = 30_000;

/**
 * A fetch that keeps the manners for all calls made through it.
 *
 * @throws Fault `ingest.robots` where the site asks programs to stay away; those of `fetchAddress`.
 */
export function politely(
  options: PoliteOptions = {},
): (url: string, headers?: FetchOptions["headers"]) => Promise<Fetched> {
  const hosts = new Map<string, Promise<Host>>();
  return async (url, headers) => {
    const { origin } = new URL(url);
    const known = hosts.get(origin) ?? meet(origin, options);
    hosts.set(origin, known);
    const host = await known;
    if (!host.robots.isAllowed(url))
      throw new Fault("ingest.robots", `${origin} asks programs not to fetch ${url}.`, {
        remedy: "Open it yourself, save the page, and add the file.",
        kind: "usage",
      });
    const before = host.turn;
    let done: (next: number) => void = () => {};
    host.turn = new Promise((resolve) => {
      done = resolve;
    });
    const wait = (await before) - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      return await fetchAddress(url, { ...options, headers: { ...options.headers, ...headers } });
    } finally {
      done(Date.now() + Math.max(options.pause ?? 1000, host.robots.delay));
    }
  };
}

/** Reads a host's robots.txt. Where there is none, all is allowed; where it cannot be had, the requests will tell. */
async function meet(origin: string, options: FetchOptions): Promise<Host> {
  const address = `${origin}/robots.txt`;
  let text = "";
  try {
    const { status, bytes } = await fetchAddress(address, { ...options, bytes: 512 * 1024, time: 10_000 });
    if (status === 200) text = new TextDecoder().decode(bytes);
  } catch (fault) {
    if (!(fault instanceof Fault) || fault.code === "ingest.closed-address") throw fault;
  }
  const robots = readRobots(address, text);
  const delay = Math.min((robots.getCrawlDelay(USER_AGENT) ?? 0) * 1000, LONGEST_PAUSE);
  return {
    robots: { isAllowed: (url) => robots.isAllowed(url, USER_AGENT) !== false, delay },
    turn: Promise.resolve(0),
  };
}
