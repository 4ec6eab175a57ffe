/** Total or increment: words that say that a count is of what came newly. */
import type { Scope } from "../../../contract/types.ts";
import { holdsAt, stemLike, wordLike } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import type { Sentence } from "../../../text/sentences.ts";
import type { Token } from "../../../text/tokens.ts";
import type { NumberView } from "./view.ts";
import { isWord } from "./words.ts";

const isNew = isWord("جديد جديدة جديدا إضافي إضافيا إضافية إضافيين جدد جديدين");
const isMark = wordLike(/^[،,؛.]$/u);
const isWithin = isWord("خلال");

export function scopeOf({ doc, counted, right, sentence }: NumberView, first: boolean): Scope {
  const others = counted !== null && counted.others;
  // «مقتل 6 آخرين، ما يرفع الحصيلة …»: besides those of earlier reports
  if (others && first && isAdded(doc, right, sentence)) return "increment";
  const from = counted === null ? right : counted.first;
  const end = Math.min(sentence.last, right + 6);
  for (let at = from; at <= end; at++) {
    const { info } = doc.tokens[at] as Token;
    // «830 شخصا آخر، خلال الـ24 ساعة الماضية»
    if (isMark(info)) return others && holdsAt(doc, at + 1, isWithin) && hasHours(doc, at + 1) ? "increment" : "total";
    if (at <= right + 1 && isNew(info)) return "increment";
    // «خلال الـ24 ساعة الماضية»
    if (isWithin(info)) return hasHours(doc, at) ? "increment" : "total";
  }
  return "total";
}

const isChange = factOfWord(({ entries }) => entries.movement === "change");

/** Whether a total is said to rise by it. */
function isAdded(doc: Document, right: number, sentence: Sentence): boolean {
  for (let at = right; at <= Math.min(sentence.last, right + 16); at++)
    if (isChange((doc.tokens[at] as Token).info)) return true;
  return false;
}

const isHour = stemLike(/^ساع(?:ه|ات)$/u);

function hasHours(doc: Document, at: number): boolean {
  for (let next = at + 1; next <= at + 4; next++) if (holdsAt(doc, next, isHour)) return true;
  return false;
}
