/** The verb of a bound with its subject between it and the number: «تجاوز عدد القتلى 40», «لا يقل ثمنه عن 200». */
import { holdsAt, stemLike, wordAt, wordLike } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Core } from "../../../numbers/core.ts";
import type { Qualifier } from "../../../numbers/entries.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";

/** How long the subject may be, in tokens. */
const REACH = 8;

/** Their object is the number. */
const exceeds = stemLike(
  /^(?:[يت]?تجاوز|جاوز|[يت]جاوز|فاق|[يت]فوق|[يت]?تخط[يا]|[يت]?تعد[يا]|تجاوزت|جاوزت|فاقت|تخطت|تعدت)$/u,
);
const nears = stemLike(/^(?:ناهز|[يت]ناهز|قارب|[يت]قارب|ناهزت|قاربت)$/u);
/** With a preposition before the number. */
const goesOver = stemLike(/^(?:زاد|زادت|[يت]زيد|ربا|ربت|[يت]ربو|[يت]نيف|اناف|نيف)$/u);
const comesNear = stemLike(/^(?:[يت]?قترب|اقترب|اقتربت|دنا|دنت|[يت]دنو|[يت]قرب)$/u);
const borders = stemLike(/^(?:شارف|شارفت|[يت]شارف|اشرف|اشرفت)$/u);
const fallsShort = stemLike(/^(?:[يت]قل|قل|قلت)$/u);
const reaches = wordLike(/^[وف]?[يت]صل$/u);

const isVerb = factOfWord(
  (info) =>
    exceeds(info) ||
    nears(info) ||
    goesOver(info) ||
    comesNear(info) ||
    borders(info) ||
    fallsShort(info) ||
    reaches(info),
);

/** «قارب على متنه 40» */
const isBoat = (doc: Document, at: number): boolean =>
  holdsAt(doc, at, mayBeBoat) && (doc.tokens[at]?.info.article === true || !holdsAt(doc, at + 1, isCount));
const mayBeBoat = stemLike(/^قارب$/u);
const isCount = stemLike(/^(?:عدد|عددهم|عددها|اجمالي|مجموع|حصيله|سعر|معدل)$/u);

const negates = wordLike(/^[وف]?(?:لا|لم|لن|ليس|ليست)$/u);
const isNumber = factOfWord(
  ({ entries }) => entries.digits !== undefined || entries.numeral !== undefined || entries.fraction !== undefined,
);
/** Where the clause of the number begins. */
const opens = factOfWord(({ entries, word, conjunction }) => {
  if (/^[،,؛;:.!؟?()«»"“”]$/u.test(word)) return true;
  const particle = entries.particle?.class;
  if (particle === "that" || particle === "subordinator") return true;
  return conjunction !== "" && (entries.outcome?.part === "verb" || entries.movement !== undefined);
});
/** «عتبة 40», «حاجز الـ40»: what is crossed. */
const isLine = stemLike(/^(?:حاجز|عتبه|سقف|مستوي|حدود|رقم|حد)$/u);
/** «إلى السجن 7 سنوات»: a penalty, and how long. */
const isPenalty = stemLike(/^(?:سجن|حبس|سجنه|حبسه|غرامه|مده)$/u);

/** What may stand right before a number. */
const isOnto = wordLike(/^(?:ال|"|«)$/u);

/** What such a verb makes of a number that nothing beside it qualifies; null where there is none. */
export function farQualifier(doc: Document, { first }: Core): Qualifier | null {
  const { sentence, info } = doc.tokens[first] as Token;
  let at = first - 1;
  while (holdsAt(doc, at, isOnto)) at--;
  if (info.preposition !== "") return null;
  while (holdsAt(doc, at, isLine) || holdsAt(doc, at, isPenalty)) at--;
  const before = wordAt(doc, at);
  for (let steps = 0; at >= 0 && steps <= REACH; at--, steps++) {
    const token = doc.tokens[at] as Token;
    if (token.sentence !== sentence || isNumber(token.info)) return null;
    if (isVerb(token.info) && !isBoat(doc, at)) return boundOf(doc, at, before);
    if (opens(token.info)) return null;
  }
  return null;
}

function boundOf(doc: Document, at: number, before: string): Qualifier | null {
  const negated = holdsAt(doc, at - 1, negates);
  const { info } = doc.tokens[at] as Token;
  const over = before === "عن" || before === "علي";
  if (fallsShort(info)) return before !== "عن" ? null : negated ? "at_least" : "less_than";
  if (goesOver(info)) return over ? (negated ? "at_most" : "more_than") : null;
  if (comesNear(info)) return before === "من" && !negated ? "nearly" : null;
  if (borders(info)) return before === "علي" && !negated ? "nearly" : null;
  // «توقع أن يصل السعر إلى 40»: where it will come to rest
  if (reaches(info)) return before === "الي" && !negated && wordAt(doc, at - 1) !== "ان" ? "at_most" : null;
  // a preposition would make the number something else than the object
  if (PREPOSITIONS.has(before)) return null;
  if (nears(info)) return negated ? null : "nearly";
  return negated ? "at_most" : "more_than";
}
const PREPOSITIONS: ReadonlySet<string> = new Set("من الي عن علي في ب ل خلال منذ بعد قبل حتي بنحو بحوالي".split(" "));
