import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openLedger } from "@isnad/ledger";
import { describe, expect, onTestFinished, test } from "vitest";
import { isnad, scratch } from "./isnad.ts";

/** Each of these runs the command several times, and machines are busy. */
const MINUTES = { timeout: 180_000 };
const folder = scratch();
let made = 0;
const newLedger = () => join(folder, `${++made}.isnad`);

const report = (text: string, rest: object = {}) => ({ text, lang: "en", outlet: "The Meridian Post", ...rest });
const one = report("The health ministry said on Thursday that 12 people were injured in the port.");
const two = report("The governor told reporters that the bridge would reopen on Monday.");

function file(name: string, ...reports: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, reports.map((line) => JSON.stringify(line)).join("\n"));
  return path;
}

async function names(ledger: string): Promise<unknown> {
  const { out } = await isnad(["dossiers", "--format", "json", "--ledger", ledger]);
  return JSON.parse(out).map(({ name, reports }: { name: string; reports: number }) => [name, reports]);
}

describe("adding", MINUTES, () => {
  test("the same report twice is there once; the ledger comes from ISNAD_LEDGER", async () => {
    const env = { ISNAD_LEDGER: newLedger() };
    const path = file("two.jsonl", one, two, one);
    const first = await isnad(["add", path, "--dossier", "port"], { env });
    expect(first).toEqual({ code: 0, out: '2 reports added to "port", 1 there already.\n', err: "" });
    const again = await isnad(["add", path, "--dossier", "port"], { env });
    expect(again).toEqual({ code: 0, out: '0 reports added to "port", 3 there already.\n', err: "" });
    expect(await names(env.ISNAD_LEDGER)).toEqual([["port", 2]]);
  });

  test("the same text of another outlet is a copy", async () => {
    const ledger = newLedger();
    const path = file("copy.jsonl", one, { ...one, outlet: "Harbour Times" });
    const { out } = await isnad(["add", path, "--dossier", "port", "--ledger", ledger]);
    expect(out).toBe('1 report added to "port", 1 copy of known ones.\n');
  });

  test("what is refused is said, one line each, and the rest is added", async () => {
    const ledger = newLedger();
    const path = file("some.jsonl", one, { title: "nothing" }, report("???"), two);
    const ran = await isnad(["add", path, "--dossier", "port", "--ledger", ledger]);
    expect(ran.out).toBe('2 reports added to "port", 2 refused.\n');
    expect(ran.err).toMatch(/^isnad: .*line 2.*\[ingest\.no-text\]\nisnad: .*line 3.*\[reader\.empty-text\]\n$/u);
    expect(ran.code).toBe(2);
  });

  test("a report in a language without a pack is kept, unread, and said so", async () => {
    const ledger = newLedger();
    const persian = "وزارت کشور اعلام کرد که سه نفر در این حادثه کشته شدند و پنج نفر دیگر زخمی شده‌اند.";
    const path = file("fa.jsonl", one, { text: persian, outlet: "روزنامه" });
    const ran = await isnad(["add", path, "--dossier", "port", "--ledger", ledger]);
    expect(ran.out).toBe('2 reports added to "port", 1 kept unread.\n');
    expect(ran.err).toMatch(/^isnad: .*line 2: Kept, but not read\..*\bfa\b.*\[reader\.no-pack\]\n$/u);
    expect(ran.code).toBe(2);
    for (const args of [["verify"], ["brief", "--dossier", "port"], ["brief", "--dossier", "port", "--format", "html"]])
      expect(await isnad([...args, "--ledger", ledger])).toMatchObject({ code: 0, err: "" });
  });

  test("as JSON for programs", async () => {
    const path = file("json.jsonl", one, { text: "" });
    const { out } = await isnad(["add", path, "--dossier", "d", "--format", "json", "--ledger", newLedger()]);
    expect(JSON.parse(out)).toMatchObject({
      added: 1,
      alreadyThere: 0,
      copies: 0,
      refused: [{ code: "reader.empty-text" }],
    });
  });

  test("where no ledger is named, it is in the user's data folder", async () => {
    const home = join(folder, "home");
    const ran = await isnad(["add", file("home.jsonl", one), "--dossier", "d"], {
      env: { XDG_DATA_HOME: home, HOME: home, LOCALAPPDATA: home },
    });
    expect(ran.err).toBe("");
    if (process.platform === "linux") expect(existsSync(join(home, "isnad", "ledger.isnad"))).toBe(true);
  });
});

describe("what can be wrong with a ledger", MINUTES, () => {
  const args = (ledger: string) => ["add", file("wrong.jsonl", one, two), "--dossier", "port", "--ledger", ledger];

  test("a mistyped file adds nothing and makes no ledger's dossier", async () => {
    const ledger = newLedger();
    const ran = await isnad([
      "add",
      file("there.jsonl", one),
      join(folder, "not-there.json"),
      "--dossier",
      "d",
      "--ledger",
      ledger,
    ]);
    expect(ran.err).toMatch(/\[ingest\.no-such-file\]\n$/u);
    expect(ran.code).toBe(2);
    expect(await names(ledger)).toEqual([]);
  });

  test("it is locked by another process", async () => {
    const ledger = newLedger();
    const open = await openLedger(ledger, { create: true });
    const ran = await open.home.write(async () => isnad([...args(ledger), "--wait", "0.3"]));
    await open.close();
    expect(ran.err).toMatch(/^isnad: Another process .* \[ledger\.locked\]\n$/u);
    expect({ code: ran.code, names: await names(ledger) }).toEqual({ code: 1, names: [] });
  });

  test("it is from a newer version, and is left as it is", async () => {
    const ledger = newLedger();
    const open = await openLedger(ledger, { create: true });
    await open.home.write((tx) => tx.run("INSERT INTO schema_version (version) VALUES (99)"));
    await open.close();
    const before = readFileSync(ledger);
    const ran = await isnad(args(ledger));
    expect(ran.err).toMatch(/^isnad: .*newer.* \[ledger\.too-new\]\n$/u);
    expect(ran.code).toBe(1);
    expect(readFileSync(ledger).equals(before)).toBe(true);
  });

  test("there is none", async () => {
    const ran = await isnad(["brief", "--dossier", "port", "--ledger", newLedger()]);
    expect(ran.err).toMatch(/\[ledger\.not-found\]\n$/u);
    expect(ran.code).toBe(2);
  });

  test("it holds no such dossier", async () => {
    const ledger = newLedger();
    await isnad(args(ledger));
    const ran = await isnad(["brief", "--dossier", "prot", "--ledger", ledger]);
    expect(ran.err).toMatch(/prot.*\[ledger\.no-dossier\]\n$/u);
    expect(ran.code).toBe(2);
  });

  test("it is another kind of file", async () => {
    const path = join(folder, "notes.isnad");
    writeFileSync(path, "These are my notes.\n".repeat(50));
    const ran = await isnad(args(path));
    expect(ran.err).toMatch(/\[ledger\.not-a-ledger\]\n$/u);
    expect(readFileSync(path, "utf8")).toContain("my notes");
  });

  test.skipIf(process.platform === "win32")("the file may grow no further: nothing of the batch is added", async () => {
    const ledger = newLedger();
    await isnad(args(ledger));
    const many = Array.from({ length: 40 }, (_, at) =>
      report(`The ministry said that ${at + 3} people were injured. `.repeat(60)),
    );
    const ran = await isnad(["add", file("many.jsonl", ...many), "--dossier", "port", "--ledger", ledger], {
      before: "trap '' XFSZ; ulimit -f 500",
    });
    expect(ran.err).toMatch(/^isnad: .*disk.* \[ledger\.disk-(?:full|fault)\]\n$/u);
    expect({ code: ran.code, names: await names(ledger) }).toEqual({ code: 1, names: [["port", 2]] });
  });

  test("the disk is full: nothing is half-added, and when there is room the same command adds it all", async (context) => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=900k", "tmpfs", disk], { stdio: "ignore" });
    } catch {
      return context.skip("a small disk can be mounted by root only");
    }
    onTestFinished(() => void execFileSync("umount", ["-l", disk]));
    const ledger = join(disk, "l.isnad");
    await isnad(args(ledger));
    const many = Array.from({ length: 40 }, (_, at) =>
      report(`The ministry said that ${at + 3} people were injured. `.repeat(60)),
    );
    const path = file("many-more.jsonl", ...many);
    const full = await isnad(["add", path, "--dossier", "port", "--ledger", ledger]);
    expect(full.err).toMatch(/^isnad: .*full.* \[ledger\.disk-full\]\n$/u);
    expect(full.code).toBe(1);
    execFileSync("mount", ["-o", "remount,size=64m", disk]);
    expect(await names(ledger)).toEqual([["port", 2]]);
    const again = await isnad(["add", path, "--dossier", "port", "--ledger", ledger]);
    expect(again).toMatchObject({ code: 0, out: '40 reports added to "port".\n' });
  });
});

test.skipIf(!existsSync("/dev/full"))("output on a full disk is a fault with its line", async () => {
  const { code, err } = await isnad(["read", file("out.jsonl", one)], { before: "exec > /dev/full" });
  expect(err).toMatch(/^isnad: There is no room left on the disk\. .* \[cli\.disk-full\]\n$/u);
  expect(code).toBe(1);
});
