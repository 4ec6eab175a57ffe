/** `isnad dossiers`: what the ledger holds. */
import type { DossierSummary } from "@isnad/ledger";
import { type LedgerFlags, withLedger } from "../ledger-place.ts";
import { write } from "../out/output.ts";
import { table } from "../out/table.ts";

export interface DossiersFlags extends LedgerFlags {
  readonly format: "text" | "json";
}

export async function run(flags: DossiersFlags): Promise<void> {
  const dossiers = await withLedger(flags, (ledger) => ledger.dossiers());
  if (flags.format === "json") await write(`${JSON.stringify(dossiers, null, 2)}\n`);
  else if (dossiers.length === 0) await write("No dossiers yet: isnad add FILE… --dossier NAME makes the first.\n");
  else
    await write(
      table<DossierSummary>(
        dossiers,
        [
          { head: "dossier", cell: ({ name }) => name, most: 60 },
          { head: "reports", cell: ({ reports }) => String(reports) },
          { head: "claims", cell: ({ claims }) => String(claims) },
          { head: "since", cell: ({ since }) => since },
          { head: "updated", cell: ({ updated }) => updated },
        ],
        { isolate: process.stdout.isTTY === true },
      ),
    );
}
