/** Money, prices, percentages, quantities of goods. */
import type { Measure, Scope } from "../../../../contract/types.ts";
import { holdsAt, stemLike, withTag, wordAt, wordLike } from "../../../../figures/facts.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { type Document, type Hit, lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { Matter, Movement } from "../entries.ts";
import { type Decided, type Draft, draftOf, type FigureRule } from "../rule.ts";
import { numberAt } from "../numbers.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord } from "../words.ts";

interface Near<E> {
  readonly entry: E;
  readonly first: number;
  readonly last: number;
  readonly distance: number;
}

const mayMatter = withTag("matter");
const isCurrency = factOfWord(({ article, stem }) => article || stem.startsWith("عمل") || stem === "الين");

/** A currency is spoken of with the article («هبطت الليرة»); without it it is the unit of another number. */
function matterAt(doc: Document, at: number): Hit<"matter"> | null {
  const hit = holdsAt(doc, at, mayMatter) ? lookUp(doc, at, "matter") : null;
  if (hit === null || hit.entry !== "currency") return hit;
  const { info } = doc.tokens[at] as Token;
  return (isContainer(info) ? info.article : isCurrency(info)) ? hit : null;
}

/** What prices are told for: «البرميل 80 دولارا». */
const isContainer = isStem("برميل أونصة أوقية صفيحة أسطوانة ربطة كيس جرة تنكة قنينة لتر كيلو كيلوغرام طن قنطار أردب");

const near = <T>({ entry, first, last }: { entry: T; first: number; last: number }, distance: number): Near<T> => ({
  entry,
  first,
  last,
  distance,
});

/** The matters before the number, nearest first, no further than the clause. */
function mattersBefore(view: NumberView, reach: number): Near<Matter>[] {
  const { doc, sentence, left } = view;
  const found: Near<Matter>[] = [];
  for (let at = beforeAside(view); at >= Math.max(sentence.first, left - reach); at--) {
    const hit = matterAt(doc, at);
    if (hit === null) continue;
    // «إنتاج القمح», «صادرات النفط»: what is made, and not its price
    // «سعر الصرف»: nothing is given
    if (hit.entry === "pledge" && isPriceNoun(doc, at - 1)) continue;
    const made = PRICE_OR_GOODS.has(hit.entry) && lookUp(doc, at - 1, "matter")?.entry === "output";
    if (!made) found.push(near(hit, left - at));
  }
  return found;
}
/** «هبط سعر البن، أهم صادرات البلاد، 7%»: what stands between commas right before a number is of the noun before it. */
function beforeAside({ doc, sentence, left }: NumberView): number {
  if (wordAt(doc, left) !== "،") return left;
  for (let at = left - 1; at >= Math.max(sentence.first + 1, left - 8); at--)
    if (wordAt(doc, at) === "،") return at - 1;
  return left;
}
const PRICE_OR_GOODS: ReadonlySet<Matter> = new Set<Matter>(["price", "goods"]);

const isMark = wordLike(/^[،,؛.]$/u);

function mattersAfter(view: NumberView, reach: number): Near<Matter>[] {
  const { doc, sentence, right, numbers } = view;
  const found: Near<Matter>[] = [];
  for (let at = right; at <= Math.min(sentence.last, right + reach) && numberAt(numbers, at) === null; at++) {
    if (holdsAt(doc, at, isMark)) break;
    const hit = matterAt(doc, at);
    if (hit !== null) found.push(near(hit, at - right));
  }
  return found;
}

const mayMove = withTag("movement");

function movementBefore(view: NumberView, reach: number, kind: Movement): Near<Movement> | null {
  const { doc, sentence, left } = view;
  for (let at = left; at >= Math.max(sentence.first, left - reach); at--) {
    const hit = holdsAt(doc, at, mayMove) ? lookUp(doc, at, "movement") : null;
    if (hit !== null && hit.entry === kind) return near(hit, left - at);
  }
  return null;
}

function draft(view: NumberView, measure: Measure, about: Near<unknown> | null): Draft {
  const { number, doc } = view;
  const unit = number.unitAt ?? number;
  const close = about !== null && about.distance <= 8;
  const label = about === null ? null : { first: about.first, last: about.last };
  const first = Math.min(number.first, unit.first, close ? about.first : number.first);
  const last = Math.max(number.last, unit.last, close ? about.last : number.last);
  const group =
    label === null
      ? "total"
      : doc.text.slice((doc.tokens[label.first] as Token).start, (doc.tokens[label.last] as Token).end);
  return draftOf(measure, first, last, label, group, label);
}

/** By how much a price moved. */
const change = (view: NumberView, about: Near<unknown> | null): Draft => ({
  ...draft(view, "price_change", about),
  scope: changeScope(view),
});

/** An ISO code, or the word itself where several countries have a currency of the name («ليرة»). */
const MONEY = /^(?:[A-Z]{3}|[\u0621-\u064a]+|US cent|cent)(?:\/.+)?$/u;
/** The units are few, and each number asks more than once. */
const moneys = new Map<string, boolean>();
function isMoney(unit: string | null): unit is string {
  if (unit === null) return false;
  let money = moneys.get(unit);
  if (money === undefined) moneys.set(unit, (money = MONEY.test(unit) && unit !== "MW"));
  return money;
}
const isAgainst = isWord("مقابل أمام إزاء لكل");

/** «7 ليرات مقابل الدولار», «21.4 بيزو للدولار». */
function againstCurrency({ doc, right }: NumberView): boolean {
  if (holdsAt(doc, right, isAgainst)) return lookUp(doc, right + 1, "matter")?.entry === "currency";
  const next = doc.tokens[right]?.info;
  return next?.preposition === "ل" && next.entries.matter === "currency";
}

function nearest(found: readonly Near<Matter>[], of: readonly Matter[]): Near<Matter> | null {
  for (let f = 0; f < found.length; f++)
    if (of.includes((found[f] as Near<Matter>).entry)) return found[f] as Near<Matter>;
  return null;
}

const PRICE: readonly Matter[] = ["price"];
const CURRENCY_PRICE: readonly Matter[] = ["currency", "price"];
const AMOUNTS: readonly Matter[] = ["price", "currency", "level", "aid", "damage", "value", "rate", "pledge"];
const GIVEN_OR_LOST: readonly Matter[] = ["aid", "damage"];
const SUMS: readonly Matter[] = ["rate", "value", "output"];
const GOODS: readonly Matter[] = ["aid", "output"];
const RATE: readonly Matter[] = ["rate"];

/** «سجلت 7.2 أمام الدولار», «بلغ سعر العملة 7.2 ليرة», «لامس اليورو 1.08 دولار». */
const price: FigureRule = {
  id: "ar.figure.price",
  of: "any",
  match(view) {
    const { number } = view;
    const rise = number.unit === null ? startOfRise(view) : null;
    if (rise !== null) {
      const of = nearest(mattersBefore(view, 10), PRICE);
      if (of !== null) return { ...draft(view, "price", of), unit: rise };
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
  for (let at = left; at >= Math.max(sentence.first, left - 6) && numberAt(numbers, at) === null; at--) {
    const { info } = doc.tokens[at] as Token;
    if (isMark(info)) return false;
    if (inReturn ? pays(info) : isSold(info)) return true;
  }
  return false;
}
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
const isPriceNoun = (doc: Document, at: number) => /^(?:سعر|ثمن)/u.test(doc.tokens[at]?.info.stem ?? "");

const leadsTo = isWord("إلى عند ب");

/** «تراجع إلى 6.5» after another price. */
const priceAgain: FigureRule = {
  id: "ar.figure.price-again",
  of: "bare",
  match(view, before) {
    const { number, doc, left } = view;
    if (before?.measure !== "price" || view.counted !== null) return null;
    if (number.first - before.view.number.last > 40 || number.value === null || Number.isInteger(number.value))
      return null;
    return holdsAt(doc, left, leadsTo) ? draft(view, "price", null) : null;
  },
};

/** «خسرت العملة 7 سنتات», «فقدت الليرة 12 قرشا»: by how much a price moved. */
const priceMoved: FigureRule = {
  id: "ar.figure.price-moved",
  of: "measured",
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

/** «أضرار بلغت 90 مليون دولار», «مساعدات بقيمة 3 ملايين دولار», else money. */
const money: FigureRule = {
  id: "ar.figure.money",
  of: "measured",
  match(view, before) {
    if (!isMoney(view.number.unit)) return null;
    const around = mattersBefore(view, 14);
    const about = nearest(around, GIVEN_OR_LOST) ?? nearest(mattersAfter(view, 4), GIVEN_OR_LOST);
    if (about !== null) return draft(view, about.entry === "aid" ? "aid_amount" : "damage_cost", about);
    const pledge = nearest(around, ["pledge"]);
    const isGiven =
      pledge !== null &&
      (isForDisaster(view) || (!isBusiness(view, pledge.first) && (!isAllotment(view.doc, pledge) || isForNeed(view))));
    if (isForHarmed(view) || isGiven) return draft(view, "aid_amount", pledge);
    // «90 مليون دولار (80 مليون يورو)»: the same amount in other money
    if (before !== null && sameAmount(before, view)) return draft(view, before.measure, null);
    const sum = nearest(around, SUMS);
    return draft(view, "money", sum !== null && sum.distance <= 10 ? sum : null);
  },
};

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
const allots = stemLike(/^(?:[يتسن]*خصص|تخصيص|[يتسن]*رصد|تمويل)/u);
function isForNeed({ doc, left, right, sentence }: NumberView): boolean {
  for (let at = Math.max(sentence.first, left - 8); at <= Math.min(sentence.last, right + 8); at++)
    if (isNeed((doc.tokens[at] as Token).info)) return true;
  return false;
}
const isNeed = stemLike(
  /^ل?(?:متضرر|منكوب|ضحايا|اغاث|اسر$|اسره|عايل|نازح|لاجي|اعاده|اعمار|تعويض|جبر|صندوق|مساعد|محتاج|فقرا|جوع|جايع|وباء|غذا|ايواء|ايوا|كوارث|طارءه|طارى|انساني|انسانيه|اقليم|امدادات|دواء|ادوي|عون|معون|قدره|منظم)/u,
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

/** «نصف قيمتها»: a share of a value, in percent. */
const shareOfValue: FigureRule = {
  id: "ar.figure.share-of-value",
  of: "bare",
  match(view) {
    const { number, doc } = view;
    if (number.value === null || number.value >= 1) return null;
    const value = lookUp(doc, number.last + 1, "matter");
    if (value?.entry !== "value") return null;
    const about = nearest(mattersBefore(view, 10), CURRENCY_PRICE);
    return { ...draft(view, "price_change", about), unit: "%", times: 100, scope: "increment", last: value.last };
  },
};

/** «نصف المبلغ المطلوب», «عشر الاحتياجات»: a share of what was asked for, in percent. */
const shareOfNeed: FigureRule = {
  id: "ar.figure.share-of-need",
  of: "bare",
  match(view) {
    const { number, doc } = view;
    if (number.value === null || number.value >= 1 || number.value <= 0) return null;
    if (!holdsAt(doc, number.last + 1, isNeededSum)) return null;
    return { ...draft(view, "aid_amount", null), unit: "%", times: 100, last: number.last + 1 };
  },
};
const isNeededSum = stemLike(/^(?:مبلغ|مبالغ|احتياجات|حاجه|حاجات|تمويل|نداء|مطلوب|اموال|متطلبات|تعهدات)$/u);

const isPoint = wordLike(/^نق(?:طه|اط)$/u);

/** «12%», «3 نقاط» of a rate, «من 9 إلى 12%». */
function isPercent({ doc, number, right, numbers, counted }: NumberView): boolean {
  if (number.unit === "%" || number.unit === "percentage_point") return true;
  if (number.unit !== null) return false;
  if (counted !== null) return holdsAt(doc, counted.head, isPoint);
  if (wordAt(doc, right) !== "الي") return false;
  return (numberAt(numbers, right + 1) ?? numberAt(numbers, right + 2))?.unit === "%";
}

/** «منذ بداية العام» sums up; else a change is of its day. */
function changeScope({ doc, left, right, sentence }: NumberView): Scope {
  for (let at = Math.max(sentence.first, left - 8); at <= Math.min(sentence.last, right + 5); at++)
    if (wordAt(doc, at) === "منذ") return "total";
  return "increment";
}

/** «فقدت 30 في المئة من قيمتها», «ارتفعت أسعار الخبز بنسبة 8 في المئة». */
const percent: FigureRule = {
  id: "ar.figure.percent",
  of: "any",
  match(view, before) {
    if (!isPercent(view)) return null;
    const around = mattersBefore(view, 14);
    const after = mattersAfter(view, 4);
    if (after[0]?.entry === "value") return change(view, nearest(around, CURRENCY_PRICE));
    const own = around.find(({ entry }) => !NOT_OWN.has(entry)) ?? nearest(around, ONLY_GOODS);
    const about = after[0]?.entry === "price" ? after[0] : own;
    const moves = movementBefore(view, 10, "change") !== null;
    if (about !== null && OF_PRICES.has(about.entry) && moves) return change(view, about);
    if (after[0]?.entry === "people" && about?.entry !== "rate" && nearest(after, RATE) === null)
      return draft(view, "population", after[0]);
    // «تراجع المحصول 20%»: of what is made; a rate is a share of it
    if (about?.entry === "output" && moves && hasMovedNear(view, about)) return draft(view, "output", about);
    // «تتجاوز خسائرها 20%» of a currency or a share
    const lost = about?.entry === "damage" ? nearest(mattersBefore(view, 30), CURRENCY_PRICE) : null;
    if (lost !== null) return change(view, lost);
    if (about?.entry === "rate" || about?.entry === "output") return draft(view, "rate", about);
    if (nearest(after, RATE) !== null) return draft(view, "rate", nearest(after, RATE));
    const inherited =
      before !== null && before.view.sentence.index === view.sentence.index && before.view.number.unit === "%";
    if (inherited) return { ...draft(view, before.measure, about), scope: before.draft.scope ?? "total" };
    // «تراجعت 3 بالمئة» among prices
    const amongPrices =
      before !== null &&
      before.measure.startsWith("price") &&
      view.number.first - before.view.number.last <= AMONG_PRICES;
    // «حزمة بقيمة 4% من الناتج»
    if (about?.entry === "aid" && around[0]?.entry === "value") return draft(view, "aid_amount", about);
    if ((about === null || about.entry === "aid") && isFunded(view)) return draft(view, "aid_amount", about);
    // «كذب مئة في المئة»: of nothing, and no measure
    if (about === null && view.number.value === 100) return null;
    return moves && amongPrices
      ? change(view, about)
      : draft(view, about === null || NO_RATE.has(about.entry) ? "other" : "rate", about);
  },
};

/** «تراجع إنتاج القمح», «انخفاض المحاصيل»: the movement is of what is made. */
const hasMovedNear = ({ doc }: NumberView, { first }: Near<Matter>): boolean =>
  [first - 1, first - 2].some((at) => holdsAt(doc, at, mayMove) && lookUp(doc, at, "movement")?.entry === "change");

/** «لم يغط التمويل سوى 20 في المئة»: how much of what was asked for has come. */
function isFunded({ doc, left, right, sentence }: NumberView): boolean {
  let [covers, funds] = [false, false];
  for (let at = Math.max(sentence.first, left - 12); at <= Math.min(sentence.last, right + 4); at++) {
    const { info } = doc.tokens[at] as Token;
    covers ||= isCovering(info);
    funds ||= isFund(info);
  }
  return covers && funds;
}
const isCovering = stemLike(
  /^(?:[يت]غط(?:ي)?|غط(?:ي|ت)|تغطي(?:ه|ته|تها)|[يت]?مول|ممول(?:ه)?|تمويل(?:ه|ها)?|[يت]تلق(?:ي)?|تلق(?:ي|ت)|[يت]حصل|حصلت|[يت]جمع|جمعت?|جمع|[يت]توافر|[يت]توفر|توفرت?|[يت]صل|وصل(?:ت)?|سدد|سددت|[يت]?دفع)$/u,
);
const isFund = stemLike(
  /^(?:تعهدات|نداء|ندا|نداءات|مناشد(?:ه|تها|ات)|تمويل(?:ه|ها|ات)?|مانح(?:ين|ون|ه)|احتياجات(?:ه|ها)?|معونات|تبرعات|استجابه)$/u,
);

const NOT_OWN: ReadonlySet<Matter> = new Set<Matter>(["value", "level", "goods", "pledge"]);
const ONLY_GOODS: readonly Matter[] = ["goods"];
/** What a share without a rate of its own is no rate of. */
const NO_RATE: ReadonlySet<Matter> = new Set<Matter>(["aid", "damage", "goods", "people", "length", "strength"]);
const OF_PRICES: ReadonlySet<Matter> = new Set<Matter>(["price", "currency", "goods"]);
const AMONG_PRICES = 60;

/** «2 مليون برميل يوميا», «4 ملايين طن» of goods. */
const output: FigureRule = {
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
  [from, from + 1].some((at) => lookUp(doc, at, "thing")?.entry.measure === "weapons");
const RELIEF_REACH = 12;
const isReliefWord = isStem(
  "محملة محمل حاملة حمولة حمولتها إمداد مد مدّ تزويد زود زودت إيصال أوصل أوصلت توزيع وزع وزعت قافلة قوافل تسليم سلم سلمت مساعدات إمدادات",
);

export const amountRules: readonly FigureRule[] = [
  shareOfValue,
  shareOfNeed,
  priceMoved,
  price,
  priceAgain,
  money,
  percent,
  output,
];
