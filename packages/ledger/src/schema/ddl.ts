/** The declared tables as SQL, for either home. */
import { TABLES, type Table } from "./tables.ts";

export type HomeKind = "sqlite" | "postgres";

const types = {
  sqlite: { text: "TEXT", integer: "INTEGER", real: "REAL", blob: "BLOB" },
  postgres: { text: "text", integer: "bigint", real: "double precision", blob: "bytea" },
} as const;

/** The statements that make the tables of the first version, with what each column means beside it. */
export function createTables(kind: HomeKind): string[] {
  return [
    ...TABLES.filter(({ since }) => since === undefined).flatMap((table) => createTable(table, kind)),
    "CREATE VIEW current_claims AS SELECT c.* FROM claims c WHERE c.entry = " +
      "(SELECT max(r.entry) FROM readings r WHERE r.dossier = c.dossier AND r.report = c.report)",
    "CREATE TABLE about (table_name text NOT NULL, column_name text NOT NULL, meaning text NOT NULL, " +
      "PRIMARY KEY (table_name, column_name))",
    "CREATE TABLE projection_version (version integer NOT NULL)",
    ...TABLES.filter(({ since }) => since === undefined).flatMap((table) => appendOnly(table, kind)),
  ];
}

/** The statements that make the tables that came with a later version. */
export function addTables(kind: HomeKind, version: number): string[] {
  const added = TABLES.filter(({ since }) => since === version);
  return added.flatMap((table) => [...createTable(table, kind), ...appendOnly(table, kind)]);
}

/** The rows of the table `about`: what each table and column means. */
export function aboutRows(): { table_name: string; column_name: string; meaning: string }[] {
  return TABLES.flatMap((table) => [
    { table_name: table.name, column_name: "", meaning: table.about },
    ...Object.entries(table.columns).map(([column_name, { about }]) => ({
      table_name: table.name,
      column_name,
      meaning: about,
    })),
  ]);
}

function createTable(table: Table, kind: HomeKind): string[] {
  const lines = Object.entries(table.columns).map(
    ([name, column]) =>
      `  ${name} ${types[kind][column.type]}${column.null ? "" : " NOT NULL"}, -- ${column.about.replaceAll("\n", " ")}`,
  );
  const clustered = kind === "sqlite" && table.clustered ? " WITHOUT ROWID" : "";
  const create = `CREATE TABLE ${table.name} ( -- ${table.about}\n${lines.join("\n")}\n  PRIMARY KEY (${table.key.join(", ")})\n)${clustered}`;
  const indexes = (table.indexes ?? []).map(
    (columns) => `CREATE INDEX ${table.name}_by_${columns.join("_")} ON ${table.name} (${columns.join(", ")})`,
  );
  if (kind === "sqlite") return [create, ...indexes];
  const quoted = (about: string) => `'${about.replaceAll("'", "''")}'`;
  return [
    create,
    ...indexes,
    `COMMENT ON TABLE ${table.name} IS ${quoted(table.about)}`,
    ...Object.entries(table.columns).map(
      ([name, { about }]) => `COMMENT ON COLUMN ${table.name}.${name} IS ${quoted(about)}`,
    ),
  ];
}

/** A guard against accidents, not against intent: the chain and the checkpoints are for that. */
function appendOnly(table: Table, kind: HomeKind): string[] {
  if (table.role !== "record" && table.onlyAdded !== true) return [];
  const says = `${table.name} are only ever added`;
  if (kind === "sqlite")
    return ["UPDATE", "DELETE"].map(
      (event) =>
        `CREATE TRIGGER ${table.name}_no_${event.toLowerCase()} BEFORE ${event} ON ${table.name} ` +
        `BEGIN SELECT RAISE(ABORT, '${says}'); END`,
    );
  return [
    `CREATE FUNCTION ${table.name}_only_added() RETURNS trigger LANGUAGE plpgsql AS ` +
      `$$ BEGIN RAISE EXCEPTION '${says}'; END $$`,
    `CREATE TRIGGER ${table.name}_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table.name} ` +
      `FOR EACH STATEMENT EXECUTE FUNCTION ${table.name}_only_added()`,
  ];
}

/** The column names of a table, in order. */
export function columnsOf(table: Table): readonly string[] {
  return Object.keys(table.columns);
}
