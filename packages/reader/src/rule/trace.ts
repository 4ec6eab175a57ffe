/** The trace: which rule fired where, and what became of what it found. `isnad explain` prints it; a failing test does too. */
export interface TraceEvent {
  /** The stage: "numbers", "times", "attributions" … */
  readonly stage: string;
  /** The rule's permanent id: "ar.attribution.verb-subject". */
  readonly rule: string;
  /** Where it fired: UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly outcome: "fired" | "kept" | "dropped" | "resolved";
  /** What it made of it, or why it was dropped, in a few words. */
  readonly note?: string;
}

export type Trace = (event: TraceEvent) => void;
