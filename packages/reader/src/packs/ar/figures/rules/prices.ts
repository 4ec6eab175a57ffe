/** Prices, and by how much they move. */
import { holdsAt, stemLike, wordAt } from "../../../../figures/facts.ts";
import { type Document, lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { Matter } from "../entries.ts";
import { changed, type FigureRule } from "../rule.ts";
import { numberAt } from "../numbers.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord } from "../words.ts";
import {
  AMOUNTS,
  CURRENCY_PRICE,
  PRICE,
  againstCurrency,
  change,
  draft,
  isAgainst,
  isMark,
  isMoney,
  isPriceNoun,
  mattersBefore,
  nearest,
} from "./matters.ts";

/** «سجلت 7.2 أمام الدولار», «بلغ سعر العملة 7.2 ليرة», «لامس اليورو 1.08 دولار». */
export const price: FigureRule = {
  id: "ar.figure.price",
  of: "any",
  units: isMoney,
  match(view) {
    const { number } = view;
    const rise = number.unit === null ? startOfRise(view) : null;
    if (rise !== null) {
      const of = nearest(mattersBefore(view, 10), PRICE);
      if (of !== null) return changed(draft(view, "price", of), { unit: rise });
    }
    if (number.unit !== null && !isMoney(number.unit)) return null;
    if (number.unit !== null && (number.value ?? number.low ?? number.high ?? 0) < MOST_PRICE && isPaidFor(view))
      return draft(view, "price", null);
    if (number.unit === null && view.counted !== null && !holdsAt(view.doc, view.right, isAgainst)) return null;
    if (againstCurrency(view)) return draft(view, "price", nearest(mattersBefore(view, 10), CURRENCY_PRICE));
    if (number.unit === null) return null;
    const around = mattersBefore(view, 10);
    if (number.unit.endsWith("/bbl")) return draft(view, "price", nearest(around, PRICE));
    const about = nearest(around, AMOUNTS);
    if (about === null || !PRICED.has(about.entry)) return null;
    if (about.entry === "level" && Number.isInteger(number.value)) return null;
    // a price is no sum: «يكلف دعم الأسعار 9 ملايين دولار»
    const told = around.some(({ first, distance }) => isPriceNoun(view.doc, first) && distance <= 6);
    if ((number.value ?? number.low ?? 0) >= (told ? MOST_TOLD_PRICE : MOST_PRICE)) return null;
    return draft(view, "price", about);
  },
};

/** «ارتفع سعر الرغيف من 40 إلى 60 دينارا»: the money of the first is said with the second; or null. */
function startOfRise({ doc, left, right, numbers }: NumberView): string | null {
  if (wordAt(doc, left) !== "من" || wordAt(doc, right) !== "الي") return null;
  for (let at = right + 1; at <= right + 3; at++) {
    const unit = numberAt(numbers, at)?.unit ?? null;
    if (unit !== null) return isMoney(unit) ? unit : null;
  }
  return null;
}

/** «دفع كل منهم 900 دولار مقابل الرحلة», «يباع الكيس بـ40 دينارا»: what is paid for something. */
function isPaidFor({ doc, left, right, sentence, numbers }: NumberView): boolean {
  const inReturn =
    holdsAt(doc, right, isInReturn) &&
    lookUp(doc, right + 1, "matter")?.entry !== "currency" &&
    !holdsAt(doc, right + 1, isOfFreedom);
  const each = isEach(doc, right);
  for (let at = left; at >= Math.max(sentence.first, left - 6) && numberAt(numbers, at) === null; at--) {
    const { info } = doc.tokens[at] as Token;
    if (isMark(info)) return false;
    if (inReturn || each ? pays(info) : isSold(info)) return true;
  }
  return false;
}
/** «1200 يورو عن كل راكب», «للشخص الواحد», «للمهربين»: by the head, or to those who live of it. */
function isEach(doc: Document, right: number): boolean {
  const word = wordAt(doc, right);
  if ((word === "عن" || word === "علي") && wordAt(doc, right + 1) === "كل") return true;
  if (word === "لكل") return !holdsAt(doc, right + 1, isBereaved);
  return holdsAt(doc, right, isPayee) || (holdsAt(doc, right, isHead) && wordAt(doc, right + 1) === "الواحد");
}
const isPayee = isWord("للمهربين للمهرب للوسطاء للسماسرة للسائقين للسائق للتاجر للتجار للبائع");
const isHead = isWord("للشخص للراكب للفرد للرأس للمسافر للمتر للكيلو للكيلوغرام للتر للطن للكيس للبرميل");
/** Money for those who came to harm is aid. */
const isBereaved = isStem("أسرة عائلة قتيل جريح مصاب شهيد متضرر ضحية نازح لاجئ");
/** A ransom is no price. */
const isOfFreedom = stemLike(/^(?:حري|اطلاق|افراج|سراح|تحرير|اخلاء|وقف|عود)/u);
const isInReturn = isWord("مقابل لقاء ثمنا لشراء");
const pays = stemLike(
  /^(?:[يتن]?دفع(?:ت|وا|ون|نا)?|[يتن]?سدد(?:ت|وا|ون)?|[يتن]?تقاض(?:ي|ت|وا|ون)|يتقاضون|[يتن]شتري|اشتر(?:ي|ت|وا|ينا)|كلف(?:ت|ته|تهم)?|[يت]كلف)$/u,
);
const isSold = stemLike(/^(?:[يت]باع|بيع(?:ت)?)$/u);

const PRICED: ReadonlySet<Matter> = new Set<Matter>(["price", "currency", "level"]);
const MOST_PRICE = 100_000;
/** «سعر الطن», «ثمن الصفيحة»: of weak money even bread costs many thousands. */
const MOST_TOLD_PRICE = 20_000_000;

const compares = isWord("إلى مقابل من بدلا");
const leadsTo = isWord("إلى عند ب");

/** «تراجع إلى 6.5» after another price. */
export const priceAgain: FigureRule = {
  id: "ar.figure.price-again",
  of: "bare",
  needs: ["no noun", "figure before"],
  match(view, before) {
    const { number, doc, left } = view;
    if (before?.measure !== "price" || view.counted !== null) return null;
    if (number.first - before.view.number.last > 40 || number.value === null) return null;
    // «إلى 6 آلاف جنيه مقابل ألفين», «من 22 ألف فرنك إلى 27 ألفا»: the money is said once
    const { unit } = before.view.number;
    if (isMoney(unit) && number.first - before.last <= 4 && holdsAt(doc, left, compares))
      return changed(draft(view, "price", null), { unit });
    if (Number.isInteger(number.value)) return null;
    return holdsAt(doc, left, leadsTo) ? draft(view, "price", null) : null;
  },
};

/** «خسرت العملة 7 سنتات», «فقدت الليرة 12 قرشا»: by how much a price moved. */
export const priceMoved: FigureRule = {
  id: "ar.figure.price-moved",
  of: "measured",
  units: isMoney,
  match(view) {
    const { doc, number, left, sentence, numbers } = view;
    if (!isMoney(number.unit) || (number.value ?? number.low ?? 0) >= MOST_PRICE) return null;
    const about = nearest(mattersBefore(view, 6), CURRENCY_PRICE);
    if (about === null) return null;
    // «خسر الراند 4 بالمئة ليصل إلى 14»: where it came to rest
    for (let at = left; at >= Math.max(sentence.first, left - 6) && numberAt(numbers, at) === null; at--)
      if (hasMoved((doc.tokens[at] as Token).info)) return change(view, about);
    return null;
  },
};
const hasMoved = stemLike(/^[يت]?(?:خسر|فقد|ربح|كسب)ت?$/u);
