import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Ledger, openLedger } from "../src/index.ts";
import { made, still } from "./made.ts";

describe("a ledger", () => {
  let folder: string;
  let ledger: Ledger;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "isnad-ledger-"));
    ledger = await openLedger(join(folder, "a.db"), { create: true, ...still() });
  });
  afterEach(async () => {
    await ledger.close();
    rmSync(folder, { recursive: true });
  });

  test("holds a report once, however often it is added", async () => {
    expect((await ledger.add([made(1), made(2), made(1)])).map(({ outcome }) => outcome)).toEqual([
      "added",
      "added",
      "already_there",
    ]);
    expect((await ledger.add([made(2)]))[0]?.outcome).toBe("already_there");
    expect((await ledger.add([made(2, { outlet: "Another" })]))[0]?.outcome).toBe("copy");
    expect((await ledger.add([made(2, { outlet: "Another" })]))[0]?.outcome).toBe("already_there");
    const held = await ledger.held("zarqan");
    expect(held.map(({ reading }) => reading)).toEqual([made(1).reading, made(2).reading]);
    expect(await ledger.dossiers()).toMatchObject([{ name: "zarqan", reports: 2, claims: 6 }]);
  });
});
