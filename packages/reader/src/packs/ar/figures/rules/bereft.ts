/** What people lose tells their fate: a home, their living, their sight; and the post that they are suspended from. */
import type { Measure } from "../../../../contract/types.ts";
import { type Fact, holdsAt, stemLike, wordAt } from "../../../../figures/facts.ts";
import type { Document } from "../../../../text/document.ts";
import { isPerson } from "../person.ts";
import type { FigureRule } from "../rule.ts";
import { isStem } from "../words.ts";
import { verbOver } from "./brought.ts";
import { verbAt } from "./moved.ts";
import { draft } from "./whom.ts";

/** «فقدت 60 أسرة منازلها», «30 ألفا قد يفقدون وظائفهم»; who is lost himself is missing. */
export const bereft: FigureRule = {
  id: "ar.figure.bereft",
  of: "people",
  match(view, before) {
    const { doc, right, counted, sentence } = view;
    if (counted !== null && !isPerson(doc, counted)) return null;
    const lost = verbAt(view, loses) >= 0;
    // what agrees with those counted may have been taken for a description of theirs: «60 أسرة منازلها»
    let measure = lost ? (lossAt(doc, right) ?? (counted === null ? null : lossAt(doc, counted.last))) : null;
    for (let at = right; measure === null && at <= Math.min(sentence.last, right + 3); at++)
      if (holdsAt(doc, at, loses)) measure = lossAt(doc, at + 1);
    return measure === null ? null : draft(view, measure, before, null);
  },
};
const loses = stemLike(/^[وف]?س?(?:فقد(?:ت|وا|ن)?|[يت]فقد(?:ون|وا|ن)?|خسر(?:ت|وا)?|[يت]خسر(?:ون|وا)?|فقدان|خساره)$/u);

const LOST: readonly (readonly [Fact, Measure])[] = [
  [stemLike(/^(?:منازل|منزل|بيوت|بيت|مساكن|مسكن|ماوي|خيام|خيم|ديار|دور)(?:ه|ها|هم|هن)?$/u), "displaced"],
  [stemLike(/^(?:بصر|اطراف|اعين|عيون|ايدي|ارجل|سيقان|سمع|طرف)(?:ه|ها|هم|هن|ا)?$/u), "injured"],
  [
    stemLike(
      /^(?:امكاني(?:ه|ات)|فرص(?:ه)?|قدر[هت]|حق|حقوق|وظايف|وظيف[هت]|عمل|اعمال|مصدر|مصادر|مورد|موارد|دخل|مداخيل|رزق|ارزاق|مدخرات|اموال|ودايع|محصول|محاصيل|مواسم|ماشي[هت]|مواشي|قطعان|اراضي|ارض|ممتلكات|جنسي[هت]|اقام[هت]|معيل|تامين|رواتب|راتب|معاش|مقاعد|وصول)(?:ه|ها|هم|هن|هما)?$/u,
    ),
    "affected",
  ],
];

/** What is lost stands at a token; null where it is nothing of these. */
function lossAt(doc: Document, at: number): Measure | null {
  for (const [lost, measure] of LOST) if (holdsAt(doc, at, lost)) return measure;
  return null;
}

/** «نعت الحركة ستة من عناصرها», «شيعت البلدة ثلاثة من أبنائها», «فقدت الفرقة ثلاثة من جنودها»: told as dead by what others do. */
export const mourned: FigureRule = {
  id: "ar.figure.mourned",
  of: "people",
  needs: ["person"],
  match(view, before) {
    const { doc, counted } = view;
    if (counted === null || !holdsAt(doc, counted.head, isOwn)) return null;
    const fallen = counted.people?.group === "soldiers" || counted.people?.group === "militants";
    if (verbOver(view, mourns) < 0 && !(fallen && verbOver(view, loses) >= 0)) return null;
    return draft(view, "killed", before, null);
  },
};
const mourns = stemLike(/^[وف]?(?:نع[يت]|نعوا|[يت]نعي|شيع(?:ت|وا)?|[يت]شيع(?:ون)?|تشييع|زفت|ووري|[يت]واري)$/u);
const isOwn = stemLike(/^.{3,}(?:ه|ها|هم|نا)$/u);

/** «أوقفت الوزارة عن العمل ثلاثة موظفين», «أوقف خمسة معلمين عن التدريس»: from their posts, and not held. */
export const suspended: FigureRule = {
  id: "ar.figure.suspended",
  of: "people",
  match(view, before) {
    const { doc, left, right, counted, sentence } = view;
    if (counted !== null && !isPerson(doc, counted)) return null;
    const at = verbOver(view, suspends, 6);
    if (at < 0) return null;
    for (let k = at + 1; k <= Math.min(sentence.last, right + 1); k++)
      if ((k <= left || k >= right) && wordAt(doc, k) === "عن" && holdsAt(doc, k + 1, isPost))
        return draft(view, "other_people", before, null);
    return null;
  },
};
const suspends = stemLike(/^[وف]?(?:اوقف(?:ت|وا)?|[يت]وقف(?:ون)?|ايقاف|توقيف|عزل(?:ت)?|كف(?:ت)?)$/u);
const isPost = isStem("عمل العمل مهام مهامهم عملهم تدريس خدمة مزاولة ممارسة وظائفهم وظائف لعب مشاركة طيران");
