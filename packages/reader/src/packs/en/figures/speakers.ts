/** People who speak and are not counted. */
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
  const sources = attributions.flatMap(({ source }) => (source === null ? [] : [source]));
  return candidates.filter(
    ({ measure, amount, number }) =>
      !PEOPLE.has(measure) ||
      measure === "charged" || // "two of the men pleaded guilty"
      (amount.value ?? MANY_SPEAKERS) >= MANY_SPEAKERS ||
      !sources.some(
        ({ start, end }) =>
          start <= number.span.start &&
          number.span.end < end &&
          (number.span.start - start < TITLE || doc.tokens[number.first - 1]?.info.word === "and"),
      ),
  );
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
