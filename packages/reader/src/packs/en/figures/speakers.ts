/** People who speak and are not counted. */
import { wordAt } from "../../../figures/facts.ts";
import type { Measure } from "../../../contract/types.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { OF_HARM } from "../../../figures/harm.ts";
import type { AfterAttributions } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";

/** A few who speak are not counted: "two officers said", "a teacher, who was freed in May, said". */
export function withoutSpeakers(
  doc: Document,
  candidates: readonly FigureCandidate[],
  { attributions }: AfterAttributions,
): FigureCandidate[] {
  const kept: FigureCandidate[] = [];
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c] as FigureCandidate;
    const isFew = (candidate.amount.value ?? MANY_SPEAKERS) < MANY_SPEAKERS;
    const mayBe = isFew && PEOPLE.has(candidate.measure) && candidate.measure !== "charged"; // "two of the men pleaded guilty"
    if (!mayBe || !areSpeakers(doc, candidate, attributions)) kept.push(candidate);
  }
  return kept;
}

/** Whether a number opens who speaks, or stands behind an "and" there. */
function areSpeakers(
  doc: Document,
  { number }: FigureCandidate,
  attributions: AfterAttributions["attributions"],
): boolean {
  const { start, end } = number.span;
  for (let a = 0; a < attributions.length; a++) {
    const { source } = attributions[a] as AfterAttributions["attributions"][number];
    if (source === null || source.start > start || source.end <= end) continue;
    if (start - source.start < TITLE || wordAt(doc, number.first - 1) === "and") return true;
  }
  return false;
}

const MANY_SPEAKERS = 20;

/** What may stand before the number of those who speak: "the other", "another". UTF-16 code units. */
const TITLE = 12;

export const PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  ...OF_HARM,
  "protesters_present",
  "troops",
  "other_people",
]);
