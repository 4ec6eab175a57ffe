/** What the reader of the page pointed at: the same in the text, in the lists and in the trace. */
import type { Span } from "@isnad/reader";

export interface Chosen {
  /** Unique among all that can be chosen. */
  readonly key: string;
  readonly spans: readonly Span[];
  /** Where the text is shown; the first span otherwise. */
  readonly at?: Span;
}

export interface Choosing {
  readonly chosen: Chosen | null;
  choose(what: Chosen): void;
}
