/** Sets of folded words, given as people write them, and what is asked of a word by them. */
import { type Fact, stemIn, wordIn } from "../../../figures/facts.ts";
import { fold } from "../../../text/fold.ts";

/** Each item one word: compared with `WordInfo.word` or `.stem`. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));

/** The whole word is one of the list; told anew each time. */
export function oneOf(list: string): Fact {
  const set = words(list);
  return ({ word }) => set.has(word);
}

/** The whole word is one of the list. */
export const isWord = (list: string): Fact => wordIn(words(list));

/** The word without its proclitics is one of the list. */
export const isStem = (list: string): Fact => stemIn(words(list));
