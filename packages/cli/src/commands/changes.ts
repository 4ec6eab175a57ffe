/** `isnad changes`: what this ledger learned of a dossier since a moment. */
import { changesBetween } from "../changes/changes.ts";
import { type ChangesFormat, writeChanges } from "../changes/write.ts";
import type { LedgerFlags } from "../ledger-place.ts";
import { writeWhole } from "../out/file.ts";
import { note, write } from "../out/output.ts";
import { knownOf } from "./brief.ts";

export interface ChangesFlags extends LedgerFlags {
  readonly dossier: string;
  readonly since: string;
  readonly format: ChangesFormat;
  readonly out?: string;
}

export async function run(flags: ChangesFlags): Promise<void> {
  const asOf = new Date().toISOString();
  const before = await knownOf({ ...flags, asOf, recordedBy: flags.since });
  const after = await knownOf({ ...flags, asOf });
  const written = await writeChanges(changesBetween(before.brief, after.brief), flags);
  if (flags.out === undefined) return write(written);
  await writeWhole(flags.out, written);
  note(`Written to ${flags.out}.`);
}
