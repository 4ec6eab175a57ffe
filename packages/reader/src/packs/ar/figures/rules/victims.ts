/** Nouns that say what befell those counted: the dead, the hurt, the held, cases of a disease. */
import type { Measure } from "../../../../contract/types.ts";
import { holdsAt, stemLike, wordAt } from "../../../../figures/facts.ts";
import { OF_HARM } from "../../../../figures/harm.ts";
import { lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import { evidenceAfter } from "../evidence/after.ts";
import { evidenceBefore } from "../evidence/before.ts";
import type { Evidence } from "../evidence/told.ts";
import { numberAt } from "../numbers.ts";
import { changed, type FigureRule } from "../rule.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord } from "../words.ts";
import { isEpidemic } from "./disease.ts";
import { DONE_WITH, HARMED, draft, isAmong } from "./whom.ts";

/** «7 قتلى», «سقوط 12 جريحا»; but «إنقاذ 5 جرحى», «مقتل 3 لاجئين». */
export const victims: FigureRule = {
  id: "ar.figure.victims",
  of: "any",
  needs: ["noun"],
  match(view, before) {
    const noun = view.counted?.victims;
    if (noun === undefined || noun === null) return null;
    // «12 شخصا بين قتيل وجريح», «12 قتيلا وجريحا»
    if (noun.measure === "killed" && areBoth(view)) return draft(view, "affected", before, null);
    // «أخرجوا 7 ناجين»: saved, by whatever they were brought away
    if (noun.measure === "rescued") return draft(view, evidenceAfter(view, DEATH)?.measure ?? "rescued", before, null);
    if (noun.measure === "charged" && isAccusedOf(view)) return draft(view, "charged", before, null);
    const sure = HARMED.has(noun.measure);
    // «مقتل 5 أشخاص بينهم 3 لاجئين»: who they were
    if (!sure && before !== null && HARMED.has(before.measure) && holdsAt(view.doc, view.left, isAmong))
      return draft(view, before.measure, before, null);
    const done =
      evidenceBefore(view, sure ? DONE_WITH : OF_HARM, sure ? 2 : 8) ?? (sure ? null : evidenceAfter(view, HARMED));
    // «وفاة ثلاثة من المصابين», «العثور على مفقودين ميتين»: what became of them
    const died = MAY_DIE.has(noun.measure) && isOfThose(view) ? fateOf(view) : null;
    if (died !== null)
      return changed(draft(view, died.measure, before, died), { group: view.counted?.group ?? "total" });
    if (noun.measure === "charged") {
      const held = evidenceAfter(view, CUSTODY) ?? evidenceBefore(view, CUSTODY, 1);
      if (held !== null && held.measure !== "charged") return draft(view, held.measure, before, held);
    }
    if (HELD.has(noun.measure)) {
      // «الإفراج عن 33 محتجزا مقابل مئات الأسرى»: those on the other side of the exchange
      if (before?.measure === "released" && holdsAt(view.doc, view.left, isInReturn))
        return draft(view, "released", before, null);
      const freed = evidenceAfter(view, FREED) ?? evidenceBefore(view, FREED, 4);
      if (freed !== null) return draft(view, freed.measure, before, freed);
      if (isLetGo(view)) return draft(view, "released", before, null);
      // «تحتجز 20 رهينة»: held, and still hostages
      if (noun.measure === "abducted" && done?.measure === "arrested") return draft(view, "abducted", before, done);
    }
    const head = view.counted?.head ?? -1;
    const diseased =
      (holdsAt(view.doc, head, isCase) && isEpidemic(view)) ||
      (holdsAt(view.doc, head, isStruck) && isEpidemic(view, STRUCK_REACH));
    if (diseased && noun.measure !== "killed") return draft(view, "infected", before, null);
    if (done !== null && noun.measure !== "killed") return draft(view, done.measure, before, done);
    return draft(view, noun.measure, before, null);
  },
};
function areBoth({ doc, counted }: NumberView): boolean {
  if (counted === null) return false;
  for (let at = counted.head - 1; at <= counted.last; at++)
    if (lookUp(doc, at, "outcome")?.entry.measure === "affected") return true;
  return false;
}
const isCharge = stemLike(/^(?:تهم|اتهام|لوايح|لايح)/u);

const CUSTODY: ReadonlySet<Measure> = new Set<Measure>(["arrested", "released", "charged"]);
const isInReturn = isWord("مقابل لقاء");
const MAY_DIE: ReadonlySet<Measure> = new Set<Measure>(["injured", "missing"]);
/** «ثلاثة من الجرحى»: some of those told of before. */
const isOfThose = ({ doc, counted }: NumberView) =>
  counted !== null && counted.head > counted.first && wordAt(doc, counted.first) === "من";
const DEATH: ReadonlySet<Measure> = new Set<Measure>(["killed"]);

/** What the hurt and the missing are said to have come to: a death right before, a word for the dead behind. */
function fateOf(view: NumberView): Evidence | null {
  const before = evidenceBefore(view, DEATH, 1);
  if (before !== null && before.distance <= 1) return before;
  const after = evidenceAfter(view, DEATH, 6);
  return after !== null && lookUp(view.doc, after.first, "victims") !== null ? after : null;
}

const HELD: ReadonlySet<Measure> = new Set<Measure>(["arrested", "abducted"]);
const FREED: ReadonlySet<Measure> = new Set<Measure>(["released", "rescued", "killed", "missing"]);

/** «إطلاق 12 أسيرا», «صفقة تبادل تشمل 40 أسيرا». */
function isLetGo({ doc, left, sentence, numbers }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - 6); at--) {
    const { info } = doc.tokens[at] as Token;
    if (numberAt(numbers, at)?.ordinal === false) return false;
    // «وقف إطلاق النار»
    if (isLettingGo(info)) return !holdsAt(doc, at + 1, isFire);
    if (info.entries.outcome !== undefined) return false;
  }
  return false;
}
const isFire = isStem("نار نيران");
const isLettingGo = isStem("تحرير إطلاق أطلق أطلقت أطلقوا يطلق تطلق تبادل مبادلة صفقة");

/** Cases of a disease: «300 حالة», «40 إصابة مؤكدة» in a report that names one. */
const isCase = isStem("حالة حالات إصابة إصابات");
export const cases: FigureRule = {
  id: "ar.figure.cases",
  of: "bare",
  needs: ["noun"],
  match(view, before) {
    const { doc, counted } = view;
    if (counted === null || counted.victims !== null) return null;
    if (!holdsAt(doc, counted.head, isCase) || !isEpidemic(view)) return null;
    return changed(draft(view, "infected", before, null), { group: "total" });
  },
};

/** «المصابين» may be the hurt of another paragraph. */
const isStruck = isStem("مصاب مصابا مصابة مصابين مصابون مصابات");
const STRUCK_REACH = 50;
/** «تهم القتل إلى 22 متهما»: what they are accused of did not befall them. */
function isAccusedOf({ doc, left, sentence }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - 6); at--)
    if (isCharge((doc.tokens[at] as Token).info)) return true;
  return false;
}
