/** Where: a place of the sentence that something is said to be in, at or near; a country that acts or is spoken of is none. */
import { nearestInSentence } from "../../../figures/nearest.ts";
import { COUNTRIES } from "../../../geo/generated/places.ts";
import type { FoundNames, Mention } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { fold } from "../../../text/fold.ts";
import { words } from "./words.ts";

const LOCATIVE = words(
  "في ب قرب شرق شرقي غرب غربي شمال شمالي جنوب جنوبي وسط داخل خارج قبالة بالقرب من حول عند إلى عبر ضواحي مدينة بلدة قرية ولاية محافظة منطقة إقليم مقاطعة جزيرة حي ساحة ميدان مخيم قطاع مطار قاعدة سواحل ساحل عاصمة",
);

const COUNTRY_NAMES = new Set(COUNTRIES.flatMap(([, ar]) => ar.split("|").map(fold)));

const TABLE = new Set(COUNTRIES.flatMap(([, ar]) => ar.split("|")));
/** Names come mostly as the table of countries spells them; others are folded first. */
const isCountry = (name: string) => TABLE.has(name) || COUNTRY_NAMES.has(fold(name));

/** The look-up: token of the number to the name of the place, or null. */
export function placeIn(doc: Document, { names, mentions }: FoundNames): (at: number) => string | null {
  const places = new Map(names.filter(({ kind }) => kind === "place").map(({ id, name }) => [id, name]));
  const located = mentions.filter(({ name, first }) => places.has(name) && isLocated(doc, first));
  const countries = new Set<string>();
  for (const [id, name] of places) if (isCountry(name)) countries.add(id);
  // the town before the country that it is in: «في مدينة الموصل شمالي العراق»
  const nearTown = nearestInSentence(
    doc,
    located.filter(({ name }) => !countries.has(name)),
  );
  const nearCountry = nearestInSentence(
    doc,
    located.filter(({ name }) => countries.has(name)),
  );
  const holds = (at: number, place: Mention | null) =>
    place === null || isOfPart(doc, at, place.first) ? null : place;
  return (at) => places.get((holds(at, nearTown(at)) ?? holds(at, nearCountry(at)))?.name ?? "") ?? null;
}

const AMONG = words("بينهم بينها بينهن منهم منها ضمنهم");
/** A place is looked for behind an «among» no further than this. */
const REACH = 60;

/** «قتل 9، بينهم 3 في البصرة»: the place is of the three, not of the nine. */
function isOfPart(doc: Document, at: number, place: number): boolean {
  for (let between = at + 1; between < Math.min(place, at + REACH); between++)
    if (AMONG.has(doc.tokens[between]?.info.word ?? "")) return true;
  return false;
}

function isLocated(doc: Document, first: number): boolean {
  const info = doc.tokens[first]?.info;
  if (info === undefined) return false;
  if (info.preposition === "ب" || LOCATIVE.has(info.stem)) return true;
  const before = doc.tokens[first - 1]?.info;
  return before !== undefined && (LOCATIVE.has(before.word) || LOCATIVE.has(before.stem));
}
