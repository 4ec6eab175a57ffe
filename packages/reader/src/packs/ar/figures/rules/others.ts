/** What is counted and is neither people nor a listed thing: «عشرات الشكاوى», «14 حاجزا». */
import { holdsAt, stemLike, wordAt } from "../../../../figures/facts.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { FigureRule } from "../rule.ts";
import { nounAs } from "../group.ts";
import { isWord } from "../words.ts";

/** Fewer than this are told in passing («خمسة مستويات», «أربعة طوابق»); a tally is of more. */
const LEAST = 11;

/** Words after a number that are no noun of it. */
const isNoNoun = isWord("شهريا يوميا سنويا أسبوعيا ملم عاما تقريبا أعلى أقل أكثر فقط نقطة سهم أسهم صفقة صفحة نسخة");

/** From 11 to 99 the noun is an accusative singular; from a hundred on a singular. A year is followed by anything. */
function isTally(value: number | null, noun: string): boolean {
  if (value === null || value < LEAST || !Number.isInteger(value) || (value >= 1900 && value <= 2099)) return false;
  const tail = value % 100;
  if (tail >= 11) return /[اه]$/u.test(noun);
  return !/^[يت]|(?:ت|وا|ون|ين)$/u.test(noun) && tail < 3;
}

const others: FigureRule = {
  id: "ar.figure.other",
  of: "bare",
  match({ doc, number, counted }) {
    if (counted === null || counted.first < number.first) return null;
    if (counted.people !== null || counted.victims !== null || counted.partOf || counted.others) return null;
    const noun = wordAt(doc, counted.head);
    if (number.qualifier === "vague" ? number.low === null : !isTally(number.value, noun)) return null;
    if (number.qualifier !== "vague" && (counted.first !== counted.head || holdsAt(doc, counted.head, isNoNoun)))
      return null;
    const label = { first: counted.head, last: counted.last };
    return {
      measure: "other",
      first: number.first,
      last: counted.last,
      of: label,
      group: nounAs(doc, counted.head),
      label,
    };
  },
};

/** «شارك في التشييع الآلاف»: a crowd and nothing said of it. */
const crowd: FigureRule = {
  id: "ar.figure.crowd",
  of: "bare",
  match({ doc, number, counted }) {
    if (counted !== null || number.qualifier !== "vague") return null;
    // «ربحت مليارات»: billions of nothing named are of money
    if ((number.low ?? 0) >= 1e9)
      return { measure: "money", first: number.first, last: number.last, of: null, group: "total", label: null };
    if (!(doc.tokens[number.first] as Token).info.article) return null;
    return { measure: "other_people", first: number.first, last: number.last, of: null, group: "total", label: null };
  },
};

/** «النقابات البالغ عددها 33»: counted before, and nothing said to have come of it. */
const numbering: FigureRule = {
  id: "ar.figure.numbering",
  of: "bare",
  match({ doc, number, counted, left }) {
    if (counted !== null || !holdsAt(doc, left, isNumbering)) return null;
    const measure = wordAt(doc, left).endsWith("هم") ? "other_people" : "other";
    return { measure, first: left, last: number.last, of: null, group: "total", label: null };
  },
};
const isNumbering = stemLike(/^[وف]?عدده[ما]$/u);

export const otherRules: readonly FigureRule[] = [crowd, others, numbering];
