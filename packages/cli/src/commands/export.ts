/** `isnad export`: a dossier's claims as a sheet or as lines, or a proof that can be checked without this ledger. */
import { Fault } from "@isnad/reader/fault";
import { type ClaimRow, claimRows, csv } from "@isnad/server/rows";
import { writeWhole } from "../out/file.ts";
import { note, write } from "../out/output.ts";
import { type LedgerFlags, withLedger } from "../ledger-place.ts";
import { knownOf } from "./brief.ts";

export interface ExportFlags extends LedgerFlags {
  readonly dossier?: string;
  readonly format: "csv" | "jsonl";
  readonly asOf?: string;
  readonly recordedBy?: string;
  readonly proof?: boolean;
  readonly key?: string;
  readonly out?: string;
}

export async function run(flags: ExportFlags): Promise<void> {
  if (flags.proof === true) return proof(flags);
  const { dossier, out } = flags;
  if (dossier === undefined)
    throw new Fault("cli.no-dossier", "No dossier is named.", { remedy: "Name it: --dossier NAME.", kind: "usage" });
  const { brief, reports } = await knownOf({ ...flags, dossier });
  const rows = claimRows(brief, reports);
  const written = flags.format === "csv" ? csv<ClaimRow>(rows) : rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  if (out === undefined) return write(written);
  await writeWhole(out, written);
  note(`${rows.length} claims written to ${out}.`);
}

async function proof({ dossier, key, out, ...flags }: ExportFlags): Promise<void> {
  if (out === undefined)
    throw new Fault("cli.no-out", "A proof is written to a folder or a zip, and none is named.", {
      remedy: "Name it: --out proof.zip, or --out FOLDER.",
      kind: "usage",
    });
  const { exportProof, openKey } = await import("@isnad/ledger");
  const written = await withLedger(flags, (ledger) =>
    exportProof(ledger, {
      to: out,
      ...(dossier === undefined ? {} : { dossier }),
      ...(key === undefined ? {} : { key: openKey(key) }),
    }),
  );
  note(
    `${written.claims} claims and ${written.entries} entries written to ${written.path}. Check it anywhere: isnad verify ${written.path}`,
  );
}
