/** What counts as damage: things that were damaged, and homes that were cut off. */
import { holdsAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Counted } from "./counted.ts";
import { look } from "./look.ts";
import type { ThingContext } from "./measured.ts";
import { anyWithin, beforeQualifiers, goesOn } from "./near.ts";
import { BE, isAdverb } from "./stops.ts";

/** Whether the things from token `first` to `end` are said to be damaged. */
export function isDamaged(doc: Document, first: number, end: number): boolean {
  const sentence = doc.tokens[first]?.sentence;
  // "30 houses, most of them in the old town, were destroyed"
  const reach = doc.tokens[end + 1]?.info.word === "," ? ASIDE : 10;
  for (let at = Math.max(0, first - 5); at < end + reach; at++) {
    if (doc.tokens[at]?.sentence === sentence && look(doc, at, "englishDamage") !== null) return true;
  }
  return false;
}

const ASIDE = 16;

/** "shells hit four houses": right before their number, what elsewhere says nothing of damage. */
export const isStruck = (doc: Document, number: FoundNumber): boolean =>
  holdsAt(doc, beforeQualifiers(doc, number), isStriking);

const isStriking = factOfWord(({ word }) => /^(?:hit|hits|hitting|struck|striking|rammed)$/.test(word));

/** "destroyed 47 homes and at least 110 other structures": the verb stands before the first of the list. */
export const goesOnWithDamage = (doc: Document, number: FoundNumber, { before }: ThingContext): boolean =>
  goesOn(doc, number, before, "property_damaged");

/** "5,400 houses collapsed and another 21,000 were damaged": what is counted is not said again. */
export function isGoneOn(
  doc: Document,
  number: FoundNumber,
  { phrase, part }: Counted,
  { before }: ThingContext,
): boolean {
  if (part !== null || before?.measure !== "property_damaged") return false;
  if (phrase !== null && (phrase.first !== phrase.last || doc.tokens[phrase.last]?.info.word !== "others"))
    return false;
  if ((doc.tokens[number.first]?.sentence ?? 0) - (doc.tokens[before.last]?.sentence ?? 0) > 1) return false;
  // "gutted 30 shops and damaged 12 more"
  if (look(doc, beforeQualifiers(doc, number), "englishDamage") !== null) return true;
  for (let at = number.last + 1; at <= number.last + 5; at++) {
    if (look(doc, at, "englishDamage") !== null) return true;
    const token = doc.tokens[at];
    if (token?.kind !== "word" || !(BE.has(token.info.word) || isAdverb(token.info.word) || HAVE.has(token.info.word)))
      return false;
  }
  return false;
}

const HAVE = new Set("have has had more others also".split(" "));

const POWER = new Set("power electricity heating heat gas water internet supplies".split(" "));

const CUT = new Set(
  "cut cutting cuts without no lost lose losing knocked knocking blackout outage outages deprived depriving restored".split(
    " ",
  ),
);

const isPower = factOfWord(({ word }) => POWER.has(word));

const isCut = factOfWord(({ word }) => CUT.has(word));

/** "cutting power to thousands of homes": those who live there are affected. */
export const isDark = (doc: Document, first: number, end: number) =>
  anyWithin(doc, first - 7, end + 7, isPower) &&
  anyWithin(doc, first - 7, end + 7, isCut) &&
  !anyWithin(doc, first - 7, end + 7, isRestored);

const isRestored = factOfWord(({ word }) => word.startsWith("restor"));
