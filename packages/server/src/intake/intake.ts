/** What was taken in, into a dossier: read, written down a batch at a time, and told one by one. */
import { claimsOf } from "@isnad/dossier";
import type { Taken } from "@isnad/ingest";
import { type Read, readings } from "@isnad/ingest/reading";
import type { By, Ledger, NewReport } from "@isnad/ledger";
import { Fault } from "@isnad/reader/fault";
import type * as z from "zod";
import type * as schema from "../schema/intake.ts";

export type Intake = z.infer<typeof schema.Intake>;
type Added = Intake["added"][number];

/** Reports written down in one transaction. */
const BATCH = 50;
/** UTF-16 code units read on the thread that answers requests, before others are started for it. */
const HERE = 40_000;

/** @throws Fault as `Ledger.add` does; what is wrong with one report is told in what comes back */
export async function addReports(
  ledger: Pick<Ledger, "add">,
  taken: AsyncIterable<Taken>,
  { dossier, by }: { readonly dossier: string; readonly by: By },
): Promise<Intake> {
  const added: Added[] = [];
  const refused: Intake["refused"] = [];
  let batch: Extract<Read, { taken: unknown }>[] = [];
  const flush = async () => {
    const items = batch.map((one) => newReport(one, dossier));
    for (const [at, { report, outcome }] of (await ledger.add(items, by)).entries()) {
      const { reading, unread, taken } = batch[at] as (typeof batch)[number];
      const claims = claimsOf(reading, reading.report.published ?? "").length;
      const notes = [...(taken.notes ?? []), ...(unread === undefined ? [] : [`${unread.message} ${unread.remedy}`])];
      added.push({ id: report, outcome, claims, notes });
    }
    batch = [];
  };
  for await (const one of readings(taken, { keepUnread: true, here: HERE })) {
    if ("fault" in one) refused.push(refusal(one.from, one.fault));
    else if (batch.push(one) === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return { added, refused };
}

export function refusal(name: string, { code, message, remedy }: Fault): Intake["refused"][number] {
  return { name, code, detail: message, remedy };
}

function newReport({ taken, reading }: Extract<Read, { taken: unknown }>, dossier: string): NewReport {
  const { source, bytes, map = null } = taken;
  return { dossier, reading, source, ...(bytes === undefined ? {} : { original: { bytes, map } }) };
}

/** Goes on with the next where one cannot be taken at all: its fault is one of the reports'. */
export async function* forgiving(
  names: readonly string[],
  take: (name: string, at: number) => AsyncIterable<Taken>,
): AsyncGenerator<Taken> {
  for (const [at, name] of names.entries()) {
    try {
      yield* take(name, at);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      yield { from: name, fault };
    }
  }
}
