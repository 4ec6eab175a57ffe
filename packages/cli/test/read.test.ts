import { writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { encode } from "./encode.ts";
import { BIN, isnad, scratch } from "./isnad.ts";

// each runs the command, and machines are busy
vi.setConfig({ testTimeout: 120_000 });
const folder = scratch();
const arabic = "أعلنت وزارة الداخلية، اليوم، أن حصيلة القتلى ارتفعت إلى ثلاثة أشخاص.";

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function textOf(path: string, ...args: string[]): Promise<string> {
  const ran = await isnad(["read", "--format", "jsonl", ...args, path]);
  expect(ran.err).toBe("");
  return JSON.parse(ran.out).report.text;
}

describe("encodings", () => {
  test.each([
    ["utf-8 with its mark", Buffer.from(`\ufeff${arabic}`, "utf8")],
    ["utf-16 with its mark", Buffer.from(`\ufeff${arabic}`, "utf16le")],
    ["utf-16 without", Buffer.from(arabic, "utf16le")],
    ["utf-16, big end first", Buffer.from(`\ufeff${arabic}`, "utf16le").swap16()],
    ["windows-1256", encode(arabic, "windows-1256")],
    ["iso-8859-6", encode(arabic, "iso-8859-6")],
  ])("%s", async (name, bytes) => {
    expect(await textOf(file(`${name}.txt`, bytes))).toBe(arabic);
  });

  test("one that was said", async () => {
    const path = file(
      "said.txt",
      encode("The minister said: “Three people died,” a café owner heard.", "windows-1252"),
    );
    expect(await textOf(path, "--encoding", "windows-1252")).toContain("“Three people died,” a café");
  });
});

describe("what a text may hold", () => {
  test("direction marks, zero-width characters and unpaired surrogates stay, and spans are still right", async () => {
    const text =
      "\u200fقال الوزير:\u200b \u202b«قُتل ٣ أشخاص»\u202c \ud83d في المدينة\u200d.\r\nThe minister said 3 people died. \udc00";
    const { out } = await isnad(["read", "--format", "jsonl", "-"], { input: JSON.stringify({ text }) });
    const reading = JSON.parse(out);
    expect(reading.report.text).toBe(text);
    for (const { span } of [...reading.figures, ...reading.numbers, ...reading.times]) {
      expect(text.slice(span.start, span.end).length).toBe(span.end - span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });

  test("U+2028 in a line of JSONL ends no line", async () => {
    const line = `{"text": "قال الوزير إن ثلاثة قتلوا.\u2028وأضاف أن خمسة جرحوا."}`;
    const { out, code } = await isnad(["read", "--format", "jsonl", "-"], { input: `${line}\n${line}` });
    expect({ lines: out.trimEnd().split("\n").length, code }).toEqual({ lines: 2, code: 0 });
  });
});

describe("forms of JSON", () => {
  test.each([
    ["one object over several lines", JSON.stringify({ text: arabic }, null, 2), 1],
    ["an array", JSON.stringify([{ text: arabic }, { text: arabic, id: 7 }]), 2],
    ["lines, with empty ones between", `\n${JSON.stringify({ text: arabic, outlet: null })}\n\n`, 1],
    ["text", arabic, 1],
  ])("%s, on standard input", async (_, input, count) => {
    const { out, err, code } = await isnad(["read", "--format", "jsonl", "-"], { input });
    expect({ err, code, count: out.trimEnd().split("\n").length }).toEqual({ err: "", code: 0, count });
  });
});

test("what is said on the command line holds where a report does not say it", async () => {
  const input = [{ text: arabic }, { text: arabic, outlet: "Own" }].map((line) => JSON.stringify(line)).join("\n");
  const { out } = await isnad(["read", "--format", "jsonl", "--outlet", "Given", "--published", "2022-01-06", "-"], {
    input,
  });
  const reports = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).report);
  expect(reports.map(({ outlet, published }) => [outlet, published])).toEqual([
    ["Given", "2022-01-06"],
    ["Own", "2022-01-06"],
  ]);
});

test("readings come while the input is still open, and a closed pipe is no fault", async () => {
  const child = spawn("/bin/sh", [
    "-c",
    `(echo "$1"; sleep 30) | "$2" "$3" read --format jsonl - | head -c 20; echo " \${PIPESTATUS:-done}"`,
    "sh",
    JSON.stringify({ text: arabic }),
    process.execPath,
    BIN,
  ]);
  const first = await new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk))));
  child.kill();
  expect(first).toContain('{"report"');
});
