/** Facts of words that the stage of names asks of most words. */
import { type WordInfo, factOfWord } from "../lexicon/word.ts";

type Fact = (info: WordInfo) => boolean;

/** So many facts fit into a small integer together with whether they are known. */
const ROOM = 15;

/**
 * Makes a language's `factOfName`: `factOfWord` for what is asked most, kept in a field of the word, so that asking takes
 * one look. What there is no room for is asked through `factOfWord`.
 */
export function factsOfNames(): (tell: Fact) => Fact {
  let asked = 0;
  return (tell) => {
    if (asked === ROOM) return factOfWord(tell);
    const bit = 1 << asked++;
    const known = bit << ROOM;
    return (info) => {
      const { named } = info;
      if ((named & known) !== 0) return (named & bit) !== 0;
      const told = tell(info);
      info.named |= told ? known | bit : known;
      return told;
    };
  };
}
