/** What the page and its worker say to each other. */
import type { Reading, ReportInput, TraceEvent } from "@isnad/reader";

export interface Asked {
  /** Answers carry the ticket of what they answer. */
  readonly ticket: number;
  readonly input: ReportInput;
}

export interface Read {
  readonly reading: Reading;
  readonly events: readonly TraceEvent[];
}

/** A fault of the reader's: its permanent code, what is the matter, what to do. */
export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

export type Answered = { readonly ticket: number } & ({ readonly read: Read } | { readonly refused: Refused });
