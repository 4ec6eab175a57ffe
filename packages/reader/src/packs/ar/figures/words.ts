/** Sets of folded words, given as people write them. */
import { fold } from "../../../text/fold.ts";

/** Each item one word or, between "، ", a phrase: compared with `WordInfo.word`. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(fold));

export const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split("، ").map((phrase) => phrase.split(" ").map(fold).join(" ")));
