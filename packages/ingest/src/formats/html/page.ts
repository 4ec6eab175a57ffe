/** A page to a report: its article's words, and what it says of itself. */
import { Readability } from "@mozilla/readability";
import type { ReportInput } from "@isnad/reader";
import { Fault } from "@isnad/reader/fault";
import type { Placed } from "../../map/origins.ts";
import { placedTextOf, textOf } from "./blocks.ts";
import { removeClutter } from "./clutter.ts";
import { openPage } from "./dom.ts";
import type { Document, Element, Node } from "./dom-types.ts";
import { type Metadata, metadataOf } from "./metadata.ts";
import { Places } from "./places.ts";

export interface Page extends Placed {
  readonly metadata: Metadata;
}

/**
 * Reads a page. `url` is where it was fetched from, `from` names it in messages.
 *
 * @throws Fault `ingest.no-article`, `ingest.too-deep`, `ingest.too-large`.
 */
export function readPage(
  html: string,
  { url = null, from }: { readonly url?: string | null; readonly from: string },
): Page {
  const { document, source, before } = openPage(html, from);
  const places = new Places(document, source);
  const metadata = metadataOf(document, url);
  removeClutter(document);
  const { text, at } = withoutTitle(placedTextOf(articleOf(document, places), places), metadata.title);
  if (!/\p{L}/u.test(text))
    throw new Fault("ingest.no-article", `No article is found on the page ${from}.`, {
      remedy: "It may need a login, or a browser to put it together; save its text and add that.",
      kind: "usage",
    });
  return { text, at: at?.map((place) => (place < before ? -1 : place - before)) ?? null, metadata };
}

/** The page's article: where the page itself marks it, there; else where Readability finds it. */
function articleOf(document: Document, places: Places): Node {
  const marked = markedArticle(document);
  if (marked !== null) return marked;
  return foundArticle(document, places) ?? document.body ?? document;
}

/** Readability trips over a few pages that are not put together as pages are: then all that is left on the page is taken. */
function foundArticle(document: Document, places: Places): Node | null {
  try {
    const copy = document.cloneNode(true);
    places.carry(document, copy);
    const serializer = (node: unknown) => node as string;
    const found = new Readability(copy as never, { charThreshold: 200, keepClasses: true, serializer }).parse();
    return (found?.content as unknown as Node | undefined) ?? null;
  } catch {
    return null;
  }
}

const MARKS = [
  '[itemprop="articleBody"]',
  '[itemprop="liveBlogUpdate"]',
  "article",
  '[role="article"]',
  "main",
  '[role="main"]',
];

/** The element that the page marks as its article, if what it holds is most of what the page says in whole sentences. */
function markedArticle(document: Document): Element | null {
  const whole = proseIn(document.body);
  for (const mark of MARKS) {
    const found = [...document.querySelectorAll(mark)];
    // articles inside an article are its parts: the entries of a live blog
    const outer = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    if (outer.length === 1 && proseIn(outer[0] as Element) >= whole * 0.7) return outer[0] as Element;
  }
  return null;
}

/** Characters in paragraphs that read as sentences. */
function proseIn(element: Element | null): number {
  if (element === null) return 0;
  return textOf(element)
    .split("\n\n")
    .filter((paragraph) => paragraph.length >= 60 || /[.!?؟۔»”"]$/u.test(paragraph))
    .reduce((length, paragraph) => length + paragraph.length, 0);
}

/** Languages written in Arabic letters that a page's own label tells apart better than a short text does. */
const ARABIC_LETTERS = new Set(["fa", "ur", "ps", "ckb", "ku", "sd", "ug", "pnb", "azb"]);

function isInArabicLetters(text: string): boolean {
  const sample = text.slice(0, 2000);
  return (sample.match(/\p{Script=Arabic}/gu)?.length ?? 0) > (sample.match(/\p{L}/gu)?.length ?? 0) / 2;
}

/** A page as the reader takes it: what the caller says holds where the page does not say. */
export function reportOfPage({ text, metadata }: Page): ReportInput {
  const { title, outlet, published, url, lang } = metadata;
  const other = lang !== null && ARABIC_LETTERS.has(lang) && isInArabicLetters(text);
  return {
    text,
    ...(title === null ? {} : { title }),
    ...(outlet === null ? {} : { outlet }),
    ...(published === null ? {} : { published }),
    ...(url === null ? {} : { url }),
    ...(other ? { lang } : {}),
  };
}

/** The article's heading stands in `title`; it is not said twice. */
function withoutTitle({ text, at }: Placed, title: string | null): Placed {
  const [first = "", ...rest] = text.split("\n\n");
  const same = title !== null && rest.length > 0 && bare(first) === bare(title);
  const from = same ? first.length + 2 : 0;
  return { text: text.slice(from), at: at?.slice(from) ?? null };
}

function bare(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
