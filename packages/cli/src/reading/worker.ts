/** A thread that reads: reports in, readings out. Faults lose their class between threads, and travel as what they say. */
import { parentPort } from "node:worker_threads";
import { read, type Reading, type ReportInput } from "@isnad/reader";
import { Fault } from "@isnad/reader/fault";

export interface Question {
  readonly id: number;
  /** Null for what was refused before it came here. */
  readonly reports: readonly (ReportInput | null)[];
}
export type Answer =
  | { readonly reading: Reading }
  | { readonly fault: Pick<Fault, "code" | "message" | "remedy" | "kind"> };

parentPort?.on("message", ({ id, reports }: Question) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage({ id, answers: reports.map((report) => (report === null ? null : answer(report))) });
});

function answer(report: ReportInput): Answer {
  try {
    return { reading: read(report) };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const { code, message, remedy, kind } = fault;
    return { fault: { code, message, remedy, kind } };
  }
}
