/** Moves, backups and restores: between both homes, hashes unchanged. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  backupLedger,
  type Ledger,
  moveLedger,
  newKey,
  openLedger,
  restoreLedger,
  signCheckpoint,
} from "../src/index.ts";
import { HOMES, type Homes } from "./homes.ts";
import { made, still, withBytes } from "./made.ts";

describe("a copy of a ledger", () => {
  let homes: Record<"sqlite" | "postgres", Homes>;
  let folder: string;
  beforeAll(async () => {
    homes = { sqlite: await HOMES.sqlite(), postgres: await HOMES.postgres() };
    folder = mkdtempSync(join(tmpdir(), "isnad-copy-"));
  });
  afterAll(async () => {
    await Promise.all([homes.sqlite.end(), homes.postgres.end()]);
    rmSync(folder, { recursive: true });
  });

  async function filled(address: string): Promise<Ledger> {
    const ledger = await openLedger(address, { create: true, ...still() });
    await ledger.add([withBytes(made(1)), made(2), made(3, { text: "Nul \0 and 6 people were killed" })]);
    await ledger.decide("zarqan", { kind: "reject", claim: "c1" });
    await signCheckpoint(ledger, newKey());
    return ledger;
  }

  test.each([
    ["sqlite", "postgres"],
    ["postgres", "sqlite"],
    ["sqlite", "sqlite"],
    ["postgres", "postgres"],
  ] as const)("from %s to %s is the same ledger", async (one, other) => {
    const from = await filled(homes[one].fresh());
    const to = homes[other].fresh();
    const copied = await moveLedger(from, to);
    const there = await openLedger(to);
    expect(await there.head()).toEqual(await from.head());
    expect(copied).toMatchObject({ hash: (await from.head()).hash, entries: 9 });
    expect(there.id).toBe(from.id);
    expect(await there.verify()).toMatchObject({ ok: true, findings: [] });
    expect(await there.held("zarqan")).toEqual(await from.held("zarqan"));
    expect(await there.decisions("zarqan")).toEqual(await from.decisions("zarqan"));
    const { id } = made(1).reading.report;
    const { sources } = await there.sources(id);
    expect(sources.map(({ bytes }) => Buffer.from(bytes))).toEqual([withBytes(made(1)).original?.bytes]);
    // and it goes on from there
    await there.add([made(9)]);
    expect((await there.verify()).ok).toBe(true);
    await expect(moveLedger(from, to)).rejects.toMatchObject({ code: "ledger.already-there" });
    await expect(moveLedger(there, to)).rejects.toMatchObject({ code: "ledger.already-there" });
    await Promise.all([there.close(), from.close()]);
  });

  test.each(["sqlite", "postgres"] as const)("backed up from %s and put back", async (kind) => {
    const from = await filled(homes[kind].fresh());
    const backup = join(folder, `${kind}.backup`);
    await backupLedger(from, backup);
    await expect(backupLedger(from, backup)).rejects.toMatchObject({ code: "ledger.already-there" });
    const to = homes[kind].fresh();
    await restoreLedger(backup, to);
    const there = await openLedger(to);
    expect(await there.head()).toEqual(await from.head());
    await Promise.all([there.close(), from.close()]);
  });

  test("an altered backup is not put back, and nothing is left half-done", async () => {
    const from = await filled(homes.sqlite.fresh());
    const backup = join(folder, "altered.backup");
    await backupLedger(from, backup);
    await from.close();
    const bytes = readFileSync(backup);
    const found = bytes.lastIndexOf("5 people were killed. The airport");
    bytes[found] = "2".charCodeAt(0);
    writeFileSync(backup, bytes);
    const to = homes.sqlite.fresh();
    await expect(restoreLedger(backup, to)).rejects.toMatchObject({ code: "ledger.backup-altered" });
    expect(existsSync(to)).toBe(false);
    await expect(restoreLedger(join(folder, "none"), to)).rejects.toMatchObject({ code: "ledger.not-found" });
  });

  test("an altered ledger is not backed up as if it were whole", async () => {
    const from = await filled(homes.sqlite.fresh());
    await from.home.write(async (tx) => {
      await tx.run("DROP TRIGGER texts_no_delete");
      await tx.run("DELETE FROM texts WHERE encoding = 'json'");
    });
    const backup = join(folder, "of-altered.backup");
    await expect(backupLedger(from, backup)).rejects.toMatchObject({ code: "ledger.altered" });
    expect(existsSync(backup)).toBe(false);
    await from.close();
  });

  test("a backup is a file", async () => {
    const from = await filled(homes.sqlite.fresh());
    await expect(backupLedger(from, "postgres://somewhere/db")).rejects.toMatchObject({
      code: "ledger.backup-is-a-file",
    });
    await from.close();
  });
});
