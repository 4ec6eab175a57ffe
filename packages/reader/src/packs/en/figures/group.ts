/** The group of those counted. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { Measure } from "../../../contract/types.ts";
import { type Document, usualWordsOf } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { look } from "./look.ts";
import { anyWithin } from "./near.ts";

/** Of people with this measure. `here`: the country that the report is about. */
export const groupIn = (doc: Document, counted: Counted, measure: Measure, here: string | null): string =>
  inCrowd(measure, predicated(doc, counted, here) ?? groupOf(doc, counted, here));

/** A group of the contract's list, or the counted noun as written; "total" where nobody in particular is counted. */
function groupOf(doc: Document, { phrase, people, harm, part, country }: Counted, here: string | null): string {
  if (
    phrase !== null &&
    people?.group == null &&
    people !== null &&
    anyWithin(doc, phrase.first, phrase.last, isForeign)
  )
    return "foreigners";
  const general = people?.group == null || people.group === "total" || people.group === "foreigners";
  if (country !== null && general && here !== null) {
    if (country !== here) return "foreigners";
    if (people?.group === "foreigners") return "total"; // a country's own citizens
  }
  if (people?.group != null) return people.group;
  if (phrase === null || harm !== null || (part === "them" && people === null)) return "total";
  return usualWordsOf(doc, phrase.first, phrase.last);
}

/** "five of the survivors were Norwegians", "two of them were children": what the verb says they are. */
function predicated(doc: Document, { phrase, part }: Counted, here: string | null): string | null {
  if (part === null || phrase === null) return null;
  let at = phrase.last + 1;
  // "40 of those killed were children"
  if (part === "them") at = (look(doc, at, "englishEvent")?.last ?? at - 1) + 1;
  if (!/^(?:were|are|was|is)$/.test(doc.tokens[at]?.info.word ?? "")) return null;
  at++;
  while (/^(?:all|also|both|from)$/.test(doc.tokens[at]?.info.word ?? "")) at++;
  const nationality = look(doc, at, "nationality");
  if (nationality !== null) return here !== null && nationality.entry.country !== here ? "foreigners" : null;
  const people = look(doc, at, "englishPeople");
  return people === null ? null : (people.entry.group ?? usualWordsOf(doc, people.first, people.last));
}

const isForeign = factOfWord(({ word }) => word === "foreign" || word === "expatriate" || word === "expat");

/** Who is counted at a protest protests. */
const inCrowd = (measure: Measure, group: string) =>
  measure === "protesters_present" && group === "total" ? "protesters" : group;
