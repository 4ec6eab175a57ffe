/**
 * Where the answers to yes-or-no questions of a word stand: in the word itself, thirty to a number. A text's words are asked
 * some hundred such questions each; so one look answers any of them, and all answers take a line or two of the processor's
 * cache. Nothing but `factOfWord` (word.ts) reads or writes them.
 */
export interface WordFacts {
  /** Thirty answers; -1 = not told yet. */
  facts0: number;
  facts1: number;
  facts2: number;
  facts3: number;
  facts4: number;
  facts5: number;
  facts6: number;
  facts7: number;
  facts8: number;
  facts9: number;
  facts10: number;
  facts11: number;
  facts12: number;
  facts13: number;
  facts14: number;
  facts15: number;
  facts16: number;
  facts17: number;
  facts18: number;
  facts19: number;
  facts20: number;
  facts21: number;
  facts22: number;
  facts23: number;
  facts24: number;
  facts25: number;
  facts26: number;
  facts27: number;
  facts28: number;
  facts29: number;
  facts30: number;
  facts31: number;
  facts32: number;
  facts33: number;
  facts34: number;
  facts35: number;
}

/** Small integers hold at least so many bits wherever engines keep integers unboxed. */
export const BITS = 30;

/** One of the fields, by its name written out: what is found by a computed name is slow to find. */
export interface FactField {
  readonly keep: (word: WordFacts, answers: number) => void;
  /** A question whose answer is one bit of the field; `tell` answers it where the field is not told yet. */
  readonly ask: <W extends WordFacts>(bit: number, tell: (word: W, bit: number) => boolean) => (word: W) => boolean;
}

export const FIELDS: readonly FactField[] = [
  {
    keep: (word, answers) => void (word.facts0 = answers),
    ask: (bit, tell) => (word) => (word.facts0 < 0 ? tell(word, bit) : (word.facts0 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts1 = answers),
    ask: (bit, tell) => (word) => (word.facts1 < 0 ? tell(word, bit) : (word.facts1 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts2 = answers),
    ask: (bit, tell) => (word) => (word.facts2 < 0 ? tell(word, bit) : (word.facts2 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts3 = answers),
    ask: (bit, tell) => (word) => (word.facts3 < 0 ? tell(word, bit) : (word.facts3 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts4 = answers),
    ask: (bit, tell) => (word) => (word.facts4 < 0 ? tell(word, bit) : (word.facts4 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts5 = answers),
    ask: (bit, tell) => (word) => (word.facts5 < 0 ? tell(word, bit) : (word.facts5 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts6 = answers),
    ask: (bit, tell) => (word) => (word.facts6 < 0 ? tell(word, bit) : (word.facts6 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts7 = answers),
    ask: (bit, tell) => (word) => (word.facts7 < 0 ? tell(word, bit) : (word.facts7 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts8 = answers),
    ask: (bit, tell) => (word) => (word.facts8 < 0 ? tell(word, bit) : (word.facts8 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts9 = answers),
    ask: (bit, tell) => (word) => (word.facts9 < 0 ? tell(word, bit) : (word.facts9 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts10 = answers),
    ask: (bit, tell) => (word) => (word.facts10 < 0 ? tell(word, bit) : (word.facts10 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts11 = answers),
    ask: (bit, tell) => (word) => (word.facts11 < 0 ? tell(word, bit) : (word.facts11 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts12 = answers),
    ask: (bit, tell) => (word) => (word.facts12 < 0 ? tell(word, bit) : (word.facts12 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts13 = answers),
    ask: (bit, tell) => (word) => (word.facts13 < 0 ? tell(word, bit) : (word.facts13 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts14 = answers),
    ask: (bit, tell) => (word) => (word.facts14 < 0 ? tell(word, bit) : (word.facts14 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts15 = answers),
    ask: (bit, tell) => (word) => (word.facts15 < 0 ? tell(word, bit) : (word.facts15 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts16 = answers),
    ask: (bit, tell) => (word) => (word.facts16 < 0 ? tell(word, bit) : (word.facts16 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts17 = answers),
    ask: (bit, tell) => (word) => (word.facts17 < 0 ? tell(word, bit) : (word.facts17 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts18 = answers),
    ask: (bit, tell) => (word) => (word.facts18 < 0 ? tell(word, bit) : (word.facts18 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts19 = answers),
    ask: (bit, tell) => (word) => (word.facts19 < 0 ? tell(word, bit) : (word.facts19 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts20 = answers),
    ask: (bit, tell) => (word) => (word.facts20 < 0 ? tell(word, bit) : (word.facts20 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts21 = answers),
    ask: (bit, tell) => (word) => (word.facts21 < 0 ? tell(word, bit) : (word.facts21 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts22 = answers),
    ask: (bit, tell) => (word) => (word.facts22 < 0 ? tell(word, bit) : (word.facts22 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts23 = answers),
    ask: (bit, tell) => (word) => (word.facts23 < 0 ? tell(word, bit) : (word.facts23 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts24 = answers),
    ask: (bit, tell) => (word) => (word.facts24 < 0 ? tell(word, bit) : (word.facts24 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts25 = answers),
    ask: (bit, tell) => (word) => (word.facts25 < 0 ? tell(word, bit) : (word.facts25 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts26 = answers),
    ask: (bit, tell) => (word) => (word.facts26 < 0 ? tell(word, bit) : (word.facts26 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts27 = answers),
    ask: (bit, tell) => (word) => (word.facts27 < 0 ? tell(word, bit) : (word.facts27 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts28 = answers),
    ask: (bit, tell) => (word) => (word.facts28 < 0 ? tell(word, bit) : (word.facts28 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts29 = answers),
    ask: (bit, tell) => (word) => (word.facts29 < 0 ? tell(word, bit) : (word.facts29 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts30 = answers),
    ask: (bit, tell) => (word) => (word.facts30 < 0 ? tell(word, bit) : (word.facts30 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts31 = answers),
    ask: (bit, tell) => (word) => (word.facts31 < 0 ? tell(word, bit) : (word.facts31 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts32 = answers),
    ask: (bit, tell) => (word) => (word.facts32 < 0 ? tell(word, bit) : (word.facts32 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts33 = answers),
    ask: (bit, tell) => (word) => (word.facts33 < 0 ? tell(word, bit) : (word.facts33 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts34 = answers),
    ask: (bit, tell) => (word) => (word.facts34 < 0 ? tell(word, bit) : (word.facts34 & bit) !== 0),
  },
  {
    keep: (word, answers) => void (word.facts35 = answers),
    ask: (bit, tell) => (word) => (word.facts35 < 0 ? tell(word, bit) : (word.facts35 & bit) !== 0),
  },
];
