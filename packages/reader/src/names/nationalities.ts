/** Adjectives of countries in Arabic and English, for those who join and write names over reports. */
export { NATIONALITIES, type PlaceRow } from "../geo/generated/places.ts";
