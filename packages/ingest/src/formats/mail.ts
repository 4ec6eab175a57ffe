/** A mail is one report: its words, its subject, who sent it, when. */
import { Fault } from "@isnad/reader/fault";
import PostalMime, { type Email } from "postal-mime";
import { toIso } from "../dates.ts";
import type { Parsed } from "../taken.ts";
import { readPage, reportOfPage } from "./html/page.ts";
import { textOfHtml } from "./html/fragment.ts";
import type { ParseContext } from "./parse.ts";
import { makeReport } from "./report.ts";

const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 512 * 1024 };

export async function* parseMail(bytes: Uint8Array, context: ParseContext): AsyncGenerator<Parsed> {
  const { from } = context;
  let mail: Email;
  try {
    mail = await new PostalMime(LIMITS).parse(bytes);
  } catch (cause) {
    throw new Fault("ingest.bad-mail", `${from} is no mail that can be read.`, {
      remedy: "Save it again from the mail program, as .eml.",
      kind: "usage",
      cause,
    });
  }
  const date = mail.headers.find(({ key }) => key === "date")?.value;
  const location = mail.headers.find(
    ({ key }) => key === "snapshot-content-location" || key === "content-location",
  )?.value;
  const page = savedPage(mail, location, from);
  const said = {
    text: mail.text?.trim() ? withoutCarriage(mail.text) : mail.html ? textOfHtml(mail.html, from) : "",
    title: mail.subject,
    outlet: mail.from?.name ?? mail.from?.address,
    published: date === undefined ? null : toIso(date),
  };
  yield { from, report: makeReport(page ?? said, context) };
}

/** A page that a browser saved as one file (.mhtml) is a mail by its form only. */
function savedPage(mail: Email, location: string | undefined, from: string) {
  if (location === undefined || mail.html === undefined || mail.text?.trim()) return null;
  const url = URL.canParse(location) ? location : null;
  return reportOfPage(readPage(mail.html, { url, from }));
}

function withoutCarriage(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
