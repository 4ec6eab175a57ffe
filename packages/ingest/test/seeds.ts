/** One small, whole input of each format: what tests and the fuzzer begin from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Format } from "../src/formats/format.ts";
import { makeZip } from "./make-zip.ts";

export const WORD: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>تقرير &amp; بيان</dc:title></cp:coreProperties>`,
  "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t xml:space="preserve">قال الوزير </w:t></w:r><w:r><w:t>إن ثلاثة جُرحوا.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>الشرقي</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>٣</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
};

export function warcRecord(type: string, url: string, payload: string): string {
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2021-03-16T18:42:00Z\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(payload)}\r\n\r\n${payload}\r\n\r\n`;
}

export const httpAnswer = (type: string, body: string, status = "200 OK") =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`;

export const PAGE =
  '<html lang="en"><head><title>Bridge</title></head><body><main><p>The governor said that the bridge would stay closed.</p></main></body></html>';

const here = import.meta.dirname;
const warc = warcRecord("response", "https://h.example/1", httpAnswer("text/html", PAGE));
const text = "قال الوزير إن ثلاثة جُرحوا. The minister said that three were hurt.";

export const SEEDS: readonly (readonly [Format, Uint8Array])[] = [
  ["text", Buffer.from(text)],
  ["text", Buffer.from(`\ufeff${text}`, "utf16le")],
  [
    "json",
    Buffer.from(
      JSON.stringify(
        [
          { text, published: "2022-01-06" },
          { text, outlet: "A" },
        ],
        null,
        1,
      ),
    ),
  ],
  ["jsonl", Buffer.from(`${JSON.stringify({ text })}\n${JSON.stringify({ text, id: 3 })}\n`)],
  ...readdirSync(join(here, "pages")).map(
    (name) => ["html", readFileSync(join(here, "pages", name, "page.html"))] as const,
  ),
  ["pdf", readFileSync(join(here, "files", "ar.pdf"))],
  ["pdf", readFileSync(join(here, "files", "en.pdf"))],
  ["docx", makeZip(WORD)],
  [
    "eml",
    Buffer.from(
      `From: =?UTF-8?B?${Buffer.from("مكتب").toString("base64")}?= <a@b.example>\r\nSubject: S\r\nDate: Thu, 6 Jan 2022 14:30:00 +0600\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--b--\r\n`,
    ),
  ],
  [
    "feed",
    Buffer.from(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>شبكة</title><item><guid>1</guid><title>T</title><link>https://a.example/1</link><pubDate>Mon, 03 Feb 2020 09:00:00 +0200</pubDate><description>&lt;p&gt;${text}&lt;/p&gt;</description></item></channel></rss>`,
    ),
  ],
  ["opml", Buffer.from('<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>')],
  ["warc", Buffer.from(warc)],
  ["warc", gzipSync(warc)],
];
