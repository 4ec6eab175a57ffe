/** A feed (RSS, Atom, RDF, JSON Feed) to reports: each item with what words the feed itself gives of it. */
import { Fault } from "@isnad/reader/fault";
import { parseFeed } from "feedsmith";
import { decode } from "../bytes/decode.ts";
import { toIso } from "../dates.ts";
import type { Parsed } from "../taken.ts";
import { checkTags } from "./html/dom.ts";
import { type DecodedBytes, mapper, type TextMap } from "../map/map.ts";
import { stretchesOf } from "../map/origins.ts";
import { placedWords, wordsIn } from "./feed-words.ts";
import { placedTextOfHtml, textOfHtml } from "./html/fragment.ts";
import type { ParseContext } from "./parse.ts";
import { makeReport } from "./report.ts";
import { refuseEntities } from "./xml.ts";

/** One item of a feed. */
export interface FeedItem {
  /** What tells it from the feed's other items: its id, or else its address. */
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** HTML or text: the whole article where the feed gives it, else its summary. */
  readonly words: string | null;
}
export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

export async function* parseFeedFile(bytes: Uint8Array, context: ParseContext): AsyncGenerator<Parsed> {
  const { from } = context;
  const decoded = { ...(await decode(bytes, context)), bytes };
  const feed = readFeed(decoded.text, from);
  const mapOf = itemMapper(decoded);
  for (const [at, item] of feed.items.entries()) {
    const name = `${from}, item ${at + 1}`;
    try {
      const report = reportOfItem(item, feed, { ...context, from: name });
      yield { from: name, report, map: mapOf(item, at) };
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      yield { from: name, fault };
    }
  }
}

/** Gives the map of an item's text to the feed's bytes; null where the feed's words cannot be found in them (a JSON feed). */
export function itemMapper(decoded: DecodedBytes): (item: FeedItem, number: number) => TextMap | null {
  const candidates = /^\s*\{/u.test(decoded.text) ? [] : wordsIn(decoded.text);
  return ({ words }, number) => {
    const found = words === null ? null : placedWords(words, candidates[number]);
    if (found === null) return null;
    const { text, at } = placedTextOfHtml(found.text, "an item");
    const places = at?.map((place) => (place === -1 ? -1 : (found.at?.[place] ?? -1))) ?? null;
    return mapper(decoded)(stretchesOf({ text, at: places }));
  };
}

/** @throws Fault `ingest.no-text` where the feed gives no words of it. */
export function reportOfItem(item: FeedItem, feed: Feed, context: ParseContext): ReturnType<typeof makeReport> {
  const text = item.words === null ? "" : textOfHtml(item.words, context.from);
  if (text === "")
    throw new Fault("ingest.no-text", `${context.from} has no words, only a link.`, {
      remedy: "Add the address that it links to.",
      kind: "usage",
    });
  const { id, title, url, published } = item;
  const report = makeReport({ text, title, url, published, outlet: feed.title }, context);
  return id === null ? report : { ...report, id };
}

/** @throws Fault `ingest.bad-feed`, `ingest.xml-entities`, `ingest.too-deep`. */
export function readFeed(text: string, from: string): Feed {
  if (!text.trimStart().startsWith("{")) {
    refuseEntities(text, from);
    checkTags(text, from);
  }
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (cause) {
    throw new Fault("ingest.bad-feed", `${from} is no feed that can be read.`, {
      remedy: "Check that it is RSS, Atom or a JSON Feed, and whole.",
      kind: "usage",
      cause,
    });
  }
  switch (parsed.format) {
    case "rss":
      return {
        title: clean(parsed.feed.title),
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.guid?.value ?? item.link ?? null,
          url: item.link ?? null,
          title: clean(item.title),
          published: date(item.pubDate ?? item.dc?.dates?.[0]),
          words: item.content?.encoded ?? item.description ?? null,
        })),
      };
    case "atom":
      return {
        title: clean(textIn(parsed.feed.title)),
        items: (parsed.feed.entries ?? []).map((entry) => ({
          id: entry.id ?? null,
          url:
            (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])?.href ??
            null,
          title: clean(textIn(entry.title)),
          published: date(entry.published ?? entry.updated),
          words: textIn(entry.content) ?? textIn(entry.summary) ?? null,
        })),
      };
    case "rdf":
      return {
        title: clean(parsed.feed.title),
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.link ?? null,
          url: item.link ?? null,
          title: clean(item.title),
          published: date(item.dc?.dates?.[0]),
          words: item.content?.encoded ?? item.description ?? null,
        })),
      };
    case "json":
      return {
        title: clean(parsed.feed.title),
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.id ?? null,
          url: item.url ?? item.external_url ?? null,
          title: clean(item.title),
          published: date(item.date_published ?? item.date_modified),
          words: item.content_html ?? item.content_text ?? item.summary ?? null,
        })),
      };
  }
}

function textIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const inner = (value as { readonly value?: unknown } | undefined)?.value;
  return typeof inner === "string" ? inner : undefined;
}

function clean(text: string | undefined): string | null {
  const line = text === undefined ? "" : textOfHtml(text, "a title").replace(/\s+/gu, " ").trim();
  return line === "" ? null : line;
}

function date(written: unknown): string | null {
  return typeof written === "string" ? toIso(written) : null;
}
