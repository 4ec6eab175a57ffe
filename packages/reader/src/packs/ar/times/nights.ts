/** Nights by the two days they are between, in Arabic: ليل السبت الأحد، ليلة السبت - الأحد. */
import { type Document, lookUp } from "../../../text/document.ts";
import { wordAt } from "../../../times/numbers.ts";

/** The two weekdays after ليل: the first of them, and the last token; null where it is not the night between them. */
export function nightBetween(doc: Document, at: number): { readonly last: number; readonly weekday: number } | null {
  const one = lookUp(doc, at + 1, "weekday")?.entry.weekday;
  if (one === undefined) return null;
  const joint = /^(?:-|–|—|ـ|\/|الي|علي)$/u.test(wordAt(doc, at + 2)) ? at + 3 : at + 2;
  const two = lookUp(doc, joint, "weekday")?.entry.weekday;
  if (two !== (one % 7) + 1 || doc.tokens[joint]?.info.conjunction !== "") return null;
  return { last: joint, weekday: one };
}
