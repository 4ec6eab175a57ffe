/** Sums of money: damage, aid, and money alone. */
import { holdsAt, stemLike, wordAt, wordLike } from "../../../../figures/facts.ts";
import { type Document, lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { Matter } from "../entries.ts";
import { changed, type Decided, type FigureRule } from "../rule.ts";
import type { NumberView } from "../view.ts";
import { isStem } from "../words.ts";
import {
  GIVEN_OR_LOST,
  type Near,
  SUMS,
  draft,
  isMark,
  isMoney,
  mattersAfter,
  mattersBefore,
  nearest,
} from "./matters.ts";

/** «أضرار بلغت 90 مليون دولار», «مساعدات بقيمة 3 ملايين دولار», else money. */
export const money: FigureRule = {
  id: "ar.figure.money",
  of: "measured",
  units: isMoney,
  match(view, before) {
    if (!isMoney(view.number.unit)) return null;
    if (isAdjudged(view)) return draft(view, "money", null);
    if (isOfLoss(view)) return draft(view, "damage_cost", null);
    const around = mattersBefore(view, 14);
    const about = nearest(around, GIVEN_OR_LOST) ?? nearest(mattersAfter(view, 4), GIVEN_OR_LOST);
    if (about !== null) return draft(view, about.entry === "aid" ? "aid_amount" : "damage_cost", about);
    const pledge = nearest(around, ["pledge"]);
    const isGiven =
      pledge !== null &&
      (isForDisaster(view) || (!isBusiness(view, pledge.first) && (!isAllotment(view.doc, pledge) || isForNeed(view))));
    if (isForHarmed(view) || isGiven || isAskedFor(view)) return draft(view, "aid_amount", pledge);
    // «90 مليون دولار (80 مليون يورو)»: the same amount in other money
    if (before !== null && sameAmount(before, view)) return draft(view, before.measure, null);
    const sum = nearest(around, SUMS);
    return draft(view, "money", sum !== null && sum.distance <= 10 ? sum : null);
  },
};

/** «ألزمت المحكمة المتهمين بتعويض قدره 4 ملايين دينار», «غرامة قدرها 2000 درهم»: what a court has somebody pay. */
function isAdjudged({ doc, left, sentence }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - ADJUDGED); at--) {
    const { info } = doc.tokens[at] as Token;
    if (endsSentence(info)) return false;
    if (adjudges(info)) return true;
  }
  return false;
}
const ADJUDGED = 14;
const endsSentence = wordLike(/^[؛.:]$/u);
const adjudges = stemLike(
  /^(?:الزم(?:ت|وا)?|[يت]لزم|محكم(?:ه|تا|تين)|محاكم|قاض|قاضي|قضاه|[يت]?غرم(?:ت|وا)?|غرام(?:ه|ات|تها|ته)|تغريم|كفال(?:ه|ات)|مدانين|مدان|متهمين|متهم|محكوم|محكومين)$/u,
);

/** «تكبد القطاع 12 مليون دولار», «يكلف التوقف الاقتصاد 200 مليون», «كلفة اليوم الواحد من الإضراب»: what was lost by it. */
function isOfLoss({ doc, left, sentence }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - LOST_BY); at--) {
    const { info } = doc.tokens[at] as Token;
    if (isMark(info)) return false;
    if (incurs(info)) return true;
    if (!costs(info)) continue;
    for (let of = at + 1; of <= left; of++) if (holdsAt(doc, of, isBearer)) return true;
  }
  return false;
}
const LOST_BY = 9;
const incurs = stemLike(/^[وف]?(?:تكبد(?:ت|وا|ها|ه)?|[يت]تكبد(?:ون|ها|ه)?|كبد(?:ت|ه|ها|هم)?|[يت]كبد(?:ها|هم)?)$/u);
const costs = stemLike(/^[وف]?(?:كلف(?:ت|ه)?|[يت]كلف|كلفه|تكلفه|تكاليف|قيمه|ثمن|فاتوره)$/u);
/** What stands still, what was spoilt; what a policy costs the treasury is only money. */
const isBearer = isStem(
  "إضراب إضرابات توقف إغلاق انقطاع شلل تعطل تعطيل حرب نزاع حصار احتجاجات اضطرابات دمار تالفة تالف مدمرة متضررة منهوبة مسروقة محترقة نافقة مفقودة تأخير",
);

/** «طلبت 7 مليارات دولار لم يصل منها سوى 1.6 مليار»: part of a sum, whose money is said once. */
export const partOfSum: FigureRule = {
  id: "ar.figure.part-of-sum",
  of: "bare",
  match(view, before) {
    const { doc, number, left, sentence, counted } = view;
    if (before === null || counted !== null || before.view.sentence.index !== sentence.index) return null;
    const { unit } = before.view.number;
    if (!isMoney(unit) || (number.value ?? number.low ?? 0) < LEAST_SUM) return null;
    if (number.first - before.view.number.last > MOST_APART) return null;
    for (let at = left; at >= Math.max(sentence.first, left - 6); at--)
      if (holdsAt(doc, at, isOfIt)) return changed(draft(view, before.measure, null), { unit });
    return null;
  },
};
const LEAST_SUM = 1000;
const MOST_APART = 16;
const isOfIt = wordLike(/^(?:منه|منها|منهما)$/u);

/** «بحاجة إلى 20 مليون دولار لتغطية الاحتياجات», «ناشدت المانحين توفير 20 مليونا»: what those in need lack. */
function isAskedFor(view: NumberView): boolean {
  const { doc, left, sentence } = view;
  for (let at = left; at >= Math.max(sentence.first, left - 8); at--) {
    const { info } = doc.tokens[at] as Token;
    if (appeals(info)) return true;
    if (needs(info)) return isForNeed(view);
    if (isMark(info)) return false;
  }
  return false;
}
const appeals = stemLike(/^(?:[يتن]?ناشد(?:ت|وا|ون)?|مناشده|مناشدات|نداء|نداءات|[يت]ستجد(?:ي|ون))$/u);
const needs = stemLike(
  /^ب?(?:حاجه|[يتن]حتاج(?:ون)?|[يت]لزم|[يت]تطلب|[يت]عوز|فجوه|نقص|حاجات|احتياجات|حاجاتها|احتياجاتها|متطلبات)$/u,
);

/** «لأسرة كل قتيل», «لكل متضرر»: money for those who came to harm. */
function isForHarmed({ doc, right, sentence }: NumberView): boolean {
  if (!wordAt(doc, right).startsWith("ل")) return false;
  for (let at = right; at <= Math.min(sentence.last, right + 2); at++) {
    const { info } = doc.tokens[at] as Token;
    if (isBereaved(info) || lookUp(doc, at, "victims") !== null) return true;
    if (info.stem !== "كل") return false;
  }
  return false;
}
const isBereaved = isStem("أسرة أسر عائلة عائلات ذوي ذوو أقارب ورثة أهالي أيتام أرامل نازحين لاجئين منكوبين متضررين");

/** Money is set apart for anything; it is aid where need is named: «خصصت 3 ملايين لإعادة الإعمار». */
const isAllotment = (doc: Document, { first }: Near<Matter>): boolean => holdsAt(doc, first, allots);
const allots = stemLike(/^(?:[يتسن]*خصص|تخصيص|[يتسن]*رصد|تمويل|[يت]?صرف)/u);
function isForNeed({ doc, left, right, sentence }: NumberView): boolean {
  for (let at = Math.max(sentence.first, left - 8); at <= Math.min(sentence.last, right + 8); at++)
    if (isNeed((doc.tokens[at] as Token).info)) return true;
  return false;
}
const isNeed = stemLike(
  /^ل?(?:متضرر|منكوب|ضحايا|اغاث|اسر$|اسره|عايل|نازح|لاجي|اعاده|اعمار|تعويض|جبر|صندوق|مساعد|محتاج|فقرا|جوع|جايع|وباء|غذا|ايواء|ايوا|كوارث|طارءه|طارى|انساني|انسانيه|اقليم|امدادات|دواء|ادوي|عون|معون|قدره|منظم|احتياج|تلبي|انقاذ|علاج|عمليات|استجاب|حاجات)/u,
);

/** «لمواجهة آثار السيول», «لمعالجة تداعيات الزلزال»: what the money meets is a calamity. */
function isForDisaster({ doc, right, sentence }: NumberView): boolean {
  if (!holdsAt(doc, right, isFor)) return false;
  for (let at = right; at <= Math.min(sentence.last, right + 4); at++) {
    const { info } = doc.tokens[at] as Token;
    if (isMark(info)) return false;
    if (isDisaster(info)) return true;
  }
  return false;
}
const isFor = wordLike(/^ل.{2,}/u);
const isDisaster = stemLike(
  /^ل?(?:سيول|فيضان|فيضانات|زلزال|زلازل|هزه|كارثه|كوارث|نكبه|جفاف|قحط|حرايق|حريق|اعصار|اعاصير|عاصفه|عواصف|تسونامي|انهيارات|انزلاقات|بركان|مجاعه|جوع|غذاء|نزوح|نازحين|لاجيين|ثلوج|صقيع|جراد|وباء|اوبيه|جايحه|كوليرا|دمار|خراب|انقاض|ركام)$/u,
);

/** «تعهدت باستثمار», «خصصت للدفاع»: given for a return, or to no one in need. */
function isBusiness({ doc, right, sentence }: NumberView, from: number): boolean {
  for (let at = from; at <= Math.min(sentence.last, right + 4); at++)
    if (isOfBusiness((doc.tokens[at] as Token).info)) return true;
  return false;
}
const isOfBusiness = stemLike(
  /^[بل]?(?:استثمار|شرا|صفق|عقد|عقود|دفاع|طاير|حرب|عمليات|مواجه|مكافح|بحث|بحوث|تسلح|تسليح|اسلح|اسهم|فدي|رشو|راتب|رواتب|مشاريع|مشروع|موازن|ميزاني|ضريب|ضرايب)/u,
);

const sameAmount = (before: Decided, view: NumberView) =>
  (before.measure === "aid_amount" || before.measure === "damage_cost") &&
  before.view.sentence.index === view.sentence.index &&
  view.number.first - before.view.number.last <= 7;
