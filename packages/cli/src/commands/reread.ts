/** `isnad reread`: a dossier's reports read again by the reader of today, and what that changes. */
import type { ClaimChange } from "@isnad/ledger";
import { readReport } from "@isnad/ingest/reading";
import { type LedgerFlags, withLedger } from "../ledger-place.ts";
import { write } from "../out/output.ts";
import { table } from "../out/table.ts";

export interface RereadFlags extends LedgerFlags {
  readonly dossier: string;
  readonly trial?: boolean;
  readonly format: "text" | "json";
}

export async function run(flags: RereadFlags): Promise<void> {
  const { reread } = await import("@isnad/ledger");
  const read = (report: Parameters<typeof readReport>[0]) => readReport(report, { keepUnread: true }).reading;
  const found = await withLedger(flags, (ledger) =>
    reread(ledger, flags.dossier, read, { trial: flags.trial === true }),
  );
  if (flags.format === "json") return write(`${JSON.stringify(found, null, 2)}\n`);
  const { changes, adrift, reports, changed } = found;
  if (changes.length > 0)
    await write(
      table<ClaimChange>(
        changes,
        [
          { head: "what", cell: ({ before, after }) => (before === null ? "new" : after === null ? "gone" : "other") },
          { head: "kind", cell: ({ kind }) => kind },
          { head: "before", cell: ({ before }) => valueOf(before), most: 24 },
          { head: "after", cell: ({ after }) => valueOf(after), most: 24 },
          { head: "words", cell: ({ words }) => words, most: 70 },
        ],
        { isolate: process.stdout.isTTY === true },
      ),
    );
  const done = flags.trial === true ? "would be read otherwise (nothing was written)" : "are read otherwise now";
  await write(`${changed} of ${reports} reports ${done}; ${changes.length} claims differ.\n`);
  for (const { id, kind, by } of adrift)
    await write(`Decision ${id} (${kind}, by ${by}) is about a claim that is not read any more: look at it.\n`);
}

function valueOf(row: ClaimChange["before"]): string {
  if (row === null) return "";
  return [row.measure, row.value ?? [row.low, row.high].filter((end) => end !== null).join("–"), row.asserted]
    .filter((part) => part !== null && part !== "")
    .join(" ");
}
