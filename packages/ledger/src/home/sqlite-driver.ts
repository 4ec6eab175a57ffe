/**
 * SQLite itself: `node:sqlite` where Node has it, else the package with the same interface. Only what is used here is typed.
 */
export interface Statement {
  all(...params: unknown[]): unknown[];
  run(...params: unknown[]): unknown;
}
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}
export type DatabaseConstructor = new (
  path: string,
  options?: { readonly readOnly?: boolean; readonly timeout?: number },
) => Database;

/** Loads SQLite. Node's own from 22.13 on, which says that it is experimental each time it is loaded: not to our users. */
export async function loadSqlite(): Promise<DatabaseConstructor> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 13)) return (await import("@photostructure/sqlite")).DatabaseSync as never;
  const { emitWarning } = process;
  try {
    process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
      if (!String(warning).includes("SQLite")) (emitWarning as (...all: unknown[]) => void)(warning, ...rest);
    }) as typeof process.emitWarning;
    const name = "node:sqlite"; // not a literal: the types of the oldest Node that we support do not know it
    return ((await import(name)) as { DatabaseSync: DatabaseConstructor }).DatabaseSync;
  } finally {
    process.emitWarning = emitWarning;
  }
}
