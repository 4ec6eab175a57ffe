/** Where: the nearest place of the sentence. */
import type { FoundNames, Mention } from "../pack.ts";
import type { Document } from "../text/document.ts";
import { inOrderOfText, nearestInSentence } from "./nearest.ts";

/** The names of a report's places, by their ids. */
export function placesOf({ names }: FoundNames): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (let n = 0; n < names.length; n++) {
    const { kind, id, name } = names[n] as FoundNames["names"][number];
    if (kind === "place") places.set(id, name);
  }
  return places;
}

/** The look-up: token of the number to the name of the place, or null. */
export function placeNear(doc: Document, found: FoundNames): (at: number) => string | null {
  const places = placesOf(found);
  const ofPlaces: Mention[] = [];
  for (let m = 0; m < found.mentions.length; m++) {
    const mention = found.mentions[m] as Mention;
    if (places.has(mention.name)) ofPlaces.push(mention);
  }
  const mentions = inOrderOfText(ofPlaces);
  return (at) => {
    const mention = nearestInSentence(doc, mentions, at);
    return mention === null ? null : (places.get(mention.name) ?? null);
  };
}
