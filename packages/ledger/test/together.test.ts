/** Several processes on one ledger: each waits for the others, and no report is there twice. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../src/index.ts";
import { HOMES, type Homes } from "./homes.ts";
import { bundled } from "./killing.ts";
import { made } from "./made.ts";

describe.each(["sqlite", "postgres"] as const)("several at once on %s", (kind) => {
  let homes: Homes;
  let program: string;
  beforeAll(async () => {
    homes = await HOMES[kind]();
    program = await bundled();
  });
  afterAll(() => homes.end());

  test("processes that add overlapping reports, the ledger not made yet", async () => {
    const address = homes.fresh();
    const adding = [0, 20, 40].map(async (first) => {
      const child = spawn(process.execPath, [program, address, "60", "5", String(first)], {
        stdio: ["ignore", "ignore", "inherit"],
      });
      return (await once(child, "exit"))[0] as number;
    });
    expect(await Promise.all(adding)).toEqual([0, 0, 0]);
    const ledger = await openLedger(address);
    expect(await ledger.held("zarqan")).toHaveLength(100);
    expect(await ledger.verify()).toMatchObject({ ok: true, entries: 201 });
    await ledger.close();
  });

  test("one ledger opened twice in one process", async () => {
    const address = homes.fresh();
    const one = await openLedger(address, { create: true });
    const other = await openLedger(address);
    const adding = Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? one : other).add([made(n), made(n + 1)]));
    await Promise.all(adding);
    expect(await one.held("zarqan")).toHaveLength(11);
    expect((await other.verify()).ok).toBe(true);
    await Promise.all([one.close(), other.close()]);
  });
});
