import { factsOfWords } from "../../../lexicon/word.ts";

/** A fact of a word, kept close at hand. */
export const factOfName = factsOfWords();
