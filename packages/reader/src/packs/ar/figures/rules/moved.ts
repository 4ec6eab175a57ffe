/** People who were taken or went out of danger, or fell. */
import { type Fact, holdsAt, stemLike, wordLike } from "../../../../figures/facts.ts";
import { OF_HARM } from "../../../../figures/harm.ts";
import { factOfWord } from "../../../../lexicon/word.ts";
import type { Token } from "../../../../text/tokens.ts";
import { evidenceAfter } from "../evidence/after.ts";
import { numberAt } from "../numbers.ts";
import { isPerson } from "../person.ts";
import type { FigureRule } from "../rule.ts";
import type { NumberView } from "../view.ts";
import { isWord, words } from "../words.ts";
import { draft } from "./whom.ts";

/** «خروج 300 مقاتل», «نقل 40 أسرة إلى مركز إيواء»: taken or gone out of danger. */
export const movedOut: FigureRule = {
  id: "ar.figure.moved-out",
  of: "people",
  needs: ["person"],
  match(view, before) {
    const { doc, left, counted } = view;
    if (counted === null || !isPerson(doc, counted)) return null;
    const stem = (doc.tokens[left]?.info.stem ?? "").replace(/^ب/u, "");
    return OUT.has(stem) ? draft(view, "evacuated", before, null) : null;
  },
};
const OUT = words("خروج إخراج نقل مغادرة");

/** «عبر 5000 شخص من السودان إلى تشاد», «عبرت الحدود»: over the border, and away. */
export const crossed: FigureRule = {
  id: "ar.figure.crossed",
  of: "people",
  match(view, before) {
    const { doc, left, right, counted } = view;
    if (counted === null || !isPerson(doc, counted) || !holdsAt(doc, left, crosses)) return null;
    return holdsAt(doc, right, isFromOrTo) ? draft(view, "displaced", before, null) : null;
  },
};
const crosses = isWord("عبر عبرت وعبر وعبرت يعبر تعبر عبور وعبور");
const isFromOrTo = isWord("من إلى الحدود نحو باتجاه");

/** «سقط 9 من مقاتليه», «سقوط 30 مدنيا»: they fell, and no more is said. */
export const fell: FigureRule = {
  id: "ar.figure.fell",
  of: "people",
  needs: ["person"],
  match(view, before) {
    const { doc, right, counted } = view;
    if (counted === null || !isPerson(doc, counted)) return null;
    const after = holdsAt(doc, right, isOnly) ? right + 1 : right;
    const fallen = (verbAt(view, falls) >= 0 && !holdsAt(doc, after, isUpTo)) || holdsAt(doc, after, haveFallen);
    return fallen ? draft(view, "killed", before, null) : null;
  },
};
const isOnly = isWord("فقط آخرين آخرون");
const haveFallen = isWord("سقطوا سقطا يسقطون ارتقوا ارتقيا يرتقون");

/** «وفقد اثنان», «فقد 7 بحارة»: the particle ف and قد takes a verb, so that before a number it is the verb of loss. */
export const lost: FigureRule = {
  id: "ar.figure.lost",
  of: "people",
  match(view, before) {
    const { doc, counted, right } = view;
    if (!(verbAt(view, isLost) >= 0) || (counted !== null && !isPerson(doc, counted))) return null;
    // «فقد 7 بحارة حياتهم»
    if (evidenceAfter(view, OF_HARM, 2) !== null || holdsAt(doc, right, isOwned)) return null;
    return draft(view, "missing", before, null);
  },
};
const isLost = isWord("فقد وفقد فقدت وفقدت");
const isOwned = wordLike(/^.{2,}(?:هم|هما|هن)$/u);

const falls = stemLike(/^[وف]?ب?(?:سقط|سقطت|سقوط|يسقط|تسقط|ارتق[يت]|[يت]رتقي|ارتقا)$/u);
/** «ارتقى 9 ضباط إلى رتبة عميد» */
const isUpTo = isWord("إلى");

/**
 * «سقط في البلدة مساء الأحد 9 مدنيين», «فقد، بحسب شهود، 9»: right behind the verb stands no subject, but where or when,
 * or who says it. -1 where there is none.
 */
export function verbAt({ doc, left, sentence, numbers }: NumberView, verb: Fact): number {
  if (holdsAt(doc, left, verb)) return left;
  if (holdsAt(doc, left, isPreposition)) return -1;
  for (let at = left; at >= Math.max(sentence.first, left - FURTHEST); at--) {
    const { info } = doc.tokens[at] as Token;
    if (verb(info)) return holdsAt(doc, at + 1, opensAside) ? at : -1;
    if (numberAt(numbers, at) !== null || endsClause(info)) return -1;
  }
  return -1;
}
const FURTHEST = 8;
const isPreposition = factOfWord(({ entries }) => entries.particle?.class === "preposition");
const opensAside = isWord("، في خلال جراء إثر قرب بحسب وفق أمس اليوم");
const endsClause = factOfWord(
  ({ word, entries }) =>
    /^[؛;:.]$/u.test(word) ||
    entries.outcome !== undefined ||
    entries.particle?.class === "subordinator" ||
    entries.particle?.class === "that" ||
    entries.particle?.class === "relative",
);
