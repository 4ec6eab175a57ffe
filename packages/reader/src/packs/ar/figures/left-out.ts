/** Numbers that measure nothing: dates, clock times, ages, ordinals, numbers of articles and models. */
import type { AfterAttributions, FoundNumber } from "../../../pack.ts";
import { type Document, lookUp } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import { words } from "./words.ts";

/** After these a number is a name: «المادة 5», «القرار 1701». */
const NUMBERED = words(
  "مادة قرار رقم فقرة بند قناة فصل جزء صفحة دورة جولة نسخة طراز قانون مرسوم خط طريق بوينغ إيرباص دفعة ملف ساعة",
);

/** «خلال الساعات الأربع والعشرين الماضية», «في الساعات الـ24 الأخيرة»: since when, and nothing that lasted. */
function isWithinSpan(doc: Document, first: number): boolean {
  const at = doc.tokens[first - 1]?.info.word === "ال" ? first - 2 : first - 1;
  const span = doc.tokens[at]?.info;
  if (span === undefined || !span.article || !SPANS.has(span.stem)) return false;
  return /^(?:خلال|في|اثنا)$/u.test(doc.tokens[at - 1]?.info.word ?? "");
}
const SPANS = words("ساعات أيام أسابيع أشهر شهور سنوات أعوام عقود");

export function isNoFigure(doc: Document, soFar: AfterAttributions, number: FoundNumber): boolean {
  if (number.ordinal) return true;
  const written = doc.tokens[number.first] as Token;
  if (isInDate(soFar, number) || isAge(doc, number) || isPartOfName(doc, number)) return true;
  if (isBareYear(doc, number)) return true;
  if (isWithinSpan(doc, number.first)) return true;
  const before = doc.tokens[number.first - 1];
  if (before !== undefined && before.sentence === written.sentence && number.unit === null) {
    if (NUMBERED.has(before.info.stem)) return true;
    // «2014» alone after «عام» or «سنة»
    if (/^(?:عام|سنه|عامي|اعوام)$/u.test(before.info.stem)) return true;
  }
  return false;
}

const isVerb = (part: string | undefined) => part === "verb" || part === "expression";

/** «2014» with nothing that it could count after it. */
function isBareYear(doc: Document, { first, last, value, unit, unitAt, qualifierAt }: FoundNumber): boolean {
  if (doc.tokens[first]?.kind !== "digits" || qualifierAt !== null || first !== last) return false;
  if (value === null || value < 1900 || value > 2099 || !/^\d{4}$/u.test(String(value))) return false;
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
  const time = times[low - 1];
  if (time === undefined || time.last < last) return false;
  return time.kind === "date" || time.kind === "time";
}

/** «البالغ من العمر 30 عاما», «عمره 40 عاما». */
function isAge(doc: Document, { first, last, unit }: FoundNumber): boolean {
  if (unit !== null && unit !== "year" && unit !== "month") return false;
  for (let at = first - 3; at <= last + 4; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== doc.tokens[first]?.sentence) continue;
    if (/^(?:عمر|عمره|عمرها|عمرهم|اعمارهم|اعمار|سن)$/u.test(token.info.stem)) return unit !== null || at > last;
  }
  return false;
}

/** «F-16», «سي-130», «G20»: written onto letters. */
function isPartOfName(doc: Document, { first, last }: FoundNumber): boolean {
  const written = doc.tokens[first] as Token;
  if (written.kind !== "digits") return false;
  const [before, after] = [doc.tokens[first - 1], doc.tokens[last + 1]];
  const isLatin = (token: Token | undefined) => token?.kind === "word" && /^[a-z]/u.test(token.info.word);
  if (written.gap === Gap.none && isLatin(before)) return true;
  if (after?.gap === Gap.none && isLatin(after) && lookUp(doc, last + 1, "unit") === null) return true;
  return (
    written.gap === Gap.none &&
    before?.info.word === "-" &&
    before.gap === Gap.none &&
    doc.tokens[first - 2]?.kind === "word"
  );
}
