/** Measures of people who came to harm, were held or helped: what is said of some of them is said of people. */
import type { Measure } from "../contract/types.ts";

export const OF_HARM: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "injured",
  "arrested",
  "released",
  "missing",
  "displaced",
  "abducted",
  "charged",
  "evacuated",
  "rescued",
  "affected",
  "infected",
]);
