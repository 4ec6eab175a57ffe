/** A page is one report: its article. */
import type { Parsed } from "../../taken.ts";
import type { ParseContext } from "../parse.ts";
import { makeReport } from "../report.ts";
import { decodePage } from "./decode-page.ts";
import { readPage, reportOfPage } from "./page.ts";

export async function* parseHtml(bytes: Uint8Array, context: ParseContext): AsyncGenerator<Parsed> {
  const { from, encoding, url = null } = context;
  const page = readPage(await decodePage(bytes, { from, encoding }), { url, from });
  yield { from, report: makeReport(reportOfPage(page), context) };
}
