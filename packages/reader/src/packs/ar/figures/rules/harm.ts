/** People beside words of harm, and tallies of them. */
import { holdsAt, stemIn, wordAt, wordIn } from "../../../../figures/facts.ts";
import { OF_HARM } from "../../../../figures/harm.ts";
import { lookUp } from "../../../../text/document.ts";
import { evidenceAfter } from "../evidence/after.ts";
import { evidenceBefore } from "../evidence/before.ts";
import { tallyBefore } from "../evidence/tally.ts";
import type { Token } from "../../../../text/tokens.ts";
import { numberAt } from "../numbers.ts";
import { isPerson } from "../person.ts";
import type { Measure } from "../../../../contract/types.ts";
import { changed, type Decided, type FigureRule, OF_PEOPLE } from "../rule.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord, words } from "../words.ts";
import { isEpidemic } from "./disease.ts";
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
    const measure = found.measure === "arrested" && isOutlaws(view, found.last + 1) ? "abducted" : found.measure;
    return draft(view, died ? "killed" : measure, before, found);
  },
};

/** «احتجز القراصنة أربعة بحارة»: who holds them is no law. */
function isOutlaws({ doc, left }: NumberView, from: number): boolean {
  for (let at = from; at <= left; at++) if (holdsAt(doc, at, areOutlaws)) return true;
  return false;
}
const areOutlaws = isStem(
  "قراصنة مسلح مسلحون مسلحين خاطفون خاطفين عصابة عصابات متمردون متمردين متشددون متشددين إرهابيون جهاديون ملثمون مهربون مهربين",
);

/** «ارتفعت الوفيات إلى 31», «بلغت الإصابات 900»: those of whom the verb tells are the tally's own noun. */
export const tallyMoved: FigureRule = {
  id: "ar.figure.tally-moved",
  of: "people",
  needs: ["no noun"],
  match(view, before) {
    const { doc, left, sentence, numbers } = view;
    for (let at = left; at >= Math.max(sentence.first, left - 8); at--) {
      if (numberAt(numbers, at)?.ordinal === false) return null;
      const { info } = doc.tokens[at] as Token;
      if (info.entries.movement === undefined) continue;
      const victims = lookUp(doc, at + 1, "victims");
      if (victims === null || doc.tokens[at + 1]?.info.article !== true || victims.entry.number === "singular")
        return null;
      const told = victims.entry.measure;
      const measure = told === "injured" && isEpidemic(view) ? "infected" : told;
      return changed(draft(view, measure, before, null), { first: at, group: "total" });
    }
    return null;
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
      return changed(draft(view, measure, before, null), { last: found.last, group: "total", label: null, of: null });
    }
    return null;
  },
};
const HEADERS = words("عدد حصيلة أعداد إجمالي مجموع");
const isHeader = wordIn(HEADERS);
export const isHeaderStem = stemIn(HEADERS);
