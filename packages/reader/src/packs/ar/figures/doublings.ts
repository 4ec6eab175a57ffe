/** Verbs and nouns that carry a factor: «تضاعفت الأسعار», «ارتفعت الأسعار إلى الضعف». Only of prices and rates. */
import { extend } from "../../../extend.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { intervalOf } from "../../../numbers/interval.ts";
import type { AfterAttributions } from "../../../pack.ts";
import { type Document, type Hit, lookUp, spanOf, stemStart } from "../../../text/document.ts";
import type { Matter } from "./entries.ts";
import { wordAt } from "./view.ts";
import { words } from "./words.ts";

const DOUBLES = words("تضاعف تضاعفت يتضاعف تتضاعف ضاعف ضاعفت يضاعف تضاعف مضاعفة");
const TWOFOLD = words("ضعف ضعفي ضعفين ضعفا");
const ABOUT = words("تقريبا نحو حوالي قرابة");
const MEASURES: Partial<Record<Matter, "price_change" | "rate">> = {
  price: "price_change",
  currency: "price_change",
  rate: "rate",
};
const REACH = 6;

export function doublings(doc: Document, { numbers }: AfterAttributions): FigureCandidate[] {
  const numbered = new Set(numbers.map(({ first }) => first));
  const found: FigureCandidate[] = [];
  for (const at of doc.tagged("movement")) {
    if (!DOUBLES.has(wordAt(doc, at)) && !DOUBLES.has(doc.tokens[at]?.info.stem ?? "")) continue;
    const about = matterFrom(doc, at, 1, numbered);
    if (about !== null) found.push(candidate(doc, at, about));
  }
  for (const at of doc.tagged("unit")) {
    if (!TWOFOLD.has(doc.tokens[at]?.info.stem ?? "") || numbered.has(at - 1)) continue;
    const about = matterFrom(doc, at, -1, numbered);
    if (about !== null) found.push(candidate(doc, at, about));
  }
  return found;
}

/** The price or rate after the verb, or before the noun; null where a number of its own stands between. */
function matterFrom(doc: Document, at: number, step: 1 | -1, numbered: ReadonlySet<number>): Hit<"matter"> | null {
  const sentence = doc.tokens[at]?.sentence;
  for (let k = 1; k <= REACH; k++) {
    const next = at + k * step;
    if (doc.tokens[next]?.sentence !== sentence || numbered.has(next)) return null;
    const hit = lookUp(doc, next, "matter");
    if (hit !== null && MEASURES[hit.entry] !== undefined) return numberAhead(doc, at, numbered) ? null : hit;
  }
  return null;
}

/** «تضاعفت الأسعار ثلاث مرات»: the number says how often. */
function numberAhead(doc: Document, at: number, numbered: ReadonlySet<number>): boolean {
  for (let next = at + 1; next <= at + REACH && doc.tokens[next]?.sentence === doc.tokens[at]?.sentence; next++)
    if (numbered.has(next)) return true;
  return false;
}

function candidate(doc: Document, at: number, about: Hit<"matter">): FigureCandidate {
  const rule = "ar.figure.doubling";
  const [first, last] = [Math.min(at, about.first), Math.max(at, about.last)];
  const more = wordAt(doc, at - 1) === "من" && wordAt(doc, at - 2) === "اكثر";
  const roughly = [at - 1, at + 1, last + 1].some((beside) => ABOUT.has(wordAt(doc, beside)));
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
