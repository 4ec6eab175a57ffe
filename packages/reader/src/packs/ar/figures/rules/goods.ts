/** Quantities of goods: what is made, and what is brought to those in need. */
import { holdsAt, stemLike } from "../../../../figures/facts.ts";
import { type Document, lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { FigureRule } from "../rule.ts";
import type { NumberView } from "../view.ts";
import { isStem } from "../words.ts";
import { GOODS, draft, mattersAfter, mattersBefore, nearest } from "./matters.ts";

/** «2 مليون برميل يوميا», «4 ملايين طن» of goods. */
export const output: FigureRule = {
  id: "ar.figure.output",
  of: "measured",
  match(view) {
    const unit = view.number.unit ?? "";
    if (!/^(?:bbl|tonne|MW|GW|kW|m3|kg|l|gallon|quintal)(?:\/|$)/u.test(unit)) return null;
    const around = mattersBefore(view, 14);
    const aid = nearest(around, GOODS) ?? nearest(mattersAfter(view, 4), GOODS);
    if (aid?.entry === "aid" || isRelief(view) || isSentFood(view)) return draft(view, "aid_amount", aid);
    if (aid === null && !/^(?:bbl|MW)|\//u.test(unit)) return draft(view, "other", null);
    return draft(view, "output", aid);
  },
};

/** «شاحنات تحمل 200 طن من الدقيق», «إمداد المستشفيات بـ300 لتر»: brought to those in need. */
function isRelief({ doc, left, right, sentence }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - RELIEF_REACH); at--) {
    if (isReliefWord((doc.tokens[at] as Token).info)) return !isArmed(doc, right);
  }
  return false;
}
/** «أرسلت 40 طنا من المواد الغذائية»: what keeps people alive, and sent; «صدرت» is trade. */
function isSentFood({ doc, left, right, sentence }: NumberView): boolean {
  if (![right, right + 1, right + 2].some((at) => holdsAt(doc, at, isNeeded))) return false;
  for (let at = left; at >= Math.max(sentence.first, left - RELIEF_REACH); at--)
    if (isSent((doc.tokens[at] as Token).info)) return true;
  return false;
}
const isNeeded = stemLike(
  /^(?:غذايي|غذاييه|اغذيه|غذاء|طعام|طبيه|طبي|ادويه|دواء|عقاقير|محاليل|لقاحات|اغاثيه|ايوا?ييه|دقيق|طحين|ارز|قمح|حبوب|تمر|تمور|سكر|زيت|حليب|بسكويت|مياه|معلبات|خيام|بطانيات|اغطيه|ملابس|حطب|وقود|مازوت|مستلزمات|مؤن|مون|تموينيه|عينيه|عاجله|انسانيه)$/u,
);
const isSent = stemLike(
  /^(?:[يتن]رسل(?:وا|ون)?|ارسل(?:ت|وا|نا)?|ارسال|[يت]نقل(?:وا|ون)?|نقل(?:ت|وا)?|شحن(?:ت|وا)?|[يت]شحن|سي?ر|سيرت|انزال|انزل(?:ت|وا)?|اسقاط|اسقط(?:ت|وا)?|وصل(?:ت)?|وصول|[يت]صل|ادخال|ادخل(?:ت|وا)?|[يت]دخل|دخول|دخل(?:ت)?|تلق(?:ي|ت|وا|ينا)|تسلم(?:ت|وا|نا)?|استلم(?:ت|وا|نا)?|حاجه|[يت]حتاج|قدم(?:ت|وا)?|تقديم)$/u,
);

/** «200 طن من المتفجرات» */
const isArmed = (doc: Document, from: number): boolean =>
  [from, from + 1, from + 2].some(
    (at) => lookUp(doc, at, "thing")?.entry.measure === "weapons" || holdsAt(doc, at, explodes),
  );
const explodes = stemLike(
  /^(?:متفجرات|متفجره|متفجر|ذخيره|ذخاير|بارود|ديناميت|نترات|نيترات|سيمتكس|كيميايي|كيمياييه|كيماوي|كيماويه|يورانيوم|سارين|بلوتونيوم|اسلحه|عتاد|اعتده)$/u,
);
const RELIEF_REACH = 12;
const isReliefWord = isStem(
  "محملة محمل حاملة حمولة حمولتها إمداد مد مدّ تزويد زود زودت إيصال أوصل أوصلت توزيع وزع وزعت قافلة قوافل تسليم سلم سلمت مساعدات إمدادات",
);
