/** What people give by mistake: each gets one line that says what is the matter and what to do. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { encode } from "./encode.ts";
import { isnad, type Ran, scratch } from "./isnad.ts";

// each runs the command, and machines are busy
vi.setConfig({ testTimeout: 120_000 });
const folder = scratch();
const arabic = "أعلنت وزارة الداخلية، اليوم، أن حصيلة القتلى ارتفعت إلى ثلاثة أشخاص.";

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** One line, with the code at its end and a remedy before it. */
function expectFault({ code, out, err }: Ran, expected: { code: string; exit: 1 | 2; says: RegExp }): void {
  expect(err).toMatch(/^isnad: [^\n]+ \[[a-z0-9.-]+\]\n$/u);
  expect(err).toContain(`[${expected.code}]`);
  expect(err).toMatch(expected.says);
  expect({ code, out }).toEqual({ code: expected.exit, out: "" });
}

describe("files", () => {
  test("no such file; and those named before it are not begun", async () => {
    const there = file("there.txt", arabic);
    const ran = await isnad(["read", there, join(folder, "nowhere.txt")]);
    expectFault(ran, { code: "ingest.no-such-file", exit: 2, says: /nowhere\.txt/u });
  });

  test("a folder", async () => {
    mkdirSync(join(folder, "reports"));
    expectFault(await isnad(["read", join(folder, "reports")]), {
      code: "ingest.folder",
      exit: 2,
      says: /is a folder/u,
    });
  });

  test("not text", async () => {
    const png = file("picture.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 1, 2]));
    expectFault(await isnad(["read", png]), { code: "ingest.binary", exit: 2, says: /picture\.txt/u });
  });

  test("an encoding that is not read says which it seems to be", async () => {
    const cyrillic = encode("Сегодня утром министерство сообщило о двенадцати погибших.", "windows-1251");
    const ran = await isnad(["read", file("1251.txt", cyrillic)]);
    expectFault(ran, { code: "ingest.not-utf8", exit: 2, says: /windows-1251/u });
  });

  test("UTF-8 that was spoilt is not taken for another encoding", async () => {
    const bytes = Buffer.from(arabic, "utf8");
    bytes[20] = 0xff;
    expectFault(await isnad(["read", file("spoilt.txt", bytes)]), {
      code: "ingest.damaged",
      exit: 2,
      says: /damaged/u,
    });
  });

  test("an encoding with no such name", async () => {
    const ran = await isnad(["read", "--encoding", "klingon-1", file("named.txt", arabic)]);
    expectFault(ran, { code: "ingest.unknown-encoding", exit: 2, says: /klingon-1/u });
  });

  test("an empty text", async () => {
    expectFault(await isnad(["read", file("empty.txt", " \n\n")]), {
      code: "reader.empty-text",
      exit: 2,
      says: /empty\.txt/u,
    });
  });

  test("50 MB of text", async () => {
    const book = file("book.txt", Buffer.alloc(50 * 1024 * 1024, "The ministry said that three people had died. "));
    expectFault(await isnad(["read", book]), { code: "ingest.too-large", exit: 2, says: /book\.txt is larger/u });
  });

  test("a text of more characters than a report has", async () => {
    const book = file("long.txt", "The ministry said that three people had died. ".repeat(50_000));
    expectFault(await isnad(["read", book]), { code: "ingest.too-long", exit: 2, says: /2,300,000 characters/u });
  });

  test("a language with no pack", async () => {
    const persian = file("fa.txt", "وزارت کشور اعلام کرد که سه نفر در این حادثه کشته شدند و پنج نفر دیگر زخمی شده‌اند.");
    expectFault(await isnad(["read", persian]), { code: "reader.no-pack", exit: 2, says: /fa/u });
  });
});

describe("JSON", () => {
  test("without text, says which line; the others are read", async () => {
    const lines = [{ text: arabic }, { title: "no text here" }, { text: arabic }].map((line) => JSON.stringify(line));
    const ran = await isnad(["read", "--format", "jsonl", file("reports.jsonl", lines.join("\n"))]);
    expect(ran.err).toMatch(/reports\.jsonl, line 2 has no "text"\..*\[ingest\.no-text\]\n$/u);
    expect(ran.out.trimEnd().split("\n")).toHaveLength(2);
    expect(ran.code).toBe(2);
  });

  test.each([
    ["broken", '{"text": "half', "ingest.bad-json"],
    ["a list of words", '["text"]', "ingest.not-a-report"],
    ["a text that is none", '{"text": 12}', "ingest.bad-field"],
    ["a date that is none", `{"text": "${arabic}", "published": "2022-02-31"}`, "ingest.bad-date"],
    ["a date in words", `{"text": "${arabic}", "published": "yesterday"}`, "ingest.bad-date"],
  ])("%s", async (_, input, code) => {
    expectFault(await isnad(["read", "-"], { input }), { code, exit: 2, says: /standard input/u });
  });
});

describe("usage", () => {
  test.each([
    ["no such command", ["raed"], /Did you mean read/u],
    ["no such option", ["read", "--fromat", "jsonl", "x.txt"], /--format/u],
    ["no such format", ["read", "--format", "xml", "x.txt"], /xml/u],
    ["no file", ["read"], /missing/u],
  ])("%s", async (_, args, says) => {
    expectFault(await isnad(args), { code: "cli.usage", exit: 2, says });
  });

  test("a date of publication that is none", async () => {
    const ran = await isnad(["read", "--published", "soon", file("dated.txt", arabic)]);
    expectFault(ran, { code: "ingest.bad-date", exit: 2, says: /--published/u });
  });

  test("standard input twice", async () => {
    expectFault(await isnad(["read", "-", "-"]), { code: "cli.stdin-twice", exit: 2, says: /once/u });
  });
});
