/** People who are looked for, and counts that are put right. */
import { holdsAt, stemLike, wordAt } from "../../../../figures/facts.ts";
import { OF_HARM } from "../../../../figures/harm.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { Document } from "../../../../text/document.ts";
import type { Counted } from "../counted.ts";
import { numberAt, type NumbersByToken } from "../numbers.ts";
import { isPerson } from "../person.ts";
import { changed, type FigureRule } from "../rule.ts";
import { isStem, isWord } from "../words.ts";
import { draft } from "./whom.ts";

/** «البحث متواصل عن عاملين», «تبحث الفرق عن 7 بحارة»: nobody knows where they are; the wanted are looked for otherwise. */
export const sought: FigureRule = {
  id: "ar.figure.sought",
  of: "people",
  match(view, before) {
    const { doc, left, counted, sentence, numbers } = view;
    if (counted !== null && (!isPerson(doc, counted) || areWanted(doc, counted))) return null;
    const from = Math.max(sentence.first, left - SOUGHT_REACH);
    return searchBefore(doc, left, from, numbers) < 0 ? null : draft(view, "missing", before, null);
  },
};
export const SOUGHT_REACH = 6;

/** The word of searching before the «عن» at `left`, no further back than `from`; -1 where there is none. */
export function searchBefore(doc: Document, left: number, from: number, numbers: NumbersByToken): number {
  if (wordAt(doc, left) !== "عن") return -1;
  for (let at = left - 1; at >= from && numberAt(numbers, at) === null; at--) {
    const { info } = doc.tokens[at] as Token;
    if (searches(info)) return at;
    if (/^[،؛.:]$/u.test(info.word)) return -1;
  }
  return -1;
}
const searches = stemLike(/^(?:بحث(?:ت|وا)?|[يتن]بحث(?:ون|وا|ن)?|بحثا|تفتيش|[يتن]فتش(?:ون)?)$/u);
function areWanted(doc: Document, { head, last }: Counted): boolean {
  for (let at = head; at <= last + 1; at++) if (holdsAt(doc, at, isWanted)) return true;
  return false;
}
const isWanted = isStem(
  "مشتبه مشتبها مشتبهين مطلوب مطلوبا مطلوبين مسلح مسلحا مسلحين منفذ منفذين مهاجم مهاجما مهاجمين مجرم مجرمين إرهابي إرهابيين سجين سجينا سجناء فار فارا فارين هارب هاربا هاربين متهم متهما متهمين لص لصوص",
);

/** «أحكام في حق 9», «مذكرات توقيف بحق 9», «عدم سماع الدعوى في حق 9»: what a court says of them. */
export const inMatterOf: FigureRule = {
  id: "ar.figure.in-matter-of",
  of: "people",
  match(view, before) {
    const { doc, left, counted, sentence } = view;
    if (!holdsAt(doc, left, isMatterOf) || (counted !== null && !isPerson(doc, counted))) return null;
    for (let at = left - 1; at >= Math.max(sentence.first, left - COURT_REACH); at--)
      if (holdsAt(doc, at, isOfCourt)) return draft(view, "charged", before, null);
    return null;
  },
};
const COURT_REACH = 9;
const isMatterOf = isWord("حق بحق");
const isOfCourt = stemLike(
  /^ب?(?:احكاما?|حكما?|حكمت|دعوي|دعاوي|تهما?|تهمه|اتهامات?|مذكر(?:ه|ات|تي)|لايحه|لوايح|ادانه|براءه|ملاحق(?:ه|ات)|محاكم(?:ه|ات)|عقوبات?|سجن|اعدام|تحقيقات?|قضت)$/u,
);

/** «صححت الرقم إلى 9», «خفضت الحصيلة إلى 9»: the count before it, anew. */
export const CORRECTED_RULE = "ar.figure.corrected";
export const corrected: FigureRule = {
  id: CORRECTED_RULE,
  of: "bare",
  match(view, before) {
    const { doc, left, counted, number } = view;
    if (counted !== null || before === null || !OF_HARM.has(before.measure)) return null;
    if (number.first - before.view.number.last > MOST_APART || !holdsAt(doc, left, isTo)) return null;
    if (!holdsAt(doc, left - 1, isCount) || !holdsAt(doc, left - 2, corrects)) return null;
    const { group, label } = before.draft;
    return changed(draft(view, before.measure, before, null), { first: left - 2, group, label });
  },
};
const MOST_APART = 40;
const isTo = isWord("إلى عند");
const isCount = isWord("الرقم العدد الحصيلة الإحصاء الإحصائية العداد");
const corrects = stemLike(
  /^(?:صحح|[يت]صحح|عدل|[يت]عدل|خفض|[يت]خفض|رفع|[يت]رفع|حدث|[يت]حدث|راجع|[يت]راجع|قلص|[يت]قلص)(?:ت|وا|ون)?$/u,
);
