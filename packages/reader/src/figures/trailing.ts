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
const HARM: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured", "arrested", "missing", "affected"]);

/** The attribution of the figure before, where this one carries its tally on; else null. */
export function carriedOn(doc: Document, before: Counted | null, candidate: FigureCandidate): FoundAttribution | null {
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
    if (!isWhile(token.info)) continue;
    let last = at - 1;
    while (doc.tokens[last]?.kind === "mark") last--;
    return (doc.tokens[last]?.end ?? 0) === ends ? attribution : null;
  }
  return null;
}
