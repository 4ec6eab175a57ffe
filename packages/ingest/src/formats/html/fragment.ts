/** A piece of HTML, as feeds, mails and documents hold it, to text: all of it is the report's own. */
import { textOf } from "./blocks.ts";
import { openPage } from "./dom.ts";

/** @throws Fault `ingest.too-deep`, `ingest.too-large`. */
export function textOfHtml(html: string, from: string): string {
  const document = openPage(html, from);
  return textOf(document.body ?? document);
}
