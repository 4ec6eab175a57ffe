/** Numbers that measure nothing: dates, clock times, ages, ordinals, numbers of articles and models. */
import type { AfterAttributions, FoundNumber } from "../../../pack.ts";
import { holdsAt, stemLike, wordLike } from "../../../figures/facts.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { isStem, isWord, words } from "./words.ts";
import { traitOfWord } from "./traits.ts";

/** After these a number is a name: «المادة 5», «القرار 1701»; or a year: «عام 2014». */
const NUMBERED = words(
  "مادة قرار رقم فقرة بند قناة فصل جزء صفحة دورة جولة نسخة طراز قانون مرسوم خط طريق بوينغ إيرباص دفعة ملف ساعة",
);
const isOfYear = stemLike(/^(?:عام|سنه|عامي|اعوام)$/u);
const isNumbered = traitOfWord((info) => NUMBERED.has(info.stem) || isOfYear(info));
const LAST_YEAR = 2200;

const isSpan = isStem("ساعات أيام أسابيع أشهر شهور سنوات أعوام عقود");
const isWithin = isWord("خلال في أثناء");

/** «خلال الساعات الأربع والعشرين الماضية», «في الساعات الـ24 الأخيرة»: since when, and nothing that lasted. */
function isWithinSpan(doc: Document, first: number): boolean {
  const at = first > 0 && (doc.tokens[first - 1] as Token).info.word === "ال" ? first - 2 : first - 1;
  return holdsAt(doc, at, isSpan) && (doc.tokens[at] as Token).info.article && holdsAt(doc, at - 1, isWithin);
}

export function isNoFigure(doc: Document, soFar: AfterAttributions, number: FoundNumber): boolean {
  if (number.ordinal) return true;
  if (isInDate(soFar, number) || isAge(doc, number) || isPartOfName(doc, number)) return true;
  if (isChildrenOf(doc, number) || isBareYear(doc, number) || isWithinSpan(doc, number.first)) return true;
  if (number.unit !== null && isPackage(doc, number.first - 1)) return true;
  if (number.unit !== null || number.first === 0) return false;
  const before = doc.tokens[number.first - 1] as Token;
  if (before.sentence !== (doc.tokens[number.first] as Token).sentence || !isNumbered(before.info)) return false;
  // «منذ مطلع العام 31 ألف شخص»: no year is so late
  return !isOfYear(before.info) || (number.value ?? number.low ?? 0) <= LAST_YEAR;
}

/** «كيس زنة 40 كيلوغراما», «أسطوانة سعة 12 لترا»: how goods are sold. */
const isPackage = (doc: Document, at: number): boolean =>
  holdsAt(doc, at, isSize) && [at - 1, at - 2, at - 3].some((before) => holdsAt(doc, before, isContainer));
const isSize = isStem("زنة سعة وزن حجم عبوة فئة");
const isContainer = isStem(
  "كيس كيسا أكياس ربطة ربطات أسطوانة أسطوانات قارورة قوارير جرة قنينة عبوة عبوات صفيحة صفائح علبة علب صندوق شوال جوال برميل غالون طرد طرود سلة سلال رغيف",
);

/** «أم لخمسة أطفال»: who she is, and no count of the crisis. */
const isChildrenOf = (doc: Document, { first }: FoundNumber): boolean =>
  holdsAt(doc, first - 1, isParent) && doc.tokens[first]?.info.preposition === "ل";
const isParent = isWord("أم أب أبا والد والدة والدا جد جدة جدا معيل معيلة");

const isVerb = (part: string | undefined) => part === "verb" || part === "expression";

/** «2014» with nothing that it could count after it. */
function isBareYear(doc: Document, { first, last, value, unit, unitAt, qualifierAt }: FoundNumber): boolean {
  if (doc.tokens[first]?.kind !== "digits" || qualifierAt !== null || first !== last) return false;
  if (value === null || value < 1900 || value > 2099 || !Number.isInteger(value)) return false;
  // «3.7٪ 2022»: the sign belongs to the number before it
  if (unit !== null) return unitAt !== null && unitAt.first < first;
  const next = doc.tokens[last + 1];
  if (next === undefined || next.kind === "mark" || next.info.conjunction !== "") return true;
  const { particle, outcome, movement, cue, other } = next.info.entries;
  return (
    particle !== undefined ||
    isVerb(outcome?.part) ||
    movement !== undefined ||
    cue !== undefined ||
    other?.is === "verb"
  );
}

/** «منذ ستة أسابيع» is a date and a length of time: that is for the rule of durations to tell. */
export const TIME_UNIT = /^(?:second|minute|hour|day|week|month|year|decade)$/u;

function isInDate({ times }: AfterAttributions, { first, last, unit }: FoundNumber): boolean {
  if (unit !== null && TIME_UNIT.test(unit)) return false;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as { first: number }).first <= first) low = middle + 1;
    else high = middle;
  }
  const time = low === 0 ? undefined : times[low - 1];
  if (time === undefined || time.last < last) return false;
  return time.kind === "date" || time.kind === "time";
}

const speaksOfAge = traitOfWord(({ stem }) => /^(?:عمر|عمره|عمرها|عمرهم|اعمارهم|اعمار|سن)$/u.test(stem));

/** «البالغ من العمر 30 عاما», «عمره 40 عاما». */
function isAge(doc: Document, { first, last, unit }: FoundNumber): boolean {
  if (unit !== null && unit !== "year" && unit !== "month") return false;
  const { sentence } = doc.tokens[first] as Token;
  const end = Math.min(last + 4, doc.tokens.length - 1);
  for (let at = Math.max(0, first - 3); at <= end; at++) {
    const token = doc.tokens[at] as Token;
    if (speaksOfAge(token.info) && token.sentence === sentence) return unit !== null || at > last;
  }
  return false;
}

const isLatin = wordLike(/^[a-z]/u);

/** «F-16», «سي-130», «G20»: written onto letters. */
function isPartOfName(doc: Document, { first, last }: FoundNumber): boolean {
  const written = doc.tokens[first] as Token;
  if (written.kind !== "digits") return false;
  if (last + 1 < doc.tokens.length) {
    const { gap, kind, info } = doc.tokens[last + 1] as Token;
    if (gap === Gap.none && kind === "word" && isLatin(info) && lookUp(doc, last + 1, "unit") === null) return true;
  }
  if (written.gap !== Gap.none || first === 0) return false;
  const before = doc.tokens[first - 1] as Token;
  if (before.kind === "word" && isLatin(before.info)) return true;
  return before.info.word === "-" && before.gap === Gap.none && first > 1 && doc.tokens[first - 2]?.kind === "word";
}
