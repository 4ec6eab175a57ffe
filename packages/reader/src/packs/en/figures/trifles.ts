/** What small things cost that nobody is in need of: "tickets cost 60 pesos". It measures nothing of a crisis. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Frames } from "./frames.ts";
import { anyWithin, beforeQualifiers } from "./near.ts";

const isTrifle = factOfWord(({ word }) =>
  /^(?:tickets?|admission|coffees?|cappuccinos?|espressos?|beers?|wines?|cocktails?|souvenirs?|toys?|dolls?|bicycles?|bikes?|scooters?|skateboards?|kites?|balloons?|books?|novels?|magazines?|comics?|albums?|records?|guitars?|pianos?|games?|console|dress|dresses|shirts?|t-shirts?|shoes|sneakers|trainers|scarf|scarves|hats?|jeans|jewellery|jewelry|necklace|watch|watches|perfume|flowers?|bouquets?|cakes?|chocolates?|ice-cream|sweets|candy|popcorn|haircuts?|manicures?|selfies?|postcards?|puppy|kitten)$/.test(
    word,
  ),
);
/** Prices above are no trifles. */
const MOST = 10_000;
/** So far from the thing its price stands, a sentence before it included. */
const REACH = 12;

/** Whether a price is that of such a thing, in a report that does not tell of prices. */
export const isPriceOfTrifle = (doc: Document, number: FoundNumber, frames: Frames): boolean =>
  (number.value ?? MOST) < MOST &&
  !frames.has("prices") &&
  isNear(doc, number) &&
  !anyWithin(doc, number.first - REACH, number.last + REACH, isPenalty);
const isPenalty = factOfWord(({ word }) =>
  /^(?:fined?|fines|bail|ransoms?|bribes?|bribed|compensation|reward|looted|robbed|stolen|stole|refund|refunds|passengers?|migrants?|crossings?|smugglers?|traffickers?)$/.test(
    word,
  ),
);

function isNear(doc: Document, number: FoundNumber): boolean {
  const at = beforeQualifiers(doc, number);
  if (anyWithin(doc, at - REACH, number.last, isTrifle) || anyWithin(doc, number.last, number.last + 3, isTrifle))
    return true;
  const sentence = doc.tokens[number.first]?.sentence ?? 0;
  for (let back = at; back > at - 2 * REACH && back >= 0; back--) {
    const token = doc.tokens[back];
    if (token === undefined || token.sentence < sentence - 1) return false;
    if (isTrifle(token.info)) return true;
  }
  return false;
}
