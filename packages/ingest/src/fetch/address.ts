/** An address to the reports that are there: a page, a document, or a feed with what it links to. */
import { Fault } from "@isnad/reader/fault";
import { formatOfBytes, formatOfMediaType, formatOfName, type Format } from "../formats/format.ts";
import type { Feed, FeedItem, itemMapper } from "../formats/feed.ts";
import { checkGiven, type Given } from "../given.ts";
import { takeBytes } from "../take.ts";
import { sealOf, type Source, type Taken, withSource } from "../taken.ts";
import { type Fetched, fetchAddress, type FetchOptions } from "./fetch.ts";
import { politely } from "./polite.ts";

export interface AddressOptions extends FetchOptions, Given {
  readonly as?: Format;
}

export const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//iu.test(name);

/** Fetches an address and takes what is there. Throws as `fetchAddress` does, and `ingest.not-there`, and as the formats do. */
export async function* takeAddress(url: string, options: AddressOptions = {}): AsyncGenerator<Taken> {
  const fetched = await fetchAddress(url, options);
  yield* takeFetched(url, fetched, options);
}

/** The reports in what was fetched. */
export async function* takeFetched(url: string, fetched: Fetched, options: AddressOptions): AsyncGenerator<Taken> {
  if (fetched.status < 200 || fetched.status > 299) throw notThere(url, fetched.status);
  const format = options.as ?? formatOf(fetched);
  const context = { from: url, given: checkGiven(options), url: fetched.url, encoding: charsetOf(fetched) };
  if (format === "feed") yield* takeFeed(fetched, options);
  else if (format === "opml") yield* takeOpml(fetched.bytes, { ...options, from: url });
  else if (format === "warc" || format === "wacz")
    throw new Fault("ingest.archive-address", `${url} is an archive.`, {
      remedy: "Save it as a file, and add the file.",
      kind: "usage",
    });
  else yield* takeBytes(fetched.bytes, format, { ...context, source: sourceOf(fetched) });
}

/** A feed's reports: whole where the feed gives them whole, else from the pages that it links to. */
async function* takeFeed(fetched: Fetched, options: AddressOptions): AsyncGenerator<Taken> {
  const feed = await feedIn(fetched);
  const polite = politely(options);
  for (const number of feed.items.keys()) yield* takeItem({ number, feed, fetched, polite }, options);
}

export interface FetchedFeed extends Feed {
  /** The map of an item's text to the feed's bytes. */
  readonly mapOf: ReturnType<typeof itemMapper>;
}

/** The feed in what was fetched. Throws as `decode` and `readFeed`. */
export async function feedIn(fetched: Fetched): Promise<FetchedFeed> {
  const { itemMapper, readFeed } = await import("../formats/feed.ts");
  const { decode } = await import("../bytes/decode.ts");
  const { bytes, url } = fetched;
  const decoded = { ...(await decode(bytes, { from: url, encoding: charsetOf(fetched) })), bytes };
  return { ...readFeed(decoded.text, url), mapOf: itemMapper(decoded) };
}

/** An item of a feed. What cannot be fetched is taken as the feed tells it, and what it does not tell is refused. */
export async function* takeItem(
  {
    number,
    feed,
    fetched,
    polite,
  }: {
    /** Which of the feed's items, from 0. */
    readonly number: number;
    readonly feed: FetchedFeed;
    readonly fetched: Fetched;
    readonly polite: ReturnType<typeof politely>;
  },
  options: AddressOptions,
): AsyncGenerator<Taken> {
  const { reportOfItem } = await import("../formats/feed.ts");
  const item = feed.items[number] as FeedItem;
  const from = item.url ?? item.id ?? fetched.url;
  const given = { ...checkGiven(options), ...(feed.title === null ? {} : { outlet: feed.title }) };
  let why: Fault | null = null;
  if (item.url !== null && (item.words?.length ?? 0) < WHOLE_ARTICLE) {
    try {
      const url = new URL(item.url, fetched.url).href;
      const page = await polite(url);
      const published = item.published === null ? {} : { published: item.published };
      yield* takeFetched(url, page, { ...options, ...given, ...published });
      return;
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      why = fault;
    }
  }
  try {
    const report = reportOfItem(item, feed, { from, given });
    const parsed = { from, report, map: feed.mapOf(item, number) };
    yield withSource(parsed, { ...sourceOf(fetched), ...sealOf(fetched.bytes) }, fetched.bytes);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    yield { from, fault: why ?? fault };
  }
}

/** Characters of an item's words from which on a feed gives the article and not a summary of it. */
const WHOLE_ARTICLE = 1500;

/** The reports of all feeds in a list. A feed that cannot be had is refused; the others are still followed. */
export async function* takeOpml(
  bytes: Uint8Array,
  options: AddressOptions & { readonly from: string },
): AsyncGenerator<Taken> {
  const { feedsOfOpml } = await import("../formats/opml.ts");
  const polite = politely(options);
  for (const { url } of await feedsOfOpml(bytes, { from: options.from, given: {} })) {
    try {
      yield* takeFetched(url, await polite(url), { ...options, as: "feed" });
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      yield { from: url, fault };
    }
  }
}

function formatOf({ headers, bytes, url }: Fetched): Format {
  const said = formatOfMediaType(headers["content-type"] ?? "");
  const seen = formatOfBytes(bytes);
  // servers say text/plain of what they do not know
  if (said !== null && said !== "text") return said;
  if (seen !== "text") return seen;
  return formatOfName(new URL(url).pathname) ?? seen;
}

function charsetOf({ headers }: Fetched): string | undefined {
  return /charset=["']?([\w.:-]+)/iu.exec(headers["content-type"] ?? "")?.[1];
}

export function sourceOf({ url, headers, fetchedAt }: Fetched): Source {
  const mediaType = headers["content-type"];
  return { url, fetchedAt, ...(mediaType === undefined ? {} : { mediaType }) };
}

function notThere(url: string, status: number): Fault {
  return new Fault("ingest.not-there", `${url} answered ${status}.`, {
    remedy:
      status === 401 || status === 403
        ? "It may need a login: save the page as a file, and add the file."
        : "Check the address, and try again later.",
    kind: status >= 500 ? "fault" : "usage",
  });
}
