/** What an amount is of: the words of prices, damage, aid, rates and goods around a number. */
import type { Measure, Scope } from "../../../../contract/types.ts";
import { holdsAt, stemLike, withTag, wordAt, tagged } from "../../../../figures/facts.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { type Document, type Hit, lookUp } from "../../../../text/document.ts";
import type { Token } from "../../../../text/tokens.ts";
import type { Matter, Movement } from "../entries.ts";
import { changed, type Draft, draftOf } from "../rule.ts";
import { anyFrom, lastUpTo } from "../../../../figures/tokens.ts";
import { numberAt } from "../numbers.ts";
import type { NumberView } from "../view.ts";
import { isStem, isWord } from "../words.ts";
import { traitOfWord } from "../traits.ts";

export interface Near<E> {
  readonly entry: E;
  readonly first: number;
  readonly last: number;
  readonly distance: number;
}

const mayMatter = traitOfWord(tagged("matter"));
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

const NONE: readonly Near<Matter>[] = [];

/** The matters before the number, nearest first, no further than the clause. */
export function mattersBefore(view: NumberView, reach: number): readonly Near<Matter>[] {
  const { doc, sentence, left } = view;
  const { matters } = view.landmarks;
  const floor = Math.max(sentence.first, left - reach);
  if (!anyFrom(matters, floor, left)) return NONE;
  const found: Near<Matter>[] = [];
  for (let m = lastUpTo(matters, beforeAside(view)); m >= 0 && (matters[m] as number) >= floor; m--) {
    const at = matters[m] as number;
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

export const isMark = traitOfWord(({ word }) => /^[،,؛.]$/u.test(word));

export function mattersAfter(view: NumberView, reach: number): readonly Near<Matter>[] {
  const { doc, sentence, right, numbers } = view;
  const end = Math.min(sentence.last, right + reach);
  if (!anyFrom(view.landmarks.matters, right, end)) return NONE;
  const found: Near<Matter>[] = [];
  for (let at = right; at <= end && numberAt(numbers, at) === null; at++) {
    if (holdsAt(doc, at, isMark)) break;
    const hit = matterAt(doc, at);
    if (hit !== null) found.push(near(hit, at - right));
  }
  return found;
}

export const mayMove = withTag("movement");

export function movementBefore(view: NumberView, reach: number, kind: Movement): Near<Movement> | null {
  const { doc, sentence, left } = view;
  for (let at = left; at >= Math.max(sentence.first, left - reach); at--) {
    const hit = holdsAt(doc, at, mayMove) ? lookUp(doc, at, "movement") : null;
    if (hit !== null && hit.entry === kind) return near(hit, left - at);
  }
  return null;
}

export function draft(view: NumberView, measure: Measure, about: Near<unknown> | null): Draft {
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
export const change = (view: NumberView, about: Near<unknown> | null): Draft =>
  changed(draft(view, "price_change", about), { scope: changeScope(view) });

/** An ISO code, or the word itself where several countries have a currency of the name («ليرة»). */
const MONEY = /^(?:[A-Z]{3}|[\u0621-\u064a]+|US cent|cent)(?:\/.+)?$/u;
/** The units are few, and each number asks more than once. */
const moneys = new Map<string, boolean>();
export function isMoney(unit: string | null): unit is string {
  if (unit === null) return false;
  let money = moneys.get(unit);
  if (money === undefined) moneys.set(unit, (money = MONEY.test(unit) && unit !== "MW"));
  return money;
}
export const isAgainst = isWord("مقابل أمام إزاء لكل");

/** «7 ليرات مقابل الدولار», «21.4 بيزو للدولار». */
export function againstCurrency({ doc, right }: NumberView): boolean {
  if (holdsAt(doc, right, isAgainst)) return lookUp(doc, right + 1, "matter")?.entry === "currency";
  const next = doc.tokens[right]?.info;
  return next?.preposition === "ل" && next.entries.matter === "currency";
}

export function nearest(found: readonly Near<Matter>[], of: readonly Matter[]): Near<Matter> | null {
  for (let f = 0; f < found.length; f++)
    if (of.includes((found[f] as Near<Matter>).entry)) return found[f] as Near<Matter>;
  return null;
}

export const PRICE: readonly Matter[] = ["price"];
export const CURRENCY_PRICE: readonly Matter[] = ["currency", "price"];
export const AMOUNTS: readonly Matter[] = ["price", "currency", "level", "aid", "damage", "value", "rate", "pledge"];
export const GIVEN_OR_LOST: readonly Matter[] = ["aid", "damage"];
export const SUMS: readonly Matter[] = ["rate", "value", "output"];
export const GOODS: readonly Matter[] = ["aid", "output"];
export const RATE: readonly Matter[] = ["rate"];

export const isPriceNoun = (doc: Document, at: number) => holdsAt(doc, at, isPrice);
const isPrice = stemLike(/^(?:سعر|ثمن)/u);

/** «منذ بداية العام» sums up; else a change is of its day. */
export function changeScope({ doc, left, right, sentence }: NumberView): Scope {
  for (let at = Math.max(sentence.first, left - 8); at <= Math.min(sentence.last, right + 5); at++)
    if (wordAt(doc, at) === "منذ") return "total";
  return "increment";
}
