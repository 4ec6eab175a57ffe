/** Migrations lead forward from every released version. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHome, openLedger } from "../src/ledger.ts";
import { MIGRATIONS, migrate } from "../src/schema/migrate.ts";
import { HOMES, type Homes } from "./homes.ts";
import { made, still, withBytes } from "./made.ts";

describe.each(["sqlite", "postgres"] as const)("a schema on %s", (kind) => {
  let homes: Homes;
  beforeAll(async () => {
    homes = await HOMES[kind]();
  });
  afterAll(() => homes.end());

  test.each(MIGRATIONS.map(({ version }) => version))(
    "from version %i to the newest, nothing lost",
    async (version) => {
      const address = homes.fresh();
      const old = await openHome(address, { create: true });
      await migrate(old, { create: true, migrations: MIGRATIONS.filter((step) => step.version <= version) });
      await old.close();
      const ledger = await openLedger(address, { create: true, ...still() });
      await ledger.add([withBytes(made(1))]);
      expect((await ledger.verify()).ok).toBe(true);
      await ledger.close();
    },
  );

  test("a step forward runs once, all of it or nothing", async () => {
    const address = homes.fresh();
    const ledger = await openLedger(address, { create: true, ...still() });
    await ledger.add([made(1)]);
    const { home } = ledger;
    const newest = MIGRATIONS.at(-1)?.version as number;
    const next = { version: newest + 1, statements: () => ["ALTER TABLE outlets ADD COLUMN country text"] };
    const broken = {
      version: newest + 2,
      statements: () => ["CREATE TABLE half (a text)", "CREATE TABLE half (a text)"],
    };
    expect(await migrate(home, { create: false, migrations: [...MIGRATIONS, next] })).toBe(newest);
    expect(await migrate(home, { create: false, migrations: [...MIGRATIONS, next] })).toBe(newest + 1);
    await expect(migrate(home, { create: false, migrations: [...MIGRATIONS, next, broken] })).rejects.toThrow("half");
    expect(await home.read((tx) => tx.all("SELECT max(version) AS version FROM schema_version"))).toEqual([
      { version: newest + 1 },
    ]);
    expect((await ledger.verify()).ok).toBe(true);
    await ledger.close();
    await expect(openLedger(address)).rejects.toMatchObject({ code: "ledger.too-new" });
  });
});
