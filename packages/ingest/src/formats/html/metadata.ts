/** What a page says of itself: title, outlet, authors, date with its zone, canonical address, language. */
import { toIso } from "../../dates.ts";
import type { Document } from "./dom-types.ts";

export interface Metadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** ISO 8601, with a zone where the page gives one. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  /** ISO 639, as the page says; it is not always right. */
  readonly lang: string | null;
}

/** Reads it from JSON-LD, then OpenGraph and other meta elements, then the page's own headings and times. */
export function metadataOf(document: Document, address: string | null): Metadata {
  const article = articleOf(linkedData(document));
  const meta = metaOf(document);
  const url = firstUrl(
    [attribute(document, 'link[rel="canonical"]', "href"), meta("og:url"), text(article?.["url"])],
    address,
  );
  const outlet =
    nameOf(article?.["publisher"]) ??
    meta("og:site_name") ??
    meta("application-name") ??
    meta("publisher") ??
    suffixOf(document);
  const title =
    text(article?.["headline"]) ?? meta("og:title") ?? meta("twitter:title") ?? heading(document) ?? titleOf(document);
  return {
    title: title === null ? null : withoutSuffix(title, outlet),
    outlet,
    authors: authorsOf(article?.["author"], meta("author")),
    published: firstDate([
      text(article?.["datePublished"]),
      text(article?.["dateCreated"]),
      meta("article:published_time"),
      meta("og:published_time"),
      attribute(document, '[itemprop="datePublished"]', "content"),
      attribute(document, '[itemprop="datePublished"]', "datetime"),
      ...DATE_METAS.map(meta),
      attribute(document, "time[pubdate]", "datetime"),
      attribute(document, "article time[datetime], header time[datetime], main time[datetime]", "datetime"),
      attribute(document, "time[datetime]", "datetime"),
    ]),
    modified: firstDate([text(article?.["dateModified"]), meta("article:modified_time"), meta("og:updated_time")]),
    url,
    lang: langOf(document.documentElement?.getAttribute("lang") ?? text(article?.["inLanguage"]) ?? meta("og:locale")),
  };
}

const DATE_METAS = [
  "date",
  "pubdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "sailthru.date",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
  "timestamp",
];

type Linked = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|SocialMediaPosting|WebPage)$/u;

function linkedData(document: Document): readonly Linked[] {
  const found: Linked[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      gather(JSON.parse((script.textContent ?? "").trim().replace(/^<!--|-->$/gu, "")), found, 0);
    } catch {
      // what a site's own template broke, other metadata says
    }
  }
  return found;
}

function gather(value: unknown, found: Linked[], depth: number): void {
  if (depth > 6 || found.length > 200) return;
  if (Array.isArray(value)) for (const item of value) gather(item, found, depth + 1);
  else if (typeof value === "object" && value !== null) {
    found.push(value as Linked);
    gather((value as Linked)["@graph"], found, depth + 1);
    gather((value as Linked)["mainEntity"], found, depth + 1);
  }
}

/** The article among the things described, with what it only points to (`{"@id": …}`) put in. */
function articleOf(things: readonly Linked[]): Linked | undefined {
  const byId = new Map(things.map((thing) => [thing["@id"], thing]));
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const article = articles.find((thing) => typesOf(thing).every((type) => type !== "WebPage")) ?? articles[0];
  if (article === undefined) return undefined;
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    const id = (value as Linked | null | undefined)?.["@id"];
    return id !== undefined && nameOf(value) === null ? (byId.get(id) ?? value) : value;
  };
  return { ...article, publisher: follow(article["publisher"]), author: follow(article["author"]) };
}

function typesOf(thing: Linked): readonly string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === "string");
}

function text(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === "string" && one.trim() !== "" ? clean(one) : null;
}

function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return text(one) ?? text((one as Linked | null | undefined)?.["name"]);
}

function authorsOf(linked: unknown, meta: string | null): readonly string[] {
  const names = (Array.isArray(linked) ? linked : [linked]).map(nameOf).filter((name) => name !== null);
  return names.length > 0 ? names : meta === null || /^https?:/u.test(meta) ? [] : [meta];
}

/** The content of the first meta element with a name or property, in whatever case it is written. */
function metaOf(document: Document): (name: string) => string | null {
  const byName = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name = (element.getAttribute("property") ?? element.getAttribute("name"))?.toLowerCase().trim();
    const content = element.getAttribute("content")?.trim();
    if (name !== undefined && content !== undefined && content !== "" && !byName.has(name))
      byName.set(name, clean(content));
  }
  return (name) => byName.get(name) ?? null;
}

function attribute(document: Document, selector: string, name: string): string | null {
  const found = document.querySelector(selector)?.getAttribute(name)?.trim();
  return found === undefined || found === "" ? null : found;
}

function firstDate(written: readonly (string | null)[]): string | null {
  for (const one of written) {
    const iso = one === null ? null : toIso(one);
    if (iso !== null) return iso;
  }
  return null;
}

function firstUrl(written: readonly (string | null)[], address: string | null): string | null {
  for (const one of written) {
    if (one === null || !URL.canParse(one, address ?? undefined)) continue;
    const url = new URL(one, address ?? undefined);
    if (url.protocol === "https:" || url.protocol === "http:") return url.href;
  }
  return address;
}

function heading(document: Document): string | null {
  return text(document.querySelector("article h1, main h1, h1")?.textContent);
}

function titleOf(document: Document): string | null {
  return text(document.querySelector("head > title, title")?.textContent);
}

const SUFFIX = /\s+[|\u2013\u2014\u00bb\u2022:-]\s+([^|\u2013\u2014\u00bb]{2,40})$/u;

/** "Headline | Outlet": the outlet, where the page's own heading shows that it is no part of the headline. */
function suffixOf(document: Document): string | null {
  const title = titleOf(document);
  const found = title === null ? null : SUFFIX.exec(title);
  if (title === null || found === null) return null;
  const rest = title.slice(0, found.index);
  return heading(document) === rest ? (found[1] as string) : null;
}

function withoutSuffix(title: string, outlet: string | null): string {
  const found = SUFFIX.exec(title);
  return found !== null && outlet !== null && found[1]?.trim() === outlet ? title.slice(0, found.index) : title;
}

function langOf(written: string | null): string | null {
  const found = /^[a-z]{2,3}(?=[-_]|$)/iu.exec(written?.trim() ?? "");
  return found === null ? null : found[0].toLowerCase();
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  "#39": "'",
  "#039": "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

/** One line; entities that a template escaped a second time are read. */
function clean(written: string): string {
  return written
    .replace(/&(amp|quot|apos|#0?39|lt|gt|nbsp);/gu, (_, name: string) => ENTITIES[name] as string)
    .replace(/\s+/gu, " ")
    .trim();
}
