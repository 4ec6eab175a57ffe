/** Copies of a whole ledger: to another home, to a backup file and back. Every entry and every hash stays as it is. */
import { existsSync, rmSync } from "node:fs";
import { Fault } from "@isnad/reader/fault";
import { copyAccess } from "../access/copy.ts";
import type { Home, Tx } from "../home/home.ts";
import { isServer, type Ledger, openHome, openLedger, type OpenOptions } from "../ledger.ts";
import { migrate } from "../schema/migrate.ts";
import { entries, type Row, type RowOf, sources, texts, textSources } from "../schema/tables.ts";
import { headOf } from "../store/append.ts";
import { entriesAfter, rebuildWithin } from "../store/rebuild.ts";

export interface Copied {
  /** Where to, without a password. */
  readonly to: string;
  readonly entries: number;
  /** The hash that both chains end in. */
  readonly hash: string;
}
export interface CopyOptions extends Pick<OpenOptions, "wait"> {
  /** Also who may work with it through a server: people, their tokens (as hashes), the audit. They are no part of the record. */
  readonly people?: boolean;
}

/**
 * Copies a ledger to an address where there is none yet: a file's path or a server's. All of it, or nothing. The one
 * copied from is left as it is.
 *
 * @throws Fault `ledger.already-there`; those of `openLedger`
 */
export async function moveLedger(from: Ledger, to: string, options: CopyOptions = {}): Promise<Copied> {
  return isServer(to) ? copyInto(from.home, to, options) : copyToFile(from.home, to, options);
}

/**
 * Writes a backup: a ledger in one SQLite file, whichever home it is taken from, and checks that it is whole.
 *
 * @throws Fault `ledger.already-there`, `ledger.altered` (the ledger itself is not whole), `ledger.disk-full`, …
 */
export async function backupLedger(from: Ledger, path: string, options: CopyOptions = {}): Promise<Copied> {
  if (isServer(path))
    throw new Fault("ledger.backup-is-a-file", "A backup is a file.", {
      remedy: "Name a file; to copy a ledger to a server, move it (isnad move).",
      kind: "usage",
    });
  const copied = await copyToFile(from.home, path, options);
  const backup = await openLedger(path, options);
  const { ok, findings } = await backup.verify();
  await backup.close();
  if (ok) return copied;
  takeAway(path);
  throw new Fault("ledger.altered", `${from.address} is not whole. ${findings[0]?.message ?? ""}`, {
    remedy:
      "`isnad verify` tells all that is wrong with it. Copy the file itself to keep it as it is; no backup was made.",
  });
}

/**
 * Puts a backup back, at an address where there is no ledger (any more). What is not whole is not put back.
 *
 * @throws Fault `ledger.not-found`, `ledger.already-there`, `ledger.backup-altered`, …
 */
export async function restoreLedger(path: string, to: string, options: CopyOptions = {}): Promise<Copied> {
  const backup = await openLedger(path, options);
  try {
    const { ok, findings } = await backup.verify();
    if (!ok)
      throw new Fault("ledger.backup-altered", `${path} is not what was backed up. ${findings[0]?.message ?? ""}`, {
        remedy: "Restore another backup; `isnad verify` tells all that is wrong with this one.",
      });
    return await moveLedger(backup, to, options);
  } finally {
    await backup.close();
  }
}

/** A file that this call made and could not fill is taken away again. */
async function copyToFile(from: Home, path: string, options: CopyOptions): Promise<Copied> {
  const there = existsSync(path);
  try {
    return await copyInto(from, path, options);
  } catch (error) {
    if (!there) takeAway(path);
    throw error;
  }
}

function takeAway(path: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
}

async function copyInto(from: Home, to: string, options: CopyOptions): Promise<Copied> {
  const home = await openHome(to, { ...options, create: true });
  try {
    await migrate(home, { create: true });
    const free = async (tx: Tx) => {
      if ((await headOf(tx)).sequence > 0) throw alreadyThere(home.shown);
    };
    await home.read(free); // before the source is held: a ledger copied onto itself would wait for itself
    return await from.read((source) =>
      home.write(async (target) => {
        await free(target);
        await copyTexts(source, target);
        await copySources(source, target);
        await copyEntries(source, target);
        if (options.people === true) await copyAccess(source, target);
        await rebuildWithin(target);
        const { sequence, hash } = await headOf(target);
        return { to: home.shown, entries: sequence, hash };
      }),
    );
  } finally {
    await home.close();
  }
}

async function copyEntries(source: Tx, target: Tx): Promise<void> {
  for (let last = 0; ; ) {
    const page = await entriesAfter(source, last);
    if (page.length === 0) return;
    await target.insert(entries, page as unknown as Row[]);
    last = page.at(-1)?.sequence as number;
  }
}

async function copyTexts(source: Tx, target: Tx): Promise<void> {
  for (let last = ""; ; ) {
    const page = await source.all<{ id: string; encoding: string; text: string }>(
      "SELECT id, encoding, text FROM texts WHERE id > ? ORDER BY id LIMIT 200",
      [last],
    );
    if (page.length === 0) return;
    await target.insert(texts, page);
    last = page.at(-1)?.id as string;
  }
}

async function copySources(source: Tx, target: Tx): Promise<void> {
  for (let last = ""; ; ) {
    // Few at a time: each may be as large as a file.
    const page = await source.all<RowOf<typeof sources>>(
      "SELECT sha256, length, encoding, bytes FROM sources WHERE sha256 > ? ORDER BY sha256 LIMIT 5",
      [last],
    );
    if (page.length === 0) break;
    await target.insert(sources, page);
    last = page.at(-1)?.sha256 as string;
  }
  for (let last = ["", ""]; ; ) {
    const page = await source.all<RowOf<typeof textSources>>(
      "SELECT report, sha256, encoding, runs FROM text_sources WHERE report > ? OR (report = ? AND sha256 > ?) " +
        "ORDER BY report, sha256 LIMIT 200",
      [last[0] as string, last[0] as string, last[1] as string],
    );
    const end = page.at(-1);
    if (end === undefined) return;
    await target.insert(textSources, page);
    last = [end.report, end.sha256];
  }
}

function alreadyThere(address: string): Fault {
  return new Fault("ledger.already-there", `There is a ledger at ${address} already.`, {
    remedy: "Name a place where there is none; what is there was left as it is.",
    kind: "usage",
  });
}
