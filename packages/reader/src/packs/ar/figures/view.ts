/** A number as the rules see it: its own words, what it counts, and where the clause around it begins. */
import { extend } from "../../../extend.ts";
import type { FoundNumber } from "../../../pack.ts";
import { intervalOf } from "../../../numbers/interval.ts";
import { type Document, type Hit, lookUp } from "../../../text/document.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Token } from "../../../text/tokens.ts";
import { type Counted, countedAround } from "./counted.ts";

export interface NumberView {
  readonly doc: Document;
  readonly number: FoundNumber;
  /** The last token before the number, its qualifier and its unit. */
  readonly left: number;
  /** What it counts; null where nothing is written, or where the number has a unit. */
  readonly counted: Counted | null;
  /** The first token after the number, its qualifier, its unit and what it counts. */
  readonly right: number;
  readonly sentence: Sentence;
  /** How much is said, with a qualifier that stands after the counted noun: «8 أشخاص، على الأقل». */
  readonly amount: Pick<FoundNumber, "value" | "low" | "high" | "qualifier">;
  /** The number that stands on a token, or null. */
  readonly numberAt: (at: number) => FoundNumber | null;
}

/** Marks and lone letters that stand between a number and the word that governs it: brackets, quotes, «الـ», «بـ», «لـ». */
const BETWEEN = new Set(["(", ")", '"', "“", "”", "«", "»", "ال", "ب", "ل", "[", "]", "-"]);

export const wordAt = (doc: Document, at: number): string => doc.tokens[at]?.info.word ?? "";

export function viewOf(doc: Document, number: FoundNumber, numberAt: (at: number) => FoundNumber | null): NumberView {
  const sentence = doc.sentences[(doc.tokens[number.first] as Token).sentence] as Sentence;
  let left =
    Math.min(number.first, number.qualifierAt?.first ?? number.first, number.unitAt?.first ?? number.first) - 1;
  while (left >= sentence.first && BETWEEN.has(wordAt(doc, left))) left--;
  left = skipQualifierBefore(doc, left, sentence.first);
  let right = Math.max(number.last, number.unitAt?.last ?? 0) + 1;
  if (number.qualifierAt?.first === right) right = number.qualifierAt.last + 1;
  while (right <= sentence.last && BETWEEN.has(wordAt(doc, right))) right++;
  const counted =
    number.unit === null || number.unit === "x" ? countedAround(doc, number, left, right, sentence) : null;
  if (counted !== null && counted.first < number.first) left = Math.min(left, counted.first - 1);
  if (counted !== null && counted.last >= right) right = counted.last + 1;
  const after = qualifierAfter(doc, right);
  if (after !== null) right = after.last + 1;
  return {
    doc,
    number,
    left,
    counted,
    right,
    sentence,
    numberAt,
    amount: nearing(doc, left, sentence, amountOf(doc, number, after)),
  };
}

/** «ما لا يقل عن», «أكثر من» before a number whose qualifier the numbers stage left open. */
function skipQualifierBefore(doc: Document, from: number, first: number): number {
  for (let at = from; at >= Math.max(first, from - 3); at--) {
    const hit = lookUp(doc, at, "qualifier");
    if (hit !== null && hit.last === from) return at - 1;
  }
  return from;
}

/** Most qualifiers that may stand on either side stand before the next number: «، لتصل إلى …». */
const AFTER = /^(?:علي|كحد|بحد|تقريبا|او|واكثر|فاكثر|ونيفا?)$/u;

export function qualifierAfter(doc: Document, from: number): Hit<"qualifier"> | null {
  const at = wordAt(doc, from) === "،" ? from + 1 : from;
  const hit = lookUp(doc, at, "qualifier");
  return hit === null || hit.entry.side === "before" || !AFTER.test(wordAt(doc, at)) ? null : hit;
}

/** «يقترب معدل التضخم من 9»: nearly, with the subject between. */
function nearing(doc: Document, left: number, sentence: Sentence, amount: NumberView["amount"]): NumberView["amount"] {
  if (amount.qualifier !== "exact" || amount.value === null || wordAt(doc, left) !== "من") return amount;
  for (let at = left - 1; at >= Math.max(sentence.first, left - 6); at--)
    if (/^[يت]?ا?قترب(?:ت|وا)?$/u.test(doc.tokens[at]?.info.stem ?? ""))
      return { ...intervalOf(amount.value, "nearly"), qualifier: "nearly" };
  return amount;
}

const ARRIVED = /^ل[يت]صل$/u;

function amountOf(doc: Document, number: FoundNumber, after: Hit<"qualifier"> | null): NumberView["amount"] {
  const { value, low, high, qualifier } = number;
  const said = after?.entry.qualifier;
  // «لتصل إلى 3 دولارات» tells where it came to rest; «تصل إلى» without ل how far it goes
  const arrived = qualifier === "at_most" && number.qualifierAt !== null && value !== null;
  if (arrived && ARRIVED.test(wordAt(doc, number.qualifierAt?.first ?? 0)))
    return extend(intervalOf(value, "exact"), { qualifier: "exact" as const });
  if (qualifier !== "exact" || value === null || said === undefined || said === "range" || said === "vague")
    return { value, low, high, qualifier };
  return extend(intervalOf(value, said), { qualifier: said });
}
