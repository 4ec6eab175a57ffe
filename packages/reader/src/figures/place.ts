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
  readonly nameOf: (mention: Mention) => string;
}

export function placesOf(doc: Document, { mentions }: FoundNames): Places {
  let here = -1;
  let told: readonly Mention[] = [];
  return {
    around(at) {
      const sentence = sentenceAt(doc, at);
      if (sentence === here) return told;
      here = sentence;
      told = ofPlaces(mentions, doc.sentences[sentence] as Sentence);
      return told;
    },
    nameOf: ({ of }) => of.name,
  };
}

function ofPlaces(mentions: readonly Mention[], { first, last }: Sentence): Mention[] {
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
    if (mention.of.kind === "place") found.push(mention);
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
