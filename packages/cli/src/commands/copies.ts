/** `isnad move`, `backup`, `restore`, `rebuild`: a ledger as a whole. */
import { ledgerAddress, type LedgerFlags, withLedger } from "../ledger-place.ts";
import { write } from "../out/output.ts";

export interface CopyFlags extends LedgerFlags {
  readonly withPeople?: boolean;
}

const asked = ({ wait, withPeople = false }: CopyFlags) => ({
  people: withPeople,
  ...(wait === undefined ? {} : { wait: wait * 1000 }),
});

export async function move(to: string, flags: CopyFlags): Promise<void> {
  const { moveLedger } = await import("@isnad/ledger");
  const copied = await withLedger(flags, (ledger) => moveLedger(ledger, to, asked(flags)));
  await write(`${copied.entries} entries are at ${copied.to} now; both end in ${copied.hash}.\n`);
  await write(`${ledgerAddress(flags)} was left as it is. Name the new one with --ledger or ISNAD_LEDGER.\n`);
}

export async function backup(file: string, flags: CopyFlags): Promise<void> {
  const { backupLedger } = await import("@isnad/ledger");
  const copied = await withLedger(flags, (ledger) => backupLedger(ledger, file, asked(flags)));
  await write(`${copied.entries} entries written to ${copied.to} and checked; the last is ${copied.hash}.\n`);
}

export async function restore(file: string, flags: CopyFlags): Promise<void> {
  const { restoreLedger } = await import("@isnad/ledger");
  const copied = await restoreLedger(file, ledgerAddress(flags), asked(flags));
  await write(`${copied.entries} entries put back at ${copied.to}; the last is ${copied.hash}.\n`);
}

export async function rebuild(flags: LedgerFlags): Promise<void> {
  const entries = await withLedger(flags, (ledger) => ledger.rebuild());
  await write(`All tables made again from ${entries} entries.\n`);
}
