/** What is counted and is neither people nor a listed thing: «عشرات الشكاوى», «14 حاجزا». */
import type { Measure } from "../../../../contract/types.ts";
import { holdsAt, stemLike, wordAt } from "../../../../figures/facts.ts";
import type { Token } from "../../../../text/tokens.ts";
import { evidenceAfter } from "../evidence/after.ts";
import { evidenceBefore } from "../evidence/before.ts";
import { isAnimal } from "../animals.ts";
import { isLost, isToldAsLoss } from "./lost.ts";
import { nounAs } from "../group.ts";
import { numberAt } from "../numbers.ts";
import { changed, type Decided, draftOf, type FigureRule, OF_PEOPLE } from "../rule.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord } from "../words.ts";

/** Fewer than this are told in passing («خمسة مستويات», «أربعة طوابق»); a tally is of more. */
const LEAST = 11;

/** Words after a number that are no noun of it. */
const isNoNoun = isWord(
  "شهريا يوميا سنويا أسبوعيا ملم عاما تقريبا أعلى أقل أكثر فقط نقطة سهم أسهم صفقة صفحة نسخة أشواط جولات مراحل تحقيقات ملفات صفحات",
);

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
    const counts = harmed || known || isHandled(view) || isTally(number.value, noun);
    if (number.qualifier === "vague" ? number.low === null : !counts) return null;
    if (number.qualifier !== "vague" && counted.first !== counted.head && !harmed) return null;
    const measure = harmed ? "property_damaged" : "other";
    return draftOf(measure, number.first, counted.last, label, nounAs(doc, counted.head), label);
  },
};

/** «انقطاع ست طرق», «أعيد تأهيل سبع آبار», «ست فرق إطفاء»: few, and yet told for their number. */
function isHandled({ doc, number, left, right, counted, sentence, numbers }: NumberView): boolean {
  const { value } = number;
  if (counted === null || value === null || value < FEWEST || value >= LEAST || !Number.isInteger(value)) return false;
  if (holdsAt(doc, counted.head, isTeam)) return true;
  for (let at = left; at >= Math.max(sentence.first, left - HANDLED); at--) {
    if (numberAt(numbers, at) !== null || holdsAt(doc, at, isMark)) break;
    if (holdsAt(doc, at, handles)) return true;
  }
  return holdsAt(doc, right, isStopped) || holdsAt(doc, right + 1, isStopped);
}
const FEWEST = 3;
const HANDLED = 4;
const isMark = stemLike(/^[،,؛;:.]$/u);
const isTeam = isStem("فرق أطقم طواقم قوافل بعثات دوريات");
/** What is done to services and to what serves: cut, closed, put off, opened again, mended. */
const handles = stemLike(
  /^[وف]?ب?(?:انقطاع|انقطعت?|[يت]نقطع|قطعت?|اغلاق|اغلقت?|[يت]غلق|الغا(?:ء|ؤها)?|الغيت?|الغت|[يت]لغي|تاخر(?:ت)?|تاخير|تاجيل|اجلت?|تعليق|علقت?|توقف(?:ت)?|تعطل(?:ت)?|تعطيل|عطلت?|فتحت?|اعاده|اعيد(?:ت)?|اعادت?|اعادوا|تاهيل|اصلاح|اصلحت?|ترميم|حفرت?|صيانه|تشغيل|بنا|انشا|افتتاح|افتتحت?|خروج|خرجت?)$/u,
);
const isStopped = stemLike(
  /^(?:اغلقت?|مغلقه?|انقطعت?|مقطوعه?|الغيت?|ملغاه?|توقفت?|متوقفه?|تعطلت?|معطله?|تاجلت?|مؤجله?|موجله?|علقت?|خرجت)$/u,
);

/** «لم تعمل سوى ربع القطارات», «ثلث المدارس مغلقة»: a share of what serves, in percent. */
const shareOfThings: FigureRule = {
  id: "ar.figure.share-of-things",
  of: "bare",
  needs: ["share", "noun"],
  match(view) {
    const { doc, number, counted, left, right, sentence } = view;
    if (counted === null || counted.head !== number.last + 1) return null;
    if (counted.thing === null && !holdsAt(doc, counted.head, isService)) return null;
    const label = { first: counted.head, last: counted.last };
    let works = false;
    for (let at = Math.max(sentence.first, left - HANDLED); at <= Math.min(sentence.last, right + 2); at++)
      works ||= holdsAt(doc, at, isWorking) || holdsAt(doc, at, isStopped) || holdsAt(doc, at, handles);
    const damaged = evidenceBefore(view, DAMAGED, 3) ?? evidenceAfter(view, DAMAGED);
    if (!works && damaged === null) return null;
    const measure = damaged === null ? "other" : "property_damaged";
    const drafted = draftOf(measure, number.first, counted.last, label, nounAs(doc, counted.head), label);
    return changed(drafted, { unit: "%", times: 100 });
  },
};
const isWorking = stemLike(/^[وف]?(?:[يت]عمل|عملت?|[يت]شتغل|[يت]سير|سارت?|[يت]توقف|خارج|عاطله?|جاهزه?)$/u);
const isService = isStem("رحلات طرق طرقات خطوط مرافق متاجر أفران معابر آبار صيدليات مخابز حافلات شبكات مولدات");

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

export const otherRules: readonly FigureRule[] = [crowd, whole, shareOfThings, others, numbering];
