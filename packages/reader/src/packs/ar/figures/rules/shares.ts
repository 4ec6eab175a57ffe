/** Percentages and shares: of prices, of rates, of what was asked for. */
import { holdsAt, stemLike, wordAt, wordLike } from "../../../../figures/facts.ts";
import { lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { Matter } from "../entries.ts";
import type { Measure } from "../../../../contract/types.ts";
import { OF_HARM } from "../../../../figures/harm.ts";
import { evidenceAfter } from "../evidence/after.ts";
import { evidenceBefore } from "../evidence/before.ts";
import { changed, type Decided, type Draft, type FigureRule, OF_PEOPLE } from "../rule.ts";
import { nounAs } from "../group.ts";
import { numberAt } from "../numbers.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord } from "../words.ts";
import { isEpidemic } from "./disease.ts";
import {
  CURRENCY_PRICE,
  type Near,
  RATE,
  change,
  draft,
  mattersAfter,
  mattersBefore,
  mayMove,
  movementBefore,
  nearest,
} from "./matters.ts";

/** «نصف قيمتها»: a share of a value, in percent. */
export const shareOfValue: FigureRule = {
  id: "ar.figure.share-of-value",
  of: "bare",
  match(view) {
    const { number, doc } = view;
    if (number.value === null || number.value >= 1) return null;
    const value = lookUp(doc, number.last + 1, "matter");
    if (value?.entry !== "value") return null;
    const about = nearest(mattersBefore(view, 10), CURRENCY_PRICE);
    return changed(draft(view, "price_change", about), { unit: "%", times: 100, scope: "increment", last: value.last });
  },
};

/** «نصف المبلغ المطلوب», «عشر الاحتياجات»: a share of what was asked for, in percent. */
export const shareOfNeed: FigureRule = {
  id: "ar.figure.share-of-need",
  of: "bare",
  needs: ["share"],
  match(view) {
    const { number, doc } = view;
    if (number.value === null || number.value >= 1 || number.value <= 0) return null;
    if (!holdsAt(doc, number.last + 1, isNeededSum)) return null;
    return changed(draft(view, "aid_amount", null), { unit: "%", times: 100, last: number.last + 1 });
  },
};
const isNeededSum = stemLike(/^(?:مبلغ|مبالغ|احتياجات|حاجه|حاجات|تمويل|نداء|مطلوب|اموال|متطلبات|تعهدات)$/u);

const isPercentage = (unit: string): boolean => unit === "%" || unit === "percentage_point";
const isPoint = wordLike(/^نق(?:طه|اط)$/u);

/** «12%», «3 نقاط» of a rate, «من 9 إلى 12%». */
function isPercent({ doc, number, right, numbers, counted }: NumberView): boolean {
  if (number.unit !== null) return isPercentage(number.unit);
  if (counted !== null) return holdsAt(doc, counted.head, isPoint);
  if (wordAt(doc, right) !== "الي") return false;
  return (numberAt(numbers, right + 1) ?? numberAt(numbers, right + 2))?.unit === "%";
}

/** «فقدت 30 في المئة من قيمتها», «ارتفعت أسعار الخبز بنسبة 8 في المئة». */
export const percent: FigureRule = {
  id: "ar.figure.percent",
  of: "any",
  units: isPercentage,
  match(view, before) {
    if (!isPercent(view)) return null;
    const people = shareOfCounted(view, before);
    if (people !== null) return people;
    if (isOfPoll(view)) return draft(view, "rate", null);
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
    if (inherited) return changed(draft(view, before.measure, about), { scope: before.draft.scope ?? "total" });
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

/** «استطلاع … أن 58% يؤيدون», «61% من المستطلعة آراؤهم»: how many think so. */
function isOfPoll({ doc, left, right, sentence }: NumberView): boolean {
  for (let at = Math.max(sentence.first, left - POLL_REACH); at <= Math.min(sentence.last, right + 2); at++)
    if (holdsAt(doc, at, isPoll)) return true;
  return false;
}
const POLL_REACH = 25;
const isPoll = isStem("استطلاع استطلاعا استطلاعات مستطلعين مستطلعة مستطلع");

/** «تراجع إنتاج القمح», «انخفاض المحاصيل»: the movement is of what is made. */
const hasMovedNear = ({ doc }: NumberView, { first }: Near<Matter>): boolean =>
  [first - 1, first - 2].some((at) => holdsAt(doc, at, mayMove) && lookUp(doc, at, "movement")?.entry === "change");

/** «90 في المئة منهم», «40% من القتلى», «70% من المدارس تضررت»: a share of those told of before, of the dead, of what was hit. */
function shareOfCounted(view: NumberView, before: Decided | null): Draft | null {
  const { doc, right, number } = view;
  if (before !== null && holdsAt(doc, right, isOfThem) && number.first - before.last <= MOST_APART)
    return OF_PEOPLE.has(before.measure) ? draft(view, before.measure, null) : null;
  if (wordAt(doc, right) !== "من") return null;
  const victims = lookUp(doc, right + 1, "victims");
  if (victims !== null && OF_HARM.has(victims.entry.measure) && doc.tokens[right + 1]?.info.article === true) {
    const told = victims.entry.measure;
    const measure = told === "injured" && isEpidemic(view) ? "infected" : told;
    const drafted = draft(view, measure, { ...victims, distance: 0 });
    const group = makersUp(view);
    return group === null ? drafted : changed(drafted, { group });
  }
  const thing = lookUp(doc, right + 1, "thing");
  if (thing?.entry.measure !== "property_damaged") return null;
  const hit = evidenceAfter(view, DAMAGED) ?? evidenceBefore(view, DAMAGED, 3);
  const struck = hit !== null || [thing.last + 1, thing.last + 2].some((at) => holdsAt(doc, at, isStruck));
  return struck ? draft(view, "property_damaged", { ...thing, distance: 0 }) : null;
}
/** «يشكل الأطفال 28 في المئة من المصابين»: who makes up that share, right before it; null where nobody does. */
function makersUp({ doc, left, sentence }: NumberView): string | null {
  let people: string | null = null;
  for (let at = left; at >= Math.max(sentence.first, left - MAKERS); at--) {
    if (holdsAt(doc, at, makesUp)) return people;
    const hit = lookUp(doc, at, "people");
    if (hit !== null && hit.entry.number === "plural") people = hit.entry.group ?? nounAs(doc, at);
  }
  return null;
}
const MAKERS = 6;
const makesUp = stemLike(/^[وف]?(?:[يت]شكل(?:ون)?|شكل(?:ت|وا)?|[يت]مثل(?:ون)?|مثل(?:ت|وا)?|[يت]كون(?:ون)?)$/u);
const isOfThem = isWord("منهم منهن منهما");
const isStruck = stemLike(/^(?:[يت]?تعرض(?:ت|وا)?|[يت]?قصف(?:ت|وا)?|استهدفت?|اصيبت?|خرجت|[يت]?تدمرت?)$/u);
const DAMAGED: ReadonlySet<Measure> = new Set<Measure>(["property_damaged"]);
const MOST_APART = 14;

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
  /^(?:تعهدات|نداء|ندا|نداءات|مناشد(?:ه|تها|ات)|تمويل(?:ه|ها|ات)?|مانح(?:ين|ون|ه)|احتياجات(?:ه|ها)?|معونات|تبرعات|استجابه)(?:ها|ه|هم|نا)?$/u,
);

const NOT_OWN: ReadonlySet<Matter> = new Set<Matter>(["value", "level", "goods", "pledge"]);
const ONLY_GOODS: readonly Matter[] = ["goods"];
/** What a share without a rate of its own is no rate of. */
const NO_RATE: ReadonlySet<Matter> = new Set<Matter>(["aid", "damage", "goods", "people", "length", "strength"]);
const OF_PRICES: ReadonlySet<Matter> = new Set<Matter>(["price", "currency", "goods"]);
const AMONG_PRICES = 60;
