/** How strong a quake was. */
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import { type Document, wordsOf } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { anyWithin, matterNear } from "./near.ts";

/** "magnitude 6.1", and "a reading of 7.4" or "a 6.3 quake" where quakes are spoken of. */
export function isMagnitude(doc: Document, number: FoundNumber, { phrase }: Counted): boolean {
  const written = wordsOf(doc, number.span);
  if (!/^\d(?:[.,]\d+)?$/.test(written)) return false;
  if (matterNear(doc, number, "magnitude", 6) === null)
    return /[.,]/.test(written) && anyWithin(doc, number.first - 4, number.first, isReading) && phrase === null;
  return /[.,]/.test(written) || anyWithin(doc, number.first - 2, number.last + 2, isMagnitudeWord);
}

const isReading = factOfWord(({ word }) =>
  /^(?:reading|measured|measuring|registered|registering|magnitude)$/.test(word),
);

const isMagnitudeWord = factOfWord(({ word }) => word === "magnitude" || word === "richter");
