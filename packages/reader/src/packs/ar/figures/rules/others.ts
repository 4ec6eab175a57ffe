/** What is counted and is neither people nor a listed thing: «عشرات الشكاوى», «14 حاجزا». */
import type { FigureRule } from "../rule.ts";
import { nounAs } from "../group.ts";
import { wordAt } from "../view.ts";
import { words } from "../words.ts";

/** Fewer than this are told in passing («خمسة مستويات», «أربعة طوابق»); a tally is of more. */
const LEAST = 11;

/** Words after a number that are no noun of it. */
const NO_NOUN = words("شهريا يوميا سنويا أسبوعيا ملم عاما تقريبا أعلى أقل أكثر فقط نقطة سهم أسهم صفقة صفحة نسخة");

/** From 11 to 99 the noun is an accusative singular; from a hundred on a singular. A year is followed by anything. */
function isTally(value: number | null, noun: string): boolean {
  if (value === null || value < LEAST || !Number.isInteger(value) || (value >= 1900 && value <= 2099)) return false;
  const tail = value % 100;
  if (tail >= 11) return /[اه]$/u.test(noun);
  return !/^[يت]|(?:ت|وا|ون|ين)$/u.test(noun) && tail < 3;
}

const others: FigureRule = {
  id: "ar.figure.other",
  match({ doc, number, counted }) {
    if (counted === null || number.unit !== null || counted.first < number.first) return null;
    if (counted.people !== null || counted.victims !== null || counted.partOf || counted.others) return null;
    const noun = wordAt(doc, counted.head);
    if (number.qualifier === "vague" ? number.low === null : !isTally(number.value, noun)) return null;
    if (number.qualifier !== "vague" && (counted.first !== counted.head || NO_NOUN.has(noun))) return null;
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
  match({ doc, number, counted }) {
    const written = doc.tokens[number.first]?.info.article === true && number.qualifier === "vague";
    if (number.unit !== null || counted !== null) return null;
    // «ربحت مليارات»: billions of nothing named are of money
    const money = number.qualifier === "vague" && (number.low ?? 0) >= 1e9;
    if (money)
      return { measure: "money", first: number.first, last: number.last, of: null, group: "total", label: null };
    if (!written) return null;
    return { measure: "other_people", first: number.first, last: number.last, of: null, group: "total", label: null };
  },
};

/** «النقابات البالغ عددها 33»: counted before, and nothing said to have come of it. */
const numbering: FigureRule = {
  id: "ar.figure.numbering",
  match({ doc, number, counted, left }) {
    const header = (doc.tokens[left]?.info.stem ?? "").replace(/^[وف](?=عدد)/u, "");
    if (counted !== null || number.unit !== null || !NUMBERING.has(header)) return null;
    const measure = header === "عددهم" ? "other_people" : "other";
    return { measure, first: left, last: number.last, of: null, group: "total", label: null };
  },
};
const NUMBERING = words("عددهم عددها");

export const otherRules: readonly FigureRule[] = [crowd, others, numbering];
