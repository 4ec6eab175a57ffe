/** "the number of": counts that a noun announces, with what befell those counted behind it. */
import { wordAt } from "../../../figures/facts.ts";
import type { Measure } from "../../../contract/types.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { type Frames, resolved } from "./frames.ts";
import { look } from "./look.ts";
import { isPluralThing } from "./nouns.ts";
import type { Said } from "./said.ts";
import { endsPhrase } from "./stops.ts";

const isReaching = factOfWord(({ word }) =>
  /^(?:ros[e]|risen|rises?|rising|reach(?:ed|es|ing)?|st(?:ood|ands?)|climb(?:ed|s|ing)?|hits?|to|at|was|is|now|pass(?:ed|es)|exceed(?:ed|s)?|topp(?:ed|s)|jumped|grew|grown|increased|soared|swelled|as|remain(?:s|ed)?|doubled|tripled|fell|fallen|dropped)$/.test(
    word,
  ),
);
/** How far behind "the number of" those words stand. */
const FAR = 8;

/** "the number of … refugees has passed 4,000", "puts the number of missing miners at 30": what the first words name. */
export function numberOfThose(doc: Document, number: FoundNumber, frames: Frames): Said | null {
  const sentence = doc.tokens[number.first]?.sentence;
  let reached = false;
  for (let at = number.first - 1; at >= 1 && number.first - at < 30; at--) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    if (isReaching(token.info)) reached = true;
    if (token.info.word !== "of" || wordAt(doc, at - 1) !== "number") continue;
    return reached ? ofThose(doc, at, number.first, frames) : null;
  }
  return null;
}

/** "brings to 19 the number of people arrested", "raises to 40 the toll". */
export function numberBehind(doc: Document, { first, last }: FoundNumber, frames: Frames): Said | null {
  if (doc.tokens[last + 1]?.info.word !== "the" || !/^(?:to|at|than|about|least)$/.test(wordAt(doc, first - 1)))
    return null;
  const noun = doc.tokens[last + 2];
  if (noun === undefined || noun.sentence !== doc.tokens[first]?.sentence) return null;
  const announced = look(doc, last + 2, "englishToll");
  if (announced !== null) return saying(announced.entry.measure, announced.first, announced.last);
  if (!/^(?:number|total|count|tally)$/.test(noun.info.word) || doc.tokens[last + 3]?.info.word !== "of") return null;
  return ofThose(doc, last + 3, last + 4 + FAR, frames);
}

/** What befell those who are named behind "number of", before token `end`. */
function ofThose(doc: Document, of: number, end: number, frames: Frames): Said | null {
  const sentence = doc.tokens[of]?.sentence;
  let group: string | null = null;
  for (let noun = of + 1; noun < Math.min(of + FAR, end); noun++) {
    if (doc.tokens[noun]?.sentence !== sentence) break;
    // "the number of houses swept away"
    if (group === null && look(doc, noun, "englishThing") !== null) return null;
    const hit = look(doc, noun, "englishHarmNoun");
    if (hit !== null) return saying(hit.entry.measure, of - 1, hit.last);
    const event = look(doc, noun, "englishEvent");
    if (event !== null && (group !== "soldiers" || event.entry.form !== "verb" || !MOVED.has(event.entry.measure)))
      return saying(resolved(event.entry, event.entry.measure, frames), of - 1, event.last);
    group ??= look(doc, noun, "englishPeople")?.entry.group ?? null;
  }
  if (group === "soldiers") return saying("troops", of - 1, of + 1);
  return group === "protesters" ? saying("protesters_present", of - 1, of + 1) : null;
}

/** What soldiers do or are made to do as soldiers. */
export const MOVED: ReadonlySet<Measure> = new Set<Measure>([
  "other_people",
  "evacuated",
  "displaced",
  "protesters_present",
]);

const saying = (measure: Measure, first: number, last: number): Said => ({
  rule: "en.figure.toll",
  measure,
  event: { measure, entry: null, first, last },
  weight: 3,
});

/** "the number of checkpoints rose to 40", "the number of airstrikes has passed 900": the things named there, and what they measure. */
export function thingsNumbered(doc: Document, { first }: FoundNumber): NumberedThings | null {
  const of = numberOfBefore(doc, first);
  if (of === -1) return null;
  for (let at = of + 1; at < Math.min(of + 4, first); at++) {
    const { info, kind } = doc.tokens[at] as Token;
    if (kind !== "word" || endsPhrase(info) || look(doc, at, "englishPeople") !== null) return null;
    const thing = look(doc, at, "englishThing");
    const last = thing?.last ?? at;
    if (thing === null && !isPluralThing(info)) continue;
    const measure = thing === null || thing.entry.measure === "property_damaged" ? "other" : thing.entry.measure;
    return { phrase: { first: of + 1, last }, measure };
  }
  return null;
}

interface NumberedThings {
  readonly phrase: { readonly first: number; readonly last: number };
  readonly measure: Measure;
}

/** The "of" of "number of" before a number that it comes to; -1 where none stands there, or another number between. */
function numberOfBefore(doc: Document, first: number): number {
  const sentence = doc.tokens[first]?.sentence;
  let reached = false;
  for (let at = first - 1; at >= 1 && first - at < 24; at--) {
    const token = doc.tokens[at];
    if (token === undefined || token.sentence !== sentence) return -1;
    if (isReaching(token.info)) reached = true;
    // "rose from 12 to 40" gives two numbers of the same
    if (token.kind === "digits" && wordAt(doc, at - 1) !== "from") return -1;
    if (token.info.word === "of" && wordAt(doc, at - 1) === "number") return reached ? at : -1;
  }
  return -1;
}

/** "the number of houses destroyed rose to 900", "brings to 900 the number of houses destroyed". */
export function isNumberOfDamaged(doc: Document, { first, last }: FoundNumber): boolean {
  if (doc.tokens[last + 1]?.info.word === "the" && doc.tokens[last + 3]?.info.word === "of")
    return doc.tokens[last + 2]?.info.word === "number" && areDamaged(doc, last + 4, last + 4 + 2 * FAR);
  const of = numberOfBefore(doc, first);
  return of !== -1 && areDamaged(doc, of + 1, first);
}

const isThing = (measure: Measure | undefined) => measure === "property_damaged" || measure === "vehicles";

function areDamaged(doc: Document, from: number, end: number): boolean {
  const sentence = doc.tokens[from]?.sentence;
  let things = false;
  for (let at = from; at < end && doc.tokens[at]?.sentence === sentence; at++) {
    if (things && look(doc, at, "englishDamage") !== null) return true;
    if (at < from + FAR && isThing(look(doc, at, "englishThing")?.entry.measure)) things = true;
  }
  return false;
}
