/** What is counted and is neither people nor a listed thing: «عشرات الشكاوى», «14 حاجزا». */
import type { Measure } from "../../../../contract/types.ts";
import { holdsAt, stemLike, wordAt } from "../../../../figures/facts.ts";
import type { Token } from "../../../../text/tokens.ts";
import { evidenceBefore } from "../evidence/before.ts";
import { isAnimal } from "../animals.ts";
import { isLost, isToldAsLoss } from "./lost.ts";
import { nounAs } from "../group.ts";
import { type Decided, draftOf, type FigureRule, OF_PEOPLE } from "../rule.ts";
import type { NumberView } from "../view.ts";
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
  needs: ["noun"],
  match(view, before) {
    const { doc, number, counted } = view;
    if (counted === null || counted.first < number.first) return null;
    if (counted.people !== null || counted.victims !== null || counted.partOf || counted.others) return null;
    const noun = wordAt(doc, counted.head);
    if (holdsAt(doc, counted.head, isNoNoun)) return null;
    const label = { first: counted.head, last: counted.last };
    // «أتت النيران على 200 خلية نحل»
    const harmed =
      evidenceBefore(view, DAMAGED, 3) !== null ||
      (holdsAt(doc, counted.head, isAnimal) ? isToldAsLoss(view) : isLost(view)) ||
      joinsLoss(view, before);
    const known = counted.thing !== null && (number.value ?? 0) >= LEAST;
    if (number.qualifier === "vague" ? number.low === null : !(harmed || known || isTally(number.value, noun)))
      return null;
    if (number.qualifier !== "vague" && counted.first !== counted.head && !harmed) return null;
    const measure = harmed ? "property_damaged" : "other";
    return draftOf(measure, number.first, counted.last, label, nounAs(doc, counted.head), label);
  },
};

/** «أتت على 90 هكتارا وعلى عشرات الخلايا»: the second of what was lost. */
function joinsLoss({ doc, number, left, sentence }: NumberView, before: Decided | null): boolean {
  if (before?.measure !== "property_damaged" || before.view.sentence.index !== sentence.index) return false;
  if (number.first - before.view.number.last > MOST_APART) return false;
  return holdsAt(doc, left, isAndOf) || (doc.tokens[number.first] as Token).info.conjunction === "و";
}
const isAndOf = isWord("وعلى و");
const MOST_APART = 10;

const DAMAGED: ReadonlySet<Measure> = new Set<Measure>(["property_damaged"]);

/** «شارك في التشييع الآلاف»: a crowd and nothing said of it. */
const crowd: FigureRule = {
  id: "ar.figure.crowd",
  of: "bare",
  needs: ["no noun"],
  match({ doc, number, counted }) {
    if (counted !== null || number.qualifier !== "vague") return null;
    // «ربحت مليارات»: billions of nothing named are of money
    if ((number.low ?? 0) >= 1e9) return draftOf("money", number.first, number.last, null, "total", null);
    if (!(doc.tokens[number.first] as Token).info.article) return null;
    return draftOf("other_people", number.first, number.last, null, "total", null);
  },
};

/** «النقابات البالغ عددها 33»: counted before, and nothing said to have come of it. */
const numbering: FigureRule = {
  id: "ar.figure.numbering",
  of: "bare",
  needs: ["no noun"],
  match({ doc, number, counted, left }) {
    if (counted !== null || !holdsAt(doc, left, isNumbering)) return null;
    const measure = wordAt(doc, left).endsWith("هم") ? "other_people" : "other";
    return draftOf(measure, left, number.last, null, "total", null);
  },
};
const isNumbering = stemLike(/^[وف]?عدده[ما]$/u);

/** «17 بئرا من أصل 40»: the whole that a part of things was taken of. */
const whole: FigureRule = {
  id: "ar.figure.whole",
  of: "bare",
  needs: ["figure before"],
  match({ doc, number, left }, before) {
    if (before === null || OF_PEOPLE.has(before.measure) || before.view.number.unit !== null) return null;
    if (wordAt(doc, left) !== "اصل" || number.first - before.last > 4) return null;
    const { measure, group, label, of } = before.draft;
    return draftOf(measure, number.first, number.last, of, group, label);
  },
};

export const otherRules: readonly FigureRule[] = [crowd, whole, others, numbering];
