/** Verbs and nouns that carry a factor: «تضاعفت الأسعار», «ارتفعت الأسعار إلى الضعف». Only of prices and rates. */
import { extend } from "../../../extend.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { intervalOf } from "../../../numbers/interval.ts";
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, type Hit, lookUp, spanOf, stemStart } from "../../../text/document.ts";
import type { Matter } from "./entries.ts";
import { numberAt, type NumbersByToken } from "./numbers.ts";
import { isStem, isWord, words } from "./words.ts";

const DOUBLES = words("تضاعف تضاعفت يتضاعف تتضاعف ضاعف ضاعفت يضاعف تضاعف مضاعفة");
const doubles = factOfWord(({ word, stem }) => DOUBLES.has(word) || DOUBLES.has(stem));
const isTwofold = isStem("ضعف ضعفي ضعفين ضعفا");
const isAbout = isWord("تقريبا نحو حوالي قرابة");
const MEASURES: Partial<Record<Matter, "price_change" | "rate">> = {
  price: "price_change",
  currency: "price_change",
  rate: "rate",
};
const REACH = 6;

export function doublings(doc: Document, numbers: NumbersByToken): FigureCandidate[] {
  const found: FigureCandidate[] = [];
  const verbs = doc.tagged("movement");
  for (let v = 0; v < verbs.length; v++) {
    const at = verbs[v] as number;
    const about = holdsAt(doc, at, doubles) ? matterFrom(doc, at, 1, numbers) : null;
    if (about !== null) found.push(candidate(doc, at, about));
  }
  const units = doc.tagged("unit");
  for (let u = 0; u < units.length; u++) {
    const at = units[u] as number;
    if (!holdsAt(doc, at, isTwofold) || beginsNumber(numbers, at - 1)) continue;
    const about = matterFrom(doc, at, -1, numbers);
    if (about !== null) found.push(candidate(doc, at, about));
  }
  return found;
}

const beginsNumber = (numbers: NumbersByToken, at: number) => numberAt(numbers, at)?.first === at;

/** The price or rate after the verb, or before the noun; null where a number of its own stands between. */
function matterFrom(doc: Document, at: number, step: 1 | -1, numbers: NumbersByToken): Hit<"matter"> | null {
  const sentence = sentenceAt(doc, at);
  for (let k = 1; k <= REACH; k++) {
    const next = at + k * step;
    if (sentenceAt(doc, next) !== sentence || beginsNumber(numbers, next)) return null;
    const hit = lookUp(doc, next, "matter");
    if (hit !== null && MEASURES[hit.entry] !== undefined) return isNumberAhead(doc, at, numbers) ? null : hit;
  }
  return null;
}

/** «تضاعفت الأسعار ثلاث مرات»: the number says how often. */
function isNumberAhead(doc: Document, at: number, numbers: NumbersByToken): boolean {
  for (let next = at + 1; next <= at + REACH && sentenceAt(doc, next) === sentenceAt(doc, at); next++)
    if (beginsNumber(numbers, next)) return true;
  return false;
}

function candidate(doc: Document, at: number, about: Hit<"matter">): FigureCandidate {
  const rule = "ar.figure.doubling";
  const [first, last] = [Math.min(at, about.first), Math.max(at, about.last)];
  const more = wordAt(doc, at - 1) === "من" && wordAt(doc, at - 2) === "اكثر";
  const roughly = holdsAt(doc, at - 1, isAbout) || holdsAt(doc, at + 1, isAbout) || holdsAt(doc, last + 1, isAbout);
  const qualifier = more ? ("more_than" as const) : roughly ? ("about" as const) : ("exact" as const);
  doc.trace?.({ stage: "figures", rule, ...spanOf(doc, first, last), outcome: "fired" });
  return {
    rule,
    first,
    last,
    carrier: "noun",
    number: { first: at, last: at, span: { start: stemStart(doc, at), end: spanOf(doc, at, at).end } },
    amount: extend(intervalOf(2, qualifier), { qualifier, unit: "x" }),
    measure: MEASURES[about.entry] ?? "rate",
    of: { first: about.first, last: about.last },
    group: "total",
    label: { first: about.first, last: about.last },
    scope: "increment",
    status: null,
    weight: 0,
  };
}
