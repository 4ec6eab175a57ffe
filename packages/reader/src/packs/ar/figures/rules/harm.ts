/** People beside words of harm, and tallies of them. */
import { holdsAt, stemIn, wordAt, wordIn } from "../../../../figures/facts.ts";
import { OF_HARM } from "../../../../figures/harm.ts";
import { lookUp } from "../../../../text/document.ts";
import { evidenceAfter } from "../evidence/after.ts";
import { evidenceBefore } from "../evidence/before.ts";
import { tallyBefore } from "../evidence/tally.ts";
import { isPerson } from "../person.ts";
import type { Measure } from "../../../../contract/types.ts";
import { type Decided, type FigureRule, OF_PEOPLE } from "../rule.ts";
import type { NumberView } from "../view.ts";
import { isWord, words } from "../words.ts";
import { draft, HARMED, isOutOf } from "./whom.ts";

/** «مقتل 7 جنود», «أصيب نحو 12 عاملا», «من بين الضحايا 5 طلاب». */
export const harmBefore: FigureRule = {
  id: "ar.figure.harm-before",
  of: "people",
  needs: ["harm before"],
  match(view, before) {
    const found = evidenceBefore(view, OF_HARM, 2);
    if (found === null || found.distance > 1) return null;
    // «لم ينج تسعة»
    const died = found.measure === "rescued" && holdsAt(view.doc, found.first - 1, isNot);
    return draft(view, died ? "killed" : found.measure, before, found);
  },
};

const isNot = isWord("لم لن");

/** «7 جنود لقوا حتفهم», «12 عاملا أصيبوا». */
export const harmAfter: FigureRule = {
  id: "ar.figure.harm-after",
  of: "people",
  needs: ["harm after"],
  match(view, before) {
    // «من أصل 9 ملايين تحت خط الفقر»: said of the part
    const found = isOutOf(view.doc, view.left - 1) ? null : evidenceAfter(view, OF_HARM);
    if (found === null || (view.counted !== null && !isSomebody(view) && found.distance > 1)) return null;
    return draft(view, keptMeasure(view, before, found.measure), before, found);
  },
};

/** «200 ألف إيزيدي ما زالوا نازحين»: a nisba that no lexicon knows counts people if people's harm is told of it. */
const isSomebody = ({ doc, counted }: NumberView): boolean =>
  isPerson(doc, counted) || (counted !== null && /^.{3,}ي$/u.test(wordAt(doc, counted.head)));

/** «19 منهم يحتاجون إلى جراحة», «110 منهم في الأسر»: some of those hurt, of those abducted. */
function keptMeasure({ counted }: NumberView, before: Decided | null, told: Measure): Measure {
  if (before === null || counted?.partOf !== true) return told;
  if (told === "affected" && HARMED.has(before.measure)) return before.measure;
  return told === "arrested" && before.measure === "abducted" ? "abducted" : told;
}

/** «ارتفعت حصيلة القتلى … إلى 91 شخصا». */
export const tally: FigureRule = {
  id: "ar.figure.tally",
  of: "people",
  match(view, before) {
    const found = tallyBefore(view, OF_PEOPLE);
    if (found === null || (view.counted !== null && !isPerson(view.doc, view.counted))) return null;
    return draft(view, found.measure, before, found);
  },
};

/** «ارتفع إلى 91 عدد القتلى», «بلغت 40 حصيلة الضحايا»: the tally's noun behind its number. */
export const tallyAfter: FigureRule = {
  id: "ar.figure.tally-after",
  of: "bare",
  match(view, before) {
    const { doc, number, left, sentence } = view;
    let header = number.last + 1;
    if (number.qualifierAt !== null && number.qualifierAt.first === header) header = number.qualifierAt.last + 1;
    if (!holdsAt(doc, header, isHeader)) return null;
    if (wordAt(doc, left) !== "الي" && lookUp(doc, left, "movement") === null) return null;
    for (let at = header + 1; at <= Math.min(sentence.last, header + 5); at++) {
      const found = lookUp(doc, at, "victims") ?? lookUp(doc, at, "outcome");
      if (found === null || !OF_PEOPLE.has(found.entry.measure)) continue;
      const { measure } = found.entry;
      return { ...draft(view, measure, before, null), last: found.last, group: "total", label: null, of: null };
    }
    return null;
  },
};
const HEADERS = words("عدد حصيلة أعداد إجمالي مجموع");
const isHeader = wordIn(HEADERS);
export const isHeaderStem = stemIn(HEADERS);
