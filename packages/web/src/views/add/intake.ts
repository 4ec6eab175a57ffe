/**
 * Reports on their way to the ledger: sent one by one, counted, and stopped when somebody says so. It lives outside the
 * view, so that one may look elsewhere meanwhile.
 */
import { type Problem, problemOf } from "../../api/problem.ts";
import type { AddedReports } from "../shapes.ts";

/** Something to add, with what is said of it. */
export interface Item {
  readonly name: string;
  /** Sends it; the signal stops it. */
  send(signal: AbortSignal): Promise<AddedReports>;
}

export interface Result {
  readonly name: string;
  readonly added: AddedReports["added"];
  readonly refused: AddedReports["refused"];
  /** Set where the whole item failed. */
  readonly problem: Problem | null;
}

export interface Progress {
  readonly dossier: string | null;
  readonly total: number;
  readonly done: number;
  /** The item under way. */
  readonly now: string | null;
  readonly running: boolean;
  /** Somebody stopped it; what was not sent is counted by `total - done`. */
  readonly stopped: boolean;
  readonly results: readonly Result[];
}

const EMPTY: Progress = { dossier: null, total: 0, done: 0, now: null, running: false, stopped: false, results: [] };

export class Intake {
  #progress = EMPTY;
  #waiting: Item[] = [];
  #stop: AbortController | null = null;
  readonly #listeners = new Set<() => void>();

  /** The same object until something changes. */
  readonly progress = (): Progress => this.#progress;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Adds to what is under way, or starts. Resolves once everything was sent or it was stopped. */
  async add(dossier: string, items: readonly Item[], added: () => void = () => {}): Promise<void> {
    this.#waiting.push(...items);
    if (this.#progress.running) {
      this.#set({ total: this.#progress.total + items.length });
      return;
    }
    // what was done before stays told, until somebody clears it
    const before = this.#progress.dossier === dossier ? this.#progress : EMPTY;
    const { done, results } = before;
    this.#set({ dossier, total: done + items.length, done, results, now: null, running: true, stopped: false });
    const stop = new AbortController();
    this.#stop = stop;
    for (let item = this.#waiting.shift(); item !== undefined && !stop.signal.aborted; item = this.#waiting.shift()) {
      this.#set({ now: item.name });
      const result = await this.#send(item, stop.signal);
      if (result === null) break;
      this.#set({ done: this.#progress.done + 1, results: [...this.#progress.results, result] });
      if (result.added.length > 0) added();
    }
    this.#waiting = [];
    this.#set({ running: false, now: null, stopped: stop.signal.aborted });
  }

  /** What was written down by now stays; nothing more is sent. */
  stop(): void {
    this.#stop?.abort();
  }

  /** Forgets what was done. */
  clear(): void {
    if (!this.#progress.running) this.#set(EMPTY);
  }

  async #send(item: Item, signal: AbortSignal): Promise<Result | null> {
    try {
      const { added, refused } = await item.send(signal);
      return { name: item.name, added, refused, problem: null };
    } catch (error) {
      if (signal.aborted) return null;
      return { name: item.name, added: [], refused: [], problem: problemOf(error) };
    }
  }

  #set(some: Partial<Progress>): void {
    this.#progress = { ...this.#progress, ...some };
    for (const listener of this.#listeners) listener();
  }
}

/** How many reports are new, were there already, were met again elsewhere, or were refused. */
export function countsOf(
  results: readonly Result[],
): Readonly<Record<"added" | "already_there" | "copy" | "refused", number>> {
  const all = results.flatMap(({ added }) => added);
  const count = (outcome: string) => all.filter((one) => one.outcome === outcome).length;
  return {
    added: count("added"),
    already_there: count("already_there"),
    copy: count("copy"),
    refused: results.reduce((sum, { refused, problem }) => sum + refused.length + (problem === null ? 0 : 1), 0),
  };
}
