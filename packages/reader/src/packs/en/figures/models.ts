/** Makes of arms, aircraft and armour by letter and number, and calibres: "M-16 rifles", "two MiG-29s", "five 81-mm mortars". */
import type { Measure } from "../../../contract/types.ts";
import { holdsAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { Document } from "../../../text/document.ts";
import { Gap } from "../../../text/tokens.ts";
import type { EnglishMeasure } from "./entries.ts";
import { isWrittenLarge, look } from "./look.ts";

/** A make has few letters, in capitals. */
const isLetters = factOfWord(({ word }) => word.length <= 4 && /^[a-z]+$/.test(word));

/** The last token of the make that begins at this token, its plural s included; -1 where none begins. */
export function modelEnd(doc: Document, at: number): number {
  const letters = doc.tokens[at];
  if (letters?.kind !== "word" || !isLetters(letters.info) || !isWrittenLarge(doc, at)) return -1;
  const next = doc.tokens[at + 1];
  if (next === undefined || next.gap !== Gap.none) return -1;
  const digits = next.info.word === "-" ? at + 2 : at + 1;
  const number = doc.tokens[digits];
  if (number?.kind !== "digits" || number.gap !== Gap.none) return -1;
  const suffix = doc.tokens[digits + 1];
  return suffix?.kind === "word" && suffix.gap === Gap.none && suffix.info.word.length <= 2 ? digits + 1 : digits;
}

const of = (measure: Measure): EnglishMeasure => ({ measure });
const AIRCRAFT = of("aircraft");
const VEHICLES = of("vehicles");
const WEAPONS = of("weapons");
const MAKES: readonly (readonly [EnglishMeasure, string])[] = [
  [AIRCRAFT, "f mig su mi tu il an c b a uh ah ch ka kc mh oh mq rq oa ov dc yak md"],
  [VEHICLES, "t bmp btr brdm mt amx bmd"],
  [WEAPONS, "ak akm ar m rpg g fn fal sa sam rpk pk pkm svd sks bm ss scud tow hk mp law mk agm aim"],
];
const makes = new Map(MAKES.flatMap(([means, letters]) => letters.split(" ").map((make) => [make, means] as const)));

/** "14 Leopard 2 tanks": the digit at this token belongs to a make that is counted. */
export function isMakeNumber(doc: Document, at: number): boolean {
  if (at < 2) return false;
  const [count, make, digit] = [doc.tokens[at - 2], doc.tokens[at - 1], doc.tokens[at]];
  if (digit?.kind !== "digits" || digit.end - digit.start > 2 || digit.gap !== Gap.space) return false;
  if (make?.kind !== "word" || !make.info.capital || make.info.allCapitals || make.gap !== Gap.space) return false;
  if (count === undefined || (count.kind !== "digits" && count.info.entries.numeral === undefined)) return false;
  return look(doc, at + 1, "englishThing") !== null;
}

/** Nouns of men and of machines: behind a make they are machines. */
const isMachine = factOfWord(({ word }) =>
  /^(?:fighters?|bombers?|fighter-bombers?|trainers?|interceptors?|carriers?|transports?|gunners?|tankers?)$/.test(
    word,
  ),
);

/** What is counted where the make from one token to another stands for it: "12 AK-47s", "four B-52 bombers". */
export function machinesOf(
  doc: Document,
  at: number,
  end: number,
): { readonly thing: EnglishMeasure; readonly last: number } | null {
  const thing = makes.get(wordAt(doc, at));
  if (thing === undefined) return null;
  if (/^[a-z]?s$/.test(wordAt(doc, end))) return { thing, last: end };
  const machine = holdsAt(doc, end + 1, isMachine) && doc.tokens[end + 1]?.gap === Gap.space;
  return machine && thing !== WEAPONS ? { thing, last: end + 1 } : null;
}

/** "81-mm", "22-year-old", "12-tonne" between a number and its noun: its last token; -1 where none begins. */
export function calibreEnd(doc: Document, at: number): number {
  const hyphen = doc.tokens[at + 1];
  const joined = hyphen?.info.word === "-" && hyphen.gap === Gap.none;
  const unit = joined ? at + 2 : at + 1;
  const token = doc.tokens[unit];
  if (token === undefined || (joined && token.gap > 0)) return -1;
  if (!joined) return /^(?:mm|cm)$/.test(token.info.word) ? unit : -1;
  return doc.tokens[unit + 1]?.info.word === "-" && doc.tokens[unit + 1]?.gap === Gap.none ? unit + 2 : unit;
}
