/** A ledger in one SQLite file. */
import { existsSync, mkdirSync, openSync, closeSync, readSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Fault } from "@isnad/reader/fault";
import { columnsOf } from "../schema/ddl.ts";
import type { Row, Table } from "../schema/tables.ts";
import { cannotOpen, halfCopied, locked, notALedger, notFound, sqliteFault } from "./faults.ts";
import type { Home, Tx, Value } from "./home.ts";
import { turnOf } from "./queue.ts";
import { type Database, type DatabaseConstructor, loadSqlite, type Statement } from "./sqlite-driver.ts";

/** "ISND": marks a SQLite file as a ledger. */
const APPLICATION_ID = 0x49534e44;

export interface SqliteOptions {
  /** Make the file, and its folder, where there is none. */
  readonly create?: boolean;
  /** How long to wait for another process, in milliseconds. */
  readonly wait: number;
  /** Only read: as is done anyway where file or folder cannot be written to. */
  readonly readOnly?: boolean;
  /** A ceiling on the file's size in pages of 4,096 bytes: how tests fill a disk. */
  readonly maxPages?: number;
}

export async function openSqlite(path: string, options: SqliteOptions): Promise<Home> {
  const there = existsSync(path);
  if (!there && !options.create) throw notFound(path);
  if (there) checkFile(path, options.create ?? false);
  else makeFolder(path);
  const DatabaseSync = await loadSqlite();
  const db = options.readOnly ? openFixed(DatabaseSync, path) : openShared(DatabaseSync, path, options, there);
  const turn = turnOf(resolve(path));
  const tx = transactionOn(db);
  const within = <T>(begin: string, end: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    turn(async () => {
      try {
        db.exec(begin);
        try {
          const result = await work(tx);
          db.exec(end);
          return result;
        } catch (error) {
          rollBack(db);
          throw error;
        }
      } catch (error) {
        throw sqliteFault(error, path);
      }
    });
  return {
    kind: "sqlite",
    shown: path,
    read: (work) => within("BEGIN", "ROLLBACK", work),
    write: (work) => within("BEGIN IMMEDIATE", "COMMIT", work),
    close: () =>
      turn(async () => {
        foldLog(db);
        db.close();
      }),
  };
}

/** Opens a file that others may write to at the same time; one that nobody here can write to, as it stands. */
function openShared(driver: DatabaseConstructor, path: string, options: SqliteOptions, there: boolean): Database {
  let db: Database | null = null;
  try {
    const opened = new driver(path, { timeout: options.wait });
    db = opened;
    patiently(options.wait, path, () => {
      claimFile(opened, path);
      opened.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    });
    if (options.maxPages !== undefined) opened.exec(`PRAGMA max_page_count = ${options.maxPages}`);
    return opened;
  } catch (error) {
    db?.close();
    const fault = sqliteFault(error, path);
    const unwritable = fault instanceof Fault && UNWRITABLE.has(fault.code);
    if (there && unwritable && sizeOfLog(path) === 0) return openFixed(driver, path);
    throw fault;
  }
}

const UNWRITABLE: ReadonlySet<string> = new Set(["ledger.cannot-open", "ledger.read-only"]);

/** Opens a file on a medium that cannot be written to: it can be read and verified, and nothing be added. */
function openFixed(driver: DatabaseConstructor, path: string): Database {
  try {
    const db = new driver(`${pathToFileURL(resolve(path)).href}?immutable=1`, { readOnly: true });
    claimFile(db, path);
    return db;
  } catch (error) {
    throw sqliteFault(error, path);
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw cannotOpen(path, error);
  }
}

/** Looks at the file before SQLite does: a folder, another kind of file, or one whose end is missing is told apart. */
function checkFile(path: string, create: boolean): void {
  const size = sizeOf(path);
  if (size === 0 && create) return;
  const head = Buffer.alloc(100);
  const file = openSync(path, "r");
  try {
    readSync(file, head, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  if (size < 100 || head.toString("latin1", 0, 16) !== "SQLite format 3\0") throw notALedger(path);
  const page = head.readUInt16BE(16);
  const pages = head.readUInt32BE(28);
  // Beside a log that is not yet folded in, the file itself may rightly be short.
  if (size < pages * (page === 1 ? 65_536 : page) && sizeOfLog(path) === 0) throw halfCopied(path);
}

function sizeOf(path: string): number {
  const stat = statSync(path);
  if (!stat.isFile()) throw notALedger(path);
  return stat.size;
}

function sizeOfLog(path: string): number {
  return existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0;
}

/** Marks an empty file as a ledger; refuses one that holds another program's tables. */
function claimFile(db: Database, path: string): void {
  const mark = (db.prepare("PRAGMA application_id").all()[0] as { application_id: number }).application_id;
  if (mark === APPLICATION_ID) return;
  const tables = (db.prepare("SELECT count(*) AS n FROM sqlite_master").all()[0] as { n: number }).n;
  if (mark !== 0 || tables > 0) throw notALedger(path);
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
}

/** Tries again while another process is just making or folding the file: SQLite itself does not wait there. */
function patiently(wait: number, path: string, work: () => void): void {
  const until = performance.now() + wait;
  for (;;)
    try {
      return work();
    } catch (error) {
      const fault = sqliteFault(error, path);
      if (!(fault instanceof Fault) || fault.code !== locked(path).code || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
}

/** Folds the log into the file, so that the file alone is the whole ledger. Where another process is at it, it will. */
function foldLog(db: Database): void {
  try {
    db.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)");
  } catch {
    // The log stays beside the file, where SQLite finds it.
  }
}

function rollBack(db: Database): void {
  try {
    db.exec("ROLLBACK");
  } catch {
    // SQLite had rolled back by itself (a full disk): what matters is the error that led here.
  }
}

function transactionOn(db: Database): Tx {
  const prepared = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const made = db.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
  return {
    all: async <R extends Row>(sql: string, params: readonly Value[] = []) => prepare(sql).all(...params) as R[],
    run: async (sql, params = []) => {
      if (params.length === 0) db.exec(sql);
      else prepare(sql).run(...params);
    },
    insert: async (table, rows, { ignoreDoubles = false } = {}) => {
      if (rows.length === 0) return;
      const columns = columnsOf(table);
      const statement = prepare(insertSql(table, columns, ignoreDoubles));
      const values: Value[] = [];
      for (const row of rows) {
        for (let at = 0; at < columns.length; at++) values[at] = row[columns[at] as string] as Value;
        statement.run(...values);
      }
    },
  };
}

function insertSql(table: Table, columns: readonly string[], ignoreDoubles: boolean): string {
  const marks = columns.map(() => "?").join(", ");
  return `INSERT ${ignoreDoubles ? "OR IGNORE " : ""}INTO ${table.name} (${columns.join(", ")}) VALUES (${marks})`;
}
