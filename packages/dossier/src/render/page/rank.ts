/** Measures that a reader looks for first, in that order; the rest follow. */
const FIRST = [
  "killed",
  "injured",
  "missing",
  "arrested",
  "abducted",
  "displaced",
  "affected",
  "infected",
  "released",
  "rescued",
];

/** Where a measure stands among those of a page: the lower, the earlier. */
export function rankOf(measure: string): number {
  const at = FIRST.indexOf(measure);
  return at < 0 ? (measure.startsWith("other") ? 99 : FIRST.length) : at;
}
