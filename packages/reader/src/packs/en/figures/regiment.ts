/** Members of a unit of an army: soldiers. */
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { endsPhrase } from "./stops.ts";

export const isMember = factOfWord(({ word }) => word === "members" || word === "men");
const isUnit = factOfWord(({ word }) =>
  /^(?:regiment|battalion|brigade|division|platoon|squadron|garrison|infantry|cavalry|artillery|army|navy|commandos?|marines)$/.test(
    word,
  ),
);
/** The unit whose members the noun at this token counts: "24 members of the Second Lancers Regiment"; -1 where they are of none. */
export function unitBehind(doc: Document, noun: number): number {
  if (wordAt(doc, noun + 1) !== "of") return -1;
  let unit = -1;
  for (let at = noun + 2; at < noun + 11; at++) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== doc.tokens[noun]?.sentence) return unit;
    if (token.kind === "mark" && !/^["'’`“”-]$/.test(token.info.word)) return unit;
    if (holdsAt(doc, at, isUnit)) unit = at;
    else if (unit >= 0 || (endsPhrase(token.info) && token.info.word !== "the")) return unit;
  }
  return unit;
}
