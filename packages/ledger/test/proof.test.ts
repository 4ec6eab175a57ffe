/** Proofs: what a stranger can check, and a corpus of altered ones. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  exportProof,
  type FindingCode,
  isProof,
  type Ledger,
  newKey,
  openLedger,
  signCheckpoint,
  verifyProof,
} from "../src/index.ts";
import { parseCsv } from "../src/verify/csv.ts";
import { made, still } from "./made.ts";

describe("a proof", () => {
  let folder: string;
  let ledger: Ledger;
  const key = newKey();
  let n = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "isnad-proof-"));
    ledger = await openLedger(join(folder, "ledger.db"), { create: true, ...still() });
    const arabic = { text: '=٥ قال المتحدث إن 8 people were killed, 😀 \0 "قال"\nThe airport of Zarqan is closed' };
    await ledger.add([made(1), made(2), made(5, arabic), made(7, { dossier: "a secret dossier" })]);
  });
  afterAll(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true });
  });
  const place = (end = "") => join(folder, `proof-${++n}${end}`);

  test.each(["", ".zip"])("as a folder or zip (%j) is checked with nothing else at hand", async (end) => {
    const to = place(end);
    const proof = await exportProof(ledger, { to, dossier: "zarqan", key });
    expect(proof).toMatchObject({ claims: 9, files: end === "" ? 10 : 10 });
    expect(isProof(to)).toBe(true);
    const checked = await verifyProof(to, { keys: [key.public] });
    expect(checked).toMatchObject({ ok: true, findings: [], claims: 9, withoutBody: 2, texts: 3 });
    expect(checked.head?.hash).toBe((await ledger.head()).hash);
    await expect(exportProof(ledger, { to })).rejects.toMatchObject({ code: "ledger.already-there" });
  });

  test("gives nothing of another dossier away", async () => {
    const to = place();
    await exportProof(ledger, { to, dossier: "zarqan" });
    const all = readdirSync(to, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => readFileSync(join(item.parentPath, item.name), "utf8"));
    expect(all.join("\n")).not.toContain("secret");
    expect(all.join("\n")).not.toContain("10 people");
  });

  test("the same ledger makes the same zip", async () => {
    const [one, other] = [place(".zip"), place(".zip")];
    await exportProof(ledger, { to: one });
    await exportProof(ledger, { to: other });
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
    const verification = await verifyProof(one);
    expect(verification).toMatchObject({ ok: true, claims: 12, withoutBody: 0 });
  });

  test("shows no script, and no formula to a spreadsheet", async () => {
    const to = place();
    await exportProof(ledger, { to });
    const page = readFileSync(join(to, "index.html"), "utf8");
    expect(page).not.toMatch(/<script|javascript:|\son\w+=/i);
    expect(page).toContain("<mark>5 people were killed</mark>");
    const csv = readFileSync(join(to, "claims.csv"), "utf8");
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
    const rows = parseCsv(csv);
    const figure = rows.find(({ words, kind }) => kind === "figure" && words === "4 people were killed");
    expect(figure).toMatchObject({
      kind: "figure",
      value: "4",
      words: "4 people were killed",
      origin: "the ministry",
    });
    for (const row of rows) {
      const text = readFileSync(join(to, row.text_file as string), "utf8");
      expect(Array.from(text).slice(Number(row.start_code_point), Number(row.end_code_point)).join("")).toBe(
        text.slice(Number(row.start), Number(row.end)),
      );
    }
    const graph = (JSON.parse(readFileSync(join(to, "claims.jsonld"), "utf8")) as { "@graph": { id: string }[] })[
      "@graph"
    ];
    expect(new Set(graph.map(({ id }) => id)).size).toBe(graph.length);
  });

  const edit = (path: string, how: (text: string) => string) => (at: string) =>
    writeFileSync(join(at, path), how(readFileSync(join(at, path), "utf8")));
  const ALTERATIONS: readonly [string, FindingCode, (at: string) => void][] = [
    ["a file of it changed", "verify.file-changed", edit("index.html", (page) => page.replace("4 people", "9 people"))],
    ["a file of it gone", "verify.file-missing", (at) => rmSync(join(at, "README.txt"))],
    ["a file slipped in", "verify.file-unknown", (at) => writeFileSync(join(at, "more.txt"), "x")],
    [
      "a value changed in the CSV",
      "verify.claim-differs",
      edit("claims.csv", (csv) => csv.replace("killed,5,5,5", "killed,2,2,2")),
    ],
    [
      "a row taken out of the CSV",
      "verify.claim-differs",
      edit("claims.csv", (csv) => csv.replace(/\r\n.*killed,5,5.*/, "")),
    ],
    [
      "words changed in the CSV",
      "verify.words-differ",
      edit("claims.csv", (csv) => csv.replace("5 people were", "2 people were")),
    ],
    [
      "a value changed in the JSON-LD",
      "verify.claim-differs",
      edit("claims.jsonld", (all) => all.replace('"isnad:value": 5', '"isnad:value": 2')),
    ],
    [
      "a text changed",
      "verify.text-changed",
      (at) => {
        const texts = readdirSync(join(at, "texts")).map((name) => join("texts", name));
        const path = texts.find((text) => readFileSync(join(at, text), "utf8").includes("5 people")) as string;
        edit(path, (text) => text.replace("5 people", "2 people"))(at);
      },
    ],
    [
      "an entry changed",
      "verify.entry-changed",
      edit("entries.jsonl", (all) => all.replace('\\"value\\":5', '\\"value\\":2')),
    ],
    [
      "an entry taken out",
      "verify.entry-missing",
      edit("entries.jsonl", (all) =>
        all
          .split("\n")
          .filter((_, line) => line !== 3)
          .join("\n"),
      ),
    ],
    [
      "the checkpoint forged",
      "verify.checkpoint-forged",
      edit("checkpoint.json", (all) => all.replace(/"at": "[^"]+"/, '"at": "2030-01-01T00:00:00.000Z"')),
    ],
  ];
  test.each(ALTERATIONS)("%s: %s", async (_, code, alter) => {
    const to = place();
    await exportProof(ledger, { to, dossier: "zarqan", key });
    alter(to);
    const { ok, findings } = await verifyProof(to);
    expect(ok).toBe(false);
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  test("cut off before what was published", async () => {
    const to = place();
    await exportProof(ledger, { to });
    await signCheckpoint(ledger, key);
    const later = await signCheckpoint(ledger, key);
    const { findings } = await verifyProof(to, { checkpoints: [later] });
    expect(findings.map(({ code }) => code)).toEqual(["verify.entries-cut-off"]);
  });

  test("that is none, or cannot be written", async () => {
    const text = join(folder, "text.zip");
    writeFileSync(text, "PK\x03\x04 and then nothing of a zip");
    for (const path of [text, folder, join(folder, "none")])
      await expect(verifyProof(path)).rejects.toMatchObject({ code: "ledger.not-a-proof" });
    const blocked = join(text, "proof");
    await expect(exportProof(ledger, { to: blocked })).rejects.toMatchObject({ code: "ledger.cannot-write-proof" });
    expect(existsSync(blocked)).toBe(false);
    await expect(exportProof(ledger, { to: place(), dossier: "none" })).rejects.toMatchObject({
      code: "ledger.no-dossier",
    });
  });
});
