/** What a number counts: the noun phrase after it, with its head. */
import type { FoundNumber } from "../../../pack.ts";
import { holdsAt, withTag, wordAt, wordLike } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import { type Document, type Hit, lookUp } from "../../../text/document.ts";
import { Gap, type Token } from "../../../text/tokens.ts";
import type { EnglishMeasure, EnglishPeople } from "./entries.ts";
import { endsPhrase, isAdverb, isThem, isWord, says } from "./stops.ts";

export interface Counted {
  /** Token indices, inclusive, of the noun phrase after the number; null where the number stands alone ("killing dozens"). */
  readonly phrase: { readonly first: number; readonly last: number } | null;
  readonly people: EnglishPeople | null;
  readonly harm: EnglishMeasure | null;
  readonly thing: EnglishMeasure | null;
  /** "five of the dead", "two of them": a part of those counted elsewhere. */
  readonly part: "them" | "noun" | null;
  /** ISO 3166 code of a nationality in the phrase: "three American tourists". */
  readonly country: string | null;
}

/** A noun phrase is not followed further than this. */
const LONGEST = 7;

const NOBODY: Counted = { phrase: null, people: null, harm: null, thing: null, part: null, country: null };

export function countedAfter(doc: Document, number: FoundNumber): Counted {
  let at = number.last + 1;
  let part: Counted["part"] = null;
  const next = wordAt(doc, at);
  if (next === "of") {
    at++;
    part = number.qualifier === "vague" ? null : "noun";
    if (holdsAt(doc, at, isThem)) {
      // "11 of them children"
      const named = lookUp(doc, at + 1, "englishPeople");
      if (named === null) return { ...NOBODY, part: "them" };
      return { ...NOBODY, part: "them", people: named.entry, phrase: { first: at, last: named.last } };
    }
    while (holdsAt(doc, at, isDeterminer)) at++;
    if (at < doc.tokens.length && isNumber(doc.tokens[at] as Token)) at++; // 10 of the 12 victims
  } else if (next === "other" || next === "more") at++;
  const counted = phraseFrom(doc, at, part);
  return counted.phrase === null ? (companyBefore(doc, number.first) ?? counted) : counted;
}

const isCompany = isWord("family group crew party team gang");

/** "a family of five": those counted stand before the number. */
function companyBefore(doc: Document, number: number): Counted | null {
  const at = number - 2;
  if (wordAt(doc, number - 1) !== "of" || !holdsAt(doc, at, isCompany)) return null;
  return { ...NOBODY, phrase: { first: at, last: at }, people: { group: null } };
}

const isNumber = ({ kind, info }: Token) => kind === "digits" || info.entries.numeral !== undefined;
const isDeterminer = isWord("the his her their its our these those ' s all");
const isPlural = wordLike(/s$|ese$|ish$|ch$/);
const isParticiple = factOfWord(({ capital, word }) => !capital && word.endsWith("ed"));
/** Words that say who or what is counted. */
const names = withTag("englishPeople", "englishHarmNoun", "englishThing");
const isNation = withTag("nationality");
const happens = withTag("englishEvent");
const damages = withTag("englishDamage");
const stops = factOfWord((info) => endsPhrase(info) || isAdverb(info));

function phraseFrom(doc: Document, from: number, part: Counted["part"]): Counted {
  let people: EnglishPeople | null = null;
  let harm: EnglishMeasure | null = null;
  let thing: EnglishMeasure | null = null;
  let country: string | null = null;
  /** The last token of the phrase; before `from` while there is none. */
  let last = from - 1;
  for (let at = from; at < Math.min(from + LONGEST, doc.tokens.length); at++) {
    const token = doc.tokens[at] as Token;
    const { info } = token;
    if (at > from && token.gap === Gap.paragraph) break;
    if (names(info)) {
      const ofPeople: Hit<"englishPeople"> | null = lookUp(doc, at, "englishPeople");
      const ofHarm = ofPeople === null ? lookUp(doc, at, "englishHarmNoun") : null;
      const ofThing = ofPeople === null ? lookUp(doc, at, "englishThing") : null;
      const named = ofPeople ?? ofHarm ?? ofThing;
      if (named !== null) {
        if (ofPeople === null && people !== null) break; // "14 civilians | dead"
        people = ofPeople === null ? null : ofPeople.entry;
        harm = ofHarm === null ? null : ofHarm.entry;
        thing = ofThing === null || ofHarm !== null ? null : ofThing.entry;
        last = named.last;
        at = last;
        continue;
      }
    }
    if (token.kind === "mark") {
      if (isHyphen(doc, at)) continue;
      break;
    }
    if (isNumber(token)) break;
    const nationality = isNation(info) ? lookUp(doc, at, "nationality") : null;
    if (nationality !== null) {
      const plural = holdsAt(doc, nationality.last, isPlural); // "three Algerians", not "three Algerian"
      if (plural) people ??= { group: null };
      if (plural || last < from) last = nationality.last;
      country = nationality.entry.country;
      at = nationality.last;
      continue;
    }
    if (stops(info)) break;
    const begun = last >= from;
    if (happens(info) && (begun || at === from) && lookUp(doc, at, "englishEvent") !== null) break;
    if (begun && (says(info) || isParticiple(info))) break;
    if (begun && damages(info) && lookUp(doc, at, "englishDamage") !== null) break;
    if (people === null && harm === null && thing === null) last = at;
  }
  const phrase = last < from ? null : { first: from, last };
  return withinOf(doc, { phrase, people, harm, thing, part, country });
}

function isHyphen(doc: Document, at: number): boolean {
  const token = doc.tokens[at] as Token;
  return token.gap === Gap.none && doc.text[token.start] === "-" && doc.tokens[at + 1]?.gap === Gap.none;
}

/** "members of the security forces", "men of fighting age": what stands after "of" may say the group. */
function withinOf(doc: Document, counted: Counted): Counted {
  const { phrase, people } = counted;
  if (phrase === null || people?.group != null || counted.thing !== null) return counted;
  if (wordAt(doc, phrase.last + 1) !== "of") return counted;
  let at = phrase.last + 2;
  while (holdsAt(doc, at, isDeterminer)) at++;
  for (let steps = 0; steps < 3; steps++, at++) {
    const inside = lookUp(doc, at, "englishPeople");
    if (inside?.entry.group != null && inside.entry.group !== "total")
      return { ...counted, phrase: { first: phrase.first, last: inside.last }, people: inside.entry };
  }
  return counted;
}
