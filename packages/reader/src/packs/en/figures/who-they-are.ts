/** "11 were children", "nine of them were Danish engineers": who those are that a number alone counts, told behind its verb. */
import { OF_HARM } from "../../../figures/harm.ts";
import { holdsAt, sentenceAt, wordAt } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { type Counted, NOTHING } from "./counted.ts";
import { look } from "./look.ts";
import type { PersonContext, Said } from "./said.ts";
import { endsPhrase, THEM } from "./stops.ts";
import { peopleBySuffix } from "./suffix.ts";

const isBeing = factOfWord(({ word }) => /^(?:were|are|was|is)$/.test(word));
const isBetween = factOfWord(({ word }) => /^(?:all|also|both|reportedly|either)$/.test(word));
/** Words before the noun: "young", "off-duty". */
const LONGEST = 4;

/** Those whom the verb behind a number alone names; null where it names nobody. */
export function namedBehind(doc: Document, number: FoundNumber, counted: Counted): Counted | null {
  if (counted.phrase !== null || number.unit !== null) return null;
  let at = number.last + 1;
  if (counted.part === "them" && THEM.has(wordAt(doc, at + 1))) at += 2;
  if (!holdsAt(doc, at, isBeing)) return null;
  do at++;
  while (holdsAt(doc, at, isBetween));
  const first = at;
  let country: string | null = null;
  for (; at < first + LONGEST; at++) {
    const people = look(doc, at, "englishPeople") ?? peopleBySuffix(doc, at);
    if (people !== null)
      return { ...NOTHING, part: "them", phrase: { first, last: people.last }, people: people.entry, country };
    const token = doc.tokens[at];
    if (token?.kind !== "word" || endsPhrase(token.info) || look(doc, at, "englishEvent") !== null) return null;
    const nationality = look(doc, at, "nationality");
    if (nationality === null) continue;
    country = nationality.entry.country;
    at = nationality.last;
    // "three were Danes"
    if (doc.tokens[at + 1]?.kind !== "word" || holdsAt(doc, at + 1, endsPhrase))
      return { ...NOTHING, part: "them", phrase: { first, last: at }, people: { group: null }, country };
  }
  return null;
}

/** "Eleven people were killed. Seven were foreigners": some of those counted last before them. */
export function someOfThose(doc: Document, { first, value }: FoundNumber, { before }: PersonContext): Said | null {
  if (before === null || value === null || value > (before.amount.value ?? before.amount.low ?? 0)) return null;
  if (!OF_HARM.has(before.measure) || sentenceAt(doc, first) - sentenceAt(doc, before.last) > 1) return null;
  return { rule: "en.figure.listed", measure: before.measure, event: null, weight: 2 };
}
