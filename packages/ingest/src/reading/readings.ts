/**
 * What is taken in to readings, in the same order. The first reports are read here; when many come, threads are started that
 * read on all cores. Never more than a few dozen reports are held at once.
 */
import { availableParallelism } from "node:os";
import type { Taken } from "../taken.ts";
import type { Reading } from "@isnad/reader";
import { Fault } from "@isnad/reader/fault";
import { Pool } from "./pool.ts";
import { readReport, type ReadReportOptions } from "./read-report.ts";

export type TakenReport = Extract<Taken, { report: unknown }>;
export type Read =
  | { readonly taken: TakenReport; readonly reading: Reading; readonly unread?: Fault }
  | { readonly from: string; readonly fault: Fault };

/** Reports that travel to a thread together. */
const BATCH = 16;
export interface ReadingsOptions extends Partial<ReadReportOptions> {
  /** How many threads there may be; below two, all is read here. */
  readonly threads?: number;
  /** How much is read here before threads are worth their start: UTF-16 code units of text. */
  readonly here?: number;
}

/** Some two hundred reports of common length. */
const HERE = 1_000_000;

export async function* readings(
  reports: AsyncIterable<Taken>,
  { threads = availableParallelism(), keepUnread = false, here = HERE }: ReadingsOptions = {},
): AsyncGenerator<Read> {
  let pool: Pool | null = null;
  const waiting: Promise<readonly Read[]>[] = [];
  let length = 0;
  let batch: Taken[] = [];
  const send = (threaded: Pool) => {
    const pending = threaded.read(batch);
    // a thread that fails is heard of when its batch's turn comes
    pending.catch(() => {});
    waiting.push(pending);
    batch = [];
  };
  try {
    for await (const one of reports) {
      length += "report" in one ? one.report.text.length : 0;
      if (pool === null && (threads < 2 || length <= here)) {
        yield readOne(one, { keepUnread });
        continue;
      }
      pool ??= new Pool(Math.min(threads, 8), { keepUnread });
      batch.push(one);
      if (batch.length === BATCH) send(pool);
      if (waiting.length >= pool.size * 2) yield* await (waiting.shift() as Promise<readonly Read[]>);
    }
    if (pool !== null && batch.length > 0) send(pool);
    for (const pending of waiting) yield* await pending;
  } finally {
    await pool?.close();
  }
}

/** Reads one report. What is wrong with it is a value. */
function readOne(taken: Taken, options: ReadReportOptions): Read {
  if ("fault" in taken) return taken;
  try {
    return { taken, ...readReport(taken.report, options) };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { from: taken.from, fault };
  }
}
