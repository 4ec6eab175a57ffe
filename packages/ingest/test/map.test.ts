/** Mapped stretches of the bytes decode to the same stretches of the text, and what is not mapped is an escape. */
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { taken } from "./taken.ts";

const words = fc.string({
  unit: fc.constantFrom("a", " ", "ق", "ُ", "7", "\n", '"', "\\", "\u2028", "😀", "\ud83d", "/", "é"),
});

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
