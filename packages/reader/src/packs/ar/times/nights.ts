/** Nights by the two days they are between, in Arabic: ليل السبت الأحد، ليلة السبت - الأحد. */
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import { wordAt } from "../../../times/numbers.ts";

const isBetween = factOfWord(({ word }) => /^(?:الفاصله|الواقعه|ما|بين)$/u.test(word));

/** The two weekdays after ليل: the first of them, and the last token; null where it is not the night between them. */
export function nightBetween(doc: Document, at: number): { readonly last: number; readonly weekday: number } | null {
  // الليلة الفاصلة بين السبت والأحد
  let from = at + 1;
  while (holdsAt(doc, from, isBetween) && from < at + 4) from++;
  const between = wordAt(doc, from - 1) === "بين";
  const one = lookUp(doc, from, "weekday")?.entry.weekday;
  if (one === undefined || (from > at + 1 && !between)) return null;
  if (between) {
    const next = lookUp(doc, from + 1, "weekday")?.entry.weekday;
    return next === (one % 7) + 1 && doc.tokens[from + 1]?.info.conjunction === "و"
      ? { last: from + 1, weekday: one }
      : null;
  }
  const joint = /^(?:-|–|—|ـ|\/|الي|علي)$/u.test(wordAt(doc, at + 2)) ? at + 3 : at + 2;
  const two = lookUp(doc, joint, "weekday")?.entry.weekday;
  if (two !== (one % 7) + 1 || doc.tokens[joint]?.info.conjunction !== "") return null;
  return { last: joint, weekday: one };
}
