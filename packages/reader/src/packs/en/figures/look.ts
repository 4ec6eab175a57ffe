/** Looking words up in the lexicons of figures, past a fact of the word: most words are in none of them. */
import { holdsAt, tagged } from "../../../figures/facts.ts";
import { type Document, type Hit, lookUp } from "../../../text/document.ts";
import { traitOfWord } from "./traits.ts";

const TAGS = [
  "englishEvent",
  "englishParticle",
  "englishHarmNoun",
  "englishToll",
  "englishPeople",
  "englishThing",
  "englishDamage",
  "englishMatter",
  "englishMove",
  "englishDoubt",
  "nationality",
  "unit",
] as const;
type FigureTag = (typeof TAGS)[number];
const isListed = traitOfWord(tagged(...TAGS));

/** A noun that counts, or a word that opens a phrase of one. */
export const isOfNouns = traitOfWord(tagged("englishHarmNoun", "englishThing", "englishPeople"));
/** A verb of what befalls people, or a word that opens a phrase of that. */
export const isOfEvents = traitOfWord(tagged("englishEvent"));
export const opensEvents = traitOfWord(({ phrases }) => phrases.some(({ tag }) => tag === "englishEvent"));

/** `lookUp`, for the lexicons that count. */
export const look = <T extends FigureTag>(doc: Document, at: number, tag: T): Hit<T> | null =>
  holdsAt(doc, at, isListed) ? lookUp(doc, at, tag) : null;

/** Whether a word begins with a capital as it stands in the text, in a line of capitals too. */
export const isWrittenLarge = (doc: Document, at: number): boolean => {
  const token = doc.tokens[at];
  if (token?.kind !== "word") return false;
  const letter = doc.text.charCodeAt(token.start);
  return letter < 0x80 ? letter >= 0x41 && letter <= 0x5a : /^\p{Lu}/u.test(doc.text.slice(token.start, token.end));
};
