/** Where links lead: from a line to the words, and from the words back to the line. */
import { shortId } from "../../claims/ids.ts";
import type { Place } from "../page/page.ts";

export interface Marked extends Place {
  readonly kind: "claim" | "other";
}

const key = ({ report, span }: Place) => `${shortId(report)}-${span.start}-${span.end}`;

/** The id of the words in the report. */
export const wordsId = (place: Place): string => `w-${key(place)}`;
/** The id of the line that speaks of them. */
export const backId = (place: Place): string => `l-${key(place)}`;
