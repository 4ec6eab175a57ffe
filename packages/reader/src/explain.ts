/** Why a reading says what it says: the reading, with every rule that fired, in order. */
import type { Reading, ReportInput } from "./contract/types.ts";
import { read } from "./read.ts";
import type { TraceEvent } from "./rule/trace.ts";

export interface Explained {
  readonly reading: Reading;
  readonly events: readonly TraceEvent[];
}

export function explain(input: ReportInput): Explained {
  const events: TraceEvent[] = [];
  const reading = read(input, { trace: (event) => events.push(event) });
  return { reading, events };
}
