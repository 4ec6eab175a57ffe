/**
 * A clause behind what somebody said that goes on with their count: "the ministry said that 26 … were killed, while 18
 * policemen died". The attribution's content ends before it, since a narrator may speak there; but where the words said count
 * people who came to harm and the clause goes on counting them, it is still the same tally.
 */
import type { Measure } from "../contract/types.ts";
import type { FoundAttribution } from "../pack.ts";
import type { Document } from "../text/document.ts";
import type { FigureCandidate } from "./candidate.ts";
import { wordIn } from "./facts.ts";

/** The figure before, and whose it is. */
export interface Counted {
  readonly candidate: FigureCandidate;
  readonly attribution: FoundAttribution | null;
}

const isWhile = wordIn(new Set(["بينما", "فيما", "while", "whereas"]));
/** The clause begins with the count: so many tokens at most stand between "while" and it. */
const REACH = 4;
const HARM: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "injured",
  "arrested",
  "missing",
  "affected",
  "evacuated",
  "rescued",
]);

/** «…، ما أسفر عن مقتل اثنين»: what came of what somebody tells of. */
const isResult = wordIn(new Set(["ما", "مما"]));
/** So many tokens at most stand between such a word and its count. */
const RESULT = 7;

/** The attribution that a count behind its words goes on with: of the figure before, or of a clause whose result it tells. */
export function carriedOn(
  doc: Document,
  attributions: readonly FoundAttribution[],
  before: Counted | null,
  candidate: FigureCandidate,
): FoundAttribution | null {
  return (
    tallyGoesOn(doc, before, candidate) ?? (HARM.has(candidate.measure) ? resultOf(doc, attributions, candidate) : null)
  );
}

/** Whose clause ends right before the one that tells its result. What is announced as a noun has none: a narrator goes on. */
function resultOf(
  doc: Document,
  attributions: readonly FoundAttribution[],
  { first }: FigureCandidate,
): FoundAttribution | null {
  const { sentence } = doc.tokens[first] as Document["tokens"][number];
  for (let at = first; at >= first - RESULT; at--) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    if (!isResult(token.info)) continue;
    const ends = doc.tokens[at - 1]?.kind === "mark" ? doc.tokens[at - 2]?.end : undefined;
    if (ends === undefined) return null;
    for (const attribution of attributions) {
      const { content, cue, act } = attribution;
      if (content.at(-1)?.end !== ends) continue;
      const begins = content[0]?.start ?? 0;
      if (cue.start < begins && (act === "accuse" || CLAUSE.test(doc.text.slice(begins, begins + 3))))
        return attribution;
    }
    return null;
  }
  return null;
}
const CLAUSE = /^ب?[أإ]ن/u;

/** The attribution of the figure before, where this one carries its tally on; else null. */
function tallyGoesOn(doc: Document, before: Counted | null, candidate: FigureCandidate): FoundAttribution | null {
  const attribution = before?.attribution ?? null;
  if (before === null || attribution === null) return null;
  if (!HARM.has(before.candidate.measure) || !HARM.has(candidate.measure)) return null;
  const begins = attribution.content[0]?.start ?? 0;
  const ends = attribution.content.at(-1)?.end ?? 0;
  if (attribution.cue.start > begins) return null; // "…, said X": what follows is the report's own
  const { sentence } = doc.tokens[candidate.first] as Document["tokens"][number];
  for (let at = candidate.first; at >= candidate.first - REACH; at--) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    const pair = token.info.word === "حين" && doc.tokens[at - 1]?.info.word === "في"; // «في حين»
    if (!isWhile(token.info) && !pair) continue;
    let last = pair ? at - 2 : at - 1;
    while (doc.tokens[last]?.kind === "mark") last--;
    return (doc.tokens[last]?.end ?? 0) === ends ? attribution : null;
  }
  return null;
}
