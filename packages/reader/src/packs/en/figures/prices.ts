/** Bare numbers that are prices: rates of exchange, and goods whose money is not said again. */
import { wordAt } from "../../../figures/facts.ts";
import { type WordInfo, factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { look } from "./look.ts";
import type { ThingContext } from "./measured.ts";
import { AROUND, anyWithin, beforeQualifiers, matterNear } from "./near.ts";

/** "traded at 1,540 to the dollar" */
export function isRateOfExchange(doc: Document, { last }: FoundNumber): boolean {
  const hit = isTo((doc.tokens[last + 1] ?? doc.tokens[last])?.info as WordInfo)
    ? look(doc, last + 1, "englishMatter")
    : null;
  return hit !== null && hit.entry.measures.includes("price");
}

const isTo = factOfWord(({ word }) => /^(?:to|against|per)$/.test(word));

/** "a crate cost 65": a bare number after a verb of price, where prices have been given. */
export function isPriceAgain(
  doc: Document,
  number: FoundNumber,
  { phrase }: Counted,
  { before }: ThingContext,
): boolean {
  if (phrase !== null || before?.measure !== "price") return false;
  return (
    /^(?:cost|costs|fetch|fetched|fetches|pay|pays|paid|paying|at|to|for)$/.test(wordAt(doc, number.first - 1)) &&
    (doc.tokens[number.first]?.sentence ?? 0) - (doc.tokens[before.last]?.sentence ?? 0) <= 1 &&
    (matterNear(doc, number, "price", AROUND) !== null || wordAt(doc, number.first - 1).startsWith("pa"))
  );
}

const GOODS = new Set(
  (
    "bread loaf rice flour wheat maize sugar salt oil petrol gasoline diesel fuel gas kerosene milk eggs egg meat beef chicken fish onions tomatoes potatoes beans lentils tea coffee butter cheese " +
    "baguette tortillas water charcoal firewood cement fertiliser fertilizer litre kilo kilogram sack bag cylinder fare ticket ride dollar euro rouble lira"
  ).split(" "),
);

const isGoods = factOfWord(({ word }) => GOODS.has(word));

/** "if bread goes to 100": a bare number after goods and a verb of price. */
export function isPriceOfGoods(doc: Document, number: FoundNumber, { phrase, part }: Counted): boolean {
  if (phrase !== null || part !== null || number.value === null) return false;
  const at = beforeQualifiers(doc, number, 2);
  const [verb, particle] = [wordAt(doc, at - 1), doc.tokens[at]?.info.word ?? ""];
  const priced =
    /^(?:costs?|costing|fetch(?:es|ed)?)$/.test(particle) ||
    (/^(?:go|goes|went|going|sells?|sold|selling|retails?)$/.test(verb) && /^(?:to|for|at)$/.test(particle));
  return priced && anyWithin(doc, at - 5, at - 1, isGoods);
}
