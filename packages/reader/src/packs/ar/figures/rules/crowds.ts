/** People who came together. */
import type { Measure } from "../../../../contract/types.ts";
import { holdsAt, stemLike, wordAt, wordLike } from "../../../../figures/facts.ts";
import type { Document } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { evidenceAfter } from "../evidence/after.ts";
import { evidenceBefore } from "../evidence/before.ts";
import type { Evidence } from "../evidence/told.ts";
import { isPerson } from "../person.ts";
import { changed, type FigureRule } from "../rule.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord } from "../words.ts";
import { draft } from "./whom.ts";

/** «احتشد الآلاف», «تظاهر مئات الطلاب»: the verb right before. */
export const gathers: FigureRule = {
  id: "ar.figure.gathers",
  of: "people",
  needs: ["harm before"],
  match(view, before) {
    const found = evidenceBefore(view, GATHERED, 1);
    if (found === null || found.distance > 0 || (view.counted !== null && !isPerson(view.doc, view.counted)))
      return null;
    return changed(draft(view, "protesters_present", before, found), { group: "protesters" });
  },
};

/** «500 عامل شاركوا في مسيرة», «خرج المئات إلى الشوارع». */
export const gathered: FigureRule = {
  id: "ar.figure.gathered",
  of: "people",
  match(view, before) {
    const found = evidenceBefore(view, GATHERED, 4) ?? evidenceAfter(view, GATHERED, 8) ?? crowdBefore(view);
    if (found === null || (view.counted !== null && !isPerson(view.doc, view.counted))) return null;
    // «انتشر 500 شرطي في الشوارع»
    if (FORCES.has(view.counted?.people?.group ?? "") && isInStreets(view.doc, found.first)) return null;
    return changed(draft(view, "protesters_present", before, found), { group: "protesters" });
  },
};
/** «مئات الشبان يغلقون الجسر»: what they have in their hands is a road or a building, and they are no armed men. */
export const blocks: FigureRule = {
  id: "ar.figure.blocks",
  of: "people",
  match(view, before) {
    const { doc, right, sentence, counted } = view;
    for (let at = right; at <= Math.min(sentence.last, right + 4); at++) {
      const { info } = doc.tokens[at] as Token;
      if (isMark(info)) return null;
      if (!blocking(info) || !holdsAt(doc, at + 1, isBlocked)) continue;
      if ((counted !== null && !isPerson(doc, counted)) || areArmed(view)) return null;
      return changed(draft(view, "protesters_present", before, null), { group: "protesters" });
    }
    return null;
  },
};
const blocking = stemLike(/^(?:(?:اغلق|قطع|سد|حاصر|اقتحم|طوق|احتل)وا|ي(?:غلق|قطع|سد|حاصر|قتحم|طوق|حتل)ون)$/u);
export const isBlocked = isStem(
  "طريق طرق طرقات طريقا جسر جسرا جسور شارع شارعا شوارع ساحة ميدان مدخل مداخل مخرج بوابة بوابات سكة مبنى مقر مقار برلمان قصر ميناء مرفأ معبر سفارة قنصلية مطار دوار أوتوستراد كورنيش تقاطع مفترق",
);
export const areArmed = ({ counted }: NumberView): boolean =>
  counted !== null &&
  (FORCES.has(counted.people?.group ?? "") || FORCES.has(counted.group ?? "") || counted.people?.group === "militants");
const isInStreets = (doc: Document, at: number): boolean => wordAt(doc, at) === "في" && holdsAt(doc, at + 1, isStreets);
const isStreets = isWord("شوارع الشوارع");
const FORCES: ReadonlySet<string> = new Set(["soldiers", "police", "security_forces"]);
const GATHERED: ReadonlySet<Measure> = new Set<Measure>(["protesters_present"]);

/** «حشدا قدر بخمسين ألف شخص», «مسيرة ضمت 300»: the crowd, and how many it was. */
function crowdBefore({ doc, left, sentence }: NumberView): Evidence | null {
  let counts = false;
  for (let at = left; at >= Math.max(sentence.first, left - 6); at--) {
    const { info } = doc.tokens[at] as Token;
    if (isMark(info)) return null;
    if (countsCrowd(info) || (at === left && info.word === "من")) counts = true;
    else if (counts && isCrowd(info))
      return { measure: "protesters_present", first: at, last: at, distance: left - at };
  }
  return null;
}
const isMark = wordLike(/^[،؛.:]$/u);
const countsCrowd = stemLike(/^[يت]?(?:قدر|ضم|ناهز|بلغ|فاق|تجاوز|جمع|حضر|شارك)/u);
const isCrowd = isStem(
  "حشد حشدا حشود حشودا تجمع تجمعا مسيرة مسيرات مظاهرة مظاهرات تظاهرة تظاهرات احتجاج احتجاجات اعتصام وقفة",
);
