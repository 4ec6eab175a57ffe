/** `isnad read`: reports in, readings out, one at a time: a stream of any length takes the memory of one report. */
import { read, type Reading } from "@isnad/reader";
import { Fault } from "@isnad/reader/fault";
import { faultAt, taken } from "../intake.ts";
import { exitCodeOf, report as printFault } from "../out/faults.ts";
import { note, write } from "../out/output.ts";
import { readingTable } from "../out/reading-table.ts";
import type { IntakeFlags } from "../program.ts";

export interface ReadFlags extends IntakeFlags {
  readonly format: "table" | "jsonl";
}

export async function run(files: readonly string[], flags: ReadFlags): Promise<void> {
  for await (const one of taken(files, { flags })) {
    try {
      if ("fault" in one) throw one.fault;
      for (const doubt of one.notes ?? []) note(`isnad: ${one.from}: ${doubt}`);
      await write(print(read(one.report), flags.format));
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      printFault(faultAt(one.from, fault));
      process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCodeOf(fault));
    }
  }
}

function print(reading: Reading, format: ReadFlags["format"]): string {
  return format === "jsonl" ? `${JSON.stringify(reading)}\n` : readingTable(reading);
}
