/** What can be wrong with a home, said in one line each. The codes are permanent. */
import { Fault } from "@isnad/reader/fault";

export const notFound = (address: string) =>
  new Fault("ledger.not-found", `There is no ledger at ${address}.`, {
    remedy: "Add a report to make one, or name the ledger meant with --ledger or ISNAD_LEDGER.",
    kind: "usage",
  });

export const notALedger = (address: string) =>
  new Fault("ledger.not-a-ledger", `${address} is not a ledger.`, {
    remedy: "Name a ledger's file or address; what is there was left as it is.",
    kind: "usage",
  });

export const halfCopied = (path: string) =>
  new Fault("ledger.half-copied", `${path} is only a part of a ledger: its end is missing.`, {
    remedy: "Copy the file again, whole, or restore a backup (isnad restore).",
  });

export const tooNew = (address: string, found: number, known: number) =>
  new Fault("ledger.too-new", `${address} was written by a newer Isnad (version ${found}; this one knows ${known}).`, {
    remedy: "Install the newest Isnad. The ledger was left as it is.",
  });

export const locked = (address: string, cause?: unknown) =>
  new Fault("ledger.locked", `Another process is writing to ${address}, and did not finish in time.`, {
    remedy: "Wait until it is done, or end it, and try again. Nothing was added.",
    cause,
  });

export const readOnly = (address: string, cause?: unknown) =>
  new Fault("ledger.read-only", `${address} cannot be written to.`, {
    remedy: "Give the file and its folder write permission, or use a ledger elsewhere (--ledger). Nothing was added.",
    cause,
  });

export const diskFull = (address: string, cause?: unknown) =>
  new Fault("ledger.disk-full", `The disk that holds ${address} is full.`, {
    remedy: "Make room and run the same command again. Nothing of this batch was added.",
    cause,
  });

export const damaged = (address: string, cause?: unknown) =>
  new Fault("ledger.damaged", `${address} is damaged: the database cannot make sense of it.`, {
    remedy: "Restore a backup (isnad restore).",
    cause,
  });

export const cannotOpen = (address: string, cause?: unknown) =>
  new Fault("ledger.cannot-open", `${address} cannot be opened or made.`, {
    remedy: "Check that its folder is there and may be written to.",
    cause,
  });

export const diskFault = (address: string, cause?: unknown) =>
  new Fault("ledger.disk-fault", `The disk that holds ${address} failed to read or write.`, {
    remedy: "Check the disk. Nothing of this batch was added.",
    cause,
  });

const sqliteFaults: Readonly<Record<number, (address: string, cause: unknown) => Fault>> = {
  5: locked,
  6: locked,
  8: readOnly,
  10: diskFault,
  11: damaged,
  13: diskFull,
  14: cannotOpen,
  26: notALedger,
};

/** Where the driver passes no number on: what SQLite says. */
const sqliteSays: Readonly<Record<string, number>> = {
  "database is locked": 5,
  "database table is locked": 6,
  "attempt to write a readonly database": 8,
  "disk I/O error": 10,
  "database disk image is malformed": 11,
  "database or disk is full": 13,
  "unable to open database file": 14,
  "file is not a database": 26,
};

/** SQLite's error as a fault where a person can do something about it; any other error as it is. */
export function sqliteFault(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof Fault) return error;
  const number = "errcode" in error ? Number(error.errcode) & 0xff : sqliteSays[error.message];
  return (number === undefined ? undefined : sqliteFaults[number]?.(path, error)) ?? error;
}

export const badAddress = (address: string) =>
  new Fault("ledger.bad-address", `${address} is no address of a ledger.`, {
    remedy:
      "Write postgres://USER:PASSWORD@HOST:PORT/DATABASE?schema=NAME (a name of a-z, 0-9 and _), or a file's path.",
    kind: "usage",
  });

export const unreachable = (address: string, cause?: unknown) =>
  new Fault("ledger.server-unreachable", `No PostgreSQL server answers at ${address}.`, {
    remedy: "Check the address, and that the server runs and may be reached from here.",
    cause,
  });

export const refused = (address: string, cause?: unknown) =>
  new Fault("ledger.server-refused", `The server refuses the user, password or database of ${address}.`, {
    remedy: "Check user, password and the name of the database, and that the user may make tables there.",
    cause,
  });

export const gone = (address: string, cause?: unknown) =>
  new Fault("ledger.server-gone", `The server at ${address} went away in the middle.`, {
    remedy:
      "Run the same command again once it is back. Nothing of this batch was added, or all of it: no report is there twice.",
    cause,
  });

/** By SQLSTATE, the whole code or its class (the first two characters); and by the system's own codes. */
const postgresFaults: Readonly<Record<string, (address: string, cause: unknown) => Fault>> = {
  "08": gone,
  "28": refused,
  "3D": refused,
  "42501": refused,
  "42P01": notALedger,
  "25006": readOnly,
  "55P03": locked,
  "53100": diskFull,
  "53300": unreachable,
  "57P": gone,
  "58": diskFault,
  XX: damaged,
  ECONNREFUSED: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  EHOSTUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  ECONNRESET: gone,
  EPIPE: gone,
};

/** PostgreSQL's error as a fault where a person can do something about it; any other error as it is. */
export function postgresFault(error: unknown, address: string): unknown {
  if (!(error instanceof Error) || error instanceof Fault) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = postgresFaults[code] ?? postgresFaults[code.slice(0, 3)] ?? postgresFaults[code.slice(0, 2)];
  if (known !== undefined) return known(address, error);
  if (/terminated|not queryable|closed the connection/i.test(error.message)) return gone(address, error);
  if (/timeout/i.test(error.message)) return unreachable(address, error);
  return error;
}
