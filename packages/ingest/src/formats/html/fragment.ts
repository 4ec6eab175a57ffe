/** A piece of HTML, as feeds, mails and documents hold it, to text: all of it is the report's own. */
import type { Placed } from "../../map/origins.ts";
import { placedTextOf, textOf } from "./blocks.ts";
import { openPage } from "./dom.ts";
import { Places } from "./places.ts";

/** @throws Fault `ingest.too-deep`, `ingest.too-large`. */
export function textOfHtml(html: string, from: string): string {
  const { document } = openPage(html, from);
  return textOf(document.body ?? document);
}

/** The same, each character with its place in `html`. Throws as `textOfHtml`. */
export function placedTextOfHtml(html: string, from: string): Placed {
  const { document, source, before } = openPage(html, from);
  const { text, at } = placedTextOf(document.body ?? document, new Places(document, source));
  return { text, at: at?.map((place) => (place < before ? -1 : place - before)) ?? null };
}
