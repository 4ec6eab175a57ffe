/** A page is one report: its article. */
import { mapper } from "../../map/map.ts";
import { stretchesOf } from "../../map/origins.ts";
import type { Parsed } from "../../taken.ts";
import type { ParseContext } from "../parse.ts";
import { makeReport } from "../report.ts";
import { decodePage } from "./decode-page.ts";
import { readPage, reportOfPage } from "./page.ts";

export async function* parseHtml(bytes: Uint8Array, context: ParseContext): AsyncGenerator<Parsed> {
  const { from, encoding: told, url = null } = context;
  const { text, encoding } = await decodePage(bytes, { from, encoding: told });
  const page = readPage(text, { url, from });
  const map = encoding === null ? null : mapper({ text, encoding, bytes })(stretchesOf(page));
  yield { from, report: makeReport(reportOfPage(page), context), map };
}
