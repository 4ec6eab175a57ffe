/** `isnad source`: the bytes that a report came as, and the map from its text to them. */
import { Fault } from "@isnad/reader/fault";
import { type LedgerFlags, withLedger } from "../ledger-place.ts";
import { writeWhole } from "../out/file.ts";
import { note, write } from "../out/output.ts";

export interface SourceFlags extends LedgerFlags {
  readonly sha256?: string;
  readonly out?: string;
}

export async function run(report: string, flags: SourceFlags): Promise<void> {
  const found = await withLedger(flags, (ledger) => ledger.sources(report));
  const sources = found.sources.filter(({ sha256 }) => sha256.startsWith(flags.sha256 ?? ""));
  const [first, ...more] = sources;
  if (first === undefined)
    throw new Fault("cli.no-source", `The ledger holds no such bytes of ${found.report}.`, {
      remedy: "It may have been added before bytes were kept: its text is in `isnad export --proof`.",
      kind: "usage",
    });
  if (flags.out === undefined) {
    const shown = sources.map(({ sha256, bytes, map }) => ({ sha256, bytes: bytes.length, map }));
    return write(`${JSON.stringify({ report: found.report, sources: shown })}\n`);
  }
  if (more.length > 0)
    throw new Fault("cli.which-source", `${found.report} came as ${sources.length} different files or pages.`, {
      remedy: `Name one: --sha256 ${sources.map(({ sha256 }) => sha256.slice(0, 12)).join(", or ")}.`,
      kind: "usage",
    });
  await writeWhole(flags.out, first.bytes);
  note(`${first.bytes.length} bytes written to ${flags.out}.`);
}
