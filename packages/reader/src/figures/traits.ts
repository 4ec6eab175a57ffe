/** Facts of a word that figure rules ask of many words: bits of one number that the word keeps, close at hand. */
import { factOfWord, type WordInfo } from "../lexicon/word.ts";
import type { Fact } from "./facts.ts";

/** A number so wide is positive wherever engines keep integers unboxed. */
const BITS = 30;

/**
 * Makes a `factOfWord` for a language: all is told when the first thing is asked of a word, and then read from one field
 * (`WordInfo.figuring`). For what is asked most often; beyond thirty it gives what `factOfWord` gives. For functions of
 * modules.
 */
export function traitsOfWords(): (tell: Fact) => Fact {
  const tellers: Fact[] = [];
  let telling: WordInfo | null = null;
  const tellAll = (info: WordInfo): number => {
    telling = info;
    let traits = 0;
    for (let t = 0; t < tellers.length; t++) if ((tellers[t] as Fact)(info)) traits |= 1 << t;
    telling = null;
    info.figuring = traits;
    return traits;
  };
  return (tell) => {
    if (tellers.length === BITS) return factOfWord(tell);
    const bit = 1 << tellers.length;
    tellers.push(tell);
    return (info) => {
      const { figuring } = info;
      if (figuring >= 0) return (figuring & bit) !== 0;
      // what tells of a word may ask for another trait of it
      return info === telling ? tell(info) : (tellAll(info) & bit) !== 0;
    };
  };
}
