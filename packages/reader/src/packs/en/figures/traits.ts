/** What the English figure rules ask of many words is told in one number: `isX = traitOfWord((info) => …)`. */
import { traitsOfWords } from "../../../figures/traits.ts";

export const traitOfWord = traitsOfWords();
