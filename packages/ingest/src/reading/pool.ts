/** Threads that read. Each batch goes to the thread with the least to do. */
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Taken } from "../taken.ts";
import { Fault } from "@isnad/reader/fault";
import type { ReadReportOptions } from "./read-report.ts";
import type { Answer, Question, SaidFault } from "./worker.ts";
import type { Read, TakenReport } from "./readings.ts";

interface Pending {
  readonly batch: readonly Taken[];
  readonly resolve: (read: readonly Read[]) => void;
  readonly reject: (error: unknown) => void;
}
interface Thread {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
}

/** Node does not hand loaders on to threads: as written, the built thread is used. */
const WORKER = new URL(
  import.meta.url.endsWith(".ts") ? "../../dist/reading/worker.js" : "./worker.js",
  import.meta.url,
);

/** How far a heap may grow over what lives in it before it is collected: left alone, V8 lets it treble. */
const HEAP_GROWTH_PERCENT = 60;
/** What a thread makes for one report and drops with it. Only this is bounded: a book of a report may take what it needs. */
const YOUNG_MB = 12;

export class Pool {
  readonly size: number;
  readonly #threads: readonly Thread[];
  #next = 0;

  constructor(size: number, options: ReadReportOptions) {
    this.size = size;
    // read whenever a heap is about to grow, and by all threads of the process: see docs/adr/0059
    setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
    this.#threads = Array.from({ length: size }, () => this.#start(options));
  }

  read(batch: readonly Taken[]): Promise<readonly Read[]> {
    const thread = [...this.#threads].sort((a, b) => a.pending.size - b.pending.size)[0] as Thread;
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      thread.pending.set(id, { batch, resolve, reject });
      const reports = batch.map((one) => ("report" in one ? one.report : null));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      thread.worker.postMessage({ id, reports } satisfies Question);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #start(options: ReadReportOptions): Thread {
    // no conditions of the test run: the thread is the built one
    const worker = new Worker(WORKER, {
      workerData: options,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const pending = new Map<number, Pending>();
    worker.on("message", ({ id, answers }: { id: number; answers: readonly (Answer | null)[] }) => {
      const asked = pending.get(id);
      pending.delete(id);
      asked?.resolve(asked.batch.map((one, at) => joined(one, answers[at] ?? null)));
    });
    const fail = (error: unknown) => {
      for (const { reject } of pending.values()) reject(error);
      pending.clear();
    };
    worker.on("error", fail);
    // a thread can also end without an error; what it was asked would else be waited for in vain
    worker.on("exit", (code) => fail(new Error(`A reading thread ended (${code}).`)));
    return { worker, pending };
  }
}

function joined(taken: Taken, answer: Answer | null): Read {
  if ("fault" in taken || answer === null) return taken as Extract<Taken, { fault: unknown }>;
  if (!("reading" in answer)) return { from: taken.from, fault: faultOf(answer.fault) };
  const { reading, unread } = answer;
  return { taken: taken as TakenReport, reading, ...(unread === undefined ? {} : { unread: faultOf(unread) }) };
}

function faultOf({ code, message, remedy, kind }: SaidFault): Fault {
  return new Fault(code, message, { remedy, kind });
}
