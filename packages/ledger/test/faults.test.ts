/** Bad input and bad weather: one clear line each, and nothing half-done. Every code of the package is met here or beside. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { closeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sqliteFault } from "../src/home/faults.ts";
import { loadSqlite } from "../src/home/sqlite-driver.ts";
import { openKey, openLedger } from "../src/index.ts";
import { made, still } from "./made.ts";
import { type Server, startServer } from "./server.ts";

const many = (from: number, count: number) => Array.from({ length: count }, (_, n) => made(from + n));

describe("a SQLite file", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "isnad-faults-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function filled(name: string): Promise<string> {
    const path = join(folder, name);
    const ledger = await openLedger(path, { create: true, ...still() });
    await ledger.add(many(0, 20));
    await ledger.close();
    return path;
  }

  test("that is not there", async () => {
    const path = join(folder, "none.db");
    await expect(openLedger(path)).rejects.toMatchObject({ code: "ledger.not-found", kind: "usage" });
    expect(existsSync(path)).toBe(false);
  });

  test("that is no ledger: a text, a folder, nothing, another program's", async () => {
    const text = join(folder, "text.db");
    writeFileSync(text, "Not a database, and long enough to be taken for one if nobody looks closely. ".repeat(20));
    const empty = join(folder, "empty.db");
    writeFileSync(empty, "");
    const dir = join(folder, "folder.db");
    mkdirSync(dir);
    const other = join(folder, "other.db");
    const db = new (await loadSqlite())(other);
    db.exec("CREATE TABLE recipes (name text)");
    db.close();
    for (const path of [text, dir, other])
      for (const create of [false, true])
        await expect(openLedger(path, { create })).rejects.toMatchObject({ code: "ledger.not-a-ledger" });
    await expect(openLedger(empty)).rejects.toMatchObject({ code: "ledger.not-a-ledger" });
    expect(readFileSync(text, "utf8")).toContain("Not a database");
  });

  test("that is half copied, or damaged in the middle", async () => {
    const whole = await filled("whole.db");
    const half = join(folder, "half.db");
    copyFileSync(whole, half);
    truncateSync(half, 40_000);
    await expect(openLedger(half)).rejects.toMatchObject({ code: "ledger.half-copied" });
    const damaged = join(folder, "damaged.db");
    copyFileSync(whole, damaged);
    const file = openSync(damaged, "r+");
    for (let page = 1; page < 10; page++) writeSync(file, Buffer.alloc(2_000, 7), 0, 2_000, page * 4_096);
    closeSync(file);
    await expect(openLedger(damaged)).rejects.toMatchObject({ code: "ledger.damaged" });
  });

  test("that a newer Isnad wrote", async () => {
    const path = await filled("newer.db");
    const db = new (await loadSqlite())(path);
    db.exec("INSERT INTO schema_version (version) VALUES (99)");
    db.close();
    await expect(openLedger(path)).rejects.toMatchObject({ code: "ledger.too-new" });
  });

  test("that another process holds", async () => {
    const path = await filled("held.db");
    const ledger = await openLedger(path, { wait: 100 });
    const other = new (await loadSqlite())(path);
    other.exec("BEGIN IMMEDIATE");
    await expect(ledger.add([made(50)])).rejects.toMatchObject({ code: "ledger.locked" });
    expect(await ledger.held("zarqan")).toHaveLength(20); // reading goes on
    other.exec("COMMIT");
    await ledger.add([made(50)]);
    expect(await ledger.held("zarqan")).toHaveLength(21);
    await ledger.close();
    other.close();
  });

  test("on a full disk: the batch is not there, what was before is, and room brings it back", async () => {
    const path = await filled("full.db");
    const ledger = await openLedger(path, { maxPages: 60 });
    await expect(ledger.add(many(100, 400))).rejects.toMatchObject({ code: "ledger.disk-full" });
    expect(await ledger.held("zarqan")).toHaveLength(20);
    await ledger.close();
    const again = await openLedger(path);
    await again.add(many(100, 400));
    expect(await again.held("zarqan")).toHaveLength(420);
    expect((await again.verify()).ok).toBe(true);
    await again.close();
  });

  test("in a folder that cannot be written to, or made", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(openLedger(join(folder, "file", "a.db"), { create: true })).rejects.toMatchObject({
      code: "ledger.cannot-open",
    });
    await expect(openLedger("/dev/fd/a.db", { create: true })).rejects.toMatchObject({ code: "ledger.cannot-open" });
  });

  test("that may only be read", async () => {
    const path = await filled("only-read.db");
    const ledger = await openLedger(path, { readOnly: true });
    expect((await ledger.verify()).ok).toBe(true);
    await expect(ledger.add([made(99)])).rejects.toMatchObject({ code: "ledger.read-only" });
    await ledger.close();
    const db = new (await loadSqlite())(path, { readOnly: true });
    expect(catching(() => db.exec("DELETE FROM about"), path)).toMatchObject({ code: "ledger.read-only" });
    expect(catching(() => db.prepare("DELETE FROM about").all(), path)).toMatchObject({ code: "ledger.read-only" });
    db.close();
    expect(sqliteFault(new Error("disk I/O error"), path)).toMatchObject({ code: "ledger.disk-fault" });
  });

  function catching(work: () => unknown, path: string): unknown {
    try {
      return work();
    } catch (error) {
      return sqliteFault(error, path);
    }
  }
});

describe("a key's file", () => {
  test("that is not there, is none, cannot be written", () => {
    const folder = mkdtempSync(join(tmpdir(), "isnad-key-"));
    const path = join(folder, "key.pem");
    expect(() => openKey(path)).toThrow(expect.objectContaining({ code: "ledger.no-key" }));
    expect(openKey(path, { create: true }).public).toBe(openKey(path).public);
    writeFileSync(path, "no key");
    expect(() => openKey(path)).toThrow(expect.objectContaining({ code: "ledger.bad-key" }));
    expect(() => openKey("/dev/fd/key.pem", { create: true })).toThrow(
      expect.objectContaining({ code: "ledger.cannot-write-key" }),
    );
    rmSync(folder, { recursive: true });
  });
});

describe("a PostgreSQL server", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const query = async (sql: string) => {
    const pool = new Pool({ connectionString: server.address });
    await pool.query(sql);
    await pool.end();
  };

  test("that does not answer, refuses, or is no address", async () => {
    const nobody = server.address.replace("isnad@", "nobody:secret@");
    const elsewhere = server.address.replace(/\/postgres$/, "/none");
    await expect(openLedger("postgres://127.0.0.1:1/x", { create: true })).rejects.toMatchObject({
      code: "ledger.server-unreachable",
    });
    await expect(openLedger(nobody, { create: true })).rejects.toMatchObject({ code: "ledger.server-refused" });
    await expect(openLedger(nobody, { create: true })).rejects.not.toThrow("secret");
    await expect(openLedger(elsewhere, { create: true })).rejects.toMatchObject({ code: "ledger.server-refused" });
    await expect(openLedger(`${server.address}?schema=A"B`)).rejects.toMatchObject({ code: "ledger.bad-address" });
    await expect(openLedger("postgres://[")).rejects.toMatchObject({ code: "ledger.bad-address" });
  });

  test("that holds no ledger, another program's tables, or a newer ledger", async () => {
    await expect(openLedger(server.address)).rejects.toMatchObject({ code: "ledger.not-found" });
    await query("CREATE SCHEMA other; CREATE TABLE other.recipes (name text)");
    await expect(openLedger(`${server.address}?schema=other`, { create: true })).rejects.toMatchObject({
      code: "ledger.not-a-ledger",
    });
    const address = `${server.address}?schema=newer`;
    await (await openLedger(address, { create: true })).close();
    await query("INSERT INTO newer.schema_version (version) VALUES (99)");
    await expect(openLedger(address)).rejects.toMatchObject({ code: "ledger.too-new" });
  });

  test("where another process does not finish", async () => {
    const address = `${server.address}?schema=locked`;
    const ledger = await openLedger(address, { create: true, wait: 200 });
    const other = await openLedger(address);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const holding = other.home.write(async () => held);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(ledger.add([made(1)])).rejects.toMatchObject({ code: "ledger.locked" });
    release();
    await holding;
    await ledger.add([made(1)]);
    await Promise.all([ledger.close(), other.close()]);
  });

  test("that goes away in the middle: nothing half-done, and the same call goes through once it is back", async () => {
    const ledger = await openLedger(`${server.address}?schema=gone`, { create: true, ...still() });
    await ledger.add(many(0, 5));
    const adding = ledger.home.write(async (tx) => {
      await tx.run("DELETE FROM claims");
      await server.crash();
      await tx.run("DELETE FROM reports");
    });
    await expect(adding).rejects.toMatchObject({ code: "ledger.server-gone" });
    await expect(ledger.add(many(5, 5))).rejects.toMatchObject({
      code: expect.stringMatching(/^ledger\.server-(unreachable|gone)$/),
    });
    await server.start();
    await ledger.add(many(5, 5));
    expect(await ledger.held("zarqan")).toHaveLength(10);
    expect((await ledger.verify()).ok).toBe(true);
    await ledger.close();
  });
});
