/** Opens a page. The DOM is walked by functions that call themselves, so a page nested beyond all sense is refused first. */
import { Fault } from "@isnad/reader/fault";
import { parseHTML } from "linkedom";
import { LIMITS } from "../../limits.ts";
import type { Document } from "./dom-types.ts";

export interface OpenPage {
  readonly document: Document;
  /** What the document was parsed from: the page within the frame of one, where it had none. */
  readonly source: string;
  /** How much of `source` stands before the page. */
  readonly before: number;
}

const FRAME = "<!doctype html><html><head></head><body>";

/** @throws Fault `ingest.too-deep`, `ingest.too-large`. */
export function openPage(html: string, from: string): OpenPage {
  if (html.length > LIMITS.pageLength)
    throw new Fault(
      "ingest.too-large",
      `${from} is a page of more than ${LIMITS.pageLength / 1_000_000} million characters.`,
      {
        remedy: "Save the article alone, as text.",
        kind: "usage",
      },
    );
  checkTags(html, from);
  const framed = { source: `${FRAME}${html}</body></html>`, before: FRAME.length };
  const page = parsed(/<html[\s>]/iu.test(html) ? { source: html, before: 0 } : framed);
  // what only looks like the frame of a page (in a comment, inside another element) is none
  return page.document.documentElement === null ? parsed(framed) : page;
}

/** linkedom needs the frame of a page to put a body together. */
function parsed({ source, before }: Omit<OpenPage, "document">): OpenPage {
  return { document: parseHTML(source).document as unknown as Document, source, before };
}

const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr p li td tr th dt dd option".split(" "),
);

/** Counts tags without building anything: how many, and how many are open at once. What stands in scripts is not counted. */
export function checkTags(html: string, from: string): void {
  let depth = 0;
  let count = 0;
  let skipTo = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)/giu)) {
    if (match.index < skipTo) continue;
    const name = (match[2] as string).toLowerCase();
    count++;
    if (name === "script" || name === "style") {
      const close = html.indexOf(`</${match[2]}`, match.index + 1);
      skipTo = close === -1 ? html.length : close + name.length + 2;
    } else if (!VOID.has(name)) depth = match[1] === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > LIMITS.pageDepth || count > LIMITS.pageTags)
      throw new Fault(
        "ingest.too-deep",
        `${from} is no page that a person wrote: its tags are nested too deep, or too many.`,
        {
          remedy: "Save the article alone, as text.",
          kind: "usage",
        },
      );
  }
}
