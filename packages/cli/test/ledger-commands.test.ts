/** One ledger through the commands that keep it: export, proof, checkpoint, decide, reread, backup, restore, move, rebuild. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { isnad, scratch } from "./isnad.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const folder = scratch();
const env = { ISNAD_LEDGER: join(folder, "ledger.isnad") };
const run = (...args: string[]) => isnad(args, { env, cwd: folder });

beforeAll(async () => {
  const reports = [
    {
      text: "The health ministry said on Thursday that 12 people were injured in the port of Merin.",
      outlet: "Harbour Times",
      published: "2021-03-18",
    },
    { text: "قالت وزارة الصحة إن 14 شخصاً أصيبوا في ميناء ميرين.", outlet: "صحيفة المرسى", published: "2021-03-19" },
  ];
  writeFileSync(join(folder, "reports.json"), JSON.stringify(reports));
  expect((await run("add", "reports.json", "--dossier", "port")).err).toBe("");
});

describe("what goes out", () => {
  test("a sheet that says where each figure's words are", async () => {
    const { out, err, code } = await run("export", "--dossier", "port", "--format", "jsonl");
    expect({ err, code }).toEqual({ err: "", code: 0 });
    const rows = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map(({ value }) => value).sort()).toEqual([12, 14]);
    for (const row of rows) expect(row.words).toHaveLength(row.end - row.start);
    const sheet = await run("export", "--dossier", "port", "--out", "claims.csv");
    expect(sheet).toEqual({ code: 0, out: "", err: "2 claims written to claims.csv.\n" });
    expect(readFileSync(join(folder, "claims.csv"), "utf8")).toMatch(/^\ufeffdossier,as_of,thread,claim,/u);
  });

  test("a proof that is checked without the ledger, and fails when it was changed", async () => {
    expect((await run("export", "--proof", "--dossier", "port", "--out", "proof")).code).toBe(0);
    const elsewhere = { env: { ISNAD_LEDGER: join(folder, "nowhere.isnad") }, cwd: folder };
    expect(await isnad(["verify", "proof"], elsewhere)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Whole: /u),
    });
    const claims = join(folder, "proof", "claims.csv");
    writeFileSync(claims, readFileSync(claims, "utf8").replace(",12,", ",21,"));
    const changed = await isnad(["verify", "proof"], elsewhere);
    expect(changed.code).toBe(1);
    expect(changed.err).toMatch(/\[verify\.[a-z-]+\]\n/u);
  });

  test.each([
    ["no dossier", ["export"], "cli.no-dossier"],
    ["nowhere to put a proof", ["export", "--proof"], "cli.no-out"],
    ["no proof there", ["verify", "reports.json"], "ledger.not-a-proof"],
    ["no checkpoint in the file", ["verify", "--checkpoint", "reports.json"], "cli.not-a-checkpoint"],
  ])("%s", async (_, args, code) => {
    const ran = await run(...args);
    expect(ran.err).toContain(`[${code}]`);
    expect(ran.code).toBe(2);
  });
});

describe("what a report came as", () => {
  test("is there as it came, and its text is where the map says", async () => {
    const { out } = await run("export", "--dossier", "port", "--format", "jsonl");
    const { report } = JSON.parse(out.split("\n")[0] as string);
    const shown = await run("source", report);
    expect({ err: shown.err, code: shown.code }).toEqual({ err: "", code: 0 });
    const [source] = JSON.parse(shown.out).sources;
    const file = readFileSync(join(folder, "reports.json"));
    expect(source).toMatchObject({ bytes: file.length, map: { encoding: "utf-8" } });
    const written = await run("source", report, "--out", "came.json");
    expect(written).toEqual({ code: 0, out: "", err: `${file.length} bytes written to came.json.\n` });
    expect(readFileSync(join(folder, "came.json"))).toEqual(file);
    const none = await run("source", report, "--sha256", "00000000");
    expect(none.err).toContain("[cli.no-source]");
    expect((await run("source", "sha256:1234")).err).toContain("[ledger.no-report]");
  });
});

describe("what is decided", () => {
  test("a correction holds in the brief, an undo takes it back", async () => {
    const claims = async () => {
      const { out } = await run("export", "--dossier", "port", "--format", "jsonl");
      return out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    };
    const { claim } = (await claims()).find(({ value }) => value === 12);
    const made = await run(
      "decide",
      "correct",
      claim,
      "--set",
      "value=21",
      "low=21",
      "high=21",
      "--dossier",
      "port",
      "--by",
      "lina",
    );
    expect(made.out).toMatch(/^Decision \S+: correct .* by lina at /u);
    expect((await claims()).map(({ value }) => value).sort()).toEqual([14, 21]);
    await run("decide", "undo", /^Decision (\S+):/u.exec(made.out)?.[1] as string, "--dossier", "port");
    expect((await claims()).map(({ value }) => value).sort()).toEqual([12, 14]);
  });

  test.each([
    ["no such decision", ["decide", "approve", "f-1"]],
    ["a correction of nothing", ["decide", "correct", "f-1"]],
    ["a number that is none", ["decide", "correct", "f-1", "--set", "value=many"]],
    ["no such field", ["decide", "correct", "f-1", "--set", "=3"]],
  ])("%s", async (_, args) => {
    const ran = await run(...args, "--dossier", "port");
    expect(ran.err).toMatch(/^isnad: .*\[cli\.bad-decision\]\n$/u);
    expect(ran.code).toBe(2);
  });
});

test("checkpoint, backup, restore, move, rebuild, reread", async () => {
  expect((await run("checkpoint")).err).toContain("[ledger.no-key]");
  expect((await run("checkpoint", "--new-key", "--out", "checkpoint.json")).code).toBe(0);
  expect((await run("verify", "--checkpoint", "checkpoint.json")).out).toMatch(/^Whole: .*1 checkpoints\./u);
  expect((await run("backup", "backup.isnad")).code).toBe(0);
  expect((await run("backup", "backup.isnad")).err).toContain("[ledger.already-there]");
  expect((await run("restore", "backup.isnad", "--ledger", "restored.isnad")).code).toBe(0);
  expect((await run("move", "moved.isnad", "--ledger", "restored.isnad")).code).toBe(0);
  expect(existsSync(join(folder, "moved.isnad"))).toBe(true);
  expect((await run("rebuild", "--ledger", "moved.isnad")).code).toBe(0);
  expect((await run("verify", "--ledger", "moved.isnad", "--checkpoint", "checkpoint.json")).code).toBe(0);
  expect((await run("reread", "--dossier", "port", "--trial")).out).toContain("0 of 2 reports would be read otherwise");
});
