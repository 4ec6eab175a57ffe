/** What the English figure rules ask of many words is told in one number: `isX = traitOfWord((info) => …)`. */
import { factsOfWords } from "../../../lexicon/word.ts";

export const traitOfWord = factsOfWords();
