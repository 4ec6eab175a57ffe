/** Where: the nearest place of the sentence. */
import type { FoundNames } from "../pack.ts";
import type { Document } from "../text/document.ts";
import { nearestInSentence } from "./nearest.ts";

/** The look-up: token of the number to the name of the place, or null. */
export function placeNear(doc: Document, { names, mentions }: FoundNames): (at: number) => string | null {
  const places = new Map(names.filter(({ kind }) => kind === "place").map(({ id, name }) => [id, name]));
  const near = nearestInSentence(
    doc,
    mentions.filter(({ name }) => places.has(name)),
  );
  return (at) => {
    const mention = near(at);
    return mention === null ? null : (places.get(mention.name) ?? null);
  };
}
