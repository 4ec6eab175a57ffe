/** A home: where a ledger lives. The same few operations over a SQLite file and over a PostgreSQL server. */
import type { HomeKind } from "../schema/ddl.ts";
import type { Row, Table } from "../schema/tables.ts";

export type Value = string | number | Uint8Array | null;

/** One transaction. SQL is written with `?` for parameters. */
export interface Tx {
  all<R extends Row = Row>(sql: string, params?: readonly Value[]): Promise<R[]>;
  run(sql: string, params?: readonly Value[]): Promise<void>;
  /** Adds rows in bulk. With `ignoreDoubles`, a row whose key is there already is passed over. */
  insert(table: Table, rows: readonly Row[], options?: { readonly ignoreDoubles?: boolean }): Promise<void>;
}

export interface Home {
  readonly kind: HomeKind;
  /** The address as it may be shown: without a password. */
  readonly shown: string;
  /** Work on one consistent view of the ledger. Nothing that it writes is kept. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Work that writes, alone: no other writer runs between its start and its end. All of it is kept, or nothing. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
