/** `isnad move`, `backup`, `restore`, `rebuild`: a ledger as a whole. */
import { ledgerAddress, type LedgerFlags, withLedger } from "../ledger-place.ts";
import { write } from "../out/output.ts";

const waiting = ({ wait }: LedgerFlags) => (wait === undefined ? {} : { wait: wait * 1000 });

export async function move(to: string, flags: LedgerFlags): Promise<void> {
  const { moveLedger } = await import("@isnad/ledger");
  const copied = await withLedger(flags, (ledger) => moveLedger(ledger, to, waiting(flags)));
  await write(`${copied.entries} entries are at ${copied.to} now; both end in ${copied.hash}.\n`);
  await write(`${ledgerAddress(flags)} was left as it is. Name the new one with --ledger or ISNAD_LEDGER.\n`);
}

export async function backup(file: string, flags: LedgerFlags): Promise<void> {
  const { backupLedger } = await import("@isnad/ledger");
  const copied = await withLedger(flags, (ledger) => backupLedger(ledger, file, waiting(flags)));
  await write(`${copied.entries} entries written to ${copied.to} and checked; the last is ${copied.hash}.\n`);
}

export async function restore(file: string, flags: LedgerFlags): Promise<void> {
  const { restoreLedger } = await import("@isnad/ledger");
  const copied = await restoreLedger(file, ledgerAddress(flags), waiting(flags));
  await write(`${copied.entries} entries put back at ${copied.to}; the last is ${copied.hash}.\n`);
}

export async function rebuild(flags: LedgerFlags): Promise<void> {
  const entries = await withLedger(flags, (ledger) => ledger.rebuild());
  await write(`All tables made again from ${entries} entries.\n`);
}
