/** A thread that reads: reports in, readings out. Faults lose their class between threads, and travel as what they say. */
import { parentPort, workerData } from "node:worker_threads";
import type { Reading, ReportInput } from "@isnad/reader";
import { Fault } from "@isnad/reader/fault";
import { readReport, type ReadReportOptions } from "./read-report.ts";

export interface Question {
  readonly id: number;
  /** Null for what was refused before it came here. */
  readonly reports: readonly (ReportInput | null)[];
}
export type SaidFault = Pick<Fault, "code" | "message" | "remedy" | "kind">;
export type Answer = { readonly reading: Reading; readonly unread?: SaidFault } | { readonly fault: SaidFault };

parentPort?.on("message", ({ id, reports }: Question) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage({ id, answers: reports.map((report) => (report === null ? null : answer(report))) });
});

function answer(report: ReportInput): Answer {
  try {
    const { reading, unread } = readReport(report, workerData as ReadReportOptions);
    return { reading, ...(unread === undefined ? {} : { unread: said(unread) }) };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { fault: said(fault) };
  }
}

function said({ code, message, remedy, kind }: Fault): SaidFault {
  return { code, message, remedy, kind };
}
