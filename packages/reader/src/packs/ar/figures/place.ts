/** Where: a place of the sentence that something is said to be in, at or near; a country that acts or is spoken of is none. */
import { holdsAt } from "../../../figures/facts.ts";
import { inOrderOfText, nearestInSentence } from "../../../figures/nearest.ts";
import { placesOf } from "../../../figures/place.ts";
import { COUNTRIES } from "../../../geo/generated/places.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNames, Mention } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import type { Token } from "../../../text/tokens.ts";
import { fold } from "../../../text/fold.ts";
import { isWord, words } from "./words.ts";

const LOCATIVE = words(
  "في ب قرب شرق شرقي غرب غربي شمال شمالي جنوب جنوبي وسط داخل خارج قبالة بالقرب من حول عند إلى عبر ضواحي مدينة بلدة قرية ولاية محافظة منطقة إقليم مقاطعة جزيرة حي ساحة ميدان مخيم قطاع مطار قاعدة سواحل ساحل عاصمة",
);
/** Something is said to be there: «بالموصل», «مدينة الموصل». */
const isLocative = factOfWord(({ preposition, stem }) => preposition === "ب" || LOCATIVE.has(stem));
const opensPlace = factOfWord(({ word, stem }) => LOCATIVE.has(word) || LOCATIVE.has(stem));

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(([, ar]) => ar.split("|").map(fold)));

const TABLE = new Set(COUNTRIES.flatMap(([, ar]) => ar.split("|")));
/** Names come mostly as the table of countries spells them; others are folded first. */
const isCountry = (name: string) => TABLE.has(name) || COUNTRY_NAMES.has(fold(name));

/** The look-up: token of the number to the name of the place, or null. */
export function placeIn(doc: Document, found: FoundNames): (at: number) => string | null {
  const places = placesOf(found);
  const towns: Mention[] = [];
  const countries: Mention[] = [];
  const known = new Map<string, boolean>();
  for (let m = 0; m < found.mentions.length; m++) {
    const mention = found.mentions[m] as Mention;
    const { first, name } = mention;
    const place = isLocated(doc, first) ? places.get(name) : undefined;
    if (place === undefined) continue;
    let country = known.get(name);
    if (country === undefined) known.set(name, (country = isCountry(place)));
    if (country) countries.push(mention);
    else towns.push(mention);
  }
  const nearTown = inOrderOfText(towns);
  const nearCountry = inOrderOfText(countries);
  return (at) => {
    // the town before the country that it is in: «في مدينة الموصل شمالي العراق»
    const mention = near(doc, nearTown, at) ?? near(doc, nearCountry, at);
    return mention === null ? null : (places.get(mention.name) ?? null);
  };
}

function near(doc: Document, mentions: readonly Mention[], at: number): Mention | null {
  const place = nearestInSentence(doc, mentions, at);
  return place === null || isOfPart(doc, at, place.first) ? null : place;
}

const isAmong = isWord("بينهم بينها بينهن منهم منها ضمنهم");
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
