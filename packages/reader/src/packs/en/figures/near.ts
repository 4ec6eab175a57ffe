/** What stands near a number. */
import type { Measure } from "../../../contract/types.ts";
import type { FigureCandidate } from "../../../figures/candidate.ts";
import { holdsAt, withTag, wordAt } from "../../../figures/facts.ts";
import { factOfWord, type WordInfo } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import { type Document, tokenAt } from "../../../text/document.ts";
import { look } from "./look.ts";

/** How far from an amount, in tokens, the words stand that say what it is of. */
export const AROUND = 14;

/** How far from a number, in tokens, the nearest word of this matter stands in its sentence; null: none within `reach`. */
export function matterNear(doc: Document, number: FoundNumber, measure: Measure, reach: number): number | null {
  const sentence = doc.tokens[number.first]?.sentence;
  let nearest: number | null = null;
  for (let at = Math.max(0, number.first - reach); at <= number.last + reach; at++) {
    if (!holdsAt(doc, at, isOfMatter) || doc.tokens[at]?.sentence !== sentence) continue;
    const hit = look(doc, at, "englishMatter");
    if (hit === null || !hit.entry.measures.includes(measure)) continue;
    const far = at < number.first ? number.first - hit.last : Math.max(1, at - number.last);
    if (nearest === null || far < nearest) nearest = Math.max(1, far);
  }
  return nearest;
}

const isOfMatter = withTag("englishMatter");

/** Whether one of the words from one token to another, both inclusive and in the sentence of the latter part, is such a word. */
export function anyWithin(doc: Document, from: number, to: number, is: (info: WordInfo) => boolean): boolean {
  const sentence = doc.tokens[Math.max(0, Math.min(from + ((to - from) >> 1), doc.tokens.length - 1))]?.sentence;
  for (let at = Math.max(0, from); at <= to; at++) {
    const token = doc.tokens[at];
    if (token !== undefined && token.sentence === sentence && is(token.info)) return true;
  }
  return false;
}

/** The last token of a number with the unit after it. */
export const unitEnd = (doc: Document, { last }: FoundNumber): number => look(doc, last + 1, "unit")?.last ?? last;

/** The first token of a number with what qualifies it: "in excess of 300", "anywhere between 30 and 40", "a staggering 3,000". */
export function beginOf(doc: Document, { first, qualifierAt }: FoundNumber): number {
  let at =
    qualifierAt !== null && qualifierAt.first < first && first - qualifierAt.last <= 3 ? qualifierAt.first : first;
  while (at > first - 6 && holdsAt(doc, at - 1, isLeadIn)) at--;
  return holdsAt(doc, at - 2, isArticle) && holdsAt(doc, at - 1, isEpithet) ? at - 2 : at;
}
const isLeadIn = factOfWord(({ word }) =>
  /^(?:between|from|anywhere|somewhere|something|anything|well|fully|like|approaching|nearer|north)$/.test(word),
);
const isArticle = factOfWord(({ word }) => word === "a" || word === "an");
/** What a writer thinks of a number: "staggering", "estimated". */
const isEpithet = factOfWord(
  ({ word, capital, entries }) =>
    !capital &&
    entries.englishPeople === undefined &&
    /^[a-z]{4,}(?:ing|ed|al|ic|ous|able|ary|some|ive|ful|ern|ite|um|er)$|^(?:mere|full|whole|good|cool|record|scant|total|minimum|maximum|bare|paltry|huge|whopping)$/.test(
      word,
    ),
);

/** The token before a number and its qualifiers ("to some 900": "to"), of which `most` are passed. */
export function beforeQualifiers(doc: Document, { first }: FoundNumber, most = 3): number {
  let at = first - 1;
  while (at >= first - most && tokenAt(doc, at)?.info.entries.qualifier !== undefined) at--;
  return at;
}

/** Whether an amount goes on a list of such amounts: nothing but a short phrase with a comma or "and" stands between it and the last one. */
export function goesOn(
  doc: Document,
  { first }: FoundNumber,
  before: FigureCandidate | null,
  measure: Measure,
): boolean {
  if (before === null || before.measure !== measure || first - before.last > 5) return false;
  if (doc.tokens[before.last]?.sentence !== doc.tokens[first]?.sentence) return false;
  return anyWithin(doc, before.last + 1, first - 1, isJoint);
}
const isJoint = factOfWord(({ word }) => word === "and" || word === "," || word === "or");

/** "12 of 17 clinics burned", "Of 17 clinics, 12 burned": the greater number is all that there are. */
export function isWhole(doc: Document, first: number): boolean {
  const of = wordAt(doc, first - 1) === "the" ? first - 2 : first - 1;
  if (wordAt(doc, of) !== "of") return false;
  const before = tokenAt(doc, wordAt(doc, of - 1) === "out" ? of - 2 : of - 1);
  if (before === undefined || before.sentence !== doc.tokens[of]?.sentence) return true;
  return before.kind === "digits" || before.info.entries.numeral !== undefined;
}
