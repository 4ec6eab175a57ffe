/**
 * Fetches an address. Its name is resolved once, every address it resolves to is checked, and the connection is made to the one
 * that was checked: a name that resolves to another address a moment later changes nothing. Each redirect begins anew.
 */
import { lookup as dnsLookup } from "node:dns/promises";
import { type IncomingMessage, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Fault } from "@isnad/reader/fault";
import { LIMITS } from "../limits.ts";
import { checkUrl, closedAddress, type GuardOptions, mayConnect } from "./guard.ts";

export interface FetchOptions extends GuardOptions {
  /** Headers to send, e.g. `if-none-match`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends this, as JSON, by POST. A redirect is then not followed: what was sent goes where it was meant to go. */
  readonly post?: string;
  /** Milliseconds for all of it, redirects included. */
  readonly time?: number;
  /** Bytes of the body as it comes out of its compression. */
  readonly bytes?: number;
  readonly redirects?: number;
  /** Resolves names; tests give their own. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

export interface Fetched {
  /** Where it was found in the end. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** ISO 8601. */
  readonly fetchedAt: string;
}

export const USER_AGENT = "isnad/0.1 (reads published reports)";
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Gets what is at an address. A status that is no success is a value (`status`), for the caller to judge.
 *
 * @throws Fault `ingest.bad-address`, `ingest.closed-address`, `ingest.unreachable`, `ingest.too-slow`, `ingest.too-large`,
 *   `ingest.too-many-redirects`.
 */
export async function fetchAddress(written: string, options: FetchOptions = {}): Promise<Fetched> {
  const until = AbortSignal.timeout(options.time ?? 30_000);
  let url = checkUrl(written, options);
  for (let hop = 0; hop <= (options.redirects ?? 5); hop++) {
    const response = await ask(url, { ...options, signal: until });
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (options.post === undefined && REDIRECTS.has(status) && location !== undefined) {
      response.destroy();
      if (!URL.canParse(location, url.href)) throw unreachable(url, `a redirect to "${location.slice(0, 60)}"`);
      url = checkUrl(new URL(location, url.href), options);
      continue;
    }
    const bytes = await bodyOf(response, { url, limit: options.bytes ?? LIMITS.reportBytes, signal: until });
    return { url: url.href, status, headers: headersOf(response), bytes, fetchedAt: new Date().toISOString() };
  }
  throw new Fault("ingest.too-many-redirects", `${url.host} sends from one address to the next without end.`, {
    remedy: "Open it in a browser, and give the address where it ends.",
    kind: "usage",
  });
}

async function ask(url: URL, options: FetchOptions & { readonly signal: AbortSignal }): Promise<IncomingMessage> {
  const addresses = (await addressesOf(url, options)).map((address) => ({ address, family: isIP(address) }));
  const [{ address, family }] = addresses as [{ address: string; family: number }];
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    const request = send(url, {
      method: options.post === undefined ? "GET" : "POST",
      agent: false,
      signal: options.signal,
      headers: {
        "user-agent": USER_AGENT,
        accept: "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/pdf,*/*;q=0.8",
        "accept-encoding": "gzip, deflate, br",
        ...(options.post === undefined ? {} : { "content-type": "application/json; charset=utf-8" }),
        ...options.headers,
      },
      // the name is not resolved again: these are the addresses that were checked, and Node connects to no other
      lookup: (_host, { all }, done) =>
        all
          ? done(null, addresses)
          : (done as (error: null, address: string, family: number) => void)(null, address, family),
    });
    request.on("error", (cause) =>
      reject(options.signal.aborted ? tooSlow(url) : unreachable(url, reasonOf(cause), cause)),
    );
    request.on("response", resolve);
    request.end(options.post);
  });
}

/** The addresses to connect to, tried in turn: all that the name stands for must be public, or a second try could land elsewhere. */
async function addressesOf(url: URL, options: FetchOptions): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  if (isIP(host) > 0) return [host];
  const resolve =
    options.resolve ?? (async (name) => (await dnsLookup(name, { all: true })).map(({ address }) => address));
  let found: readonly string[];
  try {
    found = await resolve(host);
  } catch (cause) {
    throw unreachable(url, "its name is not known", cause);
  }
  if (found.length === 0) throw unreachable(url, "its name is not known");
  if (!found.every((address) => mayConnect(address, options))) throw closedAddress(url);
  return found;
}

async function bodyOf(
  response: IncomingMessage,
  { url, limit, signal }: { url: URL; limit: number; signal: AbortSignal },
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const body = unpacked(response);
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit)
        throw new Fault(
          "ingest.too-large",
          `What is at ${url.host} is larger than ${Math.floor(limit / 1024 / 1024)} MB.`,
          {
            remedy: "Save what is wanted of it as a file, and add the file.",
            kind: "usage",
          },
        );
      parts.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw signal.aborted ? tooSlow(url) : unreachable(url, reasonOf(cause), cause);
  } finally {
    response.destroy();
    body.destroy();
  }
  return Buffer.concat(parts, size);
}

function unpacked(response: IncomingMessage): Readable {
  const by = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };
  const encoding = response.headers["content-encoding"]?.trim().toLowerCase();
  const open = encoding === undefined ? undefined : by[encoding as keyof typeof by];
  if (open === undefined) return response;
  const unpacking = open();
  response.on("error", (error) => unpacking.destroy(error));
  return response.pipe(unpacking);
}

function headersOf(response: IncomingMessage): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  return headers;
}

function reasonOf(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  return code ?? message ?? "no answer";
}

function unreachable(url: URL, why: string, cause?: unknown): Fault {
  return new Fault("ingest.unreachable", `${url.host} did not answer (${why}).`, {
    remedy: "Check the address and your connection, and try again later.",
    cause,
  });
}

function tooSlow(url: URL): Fault {
  return new Fault("ingest.too-slow", `${url.host} took too long to answer.`, {
    remedy: "Try again later, or save the page as a file and add the file.",
  });
}
