/** A ledger on a PostgreSQL server, in a schema of its own. */
import { Pool, type PoolClient, types } from "pg";
import { columnsOf } from "../schema/ddl.ts";
import type { Row, Table } from "../schema/tables.ts";
import { badAddress, notALedger, notFound, postgresFault } from "./faults.ts";
import type { Home, Tx, Value } from "./home.ts";

export interface PostgresOptions {
  /** Make the schema where there is none. */
  readonly create?: boolean;
  /** How long to wait for another writer, in milliseconds. */
  readonly wait: number;
}

/** Any number of our own: with the schema's it names the lock that writers of one ledger take turns by. */
const WRITING = 49_382;
const INT8 = 20;

/** @param address `postgres://user:password@host:port/database?schema=NAME`; the schema is "isnad" where none is named */
export async function openPostgres(address: string, options: PostgresOptions): Promise<Home> {
  const { connectionString, schema, shown } = parseAddress(address);
  const pool = new Pool({
    connectionString,
    max: 4,
    connectionTimeoutMillis: options.wait,
    application_name: "isnad",
    options: `-c search_path=${schema} -c lock_timeout=${options.wait} -c client_min_messages=warning`,
    types: {
      // Sequences and counts stay below 2^53: numbers, as SQLite gives them.
      getTypeParser: ((oid: number, format: "text") =>
        oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  });
  pool.on("error", () => undefined); // an idle connection that goes is met again at the next query
  const within = async <T>(begin: string, end: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
    let client: PoolClient | undefined;
    let broken: Error | undefined;
    try {
      client = await pool.connect();
      client.on("error", noticed);
      await client.query(begin);
      const result = await work(transactionOn(client));
      await client.query(end);
      return result;
    } catch (error) {
      await client?.query("ROLLBACK").catch((gone: Error) => {
        broken = gone;
      });
      throw postgresFault(error, shown);
    } finally {
      client?.off("error", noticed);
      client?.release(broken);
    }
  };
  const home: Home = {
    kind: "postgres",
    shown,
    read: (work) => within("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", "ROLLBACK", work),
    // Writers take turns; readers go on reading what was there.
    write: (work) =>
      within("BEGIN", "COMMIT", async (tx) => {
        await tx.run(`SELECT pg_advisory_xact_lock(${WRITING}, hashtext(current_schema()))`);
        return work(tx);
      }),
    close: () => pool.end(),
  };
  try {
    await prepare(home, pool, schema, options.create ?? false);
  } catch (error) {
    await pool.end();
    throw postgresFault(error, shown);
  }
  return home;
}

const noticed = () => undefined; // the query that was running says so itself

async function prepare(home: Home, pool: Pool, schema: string, create: boolean): Promise<void> {
  const there = await pool.query("SELECT 1 FROM pg_namespace WHERE nspname = $1", [schema]);
  if (there.rows.length > 0) {
    const tables = await pool.query("SELECT tablename FROM pg_tables WHERE schemaname = $1", [schema]);
    const ours = tables.rows.some(({ tablename }) => tablename === "schema_version");
    if (tables.rows.length > 0 && !ours) throw notALedger(home.shown);
    return;
  }
  if (!create) throw notFound(home.shown);
  // "IF NOT EXISTS" does not keep two at the same moment apart: whoever comes second finds it made.
  await pool.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`).catch((error: { code?: string }) => {
    if (error.code !== "23505" && error.code !== "42P06") throw error;
  });
}

function parseAddress(address: string): { connectionString: string; schema: string; shown: string } {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw badAddress(address.replace(/\/\/[^@/]*@/, "//…@"));
  }
  const schema = url.searchParams.get("schema") ?? "isnad";
  url.searchParams.delete("schema");
  const connectionString = url.toString();
  if (url.password !== "") url.password = "***";
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw badAddress(url.toString());
  url.searchParams.set("schema", schema);
  return { connectionString, schema, shown: url.toString() };
}

/** Rows sent at a time: bounds the size of one message to the server. */
const BATCH = 2_000;
const arrays = { text: "text[]", integer: "bigint[]", real: "double precision[]", blob: "bytea[]" } as const;

function transactionOn(client: PoolClient): Tx {
  return {
    all: async <R extends Row>(sql: string, params: readonly Value[] = []) =>
      (await client.query(numbered(sql), [...params])).rows as R[],
    run: async (sql, params = []) => {
      await client.query(params.length === 0 ? sql : numbered(sql), [...params]);
    },
    insert: async (table, rows, { ignoreDoubles = false } = {}) => {
      const sql = insertSql(table, ignoreDoubles);
      const columns = columnsOf(table);
      for (let from = 0; from < rows.length; from += BATCH) {
        const some = rows.slice(from, from + BATCH);
        await client.query(
          sql,
          columns.map((column) => some.map((row) => row[column])),
        );
      }
    },
  };
}

/** One array for each column: the fastest way in that needs no other protocol. */
function insertSql(table: Table, ignoreDoubles: boolean): string {
  const columns = Object.entries(table.columns);
  const values = columns.map(([, { type }], index) => `$${index + 1}::${arrays[type]}`).join(", ");
  const names = columns.map(([name]) => name).join(", ");
  return `INSERT INTO ${table.name} (${names}) SELECT * FROM unnest(${values})${ignoreDoubles ? " ON CONFLICT DO NOTHING" : ""}`;
}

/** `?` as PostgreSQL writes it. None of our SQL holds a question mark of its own. */
function numbered(sql: string): string {
  let n = 0;
  return sql.replaceAll("?", () => `$${++n}`);
}
