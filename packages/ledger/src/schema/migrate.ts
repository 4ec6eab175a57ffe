/** Brings a home to the newest schema, forward only, in one transaction. */
import { notALedger, tooNew } from "../home/faults.ts";
import type { Home, Tx } from "../home/home.ts";
import { aboutRows, addTables, createTables, type HomeKind } from "./ddl.ts";
import type { Table } from "./tables.ts";

export interface Migration {
  readonly version: number;
  /** The statements that lead here from the version before. Never changed once released. */
  readonly statements: (kind: HomeKind) => readonly string[];
}

export const MIGRATIONS: readonly Migration[] = [
  { version: 1, statements: createTables },
  { version: 2, statements: (kind) => addTables(kind, 2) },
  { version: 3, statements: (kind) => addTables(kind, 3) },
];
/** The schema that this Isnad writes. */
export const SCHEMA_VERSION = 3;

const about: Table = {
  name: "about",
  role: "record",
  about: "",
  columns: {
    table_name: { type: "text", about: "" },
    column_name: { type: "text", about: "" },
    meaning: { type: "text", about: "" },
  },
  key: ["table_name", "column_name"],
};

/**
 * @returns the version found before: 0 where the home was empty.
 * @throws Fault `ledger.too-new`, `ledger.not-a-ledger`.
 */
export async function migrate(
  home: Home,
  { create, migrations = MIGRATIONS }: { readonly create: boolean; readonly migrations?: readonly Migration[] },
): Promise<number> {
  const newest = Math.max(...migrations.map(({ version }) => version));
  const found = await home.read((tx) => versionOf(tx, home));
  if (found === newest) return found;
  if (found > newest) throw tooNew(home.shown, found, newest);
  if (found === 0 && !create) throw notALedger(home.shown);
  return home.write(async (tx) => {
    const from = await versionOf(tx, home); // another process may have been faster
    for (const { version, statements } of migrations) {
      if (version <= from) continue;
      for (const statement of statements(home.kind)) await tx.run(statement);
      if (version === 1) await tx.run("CREATE TABLE schema_version (version integer NOT NULL PRIMARY KEY)");
      await tx.run("INSERT INTO schema_version (version) VALUES (?)", [version]);
    }
    if (from < newest) {
      await tx.run("DELETE FROM about");
      await tx.insert(about, aboutRows());
    }
    return from;
  });
}

async function versionOf(tx: Tx, home: Home): Promise<number> {
  const catalogue =
    home.kind === "sqlite"
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'"
      : "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_version'";
  if ((await tx.all(catalogue)).length === 0) return 0;
  const [row] = await tx.all<{ version: number | null }>("SELECT max(version) AS version FROM schema_version");
  return row?.version ?? 0;
}
