/** English words are looked up whole; the possessive 's is a token of its own. */
import { analyzer, whole } from "../../lexicon/analyzer.ts";
import { compile } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/fold.ts";
import { lexicons } from "./lexicons.ts";

export const analyze = analyzer({
  vocabulary: () => compile(lexicons, { fold }),
  divisions: (word) => [whole(word)],
  unknown: () => 0,
});
