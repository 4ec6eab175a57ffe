/** `isnad checkpoint`: a signed statement of where the ledger's chain ends, to publish elsewhere. */
import { dirname, join } from "node:path";
import { ledgerAddress, type LedgerFlags, userLedger, withLedger } from "../ledger-place.ts";
import { writeWhole } from "../out/file.ts";
import { note, write } from "../out/output.ts";

export interface CheckpointFlags extends LedgerFlags {
  readonly key?: string;
  readonly newKey?: boolean;
  readonly out?: string;
}

export async function run(flags: CheckpointFlags): Promise<void> {
  const { openKey, signCheckpoint } = await import("@isnad/ledger");
  const key = openKey(flags.key ?? keyBeside(ledgerAddress(flags)), { create: flags.newKey === true });
  const checkpoint = await withLedger(flags, (ledger) => signCheckpoint(ledger, key));
  const statement = `${JSON.stringify(checkpoint, null, 2)}\n`;
  if (flags.out === undefined) return write(statement);
  await writeWhole(flags.out, statement);
  note(
    `Written to ${flags.out}. Publish it elsewhere: isnad verify --checkpoint ${flags.out} then holds the ledger to it.`,
  );
}

/** The key lies beside the ledger's file; a server's ledger has its key in the user's data folder. */
function keyBeside(address: string): string {
  const file = /^postgres(?:ql)?:/u.test(address) ? userLedger() : address;
  return join(dirname(file), "isnad-key.pem");
}
