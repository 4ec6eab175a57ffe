/** A count that is a sentence of its own: "We found only bodies. Nine today." */
import { OF_HARM } from "../../../figures/harm.ts";
import { holdsAt, sentenceAt, tagged } from "../../../figures/facts.ts";
import { factOfWord } from "../../../lexicon/word.ts";
import type { FoundNumber } from "../../../pack.ts";
import type { Document } from "../../../text/document.ts";
import { look } from "./look.ts";
import { beginOf } from "./near.ts";
import type { PersonContext, Said } from "./said.ts";

/** Such a sentence has no more words behind its number. */
const LONGEST = 4;
/** Its noun stands so near before it. */
const BACK = 14;

/** What a number counts that is all its sentence tells, but for when: what the sentence before ends with. */
export function inFragment(doc: Document, number: FoundNumber, { before }: PersonContext): Said | null {
  if (number.unit !== null) return null;
  const begin = beginOf(doc, number);
  const sentence = sentenceAt(doc, number.first);
  if (begin === 0 || sentenceAt(doc, begin - 1) === sentence) return null;
  let at = number.last + 1;
  if (!holdsAt(doc, at, isWhen)) return null;
  while (at <= number.last + LONGEST && holdsAt(doc, at, isWhen)) at++;
  if (sentenceAt(doc, at) === sentence && doc.tokens[at]?.kind === "word") return null;
  if (sentenceAt(doc, at + 1) === sentence) return null;
  for (let noun = begin - 1; noun > begin - BACK && sentenceAt(doc, noun) >= sentence - 1; noun--) {
    if (!holdsAt(doc, noun, isOfHarm)) continue;
    const hit = look(doc, noun, "englishHarmNoun");
    if (hit !== null) return { rule: "en.figure.fragment", measure: hit.entry.measure, event: null, weight: 2 };
  }
  if (before === null || !OF_HARM.has(before.measure) || sentenceAt(doc, before.last) < sentence - 1) return null;
  return { rule: "en.figure.fragment", measure: before.measure, event: null, weight: 1 };
}
const isOfHarm = factOfWord(tagged("englishHarmNoun"));
const isWhen = factOfWord(({ word }) =>
  /^(?:today|yesterday|tonight|so|far|now|already|here|in|all|told|this|morning|afternoon|evening|more|at|last|count|alone)$/.test(
    word,
  ),
);
