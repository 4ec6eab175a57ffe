/** A number as the rules see it: its own words, what it counts, and where the clause around it begins. */
import { extend } from "../../../extend.ts";
import { holdsAt, stemLike, wordAt, wordLike, tagged } from "../../../figures/facts.ts";
import type { FoundNumber } from "../../../pack.ts";
import { intervalOf } from "../../../numbers/interval.ts";
import { type Document, type Hit, lookUp } from "../../../text/document.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Token } from "../../../text/tokens.ts";
import { type Counted, countedAround } from "./counted.ts";
import { anyFrom } from "../../../figures/tokens.ts";
import type { Landmarks } from "./landmarks.ts";
import type { NumbersByToken } from "./numbers.ts";
import { oneOf } from "./words.ts";
import { traitOfWord } from "./traits.ts";

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
  /** The numbers of the report by their tokens. */
  readonly numbers: NumbersByToken;
  readonly landmarks: Landmarks;
  /** Whether anything before it in its sentence tells of harm, and anything after it. */
  readonly harmBefore: boolean;
  readonly harmAfter: boolean;
}

/** Marks and lone letters that stand between a number and the word that governs it: brackets, quotes, «الـ», «بـ», «لـ». */
const standsBetween = traitOfWord(oneOf('( ) " “ ” « » ال ب ل [ ] -'));

const isQualifying = traitOfWord(tagged("qualifier"));

export function viewOf(doc: Document, number: FoundNumber, landmarks: Landmarks): NumberView {
  const { first, last, unitAt, qualifierAt } = number;
  const sentence = doc.sentences[(doc.tokens[first] as Token).sentence] as Sentence;
  let left = first;
  if (qualifierAt !== null && qualifierAt.first < left) left = qualifierAt.first;
  if (unitAt !== null && unitAt.first < left) left = unitAt.first;
  left--;
  while (left >= sentence.first && standsBetween((doc.tokens[left] as Token).info)) left--;
  left = skipQualifierBefore(doc, left, sentence.first);
  let right = Math.max(last, unitAt === null ? 0 : unitAt.last) + 1;
  if (qualifierAt !== null && qualifierAt.first === right) right = qualifierAt.last + 1;
  while (right <= sentence.last && standsBetween((doc.tokens[right] as Token).info)) right++;
  const counted =
    number.unit === null || number.unit === "x" ? countedAround(doc, number, left, right, sentence) : null;
  if (counted !== null && counted.first < first) left = Math.min(left, counted.first - 1);
  if (counted !== null && counted.last >= right) right = counted.last + 1;
  const after = qualifierAfter(doc, right);
  if (after !== null) right = after.last + 1;
  const said = amountOf(doc, number, after);
  const amount = isGroupedByPoint(doc, number, counted) ? thousandfold(said) : said;
  const { numbers, harms } = landmarks;
  const harmBefore = anyFrom(harms, sentence.first, left);
  const harmAfter = anyFrom(harms, right, sentence.last);
  return { doc, number, left, counted, right, sentence, amount, numbers, landmarks, harmBefore, harmAfter };
}

/** «8.500 هكتار», «12.500 شخص»: of land and of what is counted nobody tells thousandths; the point parts the thousands. */
function isGroupedByPoint(doc: Document, { first, last, unit }: FoundNumber, counted: Counted | null): boolean {
  if (first !== last || (unit === null ? counted === null : !OF_LAND.has(unit))) return false;
  const { start, end, kind } = doc.tokens[first] as Token;
  return kind === "digits" && end - start >= SHORTEST_BY_POINT && BY_POINT.test(doc.text.slice(start, end));
}
const OF_LAND: ReadonlySet<string> = new Set(["hectare", "dunam", "feddan", "acre"]);
/** «1.500»: UTF-16 code units. */
const SHORTEST_BY_POINT = 5;
const BY_POINT = /^[1-9٠-٩]\p{Nd}{0,2}\.\p{Nd}{3}$/u;
const thousand = (value: number | null) => (value === null ? null : Math.round(value * 1000));
const thousandfold = ({ value, low, high, qualifier }: NumberView["amount"]): NumberView["amount"] => ({
  value: thousand(value),
  low: thousand(low),
  high: thousand(high),
  qualifier,
});

/** «ما لا يقل عن», «أكثر من» before a number whose qualifier the numbers stage left open. */
function skipQualifierBefore(doc: Document, from: number, first: number): number {
  for (let at = from; at >= Math.max(first, from - 3); at--) {
    if (!isQualifying((doc.tokens[at] as Token).info)) continue;
    const hit = lookUp(doc, at, "qualifier");
    if (hit !== null && hit.last === from) return at - 1;
  }
  return from;
}

/** Most qualifiers that may stand on either side stand before the next number: «، لتصل إلى …». */
const mayFollow = wordLike(/^(?:علي|كحد|بحد|تقريبا|او|واكثر|فاكثر|ونيفا?)$/u);

export function qualifierAfter(doc: Document, from: number): Hit<"qualifier"> | null {
  const at = wordAt(doc, from) === "،" ? from + 1 : from;
  if (!holdsAt(doc, at, mayFollow)) return null;
  const hit = lookUp(doc, at, "qualifier");
  return hit === null || hit.entry.side === "before" ? null : hit;
}

/** Whether the verb that an «أكثر من» belongs to is negated. */
function isNegated(doc: Document, from: number): boolean {
  if (!holdsAt(doc, from, isMore)) return false;
  for (let at = from - 1; at >= from - 6 && at >= 0; at--) {
    const { info, sentence } = doc.tokens[at] as Token;
    if (sentence !== doc.tokens[from]?.sentence || endsReach(info)) return false;
    if (negates(info)) return !holdsAt(doc, at + 1, goesOn);
  }
  return false;
}
const isMore = wordLike(/^(?:اكثر|ازيد)$/u);
const negates = wordLike(/^و?(?:لا|لم|لن)$/u);
/** «لا تزال أكثر من مئة»: it goes on, and nothing is negated. */
const goesOn = stemLike(/^(?:[يت]?زال(?:وا|ون|ت|ا)?|[يت]زل|برح(?:ت|وا)?|[يت]برح(?:ون|وا)?|انفك|[يت]نفك)$/u);
const endsReach = wordLike(/^(?:[،,؛:.]|ان|انه|انها|بل|بينما|لكن)$/u);

const hasArrived = wordLike(/^ل[يت]صل$/u);

function amountOf(doc: Document, number: FoundNumber, after: Hit<"qualifier"> | null): NumberView["amount"] {
  const { value, low, high, qualifier, qualifierAt } = number;
  // «لتصل إلى 3 دولارات» tells where it came to rest; «تصل إلى» without ل how far it goes
  if (qualifier === "at_most" && qualifierAt !== null && value !== null && holdsAt(doc, qualifierAt.first, hasArrived))
    return extend(intervalOf(value, "exact"), { qualifier: "exact" as const });
  // «لا تغطي التعهدات أكثر من 44»: not more
  if (qualifier === "more_than" && qualifierAt !== null && value !== null && isNegated(doc, qualifierAt.first))
    return extend(intervalOf(value, "at_most"), { qualifier: "at_most" as const });
  const said = after?.entry.qualifier;
  if (qualifier !== "exact" || value === null || said === undefined || said === "range" || said === "vague")
    return { value, low, high, qualifier };
  return extend(intervalOf(value, said), { qualifier: said });
}
