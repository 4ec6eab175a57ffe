/** What must hold for any text: what was put in comes out. */
import { fc, test } from "@fast-check/vitest";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { canonicalJson } from "../src/entry/canonical.ts";
import { type Ledger, openLedger } from "../src/index.ts";
import { zip } from "../src/proof/zip.ts";
import { textOfRow, textRow } from "../src/store/texts.ts";
import { unzip } from "../src/verify/unzip.ts";
import { HOMES, type Homes } from "./homes.ts";
import { made } from "./made.ts";

const anyText = fc.string({ unit: "binary", maxLength: 60 });
/** With what databases trip over: NUL, halves of pairs, direction marks, quotes. */
const wild = fc
  .array(fc.oneof(anyText, fc.constantFrom("\0", "\ud83d", "\udc00", "\u200f", "'", '"', "\\", "؟", "😀")))
  .map((parts) => parts.join(""));

test.prop([wild])("a text comes back from its row as it was", (text) => {
  expect(textOfRow(textRow("x", text))).toBe(text);
});

test.prop([fc.dictionary(fc.string({ minLength: 1 }), fc.uint8Array({ maxLength: 200 }), { maxKeys: 8 })])(
  "files come back from a zip as they were",
  (files) => {
    const map = new Map(
      Object.entries(files)
        .filter(([name]) => !name.endsWith("/"))
        .map(([name, bytes]) => [name, Buffer.from(bytes)]),
    );
    expect(unzip(zip(map))).toEqual(map);
  },
);

test.prop([fc.uint8Array({ maxLength: 300 })])("any bytes are a zip or none, and nothing is thrown", (bytes) => {
  expect(() => unzip(Buffer.concat([Buffer.from(bytes), Buffer.from("PK\x05\x06"), Buffer.from(bytes)]))).not.toThrow();
});

test.prop([fc.jsonValue()])("canonical JSON says the same, whatever the order it was made in", (value) => {
  const text = canonicalJson(value);
  expect(canonicalJson(JSON.parse(text))).toBe(text);
});

describe.each(["sqlite", "postgres"] as const)("on %s", (kind) => {
  let homes: Homes;
  let ledger: Ledger;
  beforeAll(async () => {
    homes = await HOMES[kind]();
    ledger = await openLedger(homes.fresh(), { create: true });
  });
  afterAll(async () => {
    await ledger.close();
    await homes.end();
  });

  test.prop([wild, anyText], { numRuns: 40 })("a report comes back as it was added", async (text, outlet) => {
    const report = made(1, { text: `${text} 4 people were killed`, outlet });
    const dossier = `d${Math.random()}`;
    await ledger.add([{ ...report, dossier }]);
    const [back] = await ledger.held(dossier);
    // Two texts that differ only in halves of pairs have one id: the first of them is kept.
    const first = back?.reading.report.text.replace(/\p{Cs}/gu, "\ufffd");
    expect(first).toBe(report.reading.report.text.replace(/\p{Cs}/gu, "\ufffd"));
    expect(back?.reading.figures).toEqual(report.reading.figures);
    expect(back?.reading.report.outlet).toBe(outlet);
  });
});
