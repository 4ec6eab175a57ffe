/** Where: a place of the sentence that something is said to be in, at or near; a country that acts or is spoken of is none. */
import { holdsAt } from "../../../figures/facts.ts";
import { nearestInSentence } from "../../../figures/nearest.ts";
import { placesOf } from "../../../figures/place.ts";
import { COUNTRIES } from "../../../geo/generated/places.ts";
import type { FoundNames, Mention } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { fold } from "../../../text/fold.ts";
import { words, oneOf } from "./words.ts";
import { traitOfWord } from "./traits.ts";

const LOCATIVE = words(
  "في ب قرب شرق شرقي غرب غربي شمال شمالي جنوب جنوبي وسط داخل خارج قبالة بالقرب من حول عند إلى عبر ضواحي مدينة بلدة قرية ولاية محافظة منطقة إقليم مقاطعة جزيرة حي ساحة ميدان مخيم قطاع مطار قاعدة سواحل ساحل عاصمة",
);
/** Something is said to be there: «بالموصل», «مدينة الموصل». */
const isLocative = traitOfWord(({ preposition, stem }) => preposition === "ب" || LOCATIVE.has(stem));
const opensPlace = traitOfWord(({ word, stem }) => LOCATIVE.has(word) || LOCATIVE.has(stem));

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(([, ar]) => ar.split("|").map(fold)));

const TABLE = new Set(COUNTRIES.flatMap(([, ar]) => ar.split("|")));
/** Of names that come otherwise than the table of countries spells them: folded, which takes long, once each. */
const told = new Map<string, boolean>();
const MOST_TOLD = 4096;
function isCountry(name: string): boolean {
  if (TABLE.has(name)) return true;
  const known = told.get(name);
  if (known !== undefined) return known;
  if (told.size === MOST_TOLD) told.clear();
  const is = COUNTRY_NAMES.has(fold(name));
  told.set(name, is);
  return is;
}

/** The look-up: token of the number to the name of the place, or null. */
export function placeIn(doc: Document, found: FoundNames): (at: number) => string | null {
  const places = placesOf(doc, found);
  let around: readonly Mention[] = [];
  let towns: readonly Mention[] = [];
  let countries: readonly Mention[] = [];
  return (at) => {
    const mentions = places.around(at);
    if (mentions !== around) {
      around = mentions;
      const located = locatedOf(doc, mentions);
      // which is which matters only between two
      countries = located.length < 2 ? [] : located.filter((mention) => isCountry(places.nameOf(mention) ?? ""));
      towns = countries.length === 0 ? located : located.filter((mention) => !countries.includes(mention));
    }
    // the town before the country that it is in: «في مدينة الموصل شمالي العراق»
    const mention = near(doc, towns, at) ?? near(doc, countries, at);
    return mention === null ? null : places.nameOf(mention);
  };
}

function near(doc: Document, mentions: readonly Mention[], at: number): Mention | null {
  const place = nearestInSentence(doc, mentions, at);
  return place === null || isOfPart(doc, at, place.first) ? null : place;
}

const isAmong = traitOfWord(oneOf("بينهم بينها بينهن منهم منها ضمنهم"));
/** A place is looked for behind an «among» no further than this. */
const REACH = 60;

/** «قتل 9، بينهم 3 في البصرة»: the place is of the three, not of the nine. */
function isOfPart(doc: Document, at: number, place: number): boolean {
  for (let between = at + 1; between < Math.min(place, at + REACH); between++)
    if (isAmong((doc.tokens[between] as Token).info)) return true;
  return false;
}

const isLocated = (doc: Document, first: number): boolean =>
  holdsAt(doc, first, isLocative) || holdsAt(doc, first - 1, opensPlace);

function locatedOf(doc: Document, mentions: readonly Mention[]): readonly Mention[] {
  const located: Mention[] = [];
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m] as Mention;
    if (isLocated(doc, mention.first)) located.push(mention);
  }
  return located;
}
