/** Mapped stretches of the bytes decode to the same stretches of the text, and what is not mapped is an escape. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { test as baseTest, expect } from "vitest";
import type { Taken } from "../src/taken.ts";
import { taken } from "./taken.ts";

const words = fc.string({
  unit: fc.constantFrom("a", " ", "ق", "ُ", "7", "\n", '"', "\\", "\u2028", "😀", "\ud83d", "/", "é"),
});

const pages = join(import.meta.dirname, "pages");
baseTest.each(readdirSync(pages))("of the page %s nearly all is mapped", async (name) => {
  const bytes = readFileSync(join(pages, name, "page.html"));
  const [one] = await taken(bytes, { from: name, as: "html" });
  expect(mappedShare(one as Taken, bytes)).toBeGreaterThan(0.9);
});

const html = fc.array(
  fc.constantFrom(
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<br>",
    "<table>",
    "<tr><td>",
    "</td><td>",
    "</table>",
    "<div>",
    "</div>",
    "<template>",
    "<!-- no -->",
    "<![CDATA[x]]>",
    "<script>no</script>",
    "<svg>",
    "</svg>",
    "<ul><li>",
    "&amp;",
    "&eacute;",
    "&#1602;",
    "قال الوزير",
    " said that",
    "\n  ",

    "😀",
    "<html>",
    "</body>",
    "<h1>",
    "Ten people",
    "<li/>",
    "<title>",
  ),
);
test.prop([html])("of any page, what is mapped is what stands there", async (parts) => {
  const bytes = Buffer.from(`<main><p>The governor said so.</p>${parts.join("")}</main>`);
  const [one] = await taken(bytes, { from: "x", as: "html" });
  if (one !== undefined && "report" in one) mappedShare(one, bytes);
});

baseTest("words of a page with entities and tags between them", async () => {
  const page = "<main><p>The governor\n   said &ldquo;no&rdquo; to A&amp;B, and <b>ten</b> people left.</p></main>";
  const [one] = await taken(page, { from: "x", as: "html" });
  const { map, report } = one as Extract<Taken, { report: unknown }>;
  expect(map?.runs.map(([start, length]) => report.text.slice(start, start + length))).toEqual([
    "The governor",
    " said ",
    "no",
    " to A",
    "B, and ",
    "ten",
    " people left.",
  ]);
});

baseTest("the items of a feed, escaped and not", async () => {
  const item = (words: string) => `<item><guid>${words.length}</guid><description>${words}</description></item>`;
  const feed = Buffer.from(
    `<rss version="2.0"><channel><title>A</title>${item("&lt;p&gt;Ten people were hurt.&lt;/p&gt;")}${item(
      "<![CDATA[<p>قال الوزير إن ثلاثة جُرحوا.</p><p>No more.</p>]]>",
    )}${item("One &amp; two.")}</channel></rss>`,
  );
  const found = await taken(feed, { from: "x", as: "feed" });
  expect(found).toHaveLength(3);
  for (const one of found) expect(mappedShare(one, feed)).toBeGreaterThan(0.8);
});

/** How much of a text is mapped; that what is mapped is what stands there is seen to on the way. */
function mappedShare(one: Taken, bytes: Uint8Array): number {
  if ("fault" in one || one.map == null) throw new Error("no map");
  const decoder = new TextDecoder(one.map.encoding, { fatal: true, ignoreBOM: true });
  let [mapped, textEnd, byteEnd] = [0, 0, 0];
  for (const [start, length, from, size] of one.map.runs) {
    expect(decoder.decode(bytes.subarray(from, from + size))).toBe(one.report.text.slice(start, start + length));
    expect(start >= textEnd && from >= byteEnd && length > 0).toBe(true);
    [mapped, textEnd, byteEnd] = [mapped + length, start + length, from + size];
  }
  return mapped / one.report.text.length;
}

async function held(bytes: Uint8Array, as: "text" | "json" | "jsonl") {
  for (const one of await taken(bytes, { from: "x", as })) {
    if ("fault" in one || one.map == null) throw new Error("no map");
    const { map, bytes: kept, report } = one;
    const decoder = new TextDecoder(map.encoding, { fatal: true, ignoreBOM: true });
    let mapped = 0;
    for (const [start, length, from, size] of map.runs) {
      expect(decoder.decode(kept?.subarray(from, from + size))).toBe(report.text.slice(start, start + length));
      mapped += length;
    }
    const plain = report.text.replace(
      /["\\\n]|(?![\ud800-\udbff][\udc00-\udfff])[\ud800-\udbff](?![\udc00-\udfff])/g,
      "",
    );
    expect(mapped).toBeGreaterThanOrEqual(plain.length);
    if (as === "text") expect(mapped).toBe(report.text.length);
  }
}

const object = (text: string) => ({
  lang: null,
  other: { text: "x" },
  list: [{ text: ["y"] }, "text"],
  text,
  tail: "text",
});

test.prop([words, fc.boolean()])("a text file", async (text, mark) => {
  await held(Buffer.from(`${mark ? "\ufeff" : ""}a${text}`, "utf8"), "text");
});
test.prop([fc.array(words, { minLength: 1 }), fc.boolean()])("JSON", async (texts, wide) => {
  const json = JSON.stringify(texts.map(object), null, 1);
  await held(wide ? Buffer.from(`\ufeff${json}`, "utf16le") : Buffer.from(json, "utf8"), "json");
  await held(Buffer.from(texts.map((text) => JSON.stringify(object(text))).join("\n"), "utf8"), "jsonl");
});
