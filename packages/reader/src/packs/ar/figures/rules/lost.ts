/** What perishes and is nobody: herds, crops, hives, land. */
import { holdsAt, stemLike } from "../../../../figures/facts.ts";
import type { Token } from "../../../../text/tokens.ts";
import { numberAt } from "../numbers.ts";
import type { NumberView } from "../view.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import { isStem, words } from "../words.ts";

/** How far the word of loss may stand, in tokens. */
const BEFORE = 4;
const AFTER = 4;

/** Animals that die are counted as what they are, unless they are told as losses. */
export const isToldAsLoss = ({ doc, left, sentence }: NumberView): boolean => {
  for (let at = left; at >= Math.max(sentence.first, left - BEFORE); at--)
    if (holdsAt(doc, at, isNamedLoss)) return true;
  return false;
};
const isNamedLoss = isStem("خسائر خسارة أضرار تلف خسر خسروا خسرت");

/** «تلف 90 هكتارا», «خسائر طالت 40 بيدرا», «5 خيام ضاعت». */
export function isLost({ doc, left, right, sentence, numbers }: NumberView): boolean {
  for (let at = left; at >= Math.max(sentence.first, left - BEFORE); at--)
    if (isLoss((doc.tokens[at] as Token).info)) return true;
  for (let at = right; at <= Math.min(sentence.last, right + AFTER) && numberAt(numbers, at) === null; at++) {
    if (holdsAt(doc, at, perishes)) return true;
    if (holdsAt(doc, at, isMark)) return false;
  }
  return false;
}
const isMark = stemLike(/^[،,؛;:.]$/u);
const LOSSES = words(
  "خسائر خسارة أضرار تضرر تضررت تتضرر أغرق أغرقت إغراق تجريف تلف تلفت تتلف أتلف أتلفت يتلف إتلاف خسر خسروا خسرت خسرنا فقدوا فقدنا هلاك هلك هلكت ضياع ضاع ضاعت جرف جرفت تجرف انجراف التهم التهمت يلتهم تلتهم أهلك أهلكت دمار احتراق احترق احترقت يحترق تحترق أفسد أفسدت غرق غرقت غمر غمرت اجتاح اجتاحت اجتاحها اقتلع اقتلعت سرقة سرق سرقت سرقوا نهب نهبت نهبوا",
);
/** «وتلف»: the conjunction is taken off here where the vocabulary did not. */
const isLoss = factOfWord(({ stem }) => LOSSES.has(stem) || LOSSES.has(stem.replace(/^[وف]/u, "")));
const perishes = stemLike(
  /^(?:ضاعت?|تلفت?|هلكت?|احترقت?|غرقت?|جرفتها|جرفها|التهمتها|اتلفت|دمرت|تضررت?|تتضرر|سرقت|نهبت)$/u,
);
