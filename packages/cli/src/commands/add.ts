/** `isnad add`: reports and their readings into a dossier of the ledger. */
import type { Taken } from "@isnad/ingest";
import type { Added, Ledger, NewReport } from "@isnad/ledger";
import type { Fault } from "@isnad/reader/fault";
import { faultAt, taken } from "../intake.ts";
import { type LedgerFlags, withLedger } from "../ledger-place.ts";
import { exitCodeOf, report as printFault } from "../out/faults.ts";
import { note, write } from "../out/output.ts";
import { type Progress, progress } from "../out/progress.ts";
import type { IntakeFlags } from "../program.ts";
import { readings } from "@isnad/ingest/reading";

export interface AddFlags extends IntakeFlags, LedgerFlags {
  readonly dossier: string;
  readonly format: "text" | "json";
}

/** Reports that are written down in one transaction: all of them or none. */
const BATCH = 100;
/** Bytes of originals from which on a batch is written down before it is full. */
const BATCH_BYTES = 32 * 1024 * 1024;

export interface Refused {
  readonly from: string;
  readonly fault: Fault;
}
export interface Summary {
  readonly added: number;
  readonly alreadyThere: number;
  readonly copies: number;
  /** Kept, but in a language that nobody here reads; they are among the added. */
  readonly unread: readonly Refused[];
  readonly refused: readonly Refused[];
  /** Whether it was stopped before its end. */
  readonly stopped: boolean;
}

export async function run(files: readonly string[], flags: AddFlags): Promise<void> {
  const bar = progress();
  const stop = new AbortController();
  // once: what is being written is finished; a second time ends it at once, and loses nothing that was written
  process.once("SIGINT", () => stop.abort());
  try {
    const summary = await withLedger(
      flags,
      (ledger) =>
        addAll(ledger, taken(files, { flags, folders: true, progress: bar }), { ...flags, bar, signal: stop.signal }),
      { create: true },
    );
    bar.stop();
    const said = [...summary.unread, ...summary.refused];
    for (const { from, fault } of said) printFault(faultAt(from, fault));
    await write(flags.format === "json" ? jsonOf(summary) : `${sentenceOf(summary, flags.dossier)}\n`);
    process.exitCode = summary.stopped ? 130 : Math.max(0, ...said.map(({ fault }) => exitCodeOf(fault)));
  } finally {
    bar.stop();
  }
}

/** Reads what is taken in and writes it down, a batch at a time. Stops before the next batch where `signal` says so. */
export async function addAll(
  ledger: Pick<Ledger, "add">,
  reports: AsyncIterable<Taken>,
  {
    dossier,
    bar,
    signal,
  }: { readonly dossier: string; readonly bar: Pick<Progress, "counts">; readonly signal?: AbortSignal },
): Promise<Summary> {
  const refused: Refused[] = [];
  const unread: Refused[] = [];
  const outcomes: Record<Added["outcome"], number> = { added: 0, already_there: 0, copy: 0 };
  let batch: NewReport[] = [];
  let size = 0;
  const flush = async () => {
    for (const { outcome } of await ledger.add(batch)) outcomes[outcome]++;
    batch = [];
    size = 0;
    bar.counts({ added: outcomes.added, "there already": outcomes.already_there, refused: refused.length });
  };
  for await (const one of readings(reports, { keepUnread: true })) {
    if ("fault" in one) refused.push(one);
    else {
      const { from, source, bytes, map = null, notes = [] } = one.taken;
      for (const doubt of notes) note(`isnad: ${from}: ${doubt}`);
      if (one.unread !== undefined) unread.push({ from, fault: one.unread });
      batch.push({
        dossier,
        reading: one.reading,
        source,
        ...(bytes === undefined ? {} : { original: { bytes, map } }),
      });
      size += bytes?.length ?? 0;
    }
    if (batch.length === BATCH || size > BATCH_BYTES) await flush();
    if (signal?.aborted) break;
  }
  if (batch.length > 0) await flush();
  const stopped = signal?.aborted === true;
  return {
    added: outcomes.added,
    alreadyThere: outcomes.already_there,
    copies: outcomes.copy,
    unread,
    refused,
    stopped,
  };
}

function sentenceOf({ added, alreadyThere, copies, unread, refused, stopped }: Summary, dossier: string): string {
  const parts = [
    `${added} ${added === 1 ? "report" : "reports"} added to "${dossier}"`,
    ...(copies > 0 ? [`${copies} ${copies === 1 ? "copy" : "copies"} of known ones`] : []),
    ...(alreadyThere > 0 ? [`${alreadyThere} there already`] : []),
    ...(unread.length > 0 ? [`${unread.length} kept unread`] : []),
    ...(refused.length > 0 ? [`${refused.length} refused`] : []),
  ];
  const end = stopped ? " Stopped before the end: the same command goes on from here." : "";
  return `${parts.join(", ")}.${end}`;
}

function jsonOf({ refused, unread, ...counts }: Summary): string {
  const why = ({ from, fault: { code, message, remedy } }: Refused) => ({ from, code, message, remedy });
  return `${JSON.stringify({ ...counts, unread: unread.map(why), refused: refused.map(why) }, null, 2)}\n`;
}
