import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { filesAt } from "../src/files/files.ts";
import { formatOfBytes, formatOfName } from "../src/formats/format.ts";
import { takeFile } from "../src/take.ts";
import { makeZip } from "./make-zip.ts";
import { httpAnswer, PAGE, warcRecord, WORD } from "./seeds.ts";
import { taken } from "./taken.ts";

const reports = async (...args: Parameters<typeof taken>) =>
  (await taken(...args)).map((one) => ("report" in one ? one.report : one.fault.code));

describe("what a file is", () => {
  test.each([
    ["%PDF-1.7\n", "pdf"],
    ["PK\x03\x04....word/document.xml", "docx"],
    ["WARC/1.0\r\n", "warc"],
    ["\x1f\x8b\x08", "warc"],
    ["<?xml version='1.0'?>\n<!-- made by hand --><rss version='2.0'>", "feed"],
    ["<feed xmlns='http://www.w3.org/2005/Atom'>", "feed"],
    ['{\n"version": "https://jsonfeed.org/version/1.1"', "feed"],
    ["<opml version='2.0'>", "opml"],
    ["\n<!DOCTYPE html><html>", "html"],
    ["From: a@b.example\r\nSubject: News\r\nDate: Thu, 6 Jan 2022 10:00:00 +0600\r\n\r\nText", "eml"],
    ['{"text": "…"}', "jsonl"],
    ['{\n  "text": "…"}', "json"],
    ["[{}]", "json"],
    ["Minister: all is well\nMore soon.", "text"],
    ["قال الوزير إن الأمور بخير.", "text"],
  ])("%j", (bytes, format) => {
    expect(formatOfBytes(Buffer.from(bytes, bytes.startsWith("\x1f") ? "latin1" : "utf8"))).toBe(format);
  });

  test.each([
    ["a/b.WARC.GZ", "warc"],
    ["b.htm", "html"],
    ["b.tar.gz", null],
    ["warc", null],
  ])("%s", (name, format) => {
    expect(formatOfName(name)).toBe(format);
  });
});

describe("feeds", () => {
  test("RSS, with the article whole or its summary, in Arabic", async () => {
    const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>شبكة الجسر</title>
      <item><guid>b-1</guid><title>فتح &amp; إغلاق</title><link>https://aljisr.example/1</link><pubDate>Mon, 03 Feb 2020 09:00:00 +0200</pubDate><description>ملخص</description><content:encoded><![CDATA[<p>فُتح المعبر صباحاً.</p><p>وأُغلق <b>مساءً</b>.</p>]]></content:encoded></item>
      <item><title>بلا كلمات</title><link>https://aljisr.example/2</link></item></channel></rss>`;
    expect(await reports(rss, { from: "feed.xml" })).toEqual([
      {
        id: "b-1",
        title: "فتح & إغلاق",
        url: "https://aljisr.example/1",
        published: "2020-02-03T09:00:00+02:00",
        outlet: "شبكة الجسر",
        text: "فُتح المعبر صباحاً.\n\nوأُغلق مساءً.",
      },
      "ingest.no-text",
    ]);
  });

  test("Atom, RDF and JSON Feed", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><id>t:1</id><title type="html">One &amp;amp; two</title><link rel="alternate" href="https://w.example/1"/><updated>2022-01-06T14:30:00Z</updated><content type="html">&lt;p&gt;Three were hurt.&lt;/p&gt;</content></entry></feed>`;
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old</title></channel><item rdf:about="https://o.example/1"><title>Item</title><link>https://o.example/1</link><description>Four were hurt.</description><dc:date>2003-05-01</dc:date></item></rdf:RDF>`;
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "J",
      items: [{ id: "1", content_text: "Five were hurt.", date_published: "2022-01-06T14:30:00+06:00" }],
    });
    expect(await reports(atom, { from: "a.atom" })).toMatchObject([
      {
        id: "t:1",
        title: "One & two",
        text: "Three were hurt.",
        url: "https://w.example/1",
        published: "2022-01-06T14:30:00Z",
      },
    ]);
    expect(await reports(rdf, { from: "r.rdf" })).toMatchObject([
      { text: "Four were hurt.", published: "2003-05-01", outlet: "Old" },
    ]);
    expect(await reports(json, { from: "j.json", as: "feed" })).toMatchObject([
      { id: "1", text: "Five were hurt.", published: "2022-01-06T14:30:00+06:00" },
    ]);
  });

  test("XML that would grow without end, and XML that is none", async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><rss version="2.0"><channel><title>&lol2;</title></channel></rss>`;
    await expect(taken(laughs, { from: "x", as: "feed" })).rejects.toMatchObject({ code: "ingest.xml-entities" });
    await expect(taken("<rss><channel>", { from: "x", as: "feed" })).rejects.toMatchObject({ code: "ingest.bad-feed" });
    await expect(taken("no feed", { from: "x", as: "feed" })).rejects.toMatchObject({ code: "ingest.bad-feed" });
    await expect(taken(`<rss>${"<a>".repeat(5000)}`, { from: "x", as: "feed" })).rejects.toMatchObject({
      code: "ingest.too-deep",
    });
  });

  test("a list of feeds holds no report", async () => {
    const opml = '<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>';
    await expect(taken(opml, { from: "feeds.opml" })).rejects.toMatchObject({ code: "ingest.only-feeds" });
  });
});

describe("mail", () => {
  test("a statement sent in windows-1256, its subject encoded", async () => {
    const words = Buffer.from([0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1, 0x2e]);
    const mail = `From: =?UTF-8?B?${Buffer.from("مكتب الإعلام").toString("base64")}?= <press@ministry.example>\r\nSubject: =?UTF-8?B?${Buffer.from("بيان").toString("base64")}?=\r\nDate: Thu, 6 Jan 2022 14:30:00 +0600\r\nContent-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: base64\r\n\r\n${words.toString("base64")}\r\n`;
    expect(await reports(mail, { from: "mail.eml", as: "eml" })).toEqual([
      {
        id: "mail.eml",
        text: expect.stringMatching(/^قال الوزير\.\s*$/u),
        title: "بيان",
        outlet: "مكتب الإعلام",
        published: "2022-01-06T14:30:00+06:00",
      },
    ]);
  });

  test("HTML alone becomes text; a page saved as one file is a page", async () => {
    const html =
      "MIME-Version: 1.0\r\nFrom: a@b.example\r\nSubject: S\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Three were hurt.</p><p>One died.</p>";
    expect(await reports(html, { from: "m.eml", as: "eml" })).toMatchObject([
      { text: "Three were hurt.\n\nOne died." },
    ]);
    const page = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://h.example/a\r\nSubject: T\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://h.example/a\r\n\r\n<html><body><nav><a href="/">Home</a></nav><main><p>The mayor said that three had been hurt.</p></main></body></html>\r\n--b--\r\n`;
    expect(await reports(page, { from: "p.mhtml", as: "eml" })).toMatchObject([
      { text: "The mayor said that three had been hurt.", url: "https://h.example/a" },
    ]);
  });
});

describe("Word files", () => {
  test("paragraphs, tables, title", async () => {
    expect(await reports(makeZip(WORD), { from: "a.docx" })).toEqual([
      { id: "a.docx", title: "تقرير & بيان", text: "قال الوزير إن ثلاثة جُرحوا.\n\nالشرقي – ٣" },
    ]);
  });

  test.each([
    ["another zip", makeZip({ "a.txt": "text" }), "ingest.not-word"],
    ["cut off", makeZip(WORD).subarray(0, 300), "ingest.bad-zip"],
    [
      "entities",
      makeZip({ ...WORD, "word/document.xml": `<!DOCTYPE x [<!ENTITY a "b">]>${WORD["word/document.xml"]}` }),
      "ingest.xml-entities",
    ],
    ["a bomb", makeZip({ ...WORD, "word/media.xml": Buffer.alloc(101 * 1024 * 1024) }), "ingest.zip-bomb"],
    ["too deep", makeZip({ ...WORD, "word/document.xml": "<a>".repeat(10_000) }), "ingest.too-deep"],
    ["no XML", makeZip({ ...WORD, "word/document.xml": "not <xml" }), "ingest.not-word"],
  ])("%s", async (_, bytes, code) => {
    await expect(taken(bytes, { from: "a.docx", as: "docx" })).rejects.toMatchObject({ code });
  });
});

const folder = mkdtempSync(join(tmpdir(), "isnad-ingest-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("archives", () => {
  const records = [
    warcRecord("warcinfo", "urn:info", "software: test"),
    warcRecord("response", "https://h.example/1", httpAnswer("text/html", PAGE)),
    warcRecord("response", "https://h.example/style.css", httpAnswer("text/css", "p{}")),
    warcRecord("response", "https://h.example/gone", httpAnswer("text/html", PAGE, "404 Not Found")),
    warcRecord("response", "https://h.example/empty", httpAnswer("text/html", "<html><body></body></html>")),
  ];

  test.each([
    ["plain", Buffer.from(records.join(""))],
    ["compressed, a member for each record", Buffer.concat(records.map((record) => gzipSync(record)))],
  ])("WARC, %s", async (_, bytes) => {
    const found = await taken(bytes, { from: "a.warc", source: { path: "a.warc" } });
    expect(found).toMatchObject([
      {
        report: { url: "https://h.example/1", title: "Bridge" },
        source: { path: "a.warc", fetchedAt: "2021-03-16T18:42:00Z" },
      },
      { from: "a.warc, https://h.example/empty", fault: { code: "ingest.no-article" } },
    ]);
  });

  test("WACZ", async () => {
    const path = join(folder, "a.wacz");
    writeFileSync(
      path,
      makeZip({
        "datapackage.json": "{}",
        "archive/data.warc.gz": Buffer.concat(records.map((record) => gzipSync(record))),
      }),
    );
    const found = [];
    for await (const one of takeFile(path)) found.push(one);
    expect(found).toHaveLength(2);
  });
});

test("a folder stands for the files in it whose names are known, in order", async () => {
  const inside = join(folder, "in", "deep");
  mkdirSync(inside, { recursive: true });
  for (const name of ["b.txt", "a.json", ".hidden.txt", "picture.png", "deep/c.html"])
    writeFileSync(join(folder, "in", name), "x");
  expect((await filesAt(join(folder, "in"))).map(({ path }) => path.slice(folder.length + 4))).toEqual([
    "a.json",
    "b.txt",
    "deep/c.html",
  ]);
  mkdirSync(join(folder, "none"));
  await expect(filesAt(join(folder, "none"))).rejects.toMatchObject({ code: "ingest.empty-folder" });
});

describe("pages that are none", () => {
  test.each([
    ["tags without end", "<div>".repeat(50_000), "ingest.too-deep"],
    ["no words", "<html><body><script>let a = 1</script><img src=a></body></html>", "ingest.no-article"],
    ["too large", "<p>a</p>".repeat(1_100_000), "ingest.too-large"],
  ])("%s", async (_, html, code) => {
    await expect(taken(html, { from: "p.html", as: "html" })).rejects.toMatchObject({ code });
  });
  test("tags in scripts are not counted", async () => {
    const script = `<script>${'document.write("<div>");'.repeat(2000)}</script>`;
    expect(
      await reports(`<html><body>${script}<p>The mayor said so.</p></body></html>`, { from: "p.html" }),
    ).toMatchObject([{ text: "The mayor said so." }]);
  });
});
