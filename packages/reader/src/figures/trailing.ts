/**
 * A clause behind what somebody said that goes on with their count: "the ministry said that 26 … were killed, while 18
 * policemen died". The attribution's content ends before it, since a narrator may speak there; but where the words said count
 * people who came to harm and the clause goes on counting them, it is still the same tally.
 */
import type { Measure } from "../contract/types.ts";
import type { FoundAttribution } from "../pack.ts";
import { type Document, tokenAt } from "../text/document.ts";
import type { Token } from "../text/tokens.ts";
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
/** Or, behind a clause that somebody tells, with whoever did it: «فيما اعترض خفر السواحل خلال الفترة نفسها 7300 آخرين». */
const LONG_REACH = 8;
const HARM: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "injured",
  "arrested",
  "missing",
  "affected",
  "evacuated",
  "rescued",
]);

/** Of these a clause behind somebody's clause goes on to tell, even where it counts them first. */
const TOLD_ON: ReadonlySet<Measure> = new Set<Measure>([...HARM, "displaced", "released", "property_damaged"]);

/** «…، ما أسفر عن مقتل اثنين», «…، الأمر الذي»: what came of what somebody tells of. */
const isResult = wordIn(new Set(["ما", "مما"]));
/** So many tokens at most stand between such a word and its count. */
const RESULT = 7;

/** The attribution that a count behind its words goes on with: of the figure before, or of a clause that it goes on from. */
export function carriedOn(
  doc: Document,
  attributions: readonly FoundAttribution[],
  before: Counted | null,
  candidate: FigureCandidate,
): FoundAttribution | null {
  return (
    tallyGoesOn(doc, before, candidate) ??
    partOf(doc, before, candidate) ??
    resultOf(doc, attributions, candidate) ??
    (TOLD_ON.has(candidate.measure) ? clauseGoesOn(doc, attributions, candidate) : null)
  );
}

/** «…، ما أدى إلى مقتل 30 شخصا، بينهم 12 طفلا»: some of those that somebody's words count. */
function partOf(doc: Document, before: Counted | null, { first, measure }: FigureCandidate): FoundAttribution | null {
  if (before === null || before.attribution === null || before.candidate.measure !== measure) return null;
  const { last } = before.candidate;
  if (first - last > REACH || doc.tokens[last]?.sentence !== doc.tokens[first]?.sentence) return null;
  for (let at = first; at > last; at--) if (isSomeOf((doc.tokens[at] as Token).info)) return before.attribution;
  return null;
}
const isSomeOf = wordIn(new Set(["بينهم", "بينها", "منهم", "ومنهم", "وبينهم"]));

/** Whose clause ends right before the one that tells its result. What is announced as a noun has none: a narrator goes on. */
function resultOf(
  doc: Document,
  attributions: readonly FoundAttribution[],
  { first }: FigureCandidate,
): FoundAttribution | null {
  const { sentence } = doc.tokens[first] as Token;
  for (let at = first; at >= first - RESULT; at--) {
    const token = tokenAt(doc, at);
    if (token === undefined || token.sentence !== sentence) return null;
    // «الأمر الذي أدى إلى»
    const pair = token.info.word === "الذي" && doc.tokens[at - 1]?.info.word === "الامر";
    if (pair || isResult(token.info)) return clauseEndingAt(doc, attributions, pair ? at - 2 : at - 1);
  }
  return null;
}

/** «…، فيما لا يزال البحث جاريا عن تسعة»: a clause behind somebody's clause that tells of people who came to harm. */
function clauseGoesOn(
  doc: Document,
  attributions: readonly FoundAttribution[],
  { first }: FigureCandidate,
): FoundAttribution | null {
  const { sentence } = doc.tokens[first] as Token;
  for (let at = first; at >= first - LONG_REACH; at--) {
    const token = tokenAt(doc, at);
    if (token === undefined || token.sentence !== sentence || (at < first && token.kind === "mark")) return null;
    const pair = token.info.word === "حين" && doc.tokens[at - 1]?.info.word === "في"; // «في حين»
    if (!pair && !isWhileThere(token.info)) continue;
    const found = clauseEndingAt(doc, attributions, pair ? at - 2 : at - 1);
    return found === null || found.act === "accuse" || found.act === "demand" ? null : found;
  }
  return null;
}
const isWhileThere = wordIn(new Set(["بينما", "فيما"]));

/** Whose clause ends before the mark at a token. */
function clauseEndingAt(
  doc: Document,
  attributions: readonly FoundAttribution[],
  mark: number,
): FoundAttribution | null {
  const ends = doc.tokens[mark]?.kind === "mark" ? doc.tokens[mark - 1]?.end : undefined;
  if (ends === undefined) return null;
  for (const attribution of attributions) {
    const { content, cue, act } = attribution;
    if (content.at(-1)?.end !== ends) continue;
    const begins = content[0]?.start ?? 0;
    if (cue.start > begins) continue;
    if (act === "accuse" || CLAUSE.test(doc.text.slice(begins, begins + LONGEST_THAT))) return attribution;
    // «بحسب الوزارة، هاجم مسلحون القرية، ما أدى إلى …»
    if (BY.test(doc.text.slice(cue.start, cue.end))) return attribution;
  }
  return null;
}
const CLAUSE = /^ب?[أإ]ن(?:ه|ها|هم|هما|نا)?[\s"«“]/u;
const LONGEST_THAT = 7;
const BY = /^ب?حسب|^وفق|^طبق|^استناد/u;

/** The attribution of the figure before, where this one carries its tally on; else null. */
function tallyGoesOn(doc: Document, before: Counted | null, candidate: FigureCandidate): FoundAttribution | null {
  const attribution = before?.attribution ?? null;
  if (before === null || attribution === null) return null;
  if (!HARM.has(before.candidate.measure) || !HARM.has(candidate.measure)) return null;
  const begins = attribution.content[0]?.start ?? 0;
  const ends = attribution.content.at(-1)?.end ?? 0;
  if (attribution.cue.start > begins) return null; // "…, said X": what follows is the report's own
  const { sentence } = doc.tokens[candidate.first] as Token;
  for (let at = candidate.first; at >= candidate.first - REACH; at--) {
    const token = tokenAt(doc, at);
    if (token === undefined || token.sentence !== sentence) return null;
    const pair = token.info.word === "حين" && doc.tokens[at - 1]?.info.word === "في"; // «في حين»
    if (!isWhile(token.info) && !pair) continue;
    let last = pair ? at - 2 : at - 1;
    while (doc.tokens[last]?.kind === "mark") last--;
    return (doc.tokens[last]?.end ?? 0) === ends ? attribution : null;
  }
  return null;
}
