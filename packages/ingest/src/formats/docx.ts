/** A Word file is one report: its paragraphs, lists and tables, and the properties that its author left in it. */
import { Fault } from "@isnad/reader/fault";
import mammoth from "mammoth";
import { bytesOf, entriesOf, openZip } from "../files/zip.ts";
import type { Parsed } from "../taken.ts";
import { checkTags } from "./html/dom.ts";
import { textOfHtml } from "./html/fragment.ts";
import type { ParseContext } from "./parse.ts";
import { makeReport } from "./report.ts";
import { refuseEntities } from "./xml.ts";

const LIMITS = { entries: 2_000, bytes: 100 * 1024 * 1024 };
/** What of a document is read; its pictures are not unpacked. */
const READ = /^(?:word\/[^/]+\.xml|docProps\/core\.xml|\[Content_Types\]\.xml|(?:word\/)?_rels\/[^/]+)$/u;

export async function* parseDocx(bytes: Uint8Array, context: ParseContext): AsyncGenerator<Parsed> {
  const { from } = context;
  const properties = await lookInto(bytes, from);
  let html: string;
  try {
    // pictures become nothing: mammoth would put them into the page whole
    const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })).value;
  } catch (cause) {
    throw notWord(from, cause);
  }
  yield { from, report: makeReport({ text: textOfHtml(html, from), title: titleIn(properties) }, context) };
}

/** Unpacks what mammoth will unpack, counting, and refuses what would harm it. Gives the document's properties. */
async function lookInto(bytes: Uint8Array, from: string): Promise<string> {
  const zip = await openZip(bytes, from);
  const spent = { bytes: 0 };
  let properties = "";
  let document = false;
  for await (const entry of entriesOf(zip, { limits: LIMITS, from })) {
    if (!READ.test(entry.fileName)) continue;
    const parts: Uint8Array[] = [];
    for await (const chunk of bytesOf(zip, entry, { limits: LIMITS, spent, from })) parts.push(chunk);
    const xml = Buffer.concat(parts).toString("utf8");
    refuseEntities(xml, from);
    checkTags(xml, from);
    if (entry.fileName === "word/document.xml") document = true;
    if (entry.fileName === "docProps/core.xml") properties = xml;
  }
  if (!document) throw notWord(from);
  return properties;
}

function titleIn(properties: string): string | null {
  const found = /<dc:title[^>]*>([^<]+)<\/dc:title>/u.exec(properties);
  return found === null ? null : textOfHtml(found[1] as string, "a title");
}

function notWord(from: string, cause?: unknown): Fault {
  return new Fault("ingest.not-word", `${from} is no Word document that can be read.`, {
    remedy: "Save it again as .docx, or its text as .txt.",
    kind: "usage",
    cause,
  });
}
