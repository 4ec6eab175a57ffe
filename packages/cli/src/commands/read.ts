/** `isnad read`: reports in, readings out, in their order: a stream of any length takes the memory of a few reports. */
import type { Reading } from "@isnad/reader";
import { faultAt, taken } from "../intake.ts";
import { exitCodeOf, report as printFault } from "../out/faults.ts";
import { note, write } from "../out/output.ts";
import { readingTable } from "../out/reading-table.ts";
import type { IntakeFlags } from "../program.ts";
import { readings } from "@isnad/ingest/reading";

export interface ReadFlags extends IntakeFlags {
  readonly format: "table" | "jsonl";
}

export async function run(files: readonly string[], flags: ReadFlags): Promise<void> {
  for await (const one of readings(taken(files, { flags }))) {
    if ("fault" in one) {
      printFault(faultAt(one.from, one.fault));
      process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCodeOf(one.fault));
      continue;
    }
    for (const doubt of one.taken.notes ?? []) note(`isnad: ${one.taken.from}: ${doubt}`);
    await write(print(one.reading, flags.format));
  }
}

function print(reading: Reading, format: ReadFlags["format"]): string {
  return format === "jsonl" ? `${JSON.stringify(reading)}\n` : readingTable(reading);
}
