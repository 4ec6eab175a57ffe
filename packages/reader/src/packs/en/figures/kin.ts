/** Whose children, and whose parents: families that are named for what they are to somebody, and of whom nothing is told. */
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { look } from "./look.ts";
import { beforeQualifiers } from "./near.ts";

/** "she has two children": a family, of whom nothing is told. */
export function isOwnKin(doc: Document, number: FoundNumber, { phrase }: Counted): boolean {
  if ((number.value ?? KIN) >= KIN || phrase === null || !holdsAt(doc, phrase.last, isKin)) return false;
  return /^(?:has|have|had|leaves)$/.test(wordAt(doc, beforeQualifiers(doc, number)));
}
/** "his three sisters", "Dr Roe's two daughters": a family, where nothing befell them. */
export function isSomebodysKin(doc: Document, number: FoundNumber, { phrase }: Counted): boolean {
  if ((number.value ?? KIN) >= KIN || phrase === null || !holdsAt(doc, phrase.last, isKin)) return false;
  return /^(?:his|her|their|my|our|your|whose|s|['’])$/.test(wordAt(doc, beforeQualifiers(doc, number)));
}
/** "I was asleep with my two sons", "lives with his wife and four children": they are with somebody, and no harm is told in that sentence. */
export function isWithKin(doc: Document, number: FoundNumber, { phrase }: Counted): boolean {
  if ((number.value ?? KIN) >= KIN || phrase === null || !holdsAt(doc, phrase.last, isKin)) return false;
  let at = beforeQualifiers(doc, number);
  if (wordAt(doc, at) === "and" && holdsAt(doc, at - 1, isSpouse)) at -= 2;
  if (!holdsAt(doc, at, isWhose) || wordAt(doc, at - 1) !== "with") return false;
  const sentence = sentenceAt(doc, at);
  for (let verb = at - 2; verb > at - LONG && sentenceAt(doc, verb) === sentence; verb--)
    if (look(doc, verb, "englishEvent") !== null) return false;
  return true;
}
const LONG = 12;
const isWhose = factOfWord(({ word }) => /^(?:his|her|their|my|our)$/.test(word));
const isSpouse = factOfWord(({ word }) => /^(?:wife|husband|partner|mother|father|parents|spouse)$/.test(word));

/** Families are smaller. */
const KIN = 20;
const isKin = factOfWord(({ word }) =>
  /^(?:children|sons?|daughters?|brothers?|sisters?|siblings|grandchildren|grandsons|granddaughters|grandparents|grandmothers|grandfathers|aunts|uncles|parents|wives|kids|nephews|nieces|cousins|child)$/.test(
    word,
  ),
);
