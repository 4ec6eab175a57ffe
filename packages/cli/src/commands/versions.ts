/** `isnad versions`: pages that changed since they were first added, and what changed in them. */
import { type Held, pageOf } from "@isnad/dossier";
import { type LedgerFlags, withLedger } from "../ledger-place.ts";
import { write } from "../out/output.ts";
import { compareVersions, type VersionChange } from "../versions/compare.ts";

export interface VersionsFlags extends LedgerFlags {
  readonly dossier: string;
  readonly format: "text" | "json";
}

interface Version {
  readonly url: string;
  readonly before: Seen;
  readonly after: Seen;
  readonly changes: VersionChange;
}
interface Seen {
  readonly report: string;
  readonly recordedAt: string;
}

export async function run(flags: VersionsFlags): Promise<void> {
  const versions = versionsOf(await withLedger(flags, (ledger) => ledger.held(flags.dossier)));
  if (flags.format === "json") return write(`${JSON.stringify(versions, null, 2)}\n`);
  if (versions.length === 0) return write("No page was added twice with another text.\n");
  for (const version of versions) await write(linesOf(version));
}

/** Each report of an address with the one of the same address before it. */
export function versionsOf(held: readonly Held[]): readonly Version[] {
  const byAddress = new Map<string, Held[]>();
  for (const one of held) {
    const { url } = one.reading.report;
    if (url !== undefined) byAddress.set(pageOf(url), [...(byAddress.get(pageOf(url)) ?? []), one]);
  }
  return [...byAddress].flatMap(([url, all]) => {
    const inTime = all.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
    return inTime.slice(1).map((after, at) => {
      const before = inTime[at] as Held;
      return { url, before: seen(before), after: seen(after), changes: compareVersions(before.reading, after.reading) };
    });
  });
}

function seen({ reading, recordedAt }: Held): Seen {
  return { report: reading.report.id, recordedAt };
}

function linesOf({ url, before, after, changes }: Version): string {
  const lines = [
    ...changes.gone.map(({ measure, words }) => `  ! a figure is not said any more (${measure}): “${oneLine(words)}”`),
    ...changes.cut.map((sentence) => `  - ${sentence}`),
    ...changes.added.map((sentence) => `  + ${sentence}`),
    ...changes.altered.flatMap((pair) => [`  < ${pair.before}`, `  > ${pair.after}`]),
  ];
  return `${url}\n  ${before.recordedAt} → ${after.recordedAt}\n${lines.join("\n")}\n\n`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ");
}
