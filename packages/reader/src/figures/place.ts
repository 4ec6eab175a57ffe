/** Where: the nearest place of the sentence. */
import type { FoundNames, Mention } from "../pack.ts";
import type { Document } from "../text/document.ts";
import type { Sentence } from "../text/sentences.ts";
import { sentenceAt } from "./facts.ts";
import { nearestInSentence } from "./nearest.ts";

/** A report's places. Told of a sentence once it is asked for, since most sentences have no figure. */
export interface Places {
  /** The mentions of places in the sentence of a token, in order. The same list for the same sentence, asked again. */
  readonly around: (at: number) => readonly Mention[];
  /** Of one of these mentions. */
  readonly nameOf: (mention: Mention) => string | null;
}

export function placesOf(doc: Document, { names, mentions }: FoundNames): Places {
  let places: ReadonlyMap<string, string> | null = null;
  let here = -1;
  let told: readonly Mention[] = [];
  return {
    around(at) {
      const sentence = sentenceAt(doc, at);
      if (sentence === here) return told;
      here = sentence;
      places ??= namesOfPlaces(names);
      told = ofPlaces(mentions, doc.sentences[sentence] as Sentence, places);
      return told;
    },
    nameOf: ({ name }) => places?.get(name) ?? null,
  };
}

/** The names of places, by their ids. */
function namesOfPlaces(names: FoundNames["names"]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (let n = 0; n < names.length; n++) {
    const { kind, id, name } = names[n] as FoundNames["names"][number];
    if (kind === "place") places.set(id, name);
  }
  return places;
}

function ofPlaces(
  mentions: readonly Mention[],
  { first, last }: Sentence,
  places: ReadonlyMap<string, string>,
): Mention[] {
  const found: Mention[] = [];
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).first < first) low = middle + 1;
    else high = middle;
  }
  for (let m = low; m < mentions.length && (mentions[m] as Mention).first <= last; m++) {
    const mention = mentions[m] as Mention;
    if (places.has(mention.name)) found.push(mention);
  }
  return found;
}

/** The look-up: token of the number to the name of the place, or null. */
export function placeNear(doc: Document, found: FoundNames): (at: number) => string | null {
  const places = placesOf(doc, found);
  return (at) => {
    const mention = nearestInSentence(doc, places.around(at), at);
    return mention === null ? null : places.nameOf(mention);
  };
}
